// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/questiondialog.h"

#include "pages/settings/choices.h"
#include "pages/settings/wordingsedit.h"
#include "usecase/savequestion.h"

#include <QLineEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

QuestionDialog::QuestionDialog(Workspace &workspace, const QuestionPlan &plan, QWidget *parent)
    : SettingDialog(workspace, u"questionDialog"_s,
                    plan.question.id.isNull() ? tr("New question") : tr("Question"), parent)
    , m_plan(plan)
{
    m_key = addLine(tr("&Key, such as team_size"), u"questionKey"_s, plan.question.key);
    m_kind = addField(tr("A&nswers"), u"questionKind"_s, Choices::of(plan.question.kind));
    m_role = addField(tr("&For whom"), u"questionRole"_s, Choices::of(plan.question.buyerRole));
    m_role->setItemText(0, tr("Anybody"));
    m_wordings = new WordingsEdit(plan.wordings);
    addWide(tr("How it is asked, in each lang&uage"), m_wordings);
    m_key->setFocus(Qt::OtherFocusReason);
}

void QuestionDialog::save()
{
    m_plan.question.key = m_key->text();
    m_plan.question.kind = Choices::chosen<QuestionKind>(m_kind);
    m_plan.question.buyerRole = Choices::chosen<BuyerRole>(m_role);
    m_plan.wordings = m_wordings->wordings();
    perform(&saveQuestion, m_plan);
}

} // namespace Callwell
