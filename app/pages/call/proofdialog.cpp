// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/proofdialog.h"

#include "store/contextstore.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/introduce.h"
#include "words/domainwords.h"
#include "words/errorwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

ProofDialog::ProofDialog(Workspace &workspace, LeadId lead, Use use, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_lead(lead)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_message(new PlainLabel(tr("Looking for proof ...")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Proof that fits"));
    resize(Measures::px(560), Measures::px(420));
    m_list->setObjectName(u"proof"_s);
    m_list->setAccessibleName(tr("Proof that fits, the best first"));
    m_text->setObjectName(u"proofText"_s);
    m_text->setAccessibleName(tr("What it says"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_message->setObjectName(u"proofMessage"_s);
    m_message->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_tell = buttons->addButton(tr("&Told them  (Enter)"), QDialogButtonBox::ActionRole);
    m_tell->setObjectName(u"proofTold"_s);
    m_tell->setVisible(use == Tell);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_text, 3);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    if (use == Tell)
        m_tell->setDefault(true); // of this dialog, which it is a part of only now
    connect(m_list, &QListWidget::currentRowChanged, this, &ProofDialog::showCurrent);
    connect(m_tell, &QPushButton::clicked, this, &ProofDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProof({});

    workspace
        .ask([lead, now = workspace.clock().now(), member = workspace.member()](Connection &store) {
            return callContext(store, lead, now, member);
        })
        .then(this, [this](const Result<CallContext> &context) { showContext(context); });
}

void ProofDialog::showContext(const Result<CallContext> &context)
{
    QStringList message;
    if (!context)
        message.append(errorText(context.error()));
    else if (context->proof.isEmpty())
        message.append(tr("There is no proof yet that fits them."));
    if (context && context->peopleKeptBack > 0) {
        message.append(tr("%n more people would fit, but they did not agree to be asked, or were "
                          "asked as often as they want.",
                          nullptr, context->peopleKeptBack));
    }
    m_message->setText(message.join(u'\n'));
    m_message->setVisible(!message.isEmpty());
    showProof(context ? context->proof : QList<Proof>());
}

void ProofDialog::showProof(const QList<Proof> &proof)
{
    m_proof = proof;
    m_list->clear();
    for (const Proof &one : std::as_const(m_proof))
        m_list->addItem(tr("%1 · %2", "title, kind")
                            .arg(Words::isolated(one.title.simplified()), Words::name(one.kind)));
    const bool any = !m_proof.isEmpty();
    m_list->setVisible(any);
    m_text->setVisible(any);
    m_tell->setEnabled(any);
    if (any) {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void ProofDialog::showCurrent()
{
    const Proof proof = m_proof.value(m_list->currentRow());
    const bool person = proof.kind == ProofKind::ReferencePerson;
    QStringList says{proof.text};
    if (person) {
        const QDate today = m_workspace.clock().now().toLocalTime().date();
        says.append(
            tr("Agreed to be asked until %1, at most %n times a year.", "a day", proof.timesAYear)
                .arg(Words::day(proof.agreedUntil, today)));
    }
    if (!proof.address.isEmpty())
        says.append(proof.address);
    m_text->setPlainText(says.join(u"\n\n"_s));
    m_tell->setText(person ? tr("&Introduced them  (Enter)") : tr("&Told them  (Enter)"));
}

void ProofDialog::tell()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const Proof &proof = m_proof.at(row);
    if (proof.kind == ProofKind::ReferencePerson) {
        introduceTo(proof);
        return;
    }
    Q_EMIT told(tr("Told them: %1", "the title of a proof").arg(proof.title));
    accept();
}

// It counts from now on, for everybody in the team; the note goes where the call's notes go.
void ProofDialog::introduceTo(const Proof &person)
{
    m_tell->setEnabled(false);
    const QString note = tr("Introduced them to: %1", "a reference person").arg(person.title);
    m_workspace.perform(&introduce, Introduce{.lead = m_lead, .proof = person.id, .words = {}})
        .then(this, [this, note](const Done &done) {
            if (done) {
                Q_EMIT told(note);
                accept();
                return;
            }
            m_tell->setEnabled(true);
            m_message->setText(errorText(done.error()));
            m_message->show();
        });
}

} // namespace Callwell
