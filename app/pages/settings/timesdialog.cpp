// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/timesdialog.h"

#include "pages/settings/codeedit.h"
#include "pages/settings/minutesedit.h"
#include "pages/settings/weekdaysedit.h"
#include "usecase/saveteamtimes.h"
#include "words/teamwords.h"

#include <QComboBox>
#include <QCompleter>
#include <QSpinBox>
#include <QTimeEdit>
#include <QTimeZone>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// All there are, and any name can be typed: a part of it is enough to find it.
QComboBox *zonesBox(const QString &chosen)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    const QList<QByteArray> ids = QTimeZone::availableTimeZoneIds();
    QStringList names;
    for (const QByteArray &id : ids) {
        if (id.contains('/'))
            names.append(QString::fromLatin1(id));
    }
    box->addItems(names);
    box->setCurrentText(chosen);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

QSpinBox *daysBox(int days)
{
    auto *box = new QSpinBox;
    box->setRange(1, mostProfileDays);
    box->setValue(days);
    return box;
}

} // namespace

TimesDialog::TimesDialog(Workspace &workspace, const TeamTimes &times, QWidget *parent)
    : SettingDialog(workspace, u"timesDialog"_s, tr("Work hours"), parent)
{
    m_zone = addField(tr("Time &zone"), u"teamZone"_s, zonesBox(times.timeZone));
    m_from = addField(tr("&From"), u"teamFrom"_s, new QTimeEdit(times.from));
    m_until = addField(tr("&Until"), u"teamUntil"_s, new QTimeEdit(times.until));
    m_weekdays = addField(tr("On"), u"teamWeekdays"_s, new WeekdaysEdit(times.weekdays));
    m_answer =
        addField(tr("&Answers within"), u"teamAnswer"_s, new MinutesEdit(times.answerMinutes, {}));
    m_region = addField(
        tr("&Home country, two letters"), u"teamRegion"_s,
        new CodeEdit(times.homeRegion, tr("not known: numbers need their “+”"), &Words::territory));
    m_profile = addField(tr("Days that a look at a &profile counts"), u"teamProfileDays"_s,
                         daysBox(times.profileDays));
    addHint(tr("Who asks something is answered within this time, counted in work hours. A source "
               "may have a time of its own. What was promised before stays promised."));
    m_zone->setFocus(Qt::OtherFocusReason);
}

void TimesDialog::save()
{
    perform(&saveTeamTimes,
            TeamTimes{.timeZone = m_zone->currentText(),
                      .from = m_from->time(),
                      .until = m_until->time(),
                      .weekdays = m_weekdays->days(),
                      .answerMinutes = m_answer->minutes(),
                      .homeRegion = m_region->code(),
                      .profileDays = m_profile->value()});
}

} // namespace Callwell
