// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "usecase/workspace.h"

#include <QDialog>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Callwell {

class PlainLabel;

/*!
 * Proof that fits this lead's part, industry and objections, the best first, to be told while one
 * talks. People who can be asked are not among it: they have to agree first. Deletes itself.
 */
class ProofDialog : public QDialog
{
    Q_OBJECT

public:
    ProofDialog(Workspace &workspace, LeadId lead, QWidget *parent);

Q_SIGNALS:
    void told(const QString &title);

private:
    void showProof(const QList<Proof> &proof);
    void showText();
    void tell();

    QList<Proof> m_proof;
    QListWidget *m_list;
    QPlainTextEdit *m_text;
    PlainLabel *m_none;
    QPushButton *m_tell;
};

} // namespace Callwell
