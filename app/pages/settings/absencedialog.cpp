// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/absencedialog.h"

#include "pages/settings/choices.h"
#include "usecase/saveassignment.h"

#include <QDateEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

AbsenceDialog::AbsenceDialog(Workspace &workspace, const Absence &absence,
                             const QList<Member> &members, QWidget *parent)
    : SettingDialog(workspace, u"absenceDialog"_s,
                    absence.id.isNull() ? tr("New absence") : tr("Absence"), parent)
    , m_absence(absence)
{
    m_member = addField(tr("&Who is away"), u"absenceMember"_s,
                        Choices::of(members, absence.member, tr("Nobody yet")));
    m_from = addField(tr("&First day"), u"absenceFrom"_s, new QDateEdit(absence.from));
    m_until = addField(tr("&Last day"), u"absenceUntil"_s, new QDateEdit(absence.until));
    for (QDateEdit *edit : {m_from, m_until})
        edit->setCalendarPopup(true);
    m_member->setFocus(Qt::OtherFocusReason);
}

void AbsenceDialog::save()
{
    m_absence.member = Choices::chosenId<MemberId>(m_member);
    m_absence.from = m_from->date();
    m_absence.until = m_until->date();
    perform(&saveAbsence, m_absence);
}

} // namespace Callwell
