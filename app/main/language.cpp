// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"

#include <QGuiApplication>
#include <QLibraryInfo>

namespace Callwell {
using namespace Qt::StringLiterals;

void Language::set(const QString &language)
{
    m_ours.reset(); // leaves the application by itself
    m_qts.reset();
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    m_ours = std::make_unique<QTranslator>();
    const bool translated = m_ours->load(locale, u"callwell"_s, u"_"_s, u":/i18n"_s);
    if (translated) {
        QCoreApplication::installTranslator(m_ours.get());
        m_qts = std::make_unique<QTranslator>();
        if (m_qts->load(locale, u"qtbase"_s, u"_"_s,
                        QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
            QCoreApplication::installTranslator(m_qts.get());
    }
    // Where nobody translated the words, dates and sides are those of the English ones as well.
    QLocale::setDefault(translated ? locale : QLocale(QLocale::English));
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace Callwell
