// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gatewayconnection.h"

namespace Callwell {

/*!
 * What a workspace holds at some time, kept beside it in the schema `kept`, and put back as often
 * as wanted: another database would take as long as what a test does in it. For superusers.
 */
class KeptRows
{
public:
    /*! Keeps all rows as they are now. */
    [[nodiscard]] static Done keep(GatewayConnection &admin);
    /*! Puts them back; triggers and references sleep meanwhile. */
    [[nodiscard]] Done putBack(GatewayConnection &admin);

private:
    int m_times = 0;
};

} // namespace Callwell
