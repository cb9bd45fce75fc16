// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/teamlink.h"

#include <QTimer>
#include <QToolButton>

namespace Callwell {

/*! The quiet mark in the window: how it stands with the team, in a few words beside an icon. */
class SyncMark : public QToolButton
{
    Q_OBJECT

public:
    explicit SyncMark(TeamLink &team, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    TeamLink &m_team;
    QTimer m_minute;
};

} // namespace Callwell
