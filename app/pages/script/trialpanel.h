// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/trial.h"

#include <QTimer>
#include <QWidget>

class QGridLayout;
class QPushButton;

namespace Callwell {

class PlainLabel;
class Workspace;
struct EndTrial;

/*!
 * Where the latest trial of a script stands: each version's share of leads for whom the outcome was
 * good, how far that can be trusted, what can be said by now, and a button to end it.
 */
class TrialPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TrialPanel(Workspace &workspace, QWidget *parent = nullptr);

    /*! Null: none. */
    void setScript(ScriptId script);
    /*! Of what is shown; nothing: no trial of the script, or it is not read yet. */
    [[nodiscard]] const std::optional<TrialStanding> &standing() const { return m_standing; }

Q_SIGNALS:
    /*! What is shown is what the store says. */
    void shown();
    void ended();

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Row
    {
        PlainLabel *version = nullptr;
        PlainLabel *leads = nullptr;
        PlainLabel *share = nullptr;
        PlainLabel *interval = nullptr;
    };

    [[nodiscard]] Row addRow(QGridLayout *grid, int row, const QString &objectName);
    void refresh();
    void showStanding(const Result<QList<TrialStanding>> &read);
    void showRow(const Row &row, TrialSide side);
    void askToEnd();
    void end(const EndTrial &input);

    Workspace &m_workspace;
    ScriptId m_script;
    std::optional<TrialStanding> m_standing;
    PlainLabel *m_course;
    PlainLabel *m_verdict;
    QWidget *m_numbers;
    Row m_first;
    Row m_second;
    QPushButton *m_end;
    QTimer m_soon;
    quint64 m_generation = 0; ///< of the newest question: answers to older ones are dropped
};

} // namespace Callwell
