// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support.h"
#include "usecase/workspace.h"

#include <QFuture>

namespace Callwell {

/*! Waits for an answer of the store, letting the program go on meanwhile. */
template<typename Answer>
[[nodiscard]] Answer await(const QFuture<Answer> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000))
        qFatal("the store does not answer");
    return future.result();
}

template<typename Answer>
[[nodiscard]] Answer await(const Reply<Answer> &reply)
{
    return await(reply.future());
}

/*! A new store in a folder of its own, open as a window has it, with a clock that stands still. */
class OpenWorkspace
{
public:
    OpenWorkspace()
        : m_workspace(std::make_unique<Workspace>(opened(), m_clock))
    {
        const Member me{.id = MemberId(QUuid(u"018f0000-0000-7000-8000-000000000001")),
                        .name = QStringLiteral("Rep")};
        m_workspace->setMember(me.id);
        must(change([me](Session &session) { return Rows::insert(session.store, me); }));
    }

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Workspace &operator*() { return *m_workspace; }
    [[nodiscard]] Workspace *operator->() { return m_workspace.get(); }
    [[nodiscard]] FixedClock &clock() { return *m_clock; }
    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("test.callwell"));
    }

    /*! Does what a use case does, and waits for it. */
    template<typename Answer, typename... Input, typename... Given>
    Answer perform(Answer (*useCase)(Session &, Input...), Given... input)
    {
        return await(m_workspace->perform(useCase, std::move(input)...));
    }

    /*! Changes rows by hand, in one group of the outbox that nobody takes back. */
    [[nodiscard]] Done change(const std::function<Done(Session &)> &work)
    {
        return await(m_workspace->database().write([this, work](Connection &store) -> Done {
            Session session{.store = store, .clock = *m_clock, .uuids = m_uuids};
            session.origin = Origin::System;
            return inGroup(store, session.group(QLatin1StringView("test"), {}),
                           [&] { return work(session); });
        }));
    }

    LeadId addLead(const QString &given, const QString &family, const AddLead &input = {})
    {
        AddLead named = input;
        named.person.givenName = given;
        named.person.familyName = family;
        const Result<LeadId> lead = perform(&Callwell::addLead, named);
        if (!lead)
            qFatal("%s", qPrintable(errorForTests(lead.error())));
        return *lead;
    }

    static void must(const Done &done)
    {
        if (!done)
            qFatal("%s", qPrintable(errorForTests(done.error())));
    }

private:
    [[nodiscard]] std::unique_ptr<Database> opened() const
    {
        QFile::copy(emptyStore(), path());
        auto database = Database::open(path(), Connection::Mode::ReadWrite);
        if (!database)
            qFatal("%s", qPrintable(errorForTests(database.error())));
        return *std::move(database);
    }

    QTemporaryDir m_folder;
    std::shared_ptr<FixedClock> m_clock =
        std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC));
    UuidSource m_uuids{7};
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace Callwell
