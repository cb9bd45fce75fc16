// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/teamlink.h"

class QStackedWidget;

namespace Callwell {

class AttentionPage;
class Commands;
class StatusLine;
class TeamPage;

/*! What the window shows of the team that its workspace belongs to: the mark, and two pages. */
class TeamViews : public QObject
{
    Q_OBJECT

public:
    /*! The pages go into `stack`, the mark into `status`. */
    TeamViews(TeamLink &team, QStackedWidget &stack, StatusLine &status, const Commands &commands,
              QObject *parent);

Q_SIGNALS:
    void pageWanted(QWidget *page);
    /*! Somebody is done with a page. */
    void finished();

private:
    TeamPage *m_page;
    AttentionPage *m_attention;
};

} // namespace Callwell
