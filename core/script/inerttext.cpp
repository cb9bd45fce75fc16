// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/inerttext.h"

#include <QList>

namespace Callwell {

namespace {

bool isAsciiPunctuation(char32_t c)
{
    return (c > 0x20 && c < 0x30) || (c > 0x39 && c < 0x41) || (c > 0x5a && c < 0x61)
        || (c > 0x7a && c < 0x7f);
}

bool isRightToLeft(char32_t c)
{
    const QChar::Direction direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

// Joiners belong to the spelling of Persian, Hindi and emoji; every other format character only
// moves or hides text.
bool isKept(char32_t c)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200c;
    constexpr char32_t zeroWidthJoiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return false;
    case QChar::Other_Format:
        return c == zeroWidthNonJoiner || c == zeroWidthJoiner;
    default:
        // U+FFFC stands for an object in a document, U+FDD0 to U+FDEF and the last two of each
        // plane are no characters: documents use them for themselves
        return c != 0xfffc && !(c >= 0xfdd0 && c <= 0xfdef) && (c & 0xfffe) != 0xfffe;
    }
}

} // namespace

QString plainLine(const QString &text)
{
    QString line;
    bool spaceWaits = false;
    for (const char32_t c : text.toUcs4()) {
        if (QChar::isSpace(c)) {
            spaceWaits = !line.isEmpty();
            continue;
        }
        if (!isKept(c))
            continue;
        if (spaceWaits)
            line += u' ';
        spaceWaits = false;
        line += QStringView(QChar::fromUcs4(c));
    }
    return line;
}

QString inertMarkdown(const QString &text)
{
    constexpr QChar firstStrongIsolate(0x2068);
    constexpr QChar popIsolate(0x2069);
    QString inert;
    bool rightToLeft = false;
    for (const char32_t c : plainLine(text).toUcs4()) {
        if (isAsciiPunctuation(c))
            inert += u'\\';
        rightToLeft = rightToLeft || isRightToLeft(c);
        inert += QStringView(QChar::fromUcs4(c));
    }
    return rightToLeft ? firstStrongIsolate + inert + popIsolate : inert;
}

} // namespace Callwell
