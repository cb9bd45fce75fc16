// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/proofdialog.h"

#include "store/contextstore.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"
#include "words/errorwords.h"
#include "words/theirtext.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

ProofDialog::ProofDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget)
    , m_text(new QPlainTextEdit)
    , m_none(new PlainLabel(tr("Looking for proof ...")))
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
    m_none->setObjectName(u"noProof"_s);
    m_none->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_tell = buttons->addButton(tr("&Told them  (Enter)"), QDialogButtonBox::AcceptRole);
    m_tell->setObjectName(u"proofTold"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_none);
    layout->addWidget(m_list, 2);
    layout->addWidget(m_text, 3);
    layout->addWidget(buttons);
    m_tell->setDefault(true); // of this dialog, which it is a part of only now
    connect(m_list, &QListWidget::currentRowChanged, this, &ProofDialog::showText);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProofDialog::tell);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showProof({});

    workspace
        .ask([lead, now = workspace.clock().now(), member = workspace.member()](Connection &store) {
            return callContext(store, lead, now, member);
        })
        .then(this, [this](const Result<CallContext> &context) {
            m_none->setText(context ? tr("There is no proof yet that fits them.")
                                    : errorText(context.error()));
            showProof(context ? context->proof : QList<Proof>());
        });
}

void ProofDialog::showProof(const QList<Proof> &proof)
{
    m_proof = proof;
    m_proof.removeIf([](const Proof &one) { return one.kind == ProofKind::ReferencePerson; });
    m_list->clear();
    for (const Proof &one : std::as_const(m_proof))
        m_list->addItem(tr("%1 · %2", "title, kind")
                            .arg(Words::isolated(one.title.simplified()), Words::name(one.kind)));
    const bool any = !m_proof.isEmpty();
    m_none->setVisible(!any);
    m_list->setVisible(any);
    m_text->setVisible(any);
    m_tell->setEnabled(any);
    if (any) {
        m_list->setCurrentRow(0);
        m_list->setFocus(Qt::OtherFocusReason);
    }
}

void ProofDialog::showText()
{
    const Proof proof = m_proof.value(m_list->currentRow());
    m_text->setPlainText(proof.address.isEmpty() ? proof.text
                                                 : proof.text + u"\n\n"_s + proof.address);
}

void ProofDialog::tell()
{
    if (const int row = m_list->currentRow(); row >= 0)
        Q_EMIT told(m_proof.at(row).title);
    accept();
}

} // namespace Callwell
