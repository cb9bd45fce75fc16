// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/briefingview.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QScrollBar>
#include <QTimeZone>
#include <QVBoxLayout>

namespace Callwell {

namespace {

constexpr int mostLines = 8;

QString ago(const QDateTime &at, const QDateTime &now)
{
    return Words::ago(at, now, QTimeZone::systemTimeZone());
}

} // namespace

BriefingView::BriefingView(QWidget *parent)
    : QScrollArea(parent)
{
    setAccessibleName(tr("What is known about this person"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::TabFocus);
}

void BriefingView::setBriefing(const CallBriefing &briefing, const QDateTime &now)
{
    m_now = now;
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, Measures::px(Space::Small), 0);
    m_layout->setSpacing(Measures::px(2));
    addSection(tr("Asked and not answered"), questions(briefing));
    addSection(tr("What was promised"), promises(briefing));
    addSection(tr("Open objections"), objections(briefing));
    addSection(tr("Last conversation"), lastConversation(briefing),
               tr("Nobody of us has talked with them yet."));
    addSection(tr("What they told us"), facts(briefing), tr("Nothing yet."));
    addSection(tr("What they read"), reading(briefing));
    addSection(tr("Around them"), around(briefing));
    m_layout->addStretch();
    const int place = verticalScrollBar()->value();
    setWidget(content); // deletes the one before
    verticalScrollBar()->setValue(place);
}

void BriefingView::addSection(const QString &title, const QList<Line> &lines, const QString &ifNone)
{
    if (lines.isEmpty() && ifNone.isEmpty())
        return;
    if (m_layout->count() > 0)
        m_layout->addSpacing(Measures::px(Space::Small));
    auto *heading = new PlainLabel(title);
    Measures::setType(heading, Type::Strong);
    m_layout->addWidget(heading);
    const auto add = [this](const QString &text, bool beside) {
        auto *label = new PlainLabel(text);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setMinimumWidth(1); // one endless word must not widen the page
        if (beside) {
            Measures::setType(label, Type::Small);
            Measures::setMuted(label);
        }
        m_layout->addWidget(label);
    };
    if (lines.isEmpty())
        add(ifNone, true);
    for (const Line &line : lines.first(std::min<qsizetype>(lines.size(), mostLines))) {
        add(line.text, false);
        if (!line.beside.isEmpty())
            add(line.beside, true);
    }
    if (lines.size() > mostLines)
        add(tr("And %n more.", nullptr, static_cast<int>(lines.size()) - mostLines), true);
}

QList<BriefingView::Line> BriefingView::lastConversation(const CallBriefing &briefing) const
{
    if (!briefing.lastConversation)
        return {};
    const TimelineRow &row = *briefing.lastConversation;
    const QString words = row.activity.words.isEmpty() ? row.outcome : row.activity.words;
    const QString when = ago(row.activity.at, m_now);
    QString beside = row.memberName.isEmpty()
        ? when
        : tr("%1, by %2", "when, and who of us").arg(when, Words::isolated(row.memberName));
    if (!row.outcome.isEmpty() && words != row.outcome)
        beside = tr("%1 · %2", "when and by whom, what came of it")
                     .arg(beside, Words::isolated(row.outcome));
    return {{words.isEmpty() ? tr("Nothing was written down.") : words, beside}};
}

QList<BriefingView::Line> BriefingView::questions(const CallBriefing &briefing) const
{
    QList<Line> lines;
    for (const Inquiry &inquiry : briefing.person.inquiries) {
        if (inquiry.answer.isNull())
            lines.append({inquiry.words,
                          tr("%1 · %2", "channel, when")
                              .arg(Words::name(inquiry.channel), ago(inquiry.askedAt, m_now))});
    }
    return lines;
}

QList<BriefingView::Line> BriefingView::promises(const CallBriefing &briefing) const
{
    QList<Line> lines;
    for (const Task &task : briefing.person.tasks) {
        if (task.kind == TaskKind::Promise)
            lines.append({task.words,
                          tr("due %1", "when")
                              .arg(Words::when(task.dueAt, m_now, QTimeZone::systemTimeZone()))});
    }
    return lines;
}

QList<BriefingView::Line> BriefingView::objections(const CallBriefing &briefing) const
{
    QList<Line> lines;
    for (const Objection &objection : briefing.person.objections) {
        if (objection.state == ObjectionState::Open || objection.state == ObjectionState::Explored)
            lines.append({objection.words, objection.theme});
    }
    return lines;
}

QList<BriefingView::Line> BriefingView::facts(const CallBriefing &briefing) const
{
    QList<Line> lines;
    for (const FactRow &row : briefing.person.facts) {
        if (row.superseded)
            continue;
        lines.append({tr("%1: %2", "known fact: what, answer")
                          .arg(Words::isolated(Words::factLabel(row.fact.key)),
                               Words::isolated(row.fact.answer)),
                      tr("%1 · %2", "where it was said, when")
                          .arg(Words::name(row.sourceKind), ago(row.fact.at, m_now))});
    }
    return lines;
}

QList<BriefingView::Line> BriefingView::reading(const CallBriefing &briefing) const
{
    QList<Line> lines;
    for (const TimelineRow &row : briefing.read) {
        const QString kind =
            row.speaker ? Words::saidInPublicBy(*row.speaker) : Words::name(row.activity.kind);
        const QString when = ago(row.activity.at, m_now);
        if (row.activity.words.isEmpty())
            lines.append({kind, when});
        else
            lines.append({row.activity.words, tr("%1 · %2", "what it was, when").arg(kind, when)});
    }
    return lines;
}

QList<BriefingView::Line> BriefingView::around(const CallBriefing &briefing) const
{
    QList<Line> lines;
    for (const AroundRow &row : briefing.person.around) {
        const QString person = Words::isolated(row.name);
        const QString name = row.organisation.isEmpty()
            ? person
            : tr("%1 (%2)", "person, organisation").arg(person, Words::isolated(row.organisation));
        lines.append(
            {Words::relationship(row.relationship.kind, !row.towards, name), row.relationship.how});
    }
    return lines;
}

} // namespace Callwell
