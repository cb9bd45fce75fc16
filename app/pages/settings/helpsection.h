// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingssection.h"
#include "store/teamstore.h"

namespace Callwell {

/*! Ready help for people whom we can't serve, or not yet. */
class HelpSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit HelpSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    void showHelp(const QList<GivenHelp> &help);
    void open(const HelpItem &item);
    void removeAt(int row);

    QList<GivenHelp> m_help;
    EntryList *m_list;
};

} // namespace Callwell
