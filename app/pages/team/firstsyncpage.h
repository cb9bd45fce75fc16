// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/teamlink.h"

#include <QWidget>

class QProgressBar;
class QPushButton;

namespace Callwell {

class PasswordField;
class PlainLabel;

/*! The first exchange with a team: how far it is. What came stays when it is cancelled. */
class FirstSyncPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirstSyncPage(TeamLink &team, QWidget *parent = nullptr);

Q_SIGNALS:
    void exampleWanted();
    void quitWanted();

private:
    void refresh();
    void enter();

    TeamLink &m_team;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    PlainLabel *m_kept;
    QProgressBar *m_bar;
    PasswordField *m_password;
    QPushButton *m_go;
    QPushButton *m_cancel;
    QPushButton *m_example;
    QPushButton *m_quit;
};

} // namespace Callwell
