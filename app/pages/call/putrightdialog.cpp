// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/putrightdialog.h"

#include "theme/plainlabel.h"
#include "usecase/prospectview.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

PutRightDialog::PutRightDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::PuttingRight,
                  {.title = tr("Put it right with %1"), .send = tr("It is put right")}, parent)
    , m_happened(new PlainLabel)
{
    m_happened->setObjectName(u"putRightHappened"_s);
    m_happened->setWordWrap(true);
    fields().addWidget(m_happened);
    m_words = addText(tr("What was &done"), u"putRightWords"_s, 3);
}

void PutRightDialog::ready(const CallBriefing &briefing)
{
    const QDateTime now = workspace().clock().now();
    QStringList happened;
    for (const Task &task : briefing.person.tasks) {
        if (task.kind != TaskKind::PutRight)
            continue;
        const QString due = Words::when(task.dueAt, now, QTimeZone::systemTimeZone());
        happened.append(task.words.isEmpty()
                            ? tr("A contact was bad for them. To be put right until %1.").arg(due)
                            : tr("“%1” To be put right until %2.", "a quotation, when")
                                  .arg(Words::isolated(task.words.simplified()), due));
    }
    m_happened->setText(happened.isEmpty() ? tr("Nothing waits to be put right.")
                                           : happened.join(u'\n'));
    m_words->setFocus(Qt::OtherFocusReason);
}

void PutRightDialog::send()
{
    perform(&putRight, PutRight{.lead = lead(), .words = m_words->toPlainText()});
}

} // namespace Callwell
