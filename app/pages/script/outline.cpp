// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/outline.h"

#include "pages/script/scripthighlighter.h"
#include "pages/script/scriptpairs.h"

#include <QStringList>
#include <QTextBlock>
#include <QTextDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

bool isOurs(const QString &name)
{
    static const QStringList all{u"opening"_s, u"prompt"_s, u"ask"_s, u"objection"_s, u"proof"_s};
    return all.contains(name);
}

// "## Opening ##" is "Opening"; nothing where the line is no heading.
OutlineEntry heading(const QTextBlock &block, const ScriptHighlighter &highlighter)
{
    QString text = block.text();
    OutlineEntry entry{.line = block.blockNumber() + 1};
    if (!text.startsWith(u'#') || highlighter.kindAt(block, 0) != "Heading"_L1)
        return entry;
    while (entry.level < 6 && text.size() > entry.level && text.at(entry.level) == u'#')
        ++entry.level;
    text = text.sliced(entry.level).trimmed();
    while (text.endsWith(u'#'))
        text.chop(1);
    entry.text = text.trimmed();
    return entry;
}

} // namespace

QList<OutlineEntry> scriptOutline(const QTextDocument &document,
                                  const ScriptHighlighter &highlighter, const ScriptPairs &pairs)
{
    QList<OutlineEntry> outline;
    int level = 0;
    auto tag = pairs.tags().cbegin();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const OutlineEntry entry = heading(block, highlighter);
        if (!entry.text.isEmpty()) {
            level = entry.level;
            outline.append(entry);
        }
        for (; tag != pairs.tags().cend() && tag->line == entry.line; ++tag) {
            if (isOurs(tag->name)) {
                outline.append({OutlineEntry::Kind::Prompt, level + 1,
                                QString(tag->name + u' ' + tag->argument).trimmed(), tag->line});
            }
        }
    }
    return outline;
}

} // namespace Callwell
