// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/addlead.h"

#include "domain/phone.h"
#include "store/settings.h"
#include "usecase/noteinquiry.h"
#include "usecase/raisehand.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Result<OrganisationId> organisationNamed(Session &session, const QString &name)
{
    if (name.trimmed().isEmpty())
        return OrganisationId();
    CALLWELL_LET(
        const auto known,
        Rows::select<Organisation>(session.store, "WHERE name = ?1 LIMIT 1"_L1, {name.trimmed()}));
    if (!known.isEmpty())
        return known.first().id;
    Organisation organisation;
    organisation.id = session.newId<OrganisationId>();
    organisation.name = name.trimmed();
    CALLWELL_TRY(Rows::insert(session.store, organisation));
    return organisation.id;
}

Done addAddresses(Session &session, const AddLead &input)
{
    for (const QString &address : input.emailAddresses) {
        CALLWELL_TRY(Rows::insert(session.store,
                                  EmailAddress{.id = session.newId<RowId>(),
                                               .person = input.person.id,
                                               .address = address.trimmed()}));
    }
    CALLWELL_LET(const QString region, Settings::value(session.store, Settings::homeRegion));
    for (const QString &written : input.phoneNumbers) {
        CALLWELL_TRY(Rows::insert(session.store,
                                  PhoneNumber{.id = session.newId<RowId>(),
                                              .person = input.person.id,
                                              .e164 = toE164(written, region),
                                              .written = written.trimmed()}));
    }
    return {};
}

bool isSomebody(const AddLead &input)
{
    return !displayName(input.person).isEmpty() || !input.organisationName.trimmed().isEmpty()
        || !input.person.organisation.isNull() || !input.phoneNumbers.isEmpty()
        || !input.emailAddresses.isEmpty();
}

} // namespace

Result<LeadId> addLead(Session &session, const AddLead &given)
{
    if (!isSomebody(given))
        return failure(ErrorCode::RuleBroken, {u"lead_needs_somebody"_s});
    AddLead input = given;
    return inGroup(
        session.store, session.group("add_lead"_L1, displayName(input.person)),
        [&]() -> Result<LeadId> {
            if (input.person.id.isNull())
                input.person.id = session.newId<PersonId>();
            if (!input.person.createdAt.isValid())
                input.person.createdAt = session.now();
            if (input.person.organisation.isNull())
                CALLWELL_ASSIGN(input.person.organisation,
                                organisationNamed(session, input.organisationName));
            if (input.lead.id.isNull())
                input.lead.id = session.newId<LeadId>();
            input.lead.person = input.person.id;
            input.lead.side = sideFor(input.lead.handRaise);
            if (!input.lead.createdAt.isValid())
                input.lead.createdAt = session.now();
            CALLWELL_TRY(Rows::insert(session.store, input.person));
            CALLWELL_TRY(addAddresses(session, input));
            CALLWELL_TRY(Rows::insert(session.store, input.lead));
            if (!input.inquiry.trimmed().isEmpty()) {
                CALLWELL_TRY(keepInquiry(session, input.lead, input.channel, input.inquiry,
                                         input.lead.createdAt));
            }
            if (input.wantsACall) {
                CALLWELL_TRY(raiseHand(session, {.lead = input.lead.id, .channel = input.channel}));
            }
            return input.lead.id;
        });
}

} // namespace Callwell
