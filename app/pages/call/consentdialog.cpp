// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/consentdialog.h"

#include "theme/plainlabel.h"
#include "usecase/setconsent.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array channels{Channel::Phone, Channel::Mail, Channel::Message};

} // namespace

ConsentDialog::ConsentDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Consent,
                  {.title = tr("How may %1 be reached?"), .send = tr("Keep the answer")}, parent)
    , m_allowed{new QCheckBox(tr("&Calls")), new QCheckBox(tr("&E-mails")),
                new QCheckBox(tr("&Messages"))}
    , m_none(new QCheckBox(tr("&Do not contact at all")))
{
    constexpr std::array names{"mayCall"_L1, "mayMail"_L1, "mayMessage"_L1};
    for (size_t i = 0; i < channels.size(); ++i) {
        m_allowed.at(i)->setObjectName(names.at(i));
        fields().addWidget(m_allowed.at(i));
        connect(m_allowed.at(i), &QCheckBox::toggled, this, [this] {
            m_none->setChecked(std::ranges::none_of(m_allowed, &QCheckBox::isChecked));
        });
    }
    m_none->setObjectName(u"mayNothing"_s);
    fields().addWidget(m_none);
    connect(m_none, &QCheckBox::clicked, this, [this](bool none) {
        for (QCheckBox *allowed : m_allowed)
            allowed->setChecked(!none);
    });
    m_how = addText(tr("Where they &said so, or how"), u"consentHow"_s, 3);
}

void ConsentDialog::ready(const CallBriefing &briefing)
{
    for (size_t i = 0; i < channels.size(); ++i)
        m_allowed.at(i)->setChecked(allows(briefing.person.consents, channels.at(i)));
    m_allowed.front()->setFocus(Qt::OtherFocusReason);
}

void ConsentDialog::send()
{
    SetConsent input{.lead = lead(), .how = m_how->toPlainText()};
    for (size_t i = 0; i < channels.size(); ++i)
        input.said.append({channels.at(i), m_allowed.at(i)->isChecked()});
    perform(&setConsent, input);
}

} // namespace Callwell
