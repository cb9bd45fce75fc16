// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/clock.h"
#include "base/codes.h"
#include "base/error.h"
#include "base/id.h"
#include "store/connection.h"

#include <memory>

namespace Callwell {

/*! Who began a group of changes: only what was done by hand or imported can be taken back. */
enum class Origin { Hand, Import, Example, System };
template<>
inline constexpr auto codes<Origin> =
    std::to_array<QLatin1StringView>({QLatin1StringView("hand"), QLatin1StringView("import"),
                                      QLatin1StringView("example"), QLatin1StringView("system")});

/*! What stands beside a group in the outbox. */
struct GroupInfo
{
    QString kind; ///< code of the use case, e.g. "log_call"
    Origin origin = Origin::Hand;
    QString subject; ///< whom or what it was about
    MemberId member;
    QDateTime at;
    qint64 undoes = 0; ///< number of the group that this one takes back
};

/*!
 * One local transaction with its outbox entry: begun here unless a WriteTurn did, kept by commit()
 * or rolled back. Triggers write what changed into the outbox; outside a group every change fails.
 */
class ChangeGroup
{
public:
    [[nodiscard]] static Result<std::unique_ptr<ChangeGroup>> begin(Connection &connection,
                                                                    const GroupInfo &info);
    ~ChangeGroup();
    ChangeGroup(const ChangeGroup &) = delete;
    ChangeGroup &operator=(const ChangeGroup &) = delete;

    /*!
     * Writes the full text of what changed and commits: when this returns without an error the
     * change is on the disk. A group without a change leaves nothing.
     */
    [[nodiscard]] Done commit();

    /*! The group's number; groups count from 1 in the order of their commits. */
    [[nodiscard]] qint64 number() const { return m_number; }

private:
    ChangeGroup(Connection &connection, qint64 number);

    Connection &m_connection;
    qint64 m_number;
    bool m_open = true;
};

/*! Runs `work` in a group of its own, or in the one that is open already. */
template<typename Work>
[[nodiscard]] auto inGroup(Connection &connection, const GroupInfo &info, Work &&work)
    -> decltype(work())
{
    if (connection.inGroup())
        return work();
    CALLWELL_LET(const auto group, ChangeGroup::begin(connection, info));
    auto result = work();
    if (!result)
        return result;
    CALLWELL_TRY(group->commit());
    return result;
}

} // namespace Callwell
