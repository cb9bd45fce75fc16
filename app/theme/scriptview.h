// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/shownscript.h"

#include <QTextBrowser>

namespace Callwell {

/*!
 * The filled script, to be read while talking. What does not apply is folded away behind a link
 * that says why; the link shows it. Nothing is ever loaded for it: no image, no file, no
 * address. Its links go out through openLink() only.
 */
class ScriptView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ScriptView(QWidget *parent = nullptr);

    void showScript(const ScriptForLead &script);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void follow(const QUrl &link);
    void unfold(qsizetype mark);
    void render();
    void layOut();
    void layOutCode(QTextCursor &cursor, const QTextBlock &block) const;

    ScriptForLead m_script;
    QSet<qsizetype> m_open; ///< marks that were unfolded
    QString m_markdown; ///< what is shown
};

} // namespace Callwell
