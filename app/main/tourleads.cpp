// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tourleads.h"

#include "store/leadstore.h"
#include "store/networkstore.h"
#include "store/rows.h"
#include "usecase/workspace.h"

namespace Callwell::TourLeads {

namespace {

constexpr qsizetype looksAt = 400;
constexpr qsizetype asMany = 24;

Result<Lead> findWellConnected(Connection &store)
{
    CALLWELL_LET(const QList<LeadId> leads, LeadStore(store).ids({}));
    Lead best;
    qsizetype most = 0;
    const QList<LeadId> some = leads.first(std::min(leads.size(), looksAt));
    for (const LeadId lead : some) {
        CALLWELL_LET(const Lead row, Rows::get<Lead>(store, lead));
        CALLWELL_LET(const Network network, NetworkStore(store).around(row.person));
        if (network.nodes.size() > most && network.nodes.size() <= asMany) {
            most = network.nodes.size();
            best = row;
        }
    }
    return best;
}

} // namespace

Lead wellConnected(Workspace &workspace)
{
    return workspace.ask(&findWellConnected).future().result().value_or(Lead());
}

Lead like(Workspace &workspace, const std::function<bool(const CallBriefing &)> &isTrue)
{
    const auto find = [isTrue](Connection &store) -> Result<Lead> {
        CALLWELL_LET(const QList<LeadId> leads, LeadStore(store).ids({}));
        for (const LeadId lead : leads) {
            CALLWELL_LET(const CallBriefing briefing, callBriefing(store, lead));
            if (isTrue(briefing))
                return briefing.lead;
        }
        return Lead();
    };
    return workspace.ask(find).future().result().value_or(Lead());
}

} // namespace Callwell::TourLeads
