// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Callwell {

class PersonField;

/*! Keeps a relationship to somebody who is known, or somebody new whom this person sent us. */
class RelateDialog : public EntryDialog
{
    Q_OBJECT

public:
    RelateDialog(Workspace &workspace, LeadId lead, QWidget *parent);

    /*! Asks for somebody new whom they sent us, before anything else. */
    void askWhomTheySent();

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;

private:
    void addKnown();
    void addNew();
    void nameKinds();
    void sendNew();
    QLineEdit *addLine(QVBoxLayout *layout, const QString &label, const QString &objectName);
    [[nodiscard]] QDateTime at() const;

    PersonId m_person;
    QCheckBox *m_isNew;
    QWidget *m_known;
    PersonField *m_who;
    QComboBox *m_kind;
    QWidget *m_new;
    QLineEdit *m_given = nullptr;
    QLineEdit *m_family = nullptr;
    QLineEdit *m_organisation = nullptr;
    QLineEdit *m_mail = nullptr;
    QLineEdit *m_phone = nullptr;
    QCheckBox *m_knowsWhen;
    QDateEdit *m_when;
    QLineEdit *m_how = nullptr;
};

} // namespace Callwell
