// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/syncmark.h"

#include "theme/measures.h"
#include "theme/plaintooltip.h"

#include <QApplication>
#include <QKeyEvent>

namespace Callwell {
using namespace Qt::StringLiterals;

SyncMark::SyncMark(TeamLink &team, QWidget *parent)
    : QToolButton(parent)
    , m_team(team)
{
    setObjectName(u"syncMark"_s);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus); // a click leaves one where one types
    connect(&team, &TeamLink::changed, this, &SyncMark::refresh);
    m_minute.setInterval(std::chrono::seconds(15));
    connect(&m_minute, &QTimer::timeout, this, &SyncMark::refresh);
    m_minute.start();
    refresh();
}

void SyncMark::refresh()
{
    const QDateTime now = m_team.workspace().clock().now();
    const SyncMarkWords words = Words::syncMark(m_team.standing(), now);
    QString text = words.text;
    setText(text.replace(u'&', u"&&"_s));
    setIcon(QIcon::fromTheme(words.icon));
    setAccessibleName(tr("Team: %1", "how it stands with it").arg(words.text));
    setAccessibleDescription(Words::syncSentence(m_team.standing(), now));
    setToolTip(plainToolTip(Words::syncSentence(m_team.standing(), now)));
    const QPalette application = QApplication::palette(this);
    QPalette own = palette();
    own.setColor(QPalette::ButtonText,
                 words.warns ? Measures::warning(application) : Measures::muted(application));
    if (own != palette())
        setPalette(own);
}

void SyncMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        refresh();
    QToolButton::changeEvent(event);
}

void SyncMark::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

} // namespace Callwell
