// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/uuidsource.h"
#include "store/changegroup.h"
#include "store/rows.h"

namespace Callwell {

/*! What every use case is given: the store, who does it, and when. */
struct Session
{
    Connection &store;
    const Clock &clock;
    UuidSource &uuids;
    MemberId member; ///< null: nobody by hand, e.g. an import from the command line
    Origin origin = Origin::Hand;

    [[nodiscard]] QDateTime now() const { return clock.now(); }

    template<typename AnyId>
    [[nodiscard]] AnyId newId()
    {
        return uuids.make<AnyId>(clock.now().toMSecsSinceEpoch());
    }

    /*! The outbox entry of a use case; `subject` is whom it is about, for "Take back ...". */
    [[nodiscard]] GroupInfo group(QLatin1StringView kind, const QString &subject) const
    {
        return {.kind = kind, .origin = origin, .subject = subject, .member = member, .at = now()};
    }
};

/*! Whether it went well, where nobody wants the value. */
template<typename T>
[[nodiscard]] Done withoutValue(const Result<T> &result)
{
    return result ? Done() : Done(std::unexpected(result.error()));
}

/*! The name of the lead's person: the subject of what is done with a lead. */
[[nodiscard]] Result<QString> subjectOf(Session &session, const Lead &lead);

/*! The time of what is noted now and was said then: never later than now; null: now. */
[[nodiscard]] QDateTime saidAt(const Session &session, const QDateTime &then);

/*! An activity of this session's member about that lead, now. */
[[nodiscard]] Activity newActivity(Session &session, const Lead &lead, ActivityKind kind,
                                   const QString &words = {});

} // namespace Callwell
