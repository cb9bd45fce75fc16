// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/detailsview.h"

#include "pages/contact/personwords.h"
#include "theme/linkbutton.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QHBoxLayout>

namespace Callwell {

namespace {

QString taskWords(const Task &task)
{
    const QString words = Words::isolated(task.words.simplified());
    if (task.kind == TaskKind::Promise)
        return words;
    return words.isEmpty() ? DetailsView::tr("A contact was bad for them.")
                           : DetailsView::tr("“%1”", "a quotation").arg(words);
}

} // namespace

DetailsView::DetailsView(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is known"));
    setFocusPolicy(Qt::TabFocus); // to be scrolled by keys
}

int DetailsView::heightFor(int width) const
{
    return widget() ? widget()->layout()->totalHeightForWidth(width) : 0;
}

void DetailsView::setDetails(const PersonDetails &details, LeadId lead, const QDateTime &now)
{
    m_now = now;
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    m_layout = new QVBoxLayout(content);
    const int margin = Measures::px(Space::Medium);
    m_layout->setContentsMargins(margin, Measures::px(Space::Small), margin, margin);
    m_layout->setSpacing(Measures::px(Space::Medium));

    addTasks(details);
    addQuestions(details);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(Measures::px(Space::Large));
    auto *facts = new QVBoxLayout;
    auto *around = new QVBoxLayout;
    columns->addLayout(facts, 1);
    columns->addLayout(around, 1);
    addFacts(facts, details);
    addAround(around, details);
    facts->addStretch();
    around->addStretch();
    m_layout->addLayout(columns);
    addObjections(details);
    addAlternatives(details);
    addLeads(details, lead);
    addClosings(details);
    m_layout->addStretch();
    setWidget(content); // what was shown before goes
    updateGeometry();
}

QVBoxLayout *DetailsView::addSection(QVBoxLayout *column, const QString &title)
{
    auto *section = new QVBoxLayout;
    section->setSpacing(Measures::px(2));
    auto *label = new PlainLabel(title);
    Measures::setType(label, Type::Heading);
    section->addWidget(label);
    column->addLayout(section);
    return section;
}

void DetailsView::addLine(QVBoxLayout *section, const QString &text, const QString &beside,
                          bool warns)
{
    if (!text.isEmpty()) {
        auto *line = new PlainLabel(text);
        line->setWordWrap(true);
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        section->addWidget(line);
    }
    if (beside.isEmpty())
        return;
    auto *small = new PlainLabel(beside);
    small->setWordWrap(true);
    Measures::setType(small, Type::Small);
    if (warns)
        Measures::setWarning(small);
    else
        Measures::setMuted(small);
    section->addWidget(small);
}

void DetailsView::addQuestions(const PersonDetails &details)
{
    QVBoxLayout *section = nullptr;
    for (const Inquiry &inquiry : details.inquiries) {
        if (inquiry.answeredAt.isValid())
            continue;
        if (!section)
            section = addSection(m_layout, tr("Has no answer yet"));
        addLine(section, tr("“%1”", "a quotation").arg(Words::isolated(inquiry.words)),
                PersonWords::inquiryState(inquiry, m_now),
                inquiry.answerDueAt.isValid() && inquiry.answerDueAt < m_now);
    }
}

void DetailsView::addTasks(const PersonDetails &details)
{
    QMap<TaskKind, QVBoxLayout *> sections;
    for (const Task &task : details.tasks) {
        const bool promise = task.kind == TaskKind::Promise;
        QVBoxLayout *&section = sections[task.kind];
        if (!section)
            section =
                addSection(m_layout, promise ? tr("What was promised") : tr("To be put right"));
        const QString due = Words::when(task.dueAt, m_now, QTimeZone::systemTimeZone());
        addLine(section, taskWords(task),
                task.dueAt < m_now ? tr("was due %1").arg(due) : tr("until %1").arg(due),
                task.dueAt < m_now);
    }
}

void DetailsView::addAlternatives(const PersonDetails &details)
{
    if (details.alternatives.isEmpty())
        return;
    QVBoxLayout *section = addSection(m_layout, tr("What else they consider"));
    for (const Alternative &one : details.alternatives)
        addLine(section, Words::isolated(one.name.simplified()),
                Words::isolated(one.liked.simplified()));
}

void DetailsView::addFacts(QVBoxLayout *column, const PersonDetails &details)
{
    QVBoxLayout *section = addSection(column, tr("What they told us"));
    for (const FactRow &row : details.facts) {
        const QString source = PersonWords::factSource(row, m_now);
        if (row.superseded) {
            auto *before =
                new PlainLabel(tr("before: %1 (%2)", "an older answer, its source")
                                   .arg(Words::isolated(row.fact.answer.simplified()), source));
            before->setWordWrap(true);
            Measures::setType(before, Type::Small);
            Measures::setMuted(before);
            section->addWidget(before);
            continue;
        }
        addLine(section,
                tr("%1: %2", "a fact's name, the answer")
                    .arg(Words::isolated(Words::factLabel(row.fact.key)),
                         Words::isolated(row.fact.answer.simplified())),
                row.disagrees
                    ? tr("%1 · sources disagree", "where an answer comes from").arg(source)
                    : source,
                row.disagrees);
        if (!row.fact.settled.isEmpty())
            addLine(section, {},
                    tr("counts because: %1").arg(Words::isolated(row.fact.settled.simplified())));
    }
    if (details.facts.isEmpty())
        addLine(section, {},
                tr("Nothing yet. What they say in a call or on a form stands here, and "
                   "nobody asks for it twice."));
}

void DetailsView::addAround(QVBoxLayout *column, const PersonDetails &details)
{
    QVBoxLayout *section = addSection(column, tr("Around them"));
    for (const AroundRow &row : details.around) {
        const QString phrase = Words::relationship(row.relationship.kind, !row.towards,
                                                   Words::isolated(row.name.simplified()));
        auto *link = new LinkButton(phrase, phrase);
        connect(link, &LinkButton::clicked, this,
                [this, person = row.person] { Q_EMIT personRequested(person); });
        section->addWidget(link);
        QStringList beside{Words::isolated(row.organisation.simplified()),
                           row.relationship.at.isValid()
                               ? Words::shortDate(row.relationship.at.toLocalTime().date(),
                                                  m_now.toLocalTime().date())
                               : QString(),
                           Words::isolated(row.relationship.how.simplified())};
        beside.removeAll(QString());
        if (!beside.isEmpty()) {
            auto *small = new PlainLabel(beside.join(QStringLiteral(" · ")));
            small->setWordWrap(true);
            Measures::setType(small, Type::Small);
            Measures::setMuted(small);
            section->addWidget(small);
        }
    }
    if (!details.cameOf.degrees.isEmpty())
        addLine(section, PersonWords::referrals(details.cameOf), {});
    if (details.around.isEmpty())
        addLine(section, {},
                tr("Nobody yet. Who sent them, whom they know and work with stands here."));
}

void DetailsView::addObjections(const PersonDetails &details)
{
    if (details.objections.isEmpty())
        return;
    QVBoxLayout *section = addSection(m_layout, tr("What speaks against it"));
    for (const Objection &objection : details.objections) {
        QStringList beside{Words::name(objection.state),
                           Words::isolated(objection.theme.simplified()),
                           Words::isolated(objection.foundOut.simplified()),
                           Words::isolated(objection.resolution.simplified())};
        beside.removeAll(QString());
        addLine(section, tr("“%1”", "a quotation").arg(Words::isolated(objection.words)),
                beside.join(QStringLiteral(" · ")));
    }
}

void DetailsView::addLeads(const PersonDetails &details, LeadId lead)
{
    if (details.leads.size() < 2)
        return;
    QVBoxLayout *section = addSection(m_layout, tr("Other interests"));
    for (const Lead &other : details.leads) {
        if (other.id != lead)
            addLine(
                section, PersonWords::standing(details, other, m_now),
                Words::shortDate(other.createdAt.toLocalTime().date(), m_now.toLocalTime().date()));
    }
}

void DetailsView::addClosings(const PersonDetails &details)
{
    if (details.closingRecords.isEmpty())
        return;
    QVBoxLayout *section = addSection(m_layout, tr("How it ended"));
    for (const ClosingRecord &record : details.closingRecords)
        addLine(section, record.reason, PersonWords::closing(record, m_now));
}

} // namespace Callwell
