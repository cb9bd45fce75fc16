// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/alternativedialog.h"

#include "theme/plainlabel.h"
#include "usecase/learn.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

AlternativeDialog::AlternativeDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Alternative,
                  {.title = tr("What else %1 considers"), .send = tr("Keep it")}, parent)
    , m_name(new QLineEdit)
{
    m_name->setObjectName(u"alternativeName"_s);
    m_name->setAccessibleName(tr("The other product"));
    addLabel(tr("The other &product"), m_name);
    fields().addWidget(m_name);
    m_liked = addText(tr("What they &like about it"), u"alternativeLiked"_s, 3);
}

void AlternativeDialog::ready(const CallBriefing & /*briefing*/)
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void AlternativeDialog::send()
{
    perform(
        &learnAlternative,
        LearnAlternative{.lead = lead(), .name = m_name->text(), .liked = m_liked->toPlainText()});
}

} // namespace Callwell
