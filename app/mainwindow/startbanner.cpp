// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/startbanner.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace Callwell {

StartBanner::StartBanner(const QList<QAction *> &waysOn, QWidget *parent)
    : QFrame(parent)
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *words = new PlainLabel(tr("This is an example workspace with invented people, to play "
                                    "with. Your own work begins with:"));
    words->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    const int margin = Measures::px(Space::Medium);
    layout->setContentsMargins(margin, Measures::px(Space::Hair), margin,
                               Measures::px(Space::Hair));
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(words, 1);
    for (QAction *action : waysOn) {
        auto *button = new QPushButton(action->icon(), action->iconText());
        button->setAccessibleName(action->iconText());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        layout->addWidget(button);
    }
}

} // namespace Callwell
