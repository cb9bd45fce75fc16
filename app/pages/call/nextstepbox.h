// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cadence.h"
#include "pages/call/calldraft.h"

#include <QWidget>

class QDateTimeEdit;
class QLineEdit;

namespace Callwell {

class KeyChoice;

/*! What happens next with a lead, and when: picked by a key, in words where it isn't a call. */
class NextStepBox : public QWidget
{
    Q_OBJECT

public:
    explicit NextStepBox(const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] KeyChoice &choice() const { return *m_choice; }
    /*! `proposed`: when to try again after an attempt that nobody answered; `theirs`: when they can
     *  be reached. */
    void setTimes(const QDateTime &now, const Proposal &proposed, const WorkHours &theirs);
    /*! Whether they talked: then nothing needs to be planned, otherwise it is tried again. */
    void setTalked(bool talked);

    void setDraft(const CallDraft &draft);
    void collect(CallDraft &draft) const;
    [[nodiscard]] std::optional<NextWhen> when() const;
    /*! In UTC; null: nothing planned. */
    [[nodiscard]] QDateTime at() const;
    /*! Where the answer still wants a day. */
    [[nodiscard]] bool wantsDay() const { return when() == NextWhen::OnADay; }
    void focusDay();
    void refresh();

Q_SIGNALS:
    void edited();

private:
    [[nodiscard]] QString proposedInWords() const;
    void showAnswers();

    bool m_talked = false;
    QDateTime m_now;
    Proposal m_proposed;
    WorkHours m_theirs;
    KeyChoice *m_choice;
    QLineEdit *m_words;
    QDateTimeEdit *m_day;
};

} // namespace Callwell
