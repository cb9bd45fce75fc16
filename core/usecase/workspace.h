// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/reply.h"
#include "store/database.h"
#include "store/writeturn.h"
#include "usecase/session.h"

namespace Callwell {

/*!
 * One team's data as the program with a window holds it: the open store, the clock, and who sits
 * in front of it. Nothing here waits: every answer comes as a Reply.
 */
class Workspace
{
public:
    Workspace(std::unique_ptr<Database> database, std::shared_ptr<const Clock> clock);

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }
    [[nodiscard]] std::shared_ptr<const Clock> sharedClock() const { return m_clock; }

    [[nodiscard]] MemberId member() const { return m_member; }
    void setMember(MemberId member) { m_member = member; }

    /*!
     * Does what a use case does, in the writing thread: `perform(&logCall, input)`. The reply's
     * value is the use case's Result, and a success is on the disk. Nobody else writes between
     * what the use case reads and what it writes.
     */
    template<typename Answer, typename... Input, typename... Given>
    [[nodiscard]] Reply<Answer> perform(Answer (*useCase)(Session &, Input...), Given... input)
    {
        return inSession<Answer>([useCase, ... input = std::move(input)](Session &session) {
            return inTurn(session.store, [&] { return useCase(session, input...); });
        });
    }

    /*! Asks a use case what it would do: like perform(), and others may write meanwhile. */
    template<typename Answer, typename... Input, typename... Given>
    [[nodiscard]] Reply<Answer> look(Answer (*useCase)(Session &, Input...), Given... input)
    {
        return inSession<Answer>([useCase, ... input = std::move(input)](Session &session) {
            return useCase(session, input...);
        });
    }

    /*! Asks something of the store in the reading thread: `ask([](Connection &store) { ... })`. */
    template<typename Question>
    [[nodiscard]] auto ask(Question question)
    {
        return Reply(m_database->read(std::move(question)));
    }

private:
    template<typename Answer, typename Work>
    [[nodiscard]] Reply<Answer> inSession(Work work)
    {
        return Reply(m_database->write([clock = m_clock, uuids = m_uuids, member = m_member,
                                        work = std::move(work)](Connection &store) -> Answer {
            // changed by the use case, which the check does not see in a template
            // NOLINTNEXTLINE(misc-const-correctness)
            Session session{.store = store, .clock = *clock, .uuids = *uuids, .member = member};
            return work(session);
        }));
    }

    std::unique_ptr<Database> m_database;
    std::shared_ptr<const Clock> m_clock;
    std::shared_ptr<UuidSource> m_uuids = std::make_shared<UuidSource>(); ///< writing thread only
    MemberId m_member;
};

} // namespace Callwell
