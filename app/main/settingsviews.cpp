// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/settingsviews.h"

#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QTableView>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

enum Section { Attempts, Times, Sources, Questions, Help, Proven, Assignment };

QWidget *lastDialog(const MainWindow &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

SettingsView section(const QString &name, Section which)
{
    return {name, [which](MainWindow &window) -> QWidget * {
                window.commands().settings->trigger();
                window.findChild<QListWidget *>(u"settingsSections"_s)->setCurrentRow(which);
                return &window;
            }};
}

// Changes the first line of that list, or adds one where there is none.
SettingsView dialog(const QString &name, const QString &list)
{
    return {name, [list](MainWindow &window) {
                const auto *table = window.findChild<QTableView *>(list);
                const QWidget *owner = table->parentWidget()->parentWidget();
                const bool any = table->model()->rowCount() > 0;
                owner->actions().at(any ? 1 : 0)->trigger();
                return lastDialog(window);
            }};
}

} // namespace

QList<SettingsView> settingsViews()
{
    return {section(u"settings-attempts"_s, Attempts),
            dialog(u"settings-attempts-change"_s, u"cadences"_s),
            section(u"settings-times"_s, Times),
            dialog(u"settings-day-off"_s, u"daysOff"_s),
            {u"settings-times-change"_s,
             [](MainWindow &window) {
                 window.findChild<QAbstractButton *>(u"changeTimes"_s)->click();
                 return lastDialog(window);
             }},
            section(u"settings-sources"_s, Sources),
            dialog(u"settings-sources-change"_s, u"sources"_s),
            section(u"settings-questions"_s, Questions),
            dialog(u"settings-questions-change"_s, u"questions"_s),
            section(u"settings-help"_s, Help),
            dialog(u"settings-help-change"_s, u"help"_s),
            section(u"settings-proof"_s, Proven),
            dialog(u"settings-proof-change"_s, u"proofLibrary"_s),
            section(u"settings-assignment"_s, Assignment),
            dialog(u"settings-assignment-change"_s, u"assignmentRules"_s),
            dialog(u"settings-absence"_s, u"absences"_s)};
}

QList<SettingsView> ownSettingsViews()
{
    return {section(u"settings-own-attempts"_s, Attempts),
            section(u"settings-own-questions"_s, Questions),
            section(u"settings-own-assignment"_s, Assignment)};
}

} // namespace Callwell
