// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/mergedialog.h"

#include "pages/call/personfield.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/mergepeople.h"
#include "words/errorwords.h"
#include "words/theirtext.h"

#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

MergeDialog::MergeDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Merging,
                  {.title = tr("%1 is the same person as…"), .send = tr("Make them one")}, parent)
    , m_who(new PersonField(workspace, u"mergeWho"_s, tr("The other record of this person")))
    , m_other(new PlainLabel)
    , m_what(new PlainLabel(
          tr("Everything that happened with either stays: interests, questions, attempts, "
             "addresses, and who is around them. What either has ruled out stays ruled out. It "
             "can be taken back.")))
{
    addLabel(tr("The &other record"), m_who);
    fields().addWidget(m_who);
    m_other->setObjectName(u"mergeOther"_s);
    m_other->setWordWrap(true);
    m_other->hide();
    fields().addWidget(m_other);
    m_what->setWordWrap(true);
    Measures::setMuted(m_what);
    fields().addSpacing(Measures::px(Space::Small));
    fields().addWidget(m_what);
    fields().addStretch();
    setMinimumHeight(Measures::px(340)); // who is found comes and goes above wrapped lines
    connect(m_who, &PersonField::personChanged, this, &MergeDialog::describe);
}

void MergeDialog::ready(const CallBriefing &briefing)
{
    m_keep = briefing.person.person;
    m_who->setFocus(Qt::OtherFocusReason);
}

void MergeDialog::describe()
{
    m_other->hide();
    if (!m_who->person())
        return;
    workspace()
        .ask([person = m_who->person()->person](Connection &store) {
            return PersonStore(store).details(person);
        })
        .then(this, [this](const Result<PersonDetails> &details) {
            if (!details)
                refuse(errorText(details.error()));
            else if (m_who->person() && m_who->person()->person == details->person.id)
                showOther(*details);
        });
}

// What tells whether it really is the same human being.
void MergeDialog::showOther(const PersonDetails &other)
{
    QStringList parts;
    for (const EmailAddress &mail : other.emailAddresses)
        parts.append(Words::leftToRight(mail.address));
    for (const PhoneNumber &phone : other.phoneNumbers)
        parts.append(Words::leftToRight(phone.e164.isEmpty() ? phone.written : phone.e164));
    parts.append(tr("%Ln interest(s)", nullptr, static_cast<int>(other.leads.size())));
    parts.append(tr("%Ln known fact(s)", nullptr, static_cast<int>(other.facts.size())));
    m_other->setText(parts.join(u" · "_s));
    m_other->show();
}

void MergeDialog::send()
{
    if (!m_who->person()) {
        refuse(tr("Who is it? Type a part of their name and choose them with Enter."));
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const AskedQuestion question{.title = tr("Are these two the same person?"),
                                 .text = tr("%1 is kept. From now on %2 is found there.")
                                             .arg(Words::isolated(displayName(m_keep)),
                                                  PersonField::words(*m_who->person())),
                                 .answers = {tr("&Make them one"), tr("&Cancel")},
                                 .warns = true};
    const MergePeople input{.keep = m_keep.id, .other = m_who->person()->person};
    ask(this, question, [this, input](int answer) {
        if (answer == 0)
            perform(&mergePeople, input);
    });
}

} // namespace Callwell
