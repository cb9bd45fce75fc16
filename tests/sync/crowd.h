// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/testserver.h"

namespace Callwell {

struct CrowdReport
{
    double p95 = 0; ///< milliseconds of a round, waiting for its turn and connecting included
    int rounds = 0;
    int changes = 0;
    int mostSessions = 0;
};

/*!
 * So many laptops come by every 30 seconds, for so many seconds: each a session of its own with
 * hello, now and then a push (100 changes a minute in all), and a pull. No more than 20 at once.
 */
[[nodiscard]] Result<CrowdReport> runCrowd(const TestServer &server, const QString &database,
                                           int laptops, int seconds);

} // namespace Callwell
