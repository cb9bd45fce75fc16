// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "usecase/workspace.h"

#include <QDialog>

class QComboBox;
class QPushButton;

namespace Callwell {

class ComparisonView;
class TrialPanel;

/*!
 * The versions of a script: any two beside each other, the way back to an old one, and trials of
 * two. Deletes itself when it closes.
 */
class VersionsDialog : public QDialog
{
    Q_OBJECT

public:
    VersionsDialog(Workspace &workspace, ScriptId script, QWidget *parent);

Q_SIGNALS:
    /*! The draft has the text of an older version now. */
    void returned();

private:
    void refresh();
    void showVersions(const QList<ScriptVersion> &versions);
    void compare();
    void showChoices();
    void askToReturn();
    void beginTrial();
    [[nodiscard]] const ScriptVersion *chosen(const QComboBox *box) const;

    Workspace &m_workspace;
    ScriptId m_script;
    QList<ScriptVersion> m_versions; ///< the newest first
    QComboBox *m_before;
    QComboBox *m_after;
    ComparisonView *m_comparison;
    TrialPanel *m_trial;
    QPushButton *m_return;
    QPushButton *m_try;
};

} // namespace Callwell
