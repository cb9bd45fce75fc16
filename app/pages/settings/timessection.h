// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingssection.h"
#include "store/teamstore.h"

class QPushButton;

namespace Callwell {

class PlainLabel;

/*! When the team works, how soon it answers, and which days are off where. */
class TimesSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit TimesSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    struct Loaded
    {
        TeamTimes times;
        QList<DayOff> days;
    };
    void addTimes();
    void showLoaded(const Loaded &loaded);
    void openDay(const DayOff &day);
    void removeAt(int row);

    Loaded m_loaded;
    PlainLabel *m_zone;
    PlainLabel *m_hours;
    PlainLabel *m_answer;
    PlainLabel *m_region;
    PlainLabel *m_profile;
    QPushButton *m_change;
    EntryList *m_list;
};

} // namespace Callwell
