// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>

#include <functional>

class QAction;
class QKeyEvent;

namespace Callwell {

/*!
 * What a text can do by key. The window has some of these keys for something else; while the text
 * has the keyboard they are the text's, so they are looked at here and are no window's shortcuts.
 */
class EditorActions : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    QAction *add(const QString &text, const QList<QKeySequence> &keys,
                 const std::function<void()> &act);

    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    [[nodiscard]] bool knows(const QKeyEvent &key) const;
    /*! Does what the key is for; false where it is for nothing. */
    [[nodiscard]] bool take(const QKeyEvent &key) const;

private:
    [[nodiscard]] QAction *actionFor(const QKeyEvent &key) const;

    QList<QAction *> m_actions;
};

} // namespace Callwell
