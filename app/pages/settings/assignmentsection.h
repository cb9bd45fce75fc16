// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "pages/settings/settingssection.h"

namespace Callwell {

/*! Who gets a lead that wants a call, and who is away. */
class AssignmentSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AssignmentSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    struct Loaded
    {
        QList<AssignmentRule> rules;
        QList<Absence> absences;
        QList<Source> sources;
        QList<Member> members;
    };
    void connectRules();
    void connectAbsences();
    void showLoaded(const Loaded &loaded);
    [[nodiscard]] QStringList cellsOf(const AssignmentRule &rule, qsizetype number) const;
    void openRule(const AssignmentRule &rule);
    void openAbsence(const Absence &absence);

    Loaded m_loaded;
    EntryList *m_rules;
    EntryList *m_absences;
};

} // namespace Callwell
