// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/uuidsource.h"
#include "store/changegroup.h"
#include "store/rows.h"

#include <QTest>

namespace Callwell {

/*! Writes small workspaces row by row, for tests of what is counted; each row is its own group. */
class KpiSeed
{
public:
    explicit KpiSeed(Connection &store, quint32 seed = 7)
        : m_store(store)
        , m_uuids(seed)
    {
    }

    template<typename Row>
    void add(const Row &row)
    {
        inOneGroup([&] { return Rows::insert(m_store, row); });
    }
    template<typename Row>
    void change(const Row &row)
    {
        inOneGroup([&] { return Rows::update(m_store, row); });
    }
    void remove(QLatin1StringView table, const QUuid &id)
    {
        inOneGroup(
            [&] { return m_store.run(u"DELETE FROM %1 WHERE id = ?1"_s.arg(table), {toSql(id)}); });
    }

    template<typename AnyId>
    [[nodiscard]] AnyId newId()
    {
        return m_uuids.make<AnyId>(1'700'000'000'000);
    }

    MemberId member(const QString &name)
    {
        const Member member{.id = newId<MemberId>(), .name = name};
        add(member);
        return member.id;
    }

    OutcomeId outcome(const QString &name, GoodFor goodFor)
    {
        const CallOutcome outcome{.id = newId<OutcomeId>(), .name = name, .goodFor = goodFor};
        add(outcome);
        return outcome.id;
    }

    Lead lead(const QDateTime &createdAt, Stage stage = Stage::New,
              HandRaise handRaise = HandRaise::NotAsked)
    {
        const Person person{
            .id = newId<PersonId>(), .familyName = u"Lead"_s, .createdAt = createdAt};
        add(person);
        const Lead lead{.id = newId<LeadId>(),
                        .person = person.id,
                        .stage = stage,
                        .side = sideFor(handRaise),
                        .handRaise = handRaise,
                        .createdAt = createdAt};
        add(lead);
        return lead;
    }

    Activity activity(const Lead &lead, ActivityKind kind, const QDateTime &at, int attempt = 0,
                      const QString &to = {}, ActivityId corrects = {}, MemberId member = {})
    {
        const Activity activity{.id = newId<ActivityId>(),
                                .person = lead.person,
                                .lead = lead.id,
                                .kind = kind,
                                .at = at,
                                .member = member,
                                .to = to,
                                .attempt = attempt,
                                .corrects = corrects};
        add(activity);
        return activity;
    }

    Activity call(const Lead &lead, const QDateTime &at, int attempt, Disposition disposition,
                  OutcomeId outcome = {}, MemberId member = {}, bool prepared = false,
                  ActivityId corrects = {})
    {
        const Activity made = activity(lead, ActivityKind::Call, at, attempt, {}, corrects, member);
        Call call{.id = made.id, .disposition = disposition, .outcome = outcome};
        if (prepared) {
            call.preparation = newId<PreparationId>();
            add(Preparation{
                .id = call.preparation, .person = lead.person, .lead = lead.id, .at = at});
        }
        add(call);
        return made;
    }

    Inquiry inquiry(const Lead &lead, const QDateTime &askedAt, const QDateTime &answeredAt = {},
                    const QDateTime &dueAt = {})
    {
        Inquiry inquiry{.id = newId<InquiryId>(),
                        .person = lead.person,
                        .lead = lead.id,
                        .words = u"?"_s,
                        .askedAt = askedAt,
                        .answerDueAt = dueAt};
        if (answeredAt.isValid()) {
            inquiry.answer = activity(lead, ActivityKind::Mail, answeredAt).id;
            inquiry.answeredAt = answeredAt;
        }
        add(inquiry);
        return inquiry;
    }

    void target(Measure measure, QDate startsOn, QDate endsOn, int value)
    {
        add(Target{newId<RowId>(), measure, startsOn, endsOn, value});
    }

private:
    template<typename Work>
    void inOneGroup(Work work)
    {
        const Done done =
            inGroup(m_store, {.kind = u"seed"_s, .at = QDateTime::currentDateTimeUtc()}, work);
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }

    Connection &m_store;
    UuidSource m_uuids;
};

} // namespace Callwell
