// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/keepdraft.h"

namespace Callwell {

Done keepDraft(Session &session, const KeepDraft &input)
{
    const DraftStore drafts(session.store);
    if (input.words.isEmpty())
        return drafts.forget(input.kind, input.lead.uuid());
    return drafts.keep(input.kind, input.lead.uuid(),
                       {.words = input.words, .keptAt = session.now()});
}

} // namespace Callwell
