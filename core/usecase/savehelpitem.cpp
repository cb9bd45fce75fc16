// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savehelpitem.h"

#include "domain/webpage.h"
#include "usecase/teamrules.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done check(const HelpItem &item)
{
    if (item.title.isEmpty())
        return TeamRules::broken("help_needs_title"_L1);
    if (item.kind == HelpKind::Link && item.address.isEmpty())
        return TeamRules::broken("help_link_needs_address"_L1);
    if (item.kind != HelpKind::Link && item.text.isEmpty())
        return TeamRules::broken("help_needs_words"_L1);
    if (!item.address.isEmpty() && !isWebAddress(item.address))
        return TeamRules::broken("help_address_not_web"_L1);
    return {};
}

} // namespace

Result<HelpItemId> saveHelpItem(Session &session, const HelpItem &input)
{
    HelpItem item = input;
    item.title = item.title.simplified();
    item.text = item.text.trimmed();
    item.address = item.address.trimmed();
    CALLWELL_TRY(check(item));
    return inGroup(session.store, session.group("save_help"_L1, item.title),
                   [&]() -> Result<HelpItemId> {
                       CALLWELL_TRY(TeamRules::keep(session, item));
                       return item.id;
                   });
}

Done deleteHelpItem(Session &session, const HelpItemId &id)
{
    CALLWELL_LET(HelpItem item, Rows::get<HelpItem>(session.store, id));
    CALLWELL_LET(
        const auto uses,
        Rows::select<HelpUse>(session.store, "WHERE item_id = ?1 LIMIT 1"_L1, {toSql(id)}));
    return inGroup(session.store, session.group("delete_help"_L1, item.title), [&]() -> Done {
        if (uses.isEmpty())
            return Rows::remove<HelpItem>(session.store, id);
        item.retired = true;
        return Rows::update(session.store, item);
    });
}

} // namespace Callwell
