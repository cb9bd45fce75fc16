// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptmark.h"

namespace Callwell::ScriptMarks {

namespace {

constexpr QChar openBegin(0xe000);
constexpr QChar closeBegin(0xe001);
constexpr QChar between(0xe002);
constexpr QChar endOfMark(0xe003);
constexpr QChar beginOfValue(0xe004);

ScriptMark markOf(QStringView written)
{
    const auto parts = written.split(between);
    if (parts.size() != 4)
        return {};
    return {.kind = static_cast<ScriptMark::Kind>(parts.at(0).toInt()),
            .holds = parts.at(1) == "1"_L1,
            .line = parts.at(2).toInt(),
            .what = parts.at(3).toString()};
}

bool endsInLoneBackslash(const QString &markdown)
{
    qsizetype count = 0;
    while (count < markdown.size() && markdown.at(markdown.size() - 1 - count) == u'\\')
        ++count;
    return count % 2 == 1;
}

} // namespace

bool isMarkCharacter(QChar c)
{
    return c >= openBegin && c <= beginOfValue;
}

QString begin(const ScriptMark &mark)
{
    return openBegin + QString::number(mark.kind) + between + (mark.holds ? u'1' : u'0') + between
        + QString::number(mark.line) + between + mark.what + closeBegin;
}

QString end()
{
    return endOfMark;
}

QChar valueBegin()
{
    return beginOfValue;
}

QList<ScriptMark> takeFrom(QString &text)
{
    QList<ScriptMark> marks;
    QList<qsizetype> open;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == openBegin) {
            const qsizetype close = text.indexOf(closeBegin, at);
            if (close < 0) // it was cut off in the middle
                break;
            open.append(marks.size());
            marks.append(markOf(QStringView(text).sliced(at + 1, close - at - 1)));
            marks.last().begin = plain.size();
            at = close;
        } else if (c == endOfMark) {
            if (!open.isEmpty())
                marks[open.takeLast()].end = plain.size();
        } else if (c == beginOfValue) {
            if (endsInLoneBackslash(plain))
                plain += u'\\';
        } else {
            plain += c;
        }
    }
    for (const qsizetype left : std::as_const(open))
        marks[left].end = plain.size();
    text = plain;
    return marks;
}

} // namespace Callwell::ScriptMarks
