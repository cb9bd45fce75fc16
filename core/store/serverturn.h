// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/searchindex.h"
#include "store/writeturn.h"

namespace Callwell {

/*!
 * Runs `work` in one transaction whose changes came from the team's server: they are not captured,
 * for the server has them. All of it is kept, or nothing. Never inside a group.
 */
template<typename Work>
[[nodiscard]] auto inServerTurn(Connection &connection, Work &&work) -> decltype(work())
{
    return inTurn(connection, [&]() -> decltype(work()) {
        CALLWELL_TRY(connection.run(
            QStringLiteral("INSERT INTO current_group (only, number) VALUES (1, 0)")));
        auto result = work();
        if (!result)
            return result;
        CALLWELL_TRY(refreshSearch(connection));
        CALLWELL_TRY(connection.run(QStringLiteral("DELETE FROM current_group")));
        return result;
    });
}

} // namespace Callwell
