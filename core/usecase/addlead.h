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
};

/*! Adds both in one change; returns the lead's key. */
[[nodiscard]] Result<LeadId> addLead(Session &session, AddLead input);

} // namespace Callwell
