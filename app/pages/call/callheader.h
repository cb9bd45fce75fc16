// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/callbriefing.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace Callwell {

class ElidedLabel;
class PlainLabel;

/*! Who is called, where and when it is there, how often it was tried, and the number. */
class CallHeader : public QWidget
{
    Q_OBJECT

public:
    explicit CallHeader(QWidget *parent = nullptr);

    void setBriefing(const CallBriefing &briefing, const QDateTime &now);
    /*! Whether a call may be made now: the number's buttons follow. */
    void setCallable(bool callable);

    /*! The chosen number as it is dialled: E.164, or as it was written; empty: there is none. */
    [[nodiscard]] QString number() const;
    void copyNumber();

Q_SIGNALS:
    void dialRequested();

private:
    ElidedLabel *m_name;
    ElidedLabel *m_about;
    ElidedLabel *m_lead;
    PlainLabel *m_consent;
    PlainLabel *m_copied;
    QComboBox *m_numbers;
    QPushButton *m_dial;
    QPushButton *m_copy;
    bool m_mayCall = true;
};

} // namespace Callwell
