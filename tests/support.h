// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "emptystore.h"
#include "usecase/addlead.h"

#include <QMetaEnum>
#include <QTest>

// Fails the test with what the error says where a Result holds none.
#define VERIFY_OK(result) \
    do { \
        const auto &callwellVerified = (result); \
        if (!callwellVerified) \
            QFAIL(qPrintable(Callwell::errorForTests(callwellVerified.error()))); \
    } while (false)

namespace Callwell {

[[nodiscard]] inline QString errorForTests(const Error &error)
{
    return QLatin1StringView(
               QMetaEnum::fromType<ErrorCode>().valueToKey(static_cast<int>(error.code)))
        + QLatin1StringView(" (") + error.arguments.join(QLatin1StringView(", "))
        + QLatin1StringView(") ") + error.detail;
}

/*! A new store in a folder of its own, a clock that stands still, and a member who uses it. */
class TestWorkspace
{
public:
    enum class Members { ARep, Nobody };

    explicit TestWorkspace(Members members = Members::ARep)
    {
        if (members == Members::Nobody)
            return;
        const Member me{.id = session().newId<MemberId>(), .name = QStringLiteral("Rep")};
        session().origin = Origin::System;
        const auto done = inGroup(store(), session().group(QLatin1StringView("test"), {}),
                                  [&] { return Rows::insert(store(), me); });
        session().origin = Origin::Hand;
        session().member = me.id;
        if (!done)
            qFatal("%s", qPrintable(errorForTests(done.error())));
    }

    [[nodiscard]] QString path() const
    {
        return m_folder.filePath(QStringLiteral("test.callwell"));
    }
    [[nodiscard]] Connection &store() { return **m_opened; }
    [[nodiscard]] FixedClock &clock() { return m_clock; }
    [[nodiscard]] Session &session() { return *m_session; }

    /*! Closes the store and opens it again, as after a restart. */
    [[nodiscard]] Done reopen()
    {
        *m_opened = nullptr;
        m_opened = Connection::open(path(), Connection::Mode::ReadWrite);
        if (!m_opened)
            return std::unexpected(m_opened.error());
        m_session = std::make_unique<Session>(store(), m_clock, m_uuids, m_session->member);
        return {};
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)};
    UuidSource m_uuids{1};
    Result<std::unique_ptr<Connection>> m_opened = openEmptyStore(path());
    std::unique_ptr<Session> m_session =
        std::make_unique<Session>(**m_opened, m_clock, m_uuids, MemberId());
};

/*! Adds a person of that name with one lead. */
[[nodiscard]] inline Result<LeadId> addTestLead(Session &session, const QString &given,
                                                const QString &family, AddLead input = {})
{
    input.person.givenName = given;
    input.person.familyName = family;
    return addLead(session, std::move(input));
}

/*! Everything that the synced tables hold, as text: for "equal to before". */
[[nodiscard]] inline Result<QStringList> syncedRows(Connection &store)
{
    QStringList all;
    for (const QLatin1StringView table : syncedTables()) {
        CALLWELL_LET(Query query,
                     store.query(QLatin1StringView("SELECT * FROM ") + table
                                 + QLatin1StringView(" ORDER BY id")));
        while (query.next()) {
            QStringList fields{table};
            for (int column = 0; column < query.columns(); ++column) {
                const QVariant value = query.value(column);
                fields.append(value.typeId() == QMetaType::QByteArray
                                  ? QString::fromLatin1(value.toByteArray().toHex())
                                  : value.toString());
            }
            all.append(fields.join(QLatin1Char('|')));
        }
    }
    return all;
}

} // namespace Callwell
