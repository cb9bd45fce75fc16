// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

namespace Callwell {

/*! A person and their interest, as they become known. Keys and times left null are made here. */
struct AddLead
{
    Person person;
    QString organisationName; ///< found by name or made; empty: none
    QStringList emailAddresses;
    QStringList phoneNumbers; ///< as written
    Lead lead;
    QString inquiry; ///< what they asked; empty: nothing
    Channel channel = Channel::Form; ///< by which way
    bool wantsACall = false; ///< said so by that way
};

/*!
 * Adds both in one change, with what they asked and said; returns the lead's key. Refused
 * (lead_needs_somebody) without a name, a company, a number and an address.
 */
[[nodiscard]] Result<LeadId> addLead(Session &session, const AddLead &given);

} // namespace Callwell
