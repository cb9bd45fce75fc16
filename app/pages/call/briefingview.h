// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/callbriefing.h"

#include <QScrollArea>

class QVBoxLayout;

namespace Callwell {

/*!
 * What is known about the lead, to be read at a glance: last conversation, open questions and
 * objections, what they told us, what they read, who is around them. Sections without anything are
 * left out, except what one would miss.
 */
class BriefingView : public QScrollArea
{
    Q_OBJECT

public:
    explicit BriefingView(QWidget *parent = nullptr);

    void setBriefing(const CallBriefing &briefing, const QDateTime &now);

private:
    struct Line
    {
        QString text;
        QString beside; ///< where from, when: smaller and grey
    };
    void addSection(const QString &title, const QList<Line> &lines, const QString &ifNone = {});
    [[nodiscard]] QList<Line> lastConversation(const CallBriefing &briefing) const;
    [[nodiscard]] QList<Line> questions(const CallBriefing &briefing) const;
    [[nodiscard]] QList<Line> promises(const CallBriefing &briefing) const;
    [[nodiscard]] QList<Line> objections(const CallBriefing &briefing) const;
    [[nodiscard]] QList<Line> facts(const CallBriefing &briefing) const;
    [[nodiscard]] QList<Line> reading(const CallBriefing &briefing) const;
    [[nodiscard]] QList<Line> around(const CallBriefing &briefing) const;

    QDateTime m_now;
    QVBoxLayout *m_layout = nullptr;
};

} // namespace Callwell
