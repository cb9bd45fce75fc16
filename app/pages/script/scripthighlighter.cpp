// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scripthighlighter.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Theme>

#include <QPalette>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Under which a letter's format keeps the number of its kind.
constexpr int kindProperty = QTextFormat::UserProperty + 1;

bool namesAny(const QString &text, const QSet<QString> &names)
{
    return std::ranges::any_of(names, [&](const QString &name) { return text.contains(name); });
}

} // namespace

ScriptHighlighter::ScriptHighlighter(QTextDocument *document)
    : SyntaxHighlighter(document)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
{
    const KSyntaxHighlighting::Definition script =
        m_repository->definitionForName(u"Callwell Script"_s);
    for (const KSyntaxHighlighting::Format &format : script.formats()) {
        m_kinds.insert(format.id(), format.name());
        if (format.spellCheck())
            m_prose.insert(format.name());
        if (format.name() == "Local Name"_L1)
            m_localName = format;
        else if (format.name() == "Unknown Name"_L1)
            m_unknownName = format;
    }
    setTheme(m_repository->defaultTheme());
    setDefinition(script);
}

void ScriptHighlighter::setPalette(const QPalette &palette)
{
    const KSyntaxHighlighting::Theme wanted = m_repository->themeForPalette(palette);
    if (wanted.name() == theme().name())
        return;
    setTheme(wanted);
    rehighlight();
}

void ScriptHighlighter::setLocalNames(const QSet<QString> &names)
{
    const QSet<QString> changed = (names - m_localNames) + (m_localNames - names);
    if (changed.isEmpty())
        return;
    m_localNames = names;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (namesAny(block.text(), changed))
            rehighlightBlock(block);
    }
}

QList<ScriptHighlighter::Run> ScriptHighlighter::runs(const QTextBlock &block) const
{
    QList<Run> runs;
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        const QString kind = m_kinds.value(range.format.intProperty(kindProperty));
        if (!runs.isEmpty() && runs.last().kind == kind
            && runs.last().begin + runs.last().length == range.start)
            runs.last().length += range.length;
        else
            runs.append({range.start, range.length, kind});
    }
    return runs;
}

QString ScriptHighlighter::kindAt(const QTextBlock &block, int column) const
{
    for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
        if (column >= range.start && column < range.start + range.length)
            return m_kinds.value(range.format.intProperty(kindProperty));
    }
    return {};
}

void ScriptHighlighter::applyFormat(int offset, int length,
                                    const KSyntaxHighlighting::Format &format)
{
    if (length == 0)
        return;
    const KSyntaxHighlighting::Format &kind = meant(offset, length, format);
    SyntaxHighlighter::applyFormat(offset, length, kind);
    QTextCharFormat marked = QSyntaxHighlighter::format(offset);
    marked.setProperty(kindProperty, int(kind.id()));
    setFormat(offset, length, marked);
}

// The definition sees a line; which names are made up stands in others.
const KSyntaxHighlighting::Format &ScriptHighlighter::meant(
    int offset, int length, const KSyntaxHighlighting::Format &format) const
{
    const bool local = format.id() == m_localName.id();
    if (!local && format.id() != m_unknownName.id())
        return format;
    const QString name = currentBlock().text().mid(offset, length);
    if (local)
        return m_localNames.contains(name.section(u'.', 0, 0)) ? format : m_unknownName;
    return m_localNames.contains(name) ? m_localName : format;
}

} // namespace Callwell
