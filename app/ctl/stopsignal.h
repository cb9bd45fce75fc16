// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <stop_token>

namespace Callwell {

/*!
 * While one of these lives, Ctrl+C and a request to end (SIGINT, SIGTERM) ask for a stop instead of
 * ending the program at once, so that what was begun can be taken away. One at a time.
 */
class StopSignal
{
public:
    StopSignal();
    ~StopSignal();
    StopSignal(const StopSignal &) = delete;
    StopSignal &operator=(const StopSignal &) = delete;

    [[nodiscard]] std::stop_token token() const { return m_source.get_token(); }

private:
    std::stop_source m_source;
};

} // namespace Callwell
