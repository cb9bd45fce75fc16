// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/addprofile.h"

#include "domain/webpage.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

Result<RowId> addProfile(Session &session, const AddProfile &input)
{
    const QUrl page = webPage(input.address);
    if (!page.isValid())
        return failure(ErrorCode::RuleBroken, {u"profile_address_not_web"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const auto known,
                 Rows::select<PublicProfile>(session.store, "WHERE person_id = ?1"_L1,
                                             {toSql(lead.person)}));
    const auto same = std::ranges::find_if(
        known, [&](const PublicProfile &one) { return isSamePage(one.address, input.address); });
    if (same != known.end())
        return same->id;
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("add_profile"_L1, subject), [&]() -> Result<RowId> {
        const PublicProfile found{.id = session.newId<RowId>(),
                                  .person = lead.person,
                                  .network = networkOf(page),
                                  .address = page.toString(QUrl::FullyEncoded),
                                  .foundBy = session.member};
        CALLWELL_TRY(Rows::insert(session.store, found));
        return found.id;
    });
}

} // namespace Callwell
