// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/connection.h"

#include <memory>

namespace Callwell {

/*!
 * The right to write, taken before anything is read: what is decided upon stays as it was read
 * until the decision is written, whoever else has the store open. The first ChangeGroup of a turn
 * goes on in the turn's own transaction and ends it.
 */
class WriteTurn
{
public:
    /*! Waits for who is writing; StoreInUse where that takes too long. */
    [[nodiscard]] static Result<std::unique_ptr<WriteTurn>> begin(Connection &connection);
    ~WriteTurn(); ///< what was not kept is as if it had not been
    WriteTurn(const WriteTurn &) = delete;
    WriteTurn &operator=(const WriteTurn &) = delete;

    /*! Commits what was written outside a group; nothing to do where a group ended the turn. */
    [[nodiscard]] Done keep();

private:
    explicit WriteTurn(Connection &connection)
        : m_connection(connection)
    {
    }

    Connection &m_connection;
};

/*! Runs `work` in a turn, and keeps what went well. */
template<typename Work>
[[nodiscard]] auto inTurn(Connection &connection, Work &&work) -> decltype(work())
{
    CALLWELL_LET(const auto turn, WriteTurn::begin(connection));
    auto result = work();
    if (!result)
        return result;
    CALLWELL_TRY(turn->keep());
    return result;
}

} // namespace Callwell
