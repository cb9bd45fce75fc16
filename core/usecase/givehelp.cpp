// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/givehelp.h"

namespace Callwell {

Done countHelp(Session &session, const QList<HelpItemId> &items, const Activity &given)
{
    Q_ASSERT(session.store.inGroup());
    for (const HelpItemId item : items) {
        CALLWELL_TRY(Rows::insert(
            session.store,
            HelpUse{.id = session.newId<RowId>(), .item = item, .activity = given.id}));
    }
    return {};
}

} // namespace Callwell
