// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/postdialog.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/relate.h"

#include <QDateEdit>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

PostDialog::PostDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Posting,
                  {.title = tr("What %1 said in public"), .send = tr("Keep it")}, parent)
    , m_words(addText(tr("In their &words"), u"postWords"_s, 4))
    , m_address(new QLineEdit)
    , m_when(new QDateEdit)
{
    m_address->setObjectName(u"postAddress"_s);
    m_address->setPlaceholderText(u"https://"_s);
    addLabel(tr("Web &address, if there is one"), m_address);
    m_address->setAccessibleName(tr("Web address, if there is one"));
    fields().addWidget(m_address);
    const QDate today = workspace.clock().now().toLocalTime().date();
    m_when->setObjectName(u"postWhen"_s);
    m_when->setCalendarPopup(true);
    m_when->setDate(today);
    m_when->setMaximumDate(today);
    addLabel(tr("W&hen"), m_when);
    m_when->setAccessibleName(tr("When"));
    fields().addWidget(m_when, 0, Qt::AlignLeading);
    auto *touched =
        new PlainLabel(tr("It also stands on the timelines of the people around them."));
    touched->setWordWrap(true);
    Measures::setType(touched, Type::Small);
    Measures::setMuted(touched);
    fields().addWidget(touched);
}

void PostDialog::ready(const CallBriefing &briefing)
{
    m_person = briefing.person.person.id;
    m_words->setFocus(Qt::OtherFocusReason);
}

void PostDialog::send()
{
    const QDateTime now = workspace().clock().now();
    NotePost input{
        .person = m_person, .words = m_words->toPlainText(), .address = m_address->text()};
    if (m_when->date() != now.toLocalTime().date())
        input.at = QDateTime(m_when->date(), QTime(12, 0)).toUTC();
    perform(&notePost, input);
}

} // namespace Callwell
