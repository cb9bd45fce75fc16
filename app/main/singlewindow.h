// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace Callwell {

/*!
 * One window for one store: the first to claim() it keeps it and hears of later ones, later ones
 * ask it to come to the front and end.
 */
class SingleWindow : public QObject
{
    Q_OBJECT

public:
    enum class Claim {
        Ours, ///< nobody else has it open
        Theirs, ///< another window has it, and was asked to come to the front
        Unreachable, ///< something else has it, and doesn't answer
    };

    explicit SingleWindow(const QString &storePath, QObject *parent = nullptr);

    [[nodiscard]] Claim claim();

Q_SIGNALS:
    /*! Somebody started the program again with this store. */
    void raiseWanted();

private:
    [[nodiscard]] bool askOther() const;
    void listen();

    QLockFile m_lock;
    QString m_name; ///< of the local server: made from the store's whole path
    QLocalServer m_server;
};

} // namespace Callwell
