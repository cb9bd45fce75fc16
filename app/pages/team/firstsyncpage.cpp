// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/firstsyncpage.h"

#include "pages/team/passwordfield.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

FirstSyncPage::FirstSyncPage(TeamLink &team, QWidget *parent)
    : QWidget(parent)
    , m_team(team)
    , m_title(new PlainLabel(tr("Fetching the work of your team")))
    , m_sentence(new PlainLabel)
    , m_kept(new PlainLabel(tr("What came stays on this computer. You can go on later, from where "
                               "it stopped.")))
    , m_bar(new QProgressBar)
    , m_password(new PasswordField)
    , m_go(new QPushButton(tr("&Go On")))
    , m_cancel(new QPushButton(tr("&Cancel")))
    , m_example(new QPushButton(tr("Open the &Example")))
    , m_quit(new QPushButton(tr("&Quit")))
{
    setWindowTitle(tr("Callwell"));
    setObjectName(u"firstSync"_s);
    Measures::setType(m_title, Type::Title);
    m_sentence->setObjectName(u"firstSyncSentence"_s);
    m_kept->setObjectName(u"firstSyncKept"_s);
    for (PlainLabel *label : {m_sentence, m_kept})
        label->setWordWrap(true);
    Measures::setMuted(m_kept);
    m_bar->setAccessibleName(m_title->text());
    m_go->setObjectName(u"firstSyncGo"_s);
    m_cancel->setObjectName(u"firstSyncCancel"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::px(Space::Small));
    buttons->addStretch(1);
    for (QPushButton *button : {m_quit, m_example, m_cancel, m_go})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addStretch();
    for (QWidget *widget : {static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_sentence),
                            static_cast<QWidget *>(m_bar), static_cast<QWidget *>(m_password),
                            static_cast<QWidget *>(m_kept)})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    layout->addStretch();
    resize(Measures::px(600), Measures::px(320));

    connect(&m_team, &TeamLink::changed, this, &FirstSyncPage::refresh);
    connect(m_password, &PasswordField::entered, this, &FirstSyncPage::enter);
    connect(m_go, &QPushButton::clicked, this, &FirstSyncPage::enter);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_team.pause();
        m_go->setFocus(Qt::OtherFocusReason);
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_cancel->isVisible())
            m_cancel->click();
    });
    connect(m_example, &QPushButton::clicked, this, &FirstSyncPage::exampleWanted);
    connect(m_quit, &QPushButton::clicked, this, &FirstSyncPage::quitWanted);
    refresh();
}

void FirstSyncPage::enter()
{
    if (!Words::wantsPassword(m_team.standing()))
        m_team.resume();
    else if (!m_password->password().isEmpty())
        m_team.beginWith(m_password->password(), m_password->isRemembered());
}

void FirstSyncPage::refresh()
{
    const TeamStanding &standing = m_team.standing();
    const SyncStatus &status = standing.sync;
    const bool asks = Words::wantsPassword(standing);
    const bool paused = standing.hold == TeamStanding::Hold::Paused;
    const bool stopped = !paused && status.state == SyncStatus::State::Stopped;
    const bool under = !asks && !paused && !stopped;
    m_sentence->setText(paused ? tr("Cancelled.")
                               : Words::syncSentence(standing, m_team.workspace().clock().now()));
    m_bar->setVisible(under);
    m_bar->setRange(0, status.progress.tables);
    m_bar->setValue(status.progress.tablesDone);
    if (asks && !m_password->isVisibleTo(this)) {
        m_password->show();
        m_password->typeAgain();
    }
    m_password->setVisible(asks);
    m_kept->setVisible(!asks);
    m_cancel->setVisible(under);
    for (QPushButton *button : {m_go, m_example, m_quit})
        button->setVisible(!under);
    if (!under)
        m_go->setDefault(true);
}

} // namespace Callwell
