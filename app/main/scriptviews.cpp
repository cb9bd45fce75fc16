// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/scriptviews.h"

#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"

#include <QAction>
#include <QDialog>
#include <QListWidget>
#include <QPlainTextEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// What an author has in the middle of the work: mistakes, advice, a manner that could be better.
const QString &unfinished()
{
    static const QString text = u"---\n"
                                "title: After the guide\n"
                                "stage: wants_a_call\n"
                                "language: en\n"
                                "---\n"
                                "{% opening %}\n"
                                "You read {{ last.reed }}. Was it of use?\n"
                                "{% endopening %}\n"
                                "\n"
                                "{% prompt role=decide attempt>=2 %}\n"
                                "What would it take for you to sign today?\n"
                                "{% endprompt %}\n"
                                "\n"
                                "{% ask plants %}\n"
                                "How many plants do you look after?\n"
                                "{% endask %}\n"
                                "\n"
                                "{% if inquiry %}\n"
                                "You asked: {{ inquiry|safe }}\n"_s;
    return text;
}

QWidget *openDialog(const MainWindow &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

} // namespace

QList<SettingsView> scriptViews()
{
    const auto text = [](const MainWindow &window) {
        return window.findChild<QPlainTextEdit *>(u"scriptText"_s);
    };
    return {{u"scripts"_s,
             [](MainWindow &window) -> QWidget * {
                 window.commands().scripts->trigger();
                 return &window;
             }},
            {u"scripts-new"_s,
             [](MainWindow &window) -> QWidget * {
                 window.commands().scripts->trigger();
                 window.findChild<QAction *>(u"newScript"_s)->trigger();
                 return &window;
             }},
            {u"scripts-mistakes"_s,
             [text](MainWindow &window) -> QWidget * {
                 window.commands().scripts->trigger();
                 text(window)->setPlainText(unfinished());
                 return &window;
             }},
            {u"scripts-chosen"_s,
             [](MainWindow &window) -> QWidget * {
                 window.commands().scripts->trigger();
                 auto *scripts = window.findChild<QListWidget *>(u"scripts"_s);
                 const auto several = scripts->findItems(u"2"_s, Qt::MatchContains);
                 scripts->setCurrentItem(several.isEmpty() ? scripts->item(0)
                                                           : several.constFirst());
                 return &window;
             }},
            {u"scripts-versions"_s,
             [](MainWindow &window) {
                 window.commands().scripts->trigger();
                 window.findChild<QAction *>(u"scriptVersions"_s)->trigger();
                 return openDialog(window);
             }},
            {u"scripts-language"_s,
             [](MainWindow &window) {
                 window.commands().scripts->trigger();
                 window.findChild<QAction *>(u"scriptLanguage"_s)->trigger();
                 return openDialog(window);
             }},
            {u"scripts-publish"_s, [](MainWindow &window) {
                 window.commands().scripts->trigger();
                 window.findChild<QListWidget *>(u"scripts"_s)->setCurrentRow(1);
                 window.findChild<QAction *>(u"publishScript"_s)->trigger();
                 return openDialog(window);
             }}};
}

} // namespace Callwell
