// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/storeerrorpage.h"

#include "theme/ask.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "words/errorwords.h"

#include <QAction>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

StoreErrorPage::StoreErrorPage(const Error &error, QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(tr("Callwell"));
    setObjectName(u"storeError"_s);
    resize(Measures::px(720), Measures::px(480));
    auto *state = new EmptyState;
    state->setWords(tr("The workspace cannot be opened"), errorText(error));
    state->setWarns(true);
    const auto add = [this, state](const QString &text, const QKeySequence &key,
                                   const QString &icon) {
        auto *action = new QAction(icon.isEmpty() ? QIcon() : QIcon::fromTheme(icon), text, this);
        action->setShortcut(key);
        addAction(action);
        state->addWayOn(action);
        return action;
    };
    connect(add(tr("Try Again"), Qt::Key_F5, u"view-refresh"_s), &QAction::triggered, this,
            &StoreErrorPage::againWanted);
    connect(add(tr("Open Another Workspace…"), Qt::CTRL | Qt::Key_O, u"document-open"_s),
            &QAction::triggered, this, &StoreErrorPage::askForOther);
    connect(add(tr("Open the Example"), Qt::CTRL | Qt::Key_E, u"games-hint"_s), &QAction::triggered,
            this, &StoreErrorPage::exampleWanted);
    connect(add(tr("Quit"), Qt::CTRL | Qt::Key_Q, {}), &QAction::triggered, this,
            &StoreErrorPage::quitWanted);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(state);
}

void StoreErrorPage::askForOther()
{
    askForFile(
        this,
        {.title = tr("Which workspace?"), .filter = tr("Workspaces (*.callwell);;All files (*)")},
        [this](const QString &path) {
            if (!path.isEmpty())
                Q_EMIT otherWanted(path);
        });
}

} // namespace Callwell
