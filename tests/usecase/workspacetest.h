// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/kpistore.h"
#include "support.h"

namespace Callwell {

/*! A test that begins each time in a workspace of its own; init() of the test makes it. */
class WorkspaceTest : public QObject // clazy:exclude=missing-qobject-macro
{
protected:
    [[nodiscard]] Session &session() { return m_workspace->session(); }

    template<typename Row>
    [[nodiscard]] QList<Row> rows(QLatin1StringView condition = {}, const QVariantList &values = {})
    {
        return Rows::select<Row>(session().store, condition, values).value();
    }

    template<typename Row>
    [[nodiscard]] Row get(decltype(Row::id) id)
    {
        return Rows::get<Row>(session().store, id).value();
    }

    [[nodiscard]] LeadId add(const QString &given, const AddLead &input = {})
    {
        return addTestLead(session(), given, QStringLiteral("Sand"), input).value();
    }

    [[nodiscard]] PersonId of(LeadId lead) { return get<Lead>(lead).person; }

    // All of them in one group.
    template<typename... Row>
    void insert(const Row &...row)
    {
        VERIFY_OK(
            inGroup(session().store, session().group(QLatin1StringView("test"), {}), [&]() -> Done {
                Done done;
                ((done = done ? Rows::insert(session().store, row) : done), ...);
                return done;
            }));
    }

    void refused(const Done &done, const QString &rule)
    {
        QVERIFY(!done);
        QCOMPARE(done.error().arguments, QStringList{rule});
    }

    // As the numbers of the team count it.
    [[nodiscard]] qint64 counted(Care care)
    {
        return KpiStore(session().store)
            .numbers({}, session().now())
            .value()
            .care.at(indexOf(care));
    }

    void wait(std::chrono::seconds time) { m_workspace->clock().advance(time); }

    std::unique_ptr<TestWorkspace> m_workspace;
};

} // namespace Callwell
