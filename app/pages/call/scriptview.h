// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextBrowser>

namespace Callwell {

/*!
 * The filled script, to be read while talking. Nothing is ever loaded for it: no image, no file, no
 * address. Its links go out through openLink() only.
 */
class ScriptView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ScriptView(QWidget *parent = nullptr);

    /*! Shows Markdown in which what a lead said has been escaped already. */
    void showScript(const QString &markdown);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

protected:
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();

    QString m_markdown;
};

} // namespace Callwell
