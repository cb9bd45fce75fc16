// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "sync/serveraddress.h"

#include <QCommandLineParser>
#include <QSaveFile>

#include <memory>

namespace Callwell {

/*! Writes the joining file of somebody, if one is asked for: begun before their login is made, so
    that what cannot be written is known before anything is changed. */
class JoiningFileWriter
{
public:
    /*! --join-file, --host, --port and --certificate. */
    static void addOptions(QCommandLineParser &parser);

    /*! `address` is how whoever runs this goes there. WrongUse, AddressInvalid, File... codes. */
    [[nodiscard]] Done begin(const QCommandLineParser &parser, const ServerAddress &address,
                             const QString &login);
    [[nodiscard]] Done finish();

    /*! Empty where none is asked for. */
    [[nodiscard]] QString path() const { return m_file ? m_file->fileName() : QString(); }

private:
    std::unique_ptr<QSaveFile> m_file;
};

} // namespace Callwell
