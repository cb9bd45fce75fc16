// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptpairs.h"

#include <QRegularExpression>
#include <QStringList>
#include <QStringTokenizer>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

bool begins(const QString &name)
{
    static const QStringList all{u"if"_s,        u"for"_s,     u"with"_s,   u"ifequal"_s,
                                 u"comment"_s,   u"opening"_s, u"prompt"_s, u"ifnotequal"_s,
                                 u"objection"_s, u"ask"_s};
    return all.contains(name);
}

bool isPartOf(const QString &name, const QString &block)
{
    if (name == "else"_L1)
        return block.startsWith("if"_L1);
    return (name == "elif"_L1 && block == "if"_L1) || (name == "empty"_L1 && block == "for"_L1)
        || (name == "known"_L1 && block == "ask"_L1);
}

} // namespace

ScriptPairs::ScriptPairs(const QTextDocument &document)
    : m_document(document)
{
}

const QList<EditorTag> &ScriptPairs::tags() const
{
    if (m_revision != m_document.revision())
        read();
    return m_tags;
}

void ScriptPairs::read() const
{
    m_revision = m_document.revision();
    m_tags.clear();
    static const QRegularExpression tag(uR"(\{#.*?#\}|\{\{.*?\}\}|\{%\s*(\w*)\s*(.*?)\s*%\})"_s);
    bool inComment = false;
    int begin = 0;
    int line = 0;
    const QString text = m_document.toPlainText();
    for (const QStringView row : QStringTokenizer(text, u'\n')) {
        ++line;
        const int first = begin;
        begin += int(row.size()) + 1;
        if (!row.contains("{%"_L1))
            continue;
        for (const auto &match : tag.globalMatchView(row)) {
            const QString name = match.captured(1);
            if (!match.hasCaptured(1) || (inComment && name != "endcomment"_L1))
                continue;
            inComment = name == "comment"_L1;
            m_tags.append({.begin = first + int(match.capturedStart()),
                           .end = first + int(match.capturedEnd()),
                           .line = line,
                           .name = name,
                           .argument = match.captured(2)});
        }
    }
}

QSet<QString> ScriptPairs::localNames() const
{
    static const QRegularExpression made(uR"(^(\w+)\s+in\s|\sas\s+(\w+)$)"_s);
    QSet<QString> names;
    for (const EditorTag &tag : tags()) {
        if (tag.name != "for"_L1 && tag.name != "with"_L1)
            continue;
        const auto match = made.match(tag.argument);
        if (match.hasMatch())
            names.insert(match.captured(tag.name == "for"_L1 ? 1 : 2));
    }
    names.remove({});
    return names;
}

QList<TextSpan> ScriptPairs::pairAt(int position) const
{
    const auto tag = std::ranges::lower_bound(tags(), position, {}, &EditorTag::end);
    // within its braces or its name: further on its brackets and quotes count
    if (tag != m_tags.cend() && tag->begin <= position) {
        const QList<TextSpan> all = tagsWith(*tag);
        if (all.size() > 1)
            return all;
    }
    return bracketsAt(position);
}

QList<TextSpan> ScriptPairs::tagsWith(const EditorTag &wanted) const
{
    QList<QList<EditorTag>> open;
    const auto spans = [](const QList<EditorTag> &chain) {
        QList<TextSpan> all;
        for (const EditorTag &tag : chain)
            all.append({tag.begin, tag.end - tag.begin});
        return all;
    };
    for (const EditorTag &tag : m_tags) {
        if (begins(tag.name)) {
            open.append({tag});
            continue;
        }
        const auto fits = [&](const QList<EditorTag> &chain) {
            const QString &first = chain.first().name;
            return isPartOf(tag.name, first) || tag.name == u"end"_s + first;
        };
        const auto begun = std::find_if(open.crbegin(), open.crend(), fits);
        if (begun == open.crend())
            continue;
        open.resize(std::distance(begun, open.crend())); // what was begun inside and not ended
        open.last().append(tag);
        if (!tag.name.startsWith("end"_L1))
            continue;
        const QList<EditorTag> chain = open.takeLast();
        if (chain.contains(wanted))
            return spans(chain);
    }
    return {};
}

QList<TextSpan> ScriptPairs::bracketsAt(int position) const
{
    const QTextBlock block = m_document.findBlock(position);
    const QString text = block.text();
    const int column = position - block.position();
    static const QString opening = u"([{"_s;
    static const QString closing = u")]}"_s;
    // the letter before the cursor counts first, as one that was just typed
    for (const int at : {column - 1, column}) {
        if (at < 0 || at >= text.size())
            continue;
        const bool forwards = opening.contains(text.at(at));
        if (!forwards && !closing.contains(text.at(at)))
            continue;
        const QChar one = text.at(at);
        const QChar other =
            forwards ? closing.at(opening.indexOf(one)) : opening.at(closing.indexOf(one));
        int depth = 0;
        for (int i = at; i >= 0 && i < text.size(); i += forwards ? 1 : -1) {
            depth += text.at(i) == one ? 1 : text.at(i) == other ? -1 : 0;
            if (depth == 0)
                return {{block.position() + at, 1}, {block.position() + i, 1}};
        }
    }
    return {};
}

} // namespace Callwell
