// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/setconsent.h"

#include "domain/preparation.h"
#include "store/consents.h"
#include "usecase/plannext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Steps in words of our own stay as they are.
bool isForTheCadence(const Lead &lead)
{
    static const QStringList steps{u"call"_s, u"try_again"_s, u"send_mail"_s, u"send_message"_s,
                                   u"last_message"_s};
    return steps.contains(lead.nextStep)
        || (lead.stage == Stage::WantsACall && lead.nextStep.isEmpty());
}

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
    return isNew ? planAnew(session, lead) : lead;
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

Result<Lead> planAnew(Session &session, const Lead &lead)
{
    return isForTheCadence(lead) ? planAfterSilence(session, lead) : lead;
}

} // namespace Callwell
