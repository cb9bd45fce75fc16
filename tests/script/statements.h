// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace Callwell {

/*! Takes down what is asked of a SQLite connection while it lives, values filled in. */
class Statements
{
public:
    explicit Statements(sqlite3 *handle);
    ~Statements();
    Statements(const Statements &) = delete;
    Statements &operator=(const Statements &) = delete;

    [[nodiscard]] const QList<QByteArray> &all() const { return m_all; }

private:
    sqlite3 *m_handle;
    QList<QByteArray> m_all;
};

/*! Asks them again and reads every value, with nothing but the engine. */
void readBare(sqlite3 *handle, const QList<QByteArray> &statements);

} // namespace Callwell
