// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingssection.h"
#include "store/teamstore.h"

namespace Callwell {

/*! How often, when and in which ways leads are tried. */
class CadenceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit CadenceSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    struct Loaded
    {
        QList<CadencePlan> cadences;
        CadencePlan standard;
        QList<Source> sources;
    };
    void showLoaded(const Loaded &loaded);
    [[nodiscard]] QStringList cellsOf(const CadencePlan &plan) const;
    void edit(int row);
    void removeAt(int row);

    Loaded m_loaded;
    EntryList *m_list;
};

} // namespace Callwell
