// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/consents.h"

#include "domain/preparation.h"
#include "store/rows.h"

namespace Callwell::Consents {
using namespace Qt::StringLiterals;

Result<QList<Consent>> of(Connection &connection, PersonId person)
{
    return Rows::select<Consent>(connection, "WHERE person_id = ?1"_L1, {toSql(person)});
}

Result<bool> allow(Connection &connection, PersonId person, Channel channel)
{
    CALLWELL_LET(const QList<Consent> consents, of(connection, person));
    return allows(consents, channel);
}

} // namespace Callwell::Consents
