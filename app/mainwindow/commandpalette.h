// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QDialog>

class QAction;
class QLineEdit;
class QListView;

namespace Callwell {

class PaletteModel;

/*! Any command, or any person, by typing a part of its words. Deletes itself when it closes. */
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(Workspace &workspace, const QList<QAction *> &commands, QWidget *parent);

Q_SIGNALS:
    void personChosen(Callwell::PersonId person, Callwell::LeadId lead);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void choose();

    PaletteModel *m_model;
    QLineEdit *m_typed;
    QListView *m_list;
};

} // namespace Callwell
