// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/viewdialog.h"

#include "pages/call/keychoice.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/prospectview.h"
#include "words/domainwords.h"
#include "words/timewords.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

const QList<ActivityKind> contacts{ActivityKind::Call, ActivityKind::Mail, ActivityKind::Message,
                                   ActivityKind::Meeting, ActivityKind::HelpGiven};

} // namespace

ViewDialog::ViewDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::View,
                  {.title = tr("How was it for %1?"), .send = tr("Keep it")}, parent)
    , m_contact(new PlainLabel)
    , m_value(new KeyChoice(tr("How it was for them"), 5))
    , m_asked(new QRadioButton(tr("They &said so")))
    , m_judged(new QRadioButton(tr("We &judge so")))
{
    m_contact->setObjectName(u"viewContact"_s);
    m_contact->setWordWrap(true);
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
    workspace()
        .ask([person = briefing.lead.person](Connection &store) {
            return TimelineStore(store).page(person, {}, 1, contacts);
        })
        .then(this, [this](const Result<QList<TimelineRow>> &rows) {
            if (!rows || rows->isEmpty()) {
                m_contact->setText(tr("There was no contact yet."));
                return;
            }
            const Activity &last = rows->first().activity;
            m_activity = last.id;
            m_contact->setText(tr("%1, %2", "kind of contact, when")
                                   .arg(Words::name(last.kind),
                                        Words::when(last.at, workspace().clock().now(),
                                                    QTimeZone::systemTimeZone())));
        });
    m_value->setKeysLive(true);
    m_value->focusCurrent();
}

void ViewDialog::send()
{
    if (m_activity.isNull() || m_value->current() < 0) {
        refuse(m_activity.isNull() ? tr("There was no contact yet.") : tr("How was it for them?"));
        m_value->focusCurrent();
        return;
    }
    perform(&noteView,
            NoteView{.activity = m_activity,
                     .source = m_asked->isChecked() ? ViewSource::Asked : ViewSource::Judged,
                     .value = m_value->current() + 1,
                     .words = m_words->toPlainText()});
}

} // namespace Callwell
