// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "store/connection.h"

#include <QDateTime>
#include <QUuid>

#include <optional>

namespace Callwell {

/*! What a draft is for: one of each kind is kept for one row. */
enum class DraftKind {
    Call,
    Note,
    Answer,
    HandRaise,
    Closing,
    Message,
    GivingUp,
    Consent,
    TakingOn,
    Inquiry,
    Fact,
    Objection,
    Alternative,
    View,
    PuttingRight,
    Assigning,
    Relating,
    Posting,
    Merging,
    Script,
    Promise
};
template<>
inline constexpr auto codes<DraftKind> = std::to_array<QLatin1StringView>(
    {QLatin1StringView("call"),          QLatin1StringView("note"),
     QLatin1StringView("answer"),        QLatin1StringView("hand_raise"),
     QLatin1StringView("closing"),       QLatin1StringView("message"),
     QLatin1StringView("giving_up"),     QLatin1StringView("consent"),
     QLatin1StringView("taking_on"),     QLatin1StringView("inquiry"),
     QLatin1StringView("fact"),          QLatin1StringView("objection"),
     QLatin1StringView("alternative"),   QLatin1StringView("view"),
     QLatin1StringView("putting_right"), QLatin1StringView("assigning"),
     QLatin1StringView("relating"),      QLatin1StringView("posting"),
     QLatin1StringView("merging"),       QLatin1StringView("script"),
     QLatin1StringView("promise")});

/*! What was typed and not sent off yet. */
struct Draft
{
    QByteArray words; ///< JSON of whoever kept it
    QDateTime keptAt;
};

/*! Keeps what somebody typed on this machine until it goes in or is dropped. Never shared. */
class DraftStore
{
public:
    explicit DraftStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Done keep(DraftKind kind, const QUuid &subject, const Draft &draft) const;
    [[nodiscard]] Result<std::optional<Draft>> find(DraftKind kind, const QUuid &subject) const;
    [[nodiscard]] Done forget(DraftKind kind, const QUuid &subject) const;

private:
    Connection &m_connection;
};

} // namespace Callwell
