// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/inquirydialog.h"

#include "usecase/noteinquiry.h"
#include "words/domainwords.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

InquiryDialog::InquiryDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Inquiry,
                  {.title = tr("%1 asked something"), .send = tr("Keep the question")}, parent)
    , m_channel(new QComboBox)
{
    m_words = addText(tr("In their &words"), u"inquiryWords"_s, 4);
    for (const Channel channel : {Channel::Mail, Channel::Phone, Channel::Message, Channel::Form,
                                  Channel::Meeting, Channel::Post})
        m_channel->addItem(Words::name(channel), QString(code(channel)));
    m_channel->setObjectName(u"inquiryChannel"_s);
    m_channel->setAccessibleName(tr("How they asked"));
    addLabel(tr("&How they asked"), m_channel);
    fields().addWidget(m_channel, 0, Qt::AlignLeading);
}

void InquiryDialog::ready(const CallBriefing & /*briefing*/)
{
    m_words->setFocus(Qt::OtherFocusReason);
}

void InquiryDialog::send()
{
    perform(&noteInquiry,
            NoteInquiry{
                .lead = lead(),
                .channel =
                    fromCode<Channel>(m_channel->currentData().toString()).value_or(Channel::Mail),
                .words = m_words->toPlainText()});
}

} // namespace Callwell
