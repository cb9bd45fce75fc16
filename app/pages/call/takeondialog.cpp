// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/takeondialog.h"

#include "domain/assignment.h"
#include "store/rows.h"
#include "theme/plainlabel.h"
#include "usecase/takeon.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

TakeOnDialog::TakeOnDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::TakingOn,
                  {.title = tr("Look after %1"), .send = tr("Look after them")}, parent)
    , m_standing(new PlainLabel)
{
    m_standing->setObjectName(u"takeOnStanding"_s);
    m_standing->setWordWrap(true);
    fields().addWidget(m_standing);
    m_reason = addText(tr("&Why, though they did not ask"), u"takeOnReason"_s, 3);
}

void TakeOnDialog::ready(const CallBriefing &briefing)
{
    showStanding(briefing.lead.handRaise, Role::Rep);
    workspace()
        .ask([me = workspace().member()](Connection &store) {
            return Rows::find<Member>(store, me);
        })
        .then(this,
              [this, answer = briefing.lead.handRaise](const Result<std::optional<Member>> &me) {
                  showStanding(answer, me && *me ? (*me)->role : Role::Rep);
              });
    m_reason->setFocus(Qt::OtherFocusReason);
}

void TakeOnDialog::showStanding(HandRaise answer, Role role)
{
    const bool claim = isClaim(answer, role);
    if (claim) {
        m_standing->setText(tr("They did not ask for a call, so marketing looks after them. "
                               "Taking them on all the same is counted, with your reason."));
    } else {
        m_standing->setText(answer == HandRaise::Yes
                                ? tr("They asked for a call. From now on you look after them.")
                                : tr("From now on you look after them."));
    }
    m_reason->setEnabled(claim);
}

void TakeOnDialog::send()
{
    perform(&takeOn, TakeOn{.lead = lead(), .reason = m_reason->toPlainText()});
}

} // namespace Callwell
