// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "script/callcontext.h"
#include "usecase/workspace.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Callwell {

class PlainLabel;

/*!
 * Proof that fits this lead's part, industry and objections, the best first, to be told while one
 * talks. Of reference people only those are there who agreed and were not asked too often; telling
 * of them counts. Deletes itself.
 */
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    enum Use { Look, Tell }; ///< Look: nobody listens yet

    ProofDialog(Workspace &workspace, LeadId lead, Use use, QWidget *parent);

Q_SIGNALS:
    /*! What was told, as a note for the timeline. */
    void told(const QString &note);

private:
    void showContext(const Result<CallContext> &context);
    void showProof(const QList<Proof> &proof);
    void showCurrent();
    void tell();
    void introduceTo(const Proof &person);

    Workspace &m_workspace;
    LeadId m_lead;
    QList<Proof> m_proof;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    PlainLabel *m_message; ///< that there is nothing, who is kept back, what was refused
    QPushButton *m_tell;
};

} // namespace Callwell
