// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/questionsection.h"

#include "pages/settings/entrylist.h"
#include "pages/settings/questiondialog.h"
#include "usecase/savequestion.h"
#include "words/domainwords.h"
#include "words/teamwords.h"
#include "words/theirtext.h"

#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// As the reader would ask it, or else as it is asked at all.
QString wordingOf(const QuestionPlan &plan)
{
    const QString language = Words::readersLanguage();
    for (const QuestionWording &wording : plan.wordings) {
        if (wording.language.section(u'-', 0, 0) == language)
            return wording.text;
    }
    return plan.wordings.isEmpty() ? QString() : plan.wordings.first().text;
}

QString languagesOf(const QuestionPlan &plan)
{
    QStringList languages;
    for (const QuestionWording &wording : plan.wordings)
        languages.append(wording.language);
    return languages.join(QuestionSection::tr(", ", "between languages"));
}

} // namespace

QuestionSection::QuestionSection(Workspace &workspace)
    : SettingsSection(workspace, u"questionSection"_s, tr("Questions"),
                      tr("What forms and scripts ask, in this order. What somebody answered once "
                         "is known to everybody and is not asked again."))
    , m_list(new EntryList(
          u"questions"_s,
          {.name = tr("Questions"),
           .add = tr("Add a question…"),
           .columns = {tr("Key"), tr("Answers"), tr("For whom"), tr("Languages"), tr("Wording")},
           .emptyTitle = tr("No questions"),
           .emptyText = tr("Here will be what you ask everybody once.")},
          EntryList::Edit | EntryList::Move))
{
    column().addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::addWanted, this, [this] {
        open({.question = {}, .wordings = {{.language = Words::readersLanguage()}}});
    });
    connect(m_list, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_questions.size())
            open(m_questions.at(row));
    });
    connect(m_list, &EntryList::moveWanted, this, [this](int row, int by) {
        if (row >= 0 && row < m_questions.size())
            perform(&moveQuestion, MoveQuestion{.id = m_questions.at(row).question.id, .by = by});
    });
    connect(m_list, &EntryList::removeWanted, this, [this](int row) {
        if (row < 0 || row >= m_questions.size())
            return;
        const Question &question = m_questions.at(row).question;
        remove(question.key, tr("What was answered stays known."), &deleteQuestion, question.id);
    });
}

void QuestionSection::refresh()
{
    load(
        m_list, [](Connection &store) { return TeamStore(store).questions(); },
        [this](const QList<QuestionPlan> &questions) { showQuestions(questions); });
}

void QuestionSection::showQuestions(const QList<QuestionPlan> &questions)
{
    m_questions = questions;
    QList<EntryRow> rows;
    for (const QuestionPlan &plan : questions) {
        const Question &question = plan.question;
        rows.append(
            {.id = question.id.uuid(),
             .cells = {question.key, Words::name(question.kind),
                       question.buyerRole == BuyerRole::Unknown ? tr("anybody")
                                                                : Words::name(question.buyerRole),
                       languagesOf(plan), Words::isolated(wordingOf(plan))}});
    }
    m_list->setRows(rows);
}

void QuestionSection::open(const QuestionPlan &plan)
{
    openDialog(new QuestionDialog(workspace(), plan, this), m_list);
}

} // namespace Callwell
