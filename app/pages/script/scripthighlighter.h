// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/SyntaxHighlighter>

#include <QHash>
#include <QSet>

#include <memory>

class QPalette;

namespace Callwell {

/*!
 * Colours a script by the definition of ours in resources/syntax, in a theme that goes with the
 * palette.
 */
class ScriptHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    /*! Letters of one kind, one behind the other in a line. */
    struct Run
    {
        int begin = 0; ///< in the line
        int length = 0;
        QString kind; ///< as the definition calls it: "Text", "Tag Name", ...
    };

    explicit ScriptHighlighter(QTextDocument *document);

    void setPalette(const QPalette &palette);
    /*! Names that loops and "with" make up; lines that have one which changed are coloured anew. */
    void setLocalNames(const QSet<QString> &names);

    [[nodiscard]] QList<Run> runs(const QTextBlock &block) const;
    /*! Whether letters of that kind are read out, so that their spelling counts. */
    [[nodiscard]] bool isProse(const QString &kind) const { return m_prose.contains(kind); }
    /*! The kind of the letter at a column (from 0); empty behind the last one. */
    [[nodiscard]] QString kindAt(const QTextBlock &block, int column) const;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    [[nodiscard]] const KSyntaxHighlighting::Format &meant(
        int offset, int length, const KSyntaxHighlighting::Format &format) const;

    // first, as what is made of it must go before it
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
    QHash<int, QString> m_kinds; // by number
    QSet<QString> m_prose;
    KSyntaxHighlighting::Format m_localName;
    KSyntaxHighlighting::Format m_unknownName;
    QSet<QString> m_localNames;
};

} // namespace Callwell
