// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/makeexample.h"

#include "usecase/examplelife.h"
#include "usecase/examplepeople.h"
#include "usecase/exampletargets.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int leadsInAGroup = 250; // some thousand rows
constexpr qsizetype rememberedAcquaintances = 400;

class ExampleMaker
{
public:
    ExampleMaker(Session &session, const MakeExample &input, ExampleHouse house,
                 const ExampleWords &words)
        : m_session(session)
        , m_dice(input.seed)
        , m_house(std::move(house))
        , m_people(session, words, m_dice)
        , m_life(session, m_house, words, m_dice)
    {
    }

    /*! Adds some leads, until there are `wanted`. */
    [[nodiscard]] Done addLeads(int wanted);
    [[nodiscard]] const MadeExample &made() const { return m_made; }
    [[nodiscard]] const ExampleQuarters &quarters() const { return m_quarters; }

private:
    [[nodiscard]] Done addLead();
    [[nodiscard]] const ExampleAcquaintance *referrerBefore(const QDateTime &start);
    [[nodiscard]] ExampleAcquaintance *returningBefore(const QDateTime &start);
    [[nodiscard]] Done write(const ExampleSomebody &somebody, bool known, const ExampleRows &rows);
    void remember(const ExampleSomebody &somebody, const ExampleRows &rows);

    Session &m_session;
    ExampleDice m_dice;
    ExampleHouse m_house;
    ExamplePeople m_people;
    ExampleLife m_life;
    QList<ExampleAcquaintance> m_known;
    ExampleQuarters m_quarters;
    MadeExample m_made;
};

const ExampleAcquaintance *ExampleMaker::referrerBefore(const QDateTime &start)
{
    for (int i = 0; i < 6 && !m_known.isEmpty(); ++i) {
        const ExampleAcquaintance &candidate = m_dice.pick(m_known);
        if (candidate.since.addDays(60) < start)
            return &candidate;
    }
    return nullptr;
}

// People come back years after they were helped.
ExampleAcquaintance *ExampleMaker::returningBefore(const QDateTime &start)
{
    if (m_known.isEmpty() || !m_dice.chance(25))
        return nullptr;
    ExampleAcquaintance &candidate =
        m_known[m_dice.between(0, static_cast<int>(m_known.size()) - 1)];
    const bool longClosed = candidate.closedAt.isValid() && candidate.closedAt.addDays(150) < start;
    return longClosed ? &candidate : nullptr;
}

Done ExampleMaker::addLeads(int wanted)
{
    for (int i = 0; i < leadsInAGroup && m_made.leads < wanted; ++i)
        CALLWELL_TRY(addLead());
    return {};
}

Done ExampleMaker::addLead()
{
    const ExamplePlan plan(m_dice, m_session.now());
    ExampleAcquaintance *returning = returningBefore(plan.start());
    ExampleSomebody somebody = returning ? returning->somebody : m_people.invent();
    if (returning) {
        returning->closedAt = {}; // once is enough
        somebody.colleague = {};
    }
    const ExampleAcquaintance *referrer = returning ? nullptr : referrerBefore(plan.start());
    const ExampleRows rows = m_life.live(plan, somebody, referrer);
    CALLWELL_TRY(write(somebody, returning != nullptr, rows));
    if (!returning)
        remember(somebody, rows);
    ++m_quarters[quarterOf(rows.lead.createdAt.date())];
    return {};
}

Done ExampleMaker::write(const ExampleSomebody &somebody, bool known, const ExampleRows &rows)
{
    Connection &store = m_session.store;
    if (!known) {
        CALLWELL_TRY(m_people.write(somebody));
        ++m_made.persons;
        m_made.organisations += somebody.newOrganisation ? 1 : 0;
    }
    CALLWELL_TRY(insertAll(store, rows.consents));
    CALLWELL_TRY(insertAll(store, rows.relationships));
    CALLWELL_TRY(Rows::insert(store, rows.lead));
    CALLWELL_TRY(insertAll(store, rows.activities));
    CALLWELL_TRY(insertAll(store, rows.preparations));
    CALLWELL_TRY(insertAll(store, rows.calls));
    CALLWELL_TRY(insertAll(store, rows.inquiries));
    CALLWELL_TRY(insertAll(store, rows.closingRecords));
    CALLWELL_TRY(insertAll(store, rows.facts));
    CALLWELL_TRY(insertAll(store, rows.objections));
    CALLWELL_TRY(insertAll(store, rows.alternatives));
    CALLWELL_TRY(insertAll(store, rows.helpUses));
    CALLWELL_TRY(insertAll(store, rows.views));
    CALLWELL_TRY(insertAll(store, rows.tasks));
    ++m_made.leads;
    m_made.activities += rows.activities.size();
    return {};
}

void ExampleMaker::remember(const ExampleSomebody &somebody, const ExampleRows &rows)
{
    const ExampleAcquaintance acquaintance{somebody, rows.lead.createdAt, rows.lead.closedAt};
    if (m_known.size() < rememberedAcquaintances)
        m_known.append(acquaintance);
    else
        m_known[m_dice.between(0, static_cast<int>(rememberedAcquaintances) - 1)] = acquaintance;
}

} // namespace

Result<MadeExample> makeExample(Connection &store, const MakeExample &input)
{
    CALLWELL_LET(const auto anybody, Rows::select<Person>(store, "LIMIT 1"_L1));
    if (!anybody.isEmpty())
        return failure(ErrorCode::RuleBroken, {u"store_not_empty"_s});

    const FixedClock clock(input.now);
    UuidSource uuids(input.seed);
    Session session{
        .store = store, .clock = clock, .uuids = uuids, .member = {}, .origin = Origin::Example};
    const GroupInfo info = session.group("make_example"_L1, u"Fettle (example)"_s);
    const ExampleWords words;
    ExampleHouse house;
    const Done begun = inGroup(store, info, [&]() -> Done {
        CALLWELL_ASSIGN(house, makeExampleHouse(session, words));
        return {};
    });
    CALLWELL_TRY(begun);
    ExampleMaker maker(session, input, std::move(house), words);
    while (maker.made().leads < input.leads) {
        const Done made = inGroup(store, info, [&] { return maker.addLeads(input.leads); });
        CALLWELL_TRY(made);
        if (input.progress)
            input.progress(maker.made().leads);
    }
    CALLWELL_TRY(
        inGroup(store, info, [&] { return makeExampleTargets(session, maker.quarters()); }));
    return maker.made();
}

} // namespace Callwell
