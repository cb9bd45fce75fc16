// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

namespace Callwell {

class Workspace;

/*! Does what nobody has to remember, at the start and now and then: brings leads back. */
class Caretaker : public QObject
{
    Q_OBJECT

public:
    explicit Caretaker(Workspace &workspace, QObject *parent = nullptr);

Q_SIGNALS:
    /*! So many leads came back, because the day to look again has come. */
    void broughtBack(int leads);

private:
    void look();

    Workspace &m_workspace;
    QTimer m_timer;
};

} // namespace Callwell
