// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/teamlink.h"
#include "sync/attention.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QPushButton;
class QTreeWidget;

namespace Callwell {

class PasswordField;
class PlainLabel;

/*! How it stands with the team: in a sentence, what waits to be sent, and what one can do. */
class TeamPage : public QWidget
{
    Q_OBJECT

public:
    explicit TeamPage(TeamLink &team, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();
    void attentionWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeStanding();
    [[nodiscard]] QWidget *makeCommands();
    [[nodiscard]] QWidget *makeWaiting();
    QPushButton *addButton(QLayout *row, const QString &text, const QKeySequence &key,
                           const QString &icon, const std::function<void()> &does);
    PlainLabel *addLine(QFormLayout *form, const QString &label);
    void enter();
    void refresh();
    void loadWaiting();
    void showWaiting(const QList<WaitingWork> &waiting);

    TeamLink &m_team;
    QTimer m_reload;
    PlainLabel *m_sentence = nullptr;
    PlainLabel *m_remarks = nullptr;
    QWidget *m_passwordRow = nullptr;
    PasswordField *m_password = nullptr;
    PlainLabel *m_last = nullptr;
    PlainLabel *m_server = nullptr;
    PlainLabel *m_login = nullptr;
    PlainLabel *m_role = nullptr;
    QPushButton *m_sync = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_attention = nullptr;
    PlainLabel *m_waitingTitle = nullptr;
    PlainLabel *m_nothing = nullptr;
    QTreeWidget *m_waiting = nullptr;
};

} // namespace Callwell
