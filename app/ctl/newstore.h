// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

namespace Callwell {

/*!
 * A store that is made where there is none, and taken away again when what it was made for failed:
 * a refused command leaves nothing.
 */
class NewStore
{
public:
    explicit NewStore(const QString &path);
    ~NewStore();
    NewStore(const NewStore &) = delete;
    NewStore &operator=(const NewStore &) = delete;

    /*! With `onlyLook` an existing store is only read, and a missing one is made in memory. */
    [[nodiscard]] Done open(bool onlyLook);
    [[nodiscard]] Connection &connection() { return *m_connection; }
    /*! It is wanted: it stays. */
    void keep() { m_keep = true; }

private:
    QString m_path;
    bool m_missing; ///< there was no file
    bool m_blank; ///< there was an empty file
    bool m_keep = false;
    std::unique_ptr<Connection> m_connection;
};

} // namespace Callwell
