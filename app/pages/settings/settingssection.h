// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace Callwell {

class EntryList;
class SettingDialog;

/*!
 * One part of what the team sets: what it is about, and what is set. It reads when it is shown and
 * after every change.
 */
class SettingsSection : public QWidget
{
    Q_OBJECT

public:
    [[nodiscard]] const QString &title() const { return m_title; }

protected:
    SettingsSection(Workspace &workspace, const QString &objectName, const QString &title,
                    const QString &text);

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] QVBoxLayout &column() { return *m_column; }

    /*! Reads again what is set, with load(). */
    virtual void refresh() = 0;

    /*! Asks the store and hands the answer to `show`, if nothing was asked since. */
    template<typename Asked, typename Show>
    void load(EntryList *list, Asked asked, Show show)
    {
        m_workspace.ask(std::move(asked))
            .then(this, [this, list, show, generation = ++m_generation](const auto &answer) {
                if (generation != m_generation)
                    return;
                if (answer)
                    show(*answer);
                else
                    showError(list, answer.error());
            });
    }

    /*! Opens a dialog; what it keeps becomes the current line of the list. */
    void openDialog(SettingDialog *dialog, EntryList *list);

    /*! Asks, then removes; `consequence` is what there is to know before. */
    template<typename Input>
    void remove(const QString &what, const QString &consequence,
                Done (*useCase)(Session &, const Input &), Input input)
    {
        askToRemove(what, consequence, [this, useCase, input] { perform(useCase, input); });
    }

    /*! Does it; a refusal is told. */
    template<typename Input>
    void perform(Done (*useCase)(Session &, const Input &), Input input)
    {
        m_workspace.perform(useCase, std::move(input)).then(this, [this](const Done &done) {
            if (!done)
                tellRefusal(done.error());
        });
    }

    void showEvent(QShowEvent *event) override;

private:
    void askToRemove(const QString &what, const QString &consequence,
                     const std::function<void()> &then);
    void tellRefusal(const Error &error);
    static void showError(EntryList *list, const Error &error);

    Workspace &m_workspace;
    QString m_title;
    QVBoxLayout *m_column;
    QTimer m_soon;
    quint64 m_generation = 0;
};

} // namespace Callwell
