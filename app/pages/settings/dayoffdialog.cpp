// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/dayoffdialog.h"

#include "pages/settings/codeedit.h"
#include "usecase/savedayoff.h"
#include "words/teamwords.h"

#include <QDateEdit>
#include <QLineEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

DayOffDialog::DayOffDialog(Workspace &workspace, const DayOff &day, QWidget *parent)
    : SettingDialog(workspace, u"dayOffDialog"_s,
                    day.id.isNull() ? tr("New day off") : tr("Day off"), parent)
    , m_day(day)
{
    m_on = addField(tr("&Date"), u"dayOffOn"_s, new QDateEdit(day.on));
    m_on->setCalendarPopup(true);
    m_name = addLine(tr("&Name"), u"dayOffName"_s, day.name);
    m_territory = addField(tr("&Territory, two letters"), u"dayOffTerritory"_s,
                           new CodeEdit(day.territory, tr("the team itself"), &Words::territory));
    addHint(tr("Where leads are, nobody is called on such a day. On a day off of the team itself "
               "the time for an answer stands still."));
    m_on->setFocus(Qt::OtherFocusReason);
}

void DayOffDialog::save()
{
    m_day.on = m_on->date();
    m_day.name = m_name->text();
    m_day.territory = m_territory->code();
    perform(&saveDayOff, m_day);
}

} // namespace Callwell
