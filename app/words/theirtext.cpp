// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/theirtext.h"

#include <utility>

namespace Callwell::Words {

namespace {

constexpr QChar leftToRightIsolate(0x2066);
constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

// Between the two that isolate a text nothing may end that, or begin what goes on behind it.
QString between(QChar begin, const QString &text)
{
    QString inside;
    qsizetype open = 0;
    for (const QChar c : text) {
        if (c == popIsolate && open == 0)
            continue;
        if (c == popIsolate)
            --open;
        else if (c >= leftToRightIsolate && c <= firstStrongIsolate)
            ++open;
        inside += c;
    }
    return begin + inside + QString(open + 1, popIsolate);
}

} // namespace

QString shortened(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    const qsizetype end = text.at(most - 1).isHighSurrogate() ? most - 1 : most;
    QString shown = text.first(end) + u'…';
    qsizetype open = 0; // whose end was cut off
    for (const QChar c : std::as_const(shown)) {
        if (c >= leftToRightIsolate && c <= firstStrongIsolate)
            ++open;
        else if (c == popIsolate && open > 0)
            --open;
    }
    return shown + QString(open, popIsolate);
}

QString leftToRight(const QString &text)
{
    return text.isEmpty() ? text : between(leftToRightIsolate, shortened(text));
}

QString isolated(const QString &text)
{
    return text.isEmpty() ? text : between(firstStrongIsolate, shortened(text));
}

} // namespace Callwell::Words
