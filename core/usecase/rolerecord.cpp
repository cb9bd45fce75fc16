// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/rolerecord.h"

#include "store/connection.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int newestEnded = 2000;

} // namespace

Result<RoleRecord> roleRecord(Connection &store, BuyerRole role)
{
    RoleRecord record;
    CALLWELL_LET(Query ended, store.named("role_record"_L1, {QString(code(role)), newestEnded}));
    while (ended.next()) {
        BetaShare &share = ended.number(0) != 0 ? record.theirs : record.others;
        ++share.all;
        share.good += ended.number(1);
    }
    return record;
}

} // namespace Callwell
