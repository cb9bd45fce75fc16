// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/viewdialog.h"

#include "pages/call/keychoice.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/prospectview.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace Callwell {
using namespace Qt::StringLiterals;

ViewDialog::ViewDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::View,
                  {.title = tr("How was it for %1?"), .send = tr("Keep it")}, parent)
    , m_contact(new QComboBox)
    , m_value(new KeyChoice(tr("How it was for them"), 5))
    , m_asked(new QRadioButton(tr("They &said so")))
    , m_judged(new QRadioButton(tr("We &judge so")))
{
    m_contact->setObjectName(u"viewContact"_s);
    m_contact->setAccessibleName(tr("Which contact"));
    addLabel(tr("Whi&ch contact"), m_contact);
    fields().addWidget(m_contact);
    m_value->setObjectName(u"viewValue"_s);
    m_value->setAnswers({tr("bad"), tr("rather bad"), tr("all right"), tr("rather good"),
                         tr("good", "how it was for them")});
    addLabel(tr("How it was for them"), m_value);
    fields().addWidget(m_value);
    auto *who = new QHBoxLayout;
    m_asked->setObjectName(u"viewAsked"_s);
    m_judged->setObjectName(u"viewJudged"_s);
    m_asked->setChecked(true);
    who->addWidget(m_asked);
    who->addWidget(m_judged);
    who->addStretch();
    fields().addSpacing(Measures::px(Space::Hair));
    fields().addLayout(who);
    m_words = addText(tr("In their &words"), u"viewWords"_s, 2);
    connect(m_value, &KeyChoice::picked, this, [this] { m_words->setFocus(Qt::OtherFocusReason); });
}

void ViewDialog::ready(const CallBriefing &briefing)
{
    const QDateTime now = workspace().clock().now();
    for (const TimelineRow &row : briefing.contacts) {
        m_contacts.append(row.activity.id);
        m_contact->addItem(
            tr("%1, %2", "kind of contact, when")
                .arg(Words::name(row.activity.kind),
                     Words::when(row.activity.at, now, QTimeZone::systemTimeZone())));
    }
    if (m_contacts.isEmpty())
        m_contact->addItem(tr("There was no contact yet."));
    m_contact->setEnabled(m_contacts.size() > 1);
    m_value->setKeysLive(true);
    m_value->focusCurrent();
}

void ViewDialog::send()
{
    if (m_contacts.isEmpty() || m_value->current() < 0) {
        refuse(m_contacts.isEmpty() ? tr("There was no contact yet.") : tr("How was it for them?"));
        m_value->focusCurrent();
        return;
    }
    perform(&noteView,
            NoteView{.activity = m_contacts.at(m_contact->currentIndex()),
                     .source = m_asked->isChecked() ? ViewSource::Asked : ViewSource::Judged,
                     .value = m_value->current() + 1,
                     .words = m_words->toPlainText()});
}

} // namespace Callwell
