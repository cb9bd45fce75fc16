// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/promisedialog.h"

#include "theme/plainlabel.h"
#include "usecase/callbriefing.h"
#include "usecase/promises.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widest = 60; // letters beside a box, whose words are not broken into lines

} // namespace

PromiseDialog::PromiseDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Promise,
                  {.title = tr("What %1 was promised"), .send = tr("Keep it")}, parent)
    , m_none(new PlainLabel(tr("Nothing that was promised is open.")))
    , m_open(new QVBoxLayout)
{
    m_none->setObjectName(u"nothingPromised"_s);
    fields().addWidget(m_none);
    fields().addLayout(m_open);
    m_made = addText(tr("What else we &promise"), u"promiseWords"_s, 2);
}

void PromiseDialog::ready(const CallBriefing &briefing)
{
    const QDateTime now = workspace().clock().now();
    QWidget *last = nullptr;
    for (const Task &task : briefing.person.tasks) {
        if (task.kind != TaskKind::Promise || m_boxes.contains(task.id))
            continue;
        const QString due = Words::when(task.dueAt, now, QTimeZone::systemTimeZone());
        const QString words =
            tr("Kept: %1, due %2", "what was promised, when")
                .arg(Words::isolated(Words::shortened(task.words.simplified(), widest)), due);
        auto *box = new QCheckBox(QString(words).replace(u'&', u"&&"_s));
        box->setAccessibleName(words);
        box->setObjectName(u"kept-"_s + task.id.toString());
        m_open->addWidget(box);
        m_boxes.insert(task.id, box);
        if (last)
            setTabOrder(last, box);
        last = box;
    }
    if (last)
        setTabOrder(last, m_made);
    m_none->setVisible(m_boxes.isEmpty());
    fit();
    if (m_boxes.isEmpty())
        m_made->setFocus(Qt::OtherFocusReason);
    else
        m_open->itemAt(0)->widget()->setFocus(Qt::OtherFocusReason);
}

void PromiseDialog::send()
{
    KeepPromises input{.lead = lead(), .kept = {}, .made = m_made->toPlainText(), .dueAt = {}};
    for (const auto &[promise, box] : m_boxes.asKeyValueRange()) {
        if (box->isChecked())
            input.kept.append(promise);
    }
    perform(&keepPromises, input);
}

} // namespace Callwell
