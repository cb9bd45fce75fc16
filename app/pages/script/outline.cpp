// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/outline.h"

#include "pages/script/scripthighlighter.h"
#include "pages/script/scriptpairs.h"

#include <QStringList>
#include <QStringTokenizer>
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

// "## Opening ##" is "Opening".
OutlineEntry heading(QStringView row, int line)
{
    OutlineEntry entry{.line = line};
    while (entry.level < 6 && row.size() > entry.level && row.at(entry.level) == u'#')
        ++entry.level;
    row = row.sliced(entry.level).trimmed();
    while (row.endsWith(u'#'))
        row.chop(1);
    entry.text = row.trimmed().toString();
    return entry;
}

} // namespace

QList<OutlineEntry> scriptOutline(const QTextDocument &document,
                                  const ScriptHighlighter &highlighter, const ScriptPairs &pairs)
{
    QList<OutlineEntry> outline;
    int level = 0;
    int line = 0;
    auto tag = pairs.tags().cbegin();
    const QString text = document.toPlainText();
    for (const QStringView row : QStringTokenizer(text, u'\n')) {
        ++line;
        // what looks like one may be code, or a comment
        if (row.startsWith(u'#')
            && highlighter.kindAt(document.findBlockByNumber(line - 1), 0) == "Heading"_L1) {
            const OutlineEntry entry = heading(row, line);
            level = entry.level;
            if (!entry.text.isEmpty())
                outline.append(entry);
        }
        for (; tag != pairs.tags().cend() && tag->line == line; ++tag) {
            if (isOurs(tag->name)) {
                outline.append({OutlineEntry::Kind::Prompt, level + 1,
                                QString(tag->name + u' ' + tag->argument).trimmed(), tag->line});
            }
        }
    }
    return outline;
}

} // namespace Callwell
