// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingdialog.h"
#include "store/searchstore.h"

#include <QTimer>

class QCheckBox;
class QComboBox;

namespace Callwell {

/*!
 * Somebody rings or writes who is not here yet: who they are, how they came, what they ask. While
 * one types it tells who may be the same person.
 */
class NewLeadDialog : public SettingDialog
{
    Q_OBJECT

public:
    explicit NewLeadDialog(Workspace &workspace, QWidget *parent);

protected:
    void save() override;

private:
    void loadSources();
    void lookForThem();
    void tellWhoIsKnown(const QList<FoundPerson> &found);

    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_organisation;
    QLineEdit *m_jobTitle;
    QLineEdit *m_number;
    QLineEdit *m_address;
    PlainLabel *m_known;
    QComboBox *m_source;
    QComboBox *m_channel;
    QPlainTextEdit *m_inquiry;
    QCheckBox *m_wantsACall;
    QTimer m_look; ///< a moment after the last letter
};

} // namespace Callwell
