// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/factdialog.h"

#include "domain/question.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/learn.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"

#include <QCheckBox>
#include <QCompleter>
#include <QLineEdit>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

FactDialog::FactDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Fact,
                  {.title = tr("What %1 told us"), .send = tr("Keep the answer")}, parent)
    , m_key(new QLineEdit)
    , m_answer(new QLineEdit)
    , m_wording(new PlainLabel)
    , m_known(new PlainLabel)
    , m_volunteered(new QCheckBox(tr("They said it by &themselves")))
    , m_reason(new QLineEdit)
{
    m_key->setObjectName(u"factKey"_s);
    m_key->setAccessibleName(tr("What it is about"));
    addLabel(tr("What it is &about"), m_key);
    fields().addWidget(m_key);
    m_wording->setObjectName(u"factWording"_s);
    m_wording->setWordWrap(true);
    Measures::setMuted(m_wording);
    fields().addWidget(m_wording);
    m_known->setObjectName(u"factKnown"_s);
    m_known->setWordWrap(true);
    fields().addWidget(m_known);
    m_answer->setObjectName(u"factAnswer"_s);
    m_answer->setAccessibleName(tr("Their answer"));
    addLabel(tr("Their a&nswer"), m_answer);
    fields().addWidget(m_answer);
    m_volunteered->setObjectName(u"factVolunteered"_s);
    fields().addWidget(m_volunteered);
    m_reason->setObjectName(u"factReason"_s);
    m_reason->setAccessibleName(tr("Why this answer counts"));
    m_reasonLabel = addLabel(tr("&Why this answer counts"), m_reason);
    fields().addWidget(m_reason);
    connect(m_key, &QLineEdit::textChanged, this, &FactDialog::showKnown);
    showKnown();
}

void FactDialog::ready(const CallBriefing &briefing)
{
    m_facts = briefing.person.facts;
    m_language = briefing.person.person.language;
    offerKeys();
    showKnown();
    m_key->setFocus(Qt::OtherFocusReason);
}

// The team's questions, then what this person was asked beside them.
void FactDialog::offerKeys()
{
    workspace()
        .ask([](Connection &store) { return TeamStore(store).questions(); })
        .then(this, [this](const Result<QList<QuestionPlan>> &questions) {
            m_questions = questions.value_or(QList<QuestionPlan>());
            QStringList keys;
            for (const QuestionPlan &plan : std::as_const(m_questions))
                keys.append(plan.question.key);
            for (const FactRow &row : std::as_const(m_facts)) {
                if (!keys.contains(row.fact.key))
                    keys.append(row.fact.key);
            }
            auto *completer = new QCompleter(keys, m_key);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            m_key->setCompleter(completer);
            showKnown();
        });
}

QString FactDialog::key() const
{
    return m_key->text().trimmed();
}

const FactRow *FactDialog::known() const
{
    const auto row = std::ranges::find_if(m_facts, [key = key()](const FactRow &one) {
        return one.fact.key.compare(key, Qt::CaseInsensitive) == 0;
    });
    return row == m_facts.cend() ? nullptr : &*row;
}

void FactDialog::showKnown()
{
    const auto plan = std::ranges::find(std::as_const(m_questions), key(),
                                        [](const auto &one) { return one.question.key; });
    m_wording->setText(plan == m_questions.cend() ? QString()
                                                  : wordingIn(plan->wordings, m_language));
    m_wording->setVisible(!m_wording->text().isEmpty());
    const FactRow *row = known();
    const bool disagrees = row && row->disagrees;
    m_known->setVisible(row);
    m_volunteered->setVisible(row && !disagrees);
    m_reason->setVisible(disagrees);
    m_reasonLabel->setVisible(disagrees);
    if (!row) {
        fit();
        return;
    }
    QStringList answers;
    for (const FactRow &one : std::as_const(m_facts)) {
        if (one.fact.key == row->fact.key)
            answers.append(Words::toldAnswer(one, workspace().clock().now()));
    }
    m_known->setText(disagrees
                         ? tr("Sources disagree: %1. Which one counts?").arg(answers.join(u"; "_s))
                         : Words::knownAlready(answers.first()));
    Measures::setWarning(m_known);
    fit();
}

void FactDialog::send()
{
    const FactRow *row = known();
    if (row && row->disagrees) {
        perform(&settleFact,
                SettleFact{.lead = lead(),
                           .key = row->fact.key,
                           .answer = m_answer->text(),
                           .reason = m_reason->text()});
        return;
    }
    perform(&learnFact,
            LearnFact{.lead = lead(),
                      .key = key(),
                      .answer = m_answer->text(),
                      .volunteered = m_volunteered->isChecked()});
}

} // namespace Callwell
