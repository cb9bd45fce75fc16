// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/timessection.h"

#include "pages/settings/dayoffdialog.h"
#include "pages/settings/entrylist.h"
#include "pages/settings/timesdialog.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/savedayoff.h"
#include "words/teamwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

namespace Callwell {
using namespace Qt::StringLiterals;

TimesSection::TimesSection(Workspace &workspace)
    : SettingsSection(workspace, u"timesSection"_s, tr("Work hours and days off"),
                      tr("The time that an answer may take is counted in these hours."))
    , m_zone(new PlainLabel)
    , m_hours(new PlainLabel)
    , m_answer(new PlainLabel)
    , m_region(new PlainLabel)
    , m_profile(new PlainLabel)
    , m_change(new QPushButton(tr("&Change the hours…")))
    , m_list(new EntryList(
          u"daysOff"_s,
          {.name = tr("Days off"),
           .add = tr("Add a day off…"),
           .columns = {tr("Date"), tr("Name"), tr("Where")},
           .emptyTitle = tr("No days off"),
           .emptyText = tr("Here will be the days on which the team, or nobody in a territory, "
                           "works. Nobody there is called on such a day.")},
          EntryList::Edit))
{
    addTimes();
    auto *heading = new PlainLabel(tr("Days off"));
    Measures::setType(heading, Type::Strong);
    column().addSpacing(Measures::px(Space::Medium));
    column().addWidget(heading);
    column().addWidget(m_list, 1);
    setFocusProxy(m_change);
    connect(m_change, &QPushButton::clicked, this, [this] {
        openDialog(new TimesDialog(this->workspace(), m_loaded.times, this), m_list);
    });
    connect(m_list, &EntryList::addWanted, this,
            [this] { openDay({.on = this->workspace().clock().now().toLocalTime().date()}); });
    connect(m_list, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_loaded.days.size())
            openDay(m_loaded.days.at(row));
    });
    connect(m_list, &EntryList::removeWanted, this, &TimesSection::removeAt);
}

void TimesSection::addTimes()
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Measures::px(Space::Medium));
    grid->setVerticalSpacing(Measures::px(Space::Hair));
    grid->setColumnStretch(2, 1);
    const auto line = [grid](int row, const QString &name, PlainLabel *value) {
        auto *label = new PlainLabel(name);
        Measures::setMuted(label);
        Measures::setType(value, Type::Strong);
        grid->addWidget(label, row, 0);
        grid->addWidget(value, row, 1);
    };
    line(0, tr("Time zone"), m_zone);
    line(1, tr("Work hours"), m_hours);
    line(2, tr("Answers within"), m_answer);
    line(3, tr("Home country"), m_region);
    line(4, tr("A look at a profile counts"), m_profile);
    m_change->setObjectName(u"changeTimes"_s);
    m_change->setAccessibleName(tr("Change the hours"));
    m_change->setEnabled(false);
    column().addSpacing(Measures::px(Space::Small));
    column().addLayout(grid);
    column().addWidget(m_change, 0, Qt::AlignLeading);
}

void TimesSection::refresh()
{
    load(
        m_list,
        [](Connection &store) -> Result<Loaded> {
            const TeamStore team(store);
            Loaded loaded;
            CALLWELL_ASSIGN(loaded.times, team.times());
            CALLWELL_ASSIGN(loaded.days, team.daysOff());
            return loaded;
        },
        [this](const Loaded &loaded) { showLoaded(loaded); });
}

void TimesSection::showLoaded(const Loaded &loaded)
{
    m_loaded = loaded;
    const TeamTimes &times = loaded.times;
    m_zone->setText(Words::leftToRight(times.timeZone));
    m_hours->setText(
        tr("%1, %2", "days, hours")
            .arg(Words::weekdays(times.weekdays), Words::hours(times.from, times.until)));
    m_answer->setText(
        tr("%1 of work hours", "a span").arg(Words::workMinutes(times.answerMinutes)));
    m_region->setText(times.homeRegion.isEmpty() ? tr("not known")
                                                 : Words::territory(times.homeRegion));
    m_profile->setText(tr("%n days", "how long it counts", times.profileDays));
    m_change->setEnabled(true);
    QList<EntryRow> rows;
    for (const DayOff &day : loaded.days) {
        rows.append({.id = day.id.uuid(),
                     .cells = {QLocale().toString(day.on, QLocale::LongFormat), day.name,
                               day.territory.isEmpty() ? tr("the team itself")
                                                       : Words::territory(day.territory)}});
    }
    m_list->setRows(rows);
}

void TimesSection::openDay(const DayOff &day)
{
    openDialog(new DayOffDialog(workspace(), day, this), m_list);
}

void TimesSection::removeAt(int row)
{
    if (row < 0 || row >= m_loaded.days.size())
        return;
    const DayOff &day = m_loaded.days.at(row);
    remove(day.name, {}, &deleteDayOff, day.id);
}

} // namespace Callwell
