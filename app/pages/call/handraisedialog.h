// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/nextstep.h"
#include "pages/call/entrydialog.h"

class QCheckBox;
class QComboBox;
class QDateTimeEdit;

namespace Callwell {

class KeyChoice;

/*! Keeps a lead's own answer to "would you like a personal call?" */
class HandRaiseDialog : public EntryDialog
{
    Q_OBJECT

public:
    HandRaiseDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void showTimes();
    [[nodiscard]] std::optional<HandRaise> answer() const;
    [[nodiscard]] CallWish wish() const;

    WorkHours m_reachable; ///< when the cadence lets one reach them
    KeyChoice *m_answer;
    QPlainTextEdit *m_words;
    QComboBox *m_channel;
    PlainLabel *m_whenLabel;
    QComboBox *m_when; ///< of a yes
    QCheckBox *m_named; ///< of a "not now": a day to ask again was named
    QDateTimeEdit *m_from;
    PlainLabel *m_untilLabel;
    QDateTimeEdit *m_until;
};

} // namespace Callwell
