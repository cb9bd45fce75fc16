// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/cadencesection.h"

#include "pages/settings/cadencedialog.h"
#include "pages/settings/choices.h"
#include "pages/settings/entrylist.h"
#include "usecase/savecadence.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString stepsOf(const CadencePlan &plan)
{
    if (plan.steps.isEmpty())
        return CadenceSection::tr("as the standard");
    QStringList steps;
    for (auto step = plan.steps.cbegin(); step != plan.steps.cend();) {
        const auto next = std::find_if(step, plan.steps.cend(),
                                       [&](const auto &other) { return other.kind != step->kind; });
        const auto times = std::distance(step, next);
        steps.append(times == 1
                         ? Words::name(step->kind)
                         : CadenceSection::tr("%L1 × %2", "number of times, step of a cadence")
                               .arg(times)
                               .arg(Words::name(step->kind)));
        step = next;
    }
    return steps.join(CadenceSection::tr(", ", "between steps"));
}

} // namespace

CadenceSection::CadenceSection(Workspace &workspace)
    : SettingsSection(workspace, u"cadenceSection"_s, tr("Attempts"),
                      tr("How often somebody is tried, when, and in which ways, until they answer. "
                         "The line that fits a lead best counts, its source before its stage."))
    , m_list(new EntryList(u"cadences"_s,
                           {.name = tr("Attempts"),
                            .add = tr("Add attempts…"),
                            .columns = {tr("Name"), tr("Source"), tr("Stage"), tr("Goal"),
                                        tr("By their clock"), tr("On"), tr("Steps")},
                            .emptyTitle = tr("No attempts"),
                            .emptyText = tr("Here will be how often somebody is tried.")},
                           EntryList::Edit))
{
    column().addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::addWanted, this, [this] {
        CadencePlan plan;
        plan.setting.goal = m_loaded.standard.setting.goal;
        openDialog(new CadenceDialog(this->workspace(), plan, m_loaded.sources, this), m_list);
    });
    connect(m_list, &EntryList::editWanted, this, &CadenceSection::edit);
    connect(m_list, &EntryList::removeWanted, this, &CadenceSection::removeAt);
}

void CadenceSection::refresh()
{
    load(
        m_list,
        [](Connection &store) -> Result<Loaded> {
            const TeamStore team(store);
            Loaded loaded;
            CALLWELL_ASSIGN(loaded.cadences, team.cadences());
            CALLWELL_ASSIGN(loaded.standard, team.standardCadence());
            CALLWELL_ASSIGN(loaded.sources, team.sources());
            return loaded;
        },
        [this](const Loaded &loaded) { showLoaded(loaded); });
}

// The standard stands below as what applies to everybody else, unless a line is for anybody.
void CadenceSection::showLoaded(const Loaded &loaded)
{
    m_loaded = loaded;
    QList<EntryRow> rows;
    bool anybody = false;
    for (const CadencePlan &plan : loaded.cadences) {
        anybody = anybody || (plan.setting.source.isNull() && plan.setting.stage.isEmpty());
        rows.append({.id = plan.setting.id.uuid(), .cells = cellsOf(plan)});
    }
    if (!anybody) {
        CadencePlan standard = loaded.standard;
        standard.setting.name = tr("Standard");
        rows.append({.id = {}, .cells = cellsOf(standard), .muted = true, .fixed = true});
    }
    m_list->setRows(rows);
}

QStringList CadenceSection::cellsOf(const CadencePlan &plan) const
{
    const CadenceSetting &setting = plan.setting;
    const QTime midnight(0, 0);
    const auto stage = fromCode<Stage>(setting.stage);
    return {setting.name,
            Choices::nameIn(m_loaded.sources, setting.source, tr("any")),
            stage ? Words::name(*stage) : tr("any"),
            QLocale().toString(setting.goal),
            Words::hours(midnight.addSecs(60 * setting.fromMinute),
                         midnight.addSecs(60 * setting.untilMinute)),
            Words::weekdays(setting.weekdays),
            stepsOf(plan)};
}

void CadenceSection::edit(int row)
{
    CadencePlan plan = m_loaded.standard; // to be set by the team, with another goal or other steps
    if (row < m_loaded.cadences.size())
        plan = m_loaded.cadences.at(row);
    else
        plan.setting.name = tr("Everybody");
    openDialog(new CadenceDialog(workspace(), plan, m_loaded.sources, this), m_list);
}

void CadenceSection::removeAt(int row)
{
    if (row < 0 || row >= m_loaded.cadences.size())
        return;
    const CadenceSetting &setting = m_loaded.cadences.at(row).setting;
    remove(setting.name, tr("Leads that it was for go on by the next line that fits."),
           &deleteCadence, setting.id);
}

} // namespace Callwell
