// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/placepromises.h"

namespace Callwell::ScriptPromises {

int lineAt(QStringView text, qsizetype position)
{
    int line = 1;
    for (qsizetype at = 0; at < position; ++at)
        line += text.at(at) == u'\n' ? 1 : 0;
    return line;
}

bool cutsCharacter(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text.at(position - 1).isHighSurrogate()
        && text.at(position).isLowSurrogate();
}

QString brokenPlace(const ScriptReading &reading, qsizetype begin, qsizetype length)
{
    const QStringView text = reading.text;
    const QString where = u"%1, %2"_s.arg(begin).arg(length);
    if (begin < 0 || length < 0 || begin + length > text.size())
        return u"a place lies in the text: "_s + where;
    if (cutsCharacter(text, begin) || cutsCharacter(text, begin + length))
        return u"a place cuts no character in two: "_s + where;
    qsizetype lineBegin = begin;
    while (lineBegin > 0 && text.at(lineBegin - 1) != u'\n')
        --lineBegin;
    if (reading.lineOf(begin) != lineAt(text, begin)
        || reading.columnOf(begin) != static_cast<int>(begin - lineBegin) + 1)
        return u"a place has a line and a column: "_s + where;
    return {};
}

bool opens(QStringView slice)
{
    return slice.startsWith("{{"_L1) || slice.startsWith("{%"_L1) || slice.startsWith("{#"_L1);
}

bool closes(QStringView slice)
{
    return slice.startsWith("}}"_L1) || slice.startsWith("%}"_L1) || slice.startsWith("#}"_L1);
}

QString closing(QStringView slice)
{
    return slice.at(1) == u'{' ? u"}}"_s : slice.at(1) + u"}"_s;
}

bool isNoCharacter(QStringView one)
{
    if (one.isEmpty() || one == "\n"_L1 || one == "\t"_L1)
        return false;
    if (!one.isValidUtf16())
        return true;
    const char32_t c = one.toUcs4().value(0);
    const bool isControl = c < 0x20 || (c >= 0x7f && c < 0xa0);
    const bool isPrivate = (c >= 0xe000 && c <= 0xf8ff) || c >= 0xf0000;
    return isControl || isPrivate;
}

bool isEscaped(QStringView markdown, qsizetype position)
{
    qsizetype begin = position;
    while (begin > 0 && markdown.at(begin - 1) == u'\\')
        --begin;
    return (position - begin) % 2 == 1;
}

qsizetype liveHtml(const QString &body)
{
    QString text = body;
    for (const ScriptTag &tag : scriptTags(body).tags)
        std::fill(text.begin() + tag.begin, text.begin() + tag.end, u'x');
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QChar next = at + 1 < text.size() ? text.at(at + 1) : QChar();
        const bool begins = (next >= u'a' && next <= u'z') || (next >= u'A' && next <= u'Z')
            || next == u'/' || next == u'!' || next == u'?';
        if (begins && !isEscaped(text, at))
            return at;
    }
    return -1;
}

} // namespace Callwell::ScriptPromises
