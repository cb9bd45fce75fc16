// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/cadencedialog.h"

#include "pages/settings/choices.h"
#include "pages/settings/stepsedit.h"
#include "pages/settings/weekdaysedit.h"
#include "usecase/savecadence.h"

#include <QLineEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// A day's end is its last minute: the field knows no 24:00.
QTime timeOf(int minutes)
{
    return QTime(0, 0).addSecs(60 * std::clamp(minutes, 0, 24 * 60 - 1));
}

int minutesOf(QTime time)
{
    return time.msecsSinceStartOfDay() / 60'000;
}

QComboBox *stagesBox(const QString &chosen)
{
    auto *box = new QComboBox;
    box->addItem(CadenceDialog::tr("Any stage"), QString());
    for (const Stage stage : allValues<Stage>()) {
        if (!isClosed(stage))
            box->addItem(Words::name(stage), QString(code(stage)));
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

QSpinBox *numberBox(int from, int to, int value)
{
    auto *box = new QSpinBox;
    box->setRange(from, to);
    box->setValue(value);
    return box;
}

} // namespace

CadenceDialog::CadenceDialog(Workspace &workspace, const CadencePlan &plan,
                             const QList<Source> &sources, QWidget *parent)
    : SettingDialog(workspace, u"cadenceDialog"_s,
                    plan.setting.id.isNull() ? tr("New attempts") : tr("Attempts"), parent)
    , m_plan(plan)
{
    const CadenceSetting &setting = plan.setting;
    m_name = addLine(tr("&Name"), u"cadenceName"_s, setting.name);
    m_source = addField(tr("&Source"), u"cadenceSource"_s,
                        Choices::of(sources, setting.source, tr("Any source")));
    m_stage = addField(tr("S&tage"), u"cadenceStage"_s, stagesBox(setting.stage));
    // what a store holds is shown as it is, and refused when it is kept
    m_goal = addField(tr("&Goal of attempts"), u"cadenceGoal"_s, numberBox(0, 99, setting.goal));
    m_from = addField(tr("&From, by their clock"), u"cadenceFrom"_s,
                      new QTimeEdit(timeOf(setting.fromMinute)));
    m_until = addField(tr("&Until"), u"cadenceUntil"_s, new QTimeEdit(timeOf(setting.untilMinute)));
    m_weekdays = addField(tr("On"), u"cadenceWeekdays"_s, new WeekdaysEdit(setting.weekdays));
    m_nurture = addField(tr("Nurturing &looks again after days"), u"cadenceNurture"_s,
                         numberBox(1, 3650, setting.nurtureDays));
    m_steps = new StepsEdit(plan.steps);
    addWide(tr("Ste&ps, one after the other; after the last one they begin again"), m_steps);
    m_name->setFocus(Qt::OtherFocusReason);
}

void CadenceDialog::save()
{
    CadenceSetting &setting = m_plan.setting;
    setting.name = m_name->text();
    setting.source = Choices::chosenId<SourceId>(m_source);
    setting.stage = m_stage->currentData().toString();
    setting.goal = m_goal->value();
    setting.fromMinute = minutesOf(m_from->time());
    setting.untilMinute = minutesOf(m_until->time());
    setting.weekdays = m_weekdays->days();
    setting.nurtureDays = m_nurture->value();
    m_plan.steps = m_steps->steps();
    perform(&saveCadence, m_plan);
}

} // namespace Callwell
