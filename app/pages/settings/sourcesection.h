// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "pages/settings/settingssection.h"

namespace Callwell {

/*! Where leads come from. */
class SourceSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit SourceSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    void showSources(const QList<Source> &sources);
    void open(const Source &source);

    QList<Source> m_sources;
    EntryList *m_list;
};

} // namespace Callwell
