// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <memory>

namespace Callwell {

/*! The language of the program: its words, its dates and numbers, and the side it reads from. */
class Language : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /*! Takes effect for what is made from now on. `language` is BCP 47; empty: the system's. */
    void set(const QString &language);

private:
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qts; ///< the words of Qt's own dialogs
};

} // namespace Callwell
