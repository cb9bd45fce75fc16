// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/teamviews.h"

#include "mainwindow/commands.h"
#include "mainwindow/statusline.h"
#include "pages/team/attentionpage.h"
#include "pages/team/syncmark.h"
#include "pages/team/teampage.h"

#include <QAction>
#include <QStackedWidget>

namespace Callwell {

TeamViews::TeamViews(TeamLink &team, QStackedWidget &stack, StatusLine &status,
                     const Commands &commands, QObject *parent)
    : QObject(parent)
    , m_page(new TeamPage(team))
    , m_attention(new AttentionPage(team))
{
    stack.addWidget(m_page);
    stack.addWidget(m_attention);
    auto *mark = new SyncMark(team);
    status.addMark(mark);
    const auto showTeam = [this] {
        Q_EMIT pageWanted(m_page);
    };
    const auto showAttention = [this] {
        Q_EMIT pageWanted(m_attention);
    };
    commands.team->setVisible(true);
    commands.attention->setVisible(true);
    connect(commands.team, &QAction::triggered, this, showTeam);
    connect(commands.attention, &QAction::triggered, this, showAttention);
    // the mark leads to what it speaks of
    connect(mark, &SyncMark::clicked, this, [&team, showTeam, showAttention] {
        if (Words::wantsPassword(team.standing()) || team.standing().sync.attention == 0)
            showTeam();
        else
            showAttention();
    });
    connect(m_page, &TeamPage::attentionWanted, this, showAttention);
    connect(m_page, &TeamPage::finished, this, &TeamViews::finished);
    connect(m_attention, &AttentionPage::finished, this, &TeamViews::finished);
    connect(m_attention, &AttentionPage::settled, &status, &StatusLine::say);
}

} // namespace Callwell
