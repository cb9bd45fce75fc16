// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/editoractions.h"

#include <QAction>
#include <QKeyEvent>

namespace Callwell {

QAction *EditorActions::add(const QString &text, const QList<QKeySequence> &keys,
                            const std::function<void()> &act)
{
    auto *action = new QAction(text, this);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, act);
    m_actions.append(action);
    return action;
}

QAction *EditorActions::actionFor(const QKeyEvent &key) const
{
    const Qt::KeyboardModifiers modifiers = key.modifiers() & ~Qt::KeypadModifier;
    // Shift+Tab comes as a key of its own
    const auto plain = key.key() == Qt::Key_Backtab ? Qt::Key_Tab : Qt::Key(key.key());
    const QKeySequence pressed(QKeyCombination(modifiers, plain));
    for (QAction *action : m_actions) {
        if (action->shortcuts().contains(pressed))
            return action;
    }
    return nullptr;
}

bool EditorActions::knows(const QKeyEvent &key) const
{
    return actionFor(key);
}

bool EditorActions::take(const QKeyEvent &key) const
{
    QAction *action = actionFor(key);
    if (action)
        action->trigger();
    return action;
}

} // namespace Callwell
