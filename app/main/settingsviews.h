// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace Callwell {

class MainWindow;

/*! A screen of how the team works, for the tour: what it is called, and how to get there. */
struct SettingsView
{
    QString name;
    std::function<QWidget *(MainWindow &)> show;
};

/*! Every section of a workspace in use, with its dialogs. */
[[nodiscard]] QList<SettingsView> settingsViews();
/*! What somebody sees who begins with a workspace of their own. */
[[nodiscard]] QList<SettingsView> ownSettingsViews();

} // namespace Callwell
