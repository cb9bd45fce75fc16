// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/readnumbers.h"

#include "domain/phone.h"

namespace Callwell {

Done readNumbers(Session &session, const QString &region)
{
    Q_ASSERT(session.store.inGroup());
    CALLWELL_LET(const auto unread,
                 Rows::select<PhoneNumber>(session.store, QLatin1StringView("WHERE e164 = ''")));
    for (PhoneNumber number : unread) {
        number.e164 = toE164(number.written, region);
        if (!number.e164.isEmpty())
            CALLWELL_TRY(Rows::update(session.store, number));
    }
    return {};
}

} // namespace Callwell
