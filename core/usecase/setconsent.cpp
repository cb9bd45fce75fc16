// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/setconsent.h"

#include "domain/preparation.h"
#include "store/consents.h"
#include "usecase/plannext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<Lead> keep(Session &session, const SetConsent &input, const Lead &lead)
{
    CALLWELL_LET(const auto before, Consents::of(session.store, lead.person));
    bool isNew = false;
    for (const SetConsent::Said &said : input.said) {
        if (allows(before, said.channel) == said.allowed)
            continue;
        isNew = true;
        CALLWELL_TRY(Rows::insert(session.store,
                                  Consent{.id = session.newId<RowId>(),
                                          .person = lead.person,
                                          .channel = said.channel,
                                          .allowed = said.allowed,
                                          .at = session.now(),
                                          .how = input.how.trimmed()}));
    }
    if (!isNew)
        return lead;
    // it is the person who rules something out, for whatever they are interested in
    CALLWELL_LET(
        const auto leads,
        Rows::select<Lead>(session.store, "WHERE person_id = ?1"_L1, {toSql(lead.person)}));
    for (const Lead &one : leads)
        CALLWELL_TRY(planAnew(session, one));
    return Rows::get<Lead>(session.store, lead.id);
}

} // namespace

Result<Lead> setConsent(Session &session, const SetConsent &input)
{
    if (input.how.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"consent_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("set_consent"_L1, subject),
                   [&] { return keep(session, input, lead); });
}

} // namespace Callwell
