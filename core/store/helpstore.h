// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/help.h"
#include "store/connection.h"

namespace Callwell {

/*! A piece of ready help, and how often it was given. */
struct ReadyHelp
{
    HelpItem item;
    int given = 0;
};

/*! Reads the library of ready help. */
class HelpStore
{
public:
    explicit HelpStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! What is offered, the most given first. */
    [[nodiscard]] Result<QList<ReadyHelp>> offered() const;
    /*! All of it, also what is no longer offered. */
    [[nodiscard]] Result<QList<ReadyHelp>> all() const;

private:
    Connection &m_connection;
};

} // namespace Callwell
