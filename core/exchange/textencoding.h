// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFile>
#include <QStringDecoder>

namespace Callwell {

/*! How the letters of a text file are written. */
struct TextEncoding
{
    QString name; ///< e.g. "UTF-8", "UTF-16LE", "windows-1252"
    bool proven = false; ///< every byte of the file was looked at and fits
};

/*!
 * Finds out how the text of an open file is written: by its first bytes (BOM, or UTF-16 without
 * one), otherwise UTF-8 where all of it fits, otherwise by a guess from its words. Reads the file
 * to its end in blocks, and goes back to its start. FileEmpty without any text, FileBinary where
 * there is a NUL or where too much controls, EncodingWrong for UTF-8 that breaks in the middle.
 */
[[nodiscard]] Result<TextEncoding> findEncoding(QFile &file);

/*! Turns the blocks of a text file into UTF-8. */
class TextDecoder
{
public:
    /*! Whether an encoding of that name can be read here. */
    [[nodiscard]] static bool knows(const QString &name);

    TextDecoder(QString path, const TextEncoding &encoding);

    /*! The next block, without a BOM. FileBinary for a NUL, EncodingWrong for what does not fit. */
    [[nodiscard]] Result<QByteArray> decode(const QByteArray &block);
    /*! After the last block: EncodingWrong where it ended within a letter. */
    [[nodiscard]] Done finish();

private:
    [[nodiscard]] std::unexpected<Error> wrong(qsizetype linesBefore) const;

    QString m_path;
    TextEncoding m_encoding;
    QStringDecoder m_decoder;
    qint64 m_lines = 0; ///< line ends so far
    qint64 m_bytes = 0;
};

} // namespace Callwell
