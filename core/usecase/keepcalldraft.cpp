// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/keepcalldraft.h"

#include "store/draftstore.h"

namespace Callwell {

Done keepCallDraft(Session &session, const KeepCallDraft &input)
{
    const DraftStore drafts(session.store);
    if (input.words.isEmpty())
        return drafts.forget(DraftKind::Call, input.lead.uuid());
    return drafts.keep(DraftKind::Call, input.lead.uuid(),
                       {.words = input.words, .keptAt = session.now()});
}

} // namespace Callwell
