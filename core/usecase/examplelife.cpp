// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/examplelife.h"

#include "domain/cadence.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// When somebody was tried in vain, as the cadence proposes it, and last when they are to be tried
// next: around now, but not more than the last of these.
QList<QDateTime> triesUntil(const QDateTime &now, const QTimeZone &theirs, int attempts)
{
    const auto from = [&](const QDateTime &begin) {
        CadenceState state{.zone = theirs};
        QList<QDateTime> tries;
        for (QDateTime at = begin; tries.size() <= attempts; at = tries.last()) {
            tries.append(proposeNext(Cadence::standard(), state, at).at);
            state.tried.append({StepKind::Call, tries.last()});
        }
        return tries;
    };
    QDateTime begin = now.addDays(-60);
    begin = begin.addDays(from(begin).constLast().daysTo(now) + 2);
    QList<QDateTime> tries = from(begin);
    while (tries.at(attempts - 1) > now.addSecs(-600)) {
        begin = begin.addDays(-1);
        tries = from(begin);
    }
    return tries;
}

} // namespace

ExampleLife::ExampleLife(Session &session, const ExampleHouse &house, const ExampleWords &words,
                         ExampleDice &dice)
    : m_session(session)
    , m_house(house)
    , m_words(words)
    , m_dice(dice)
    , m_now(session.now())
{
}

ExampleRows ExampleLife::live(const ExamplePlan &plan, ExampleSomebody &somebody,
                              const ExampleAcquaintance *referrer)
{
    ExampleTimeline life(m_session, m_house, m_words, m_dice, somebody, plan.start(), plan.limit());
    const ExampleEnd end = plan.end();
    arrive(life, somebody, referrer);
    switch (end) {
    case ExampleEnd::InConversation:
    case ExampleEnd::FreshWish:
    case ExampleEnd::KeepTrying:
    case ExampleEnd::NotNow:
    case ExampleEnd::NoCall:
    case ExampleEnd::Nurturing:
    case ExampleEnd::New:
        endOpen(life, end);
        break;
    default:
        endClosed(life, end);
    }
    const QDateTime first = life.rows().activities.first().at;
    if (!somebody.person.createdAt.isValid())
        somebody.person.createdAt = first;
    if (m_dice.chance(7))
        somebody.person.note = life.words(u"note"_s);
    return life.rows();
}

// What they looked at before, and how they came.
void ExampleLife::arrive(ExampleTimeline &life, const ExampleSomebody &somebody,
                         const ExampleAcquaintance *referrer)
{
    const int looks = m_dice.between(0, 3);
    for (int i = 0; i < looks; ++i) {
        if (m_dice.chance(65))
            life.theyDo(ActivityKind::PageVisit, life.words(u"page"_s));
        else
            life.theyDo(ActivityKind::Post, life.words(u"post"_s));
        life.wait(0, 60, false);
    }

    Source source = m_house.sources.at(m_dice.weighted(m_house.sourceWeights));
    while (source.kind == SourceKind::Referral && !referrer)
        source = m_dice.pick(m_house.sources);
    life.begin(source);
    switch (source.kind) {
    case SourceKind::Referral:
        life.theyDo(ActivityKind::Referral,
                    displayName(referrer->somebody.person) + u" sent them to us."_s);
        life.rows().relationships.append({.id = m_session.newId<RowId>(),
                                          .person = referrer->somebody.person.id,
                                          .kind = RelationshipKind::Referred,
                                          .other = somebody.person.id,
                                          .at = life.at(),
                                          .how = life.words(u"referred"_s)});
        break;
    case SourceKind::Download:
        life.theyDo(ActivityKind::Download, source.name);
        break;
    case SourceKind::Event:
        life.theyDo(ActivityKind::Meeting, u"Came to: "_s + source.name);
        break;
    case SourceKind::OwnContact:
        life.weDo(ActivityKind::Note, life.words(u"note"_s), life.rep());
        break;
    default:
        life.theyDo(ActivityKind::PageVisit, life.words(u"page"_s));
    }
    if (!somebody.colleague.isNull() && m_dice.chance(40)) {
        life.rows().relationships.append(
            {.id = m_session.newId<RowId>(),
             .person = somebody.colleague,
             .kind =
                 m_dice.chance(80) ? RelationshipKind::WorksWith : RelationshipKind::SpokeAboutUs,
             .other = somebody.person.id,
             .at = life.at(),
             .how = u"Both are at "_s + somebody.organisation.name + u'.'});
    }
    if (m_dice.chance(68)) {
        life.fillInForm(source.name);
        life.allow(Channel::Mail, m_dice.chance(93), u"Form \"%1\""_s.arg(source.name));
    }
}

void ExampleLife::nurture(ExampleTimeline &life, int times)
{
    for (int i = 0; i < times; ++i) {
        life.wait(7 * 24, 70 * 24);
        life.weDo(ActivityKind::Mail, life.words(u"nurture"_s), life.marketer());
        life.wait(1, 80, false);
        switch (m_dice.between(0, 5)) {
        case 0:
            life.theyDo(ActivityKind::Download, life.words(u"download"_s));
            break;
        case 1:
        case 2:
            life.theyDo(ActivityKind::PageVisit, life.words(u"page"_s));
            break;
        case 3:
            life.theyDo(ActivityKind::Post, life.words(u"post"_s));
            break;
        default:
            break;
        }
    }
}

void ExampleLife::wish(ExampleTimeline &life)
{
    QStringList said = life.line(u"hand_yes"_s);
    const Channel channel = fromCode<Channel>(said.at(1)).value_or(Channel::Form);
    // only who came to a stand says it there
    if (channel == Channel::Meeting && life.sourceKind() != SourceKind::Event)
        said = m_words[u"hand_yes"_s].first();
    life.raiseHand(HandRaise::Yes, said.first(), channel);
}

// Silence is not a no: many answer at the sixth or seventh attempt.
void ExampleLife::reach(ExampleTimeline &life, bool badly)
{
    const int attempts = 1 + static_cast<int>(m_dice.weighted({20, 11, 9, 11, 18, 17, 12, 2}));
    life.wait(2, 30);
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        if (m_dice.chance(88))
            life.prepare();
        if (attempt == attempts) {
            badly ? life.talkBadly() : life.talk();
            return;
        }
        life.tryInVain();
        if (attempt == 1)
            life.wait(2, 3);
        else
            life.wait(20 * attempt, 30 * attempt);
    }
}

void ExampleLife::converse(ExampleTimeline &life)
{
    const int facts = m_dice.between(1, 3);
    for (int i = 0; i < facts; ++i)
        life.learn();
    if (m_dice.chance(45))
        life.object();
    if (m_dice.chance(25))
        life.consider();
    if (m_dice.chance(15))
        life.contradict();
    if (m_dice.chance(8))
        life.askAgain();
    const int meetings = m_dice.between(0, 3);
    for (int i = 0; i < meetings; ++i) {
        life.wait(3 * 24, 20 * 24);
        life.weDo(ActivityKind::Meeting, life.words(u"meeting"_s), life.rep());
        if (m_dice.chance(40))
            life.learn();
        if (m_dice.chance(25))
            life.object();
        if (m_dice.chance(22)) {
            life.wait(1, 40);
            life.weDo(ActivityKind::Note, life.words(u"note"_s), life.rep());
        }
    }
}

void ExampleLife::endClosed(ExampleTimeline &life, ExampleEnd end)
{
    if (m_dice.chance(38))
        life.ask(true);
    const bool neverSpoke = end != ExampleEnd::Won && m_dice.chance(45);
    if (neverSpoke) {
        life.setStage(Stage::Nurturing, {});
        nurture(life, m_dice.between(0, 3));
    } else {
        nurture(life, m_dice.chance(35) ? m_dice.between(1, 4) : 0);
        wish(life);
        if (m_dice.chance(12))
            life.ask(false);
        const bool badly = end == ExampleEnd::Withdrawn && m_dice.chance(60);
        reach(life, badly);
        if (badly)
            life.putRight();
        else
            converse(life);
    }
    life.wait(24, 14 * 24);
    switch (end) {
    case ExampleEnd::Won:
        life.settle(ObjectionState::Resolved);
        life.close(Stage::Won);
        break;
    case ExampleEnd::NotAFit:
        life.settle(ObjectionState::Accepted);
        life.close(Stage::NotAFit);
        break;
    case ExampleEnd::Later:
        life.settle(ObjectionState::Explored);
        life.close(Stage::Later);
        break;
    default:
        life.settle(ObjectionState::Accepted);
        if (m_dice.chance(50)) {
            life.allow(Channel::Phone, false, u"Asked us to stop"_s);
            life.allow(Channel::Mail, false, u"Asked us to stop"_s);
        }
        life.close(Stage::Withdrawn);
    }
    // life goes on
    life.setLimit(m_now.addSecs(-3600));
    for (int i = m_dice.between(0, 2); i > 0; --i) {
        life.wait(30 * 24, 300 * 24, false);
        if (m_dice.chance(50))
            life.theyDo(ActivityKind::Post, life.words(u"post"_s));
        else
            life.theyDo(ActivityKind::PageVisit, life.words(u"page"_s));
    }
}

void ExampleLife::endOpen(ExampleTimeline &life, ExampleEnd end)
{
    switch (end) {
    case ExampleEnd::New:
        if (m_dice.chance(65)) {
            const bool recent = life.at() > m_now.addSecs(-22LL * 3600);
            life.ask(!recent || m_dice.chance(20));
        }
        return;
    case ExampleEnd::FreshWish:
        waitForACall(life);
        return;
    case ExampleEnd::KeepTrying:
        keepTrying(life);
        return;
    case ExampleEnd::InConversation: {
        if (m_dice.chance(38))
            life.ask(true);
        wish(life);
        reach(life);
        converse(life);
        if (m_dice.chance(40))
            life.settle(ObjectionState::Explored);
        if (++m_inConversation <= 2 || m_dice.chance(5)) // somebody to put it right with, always
            life.upset(m_now.addSecs(-60LL * m_dice.between(5, 100)));
        const int when = m_dice.between(0, 9);
        // some are due today, some were to be done yesterday
        QDateTime next;
        if (when < 3)
            next = m_now.addSecs(60LL * m_dice.between(-200, 300));
        else if (when == 3)
            next = m_now.addSecs(-3600LL * m_dice.between(20, 60));
        else
            next = m_now.addDays(m_dice.between(1, 16));
        life.plan(life.words(u"next"_s), next);
        return;
    }
    default:
        break;
    }
    if (m_dice.chance(38))
        life.ask(true);
    if (end == ExampleEnd::NoCall) {
        life.raiseHand(HandRaise::No, life.words(u"hand_no"_s), Channel::Form);
        nurture(life, m_dice.between(0, 4));
        return;
    }
    if (end == ExampleEnd::Nurturing) {
        rest(life);
        return;
    }
    const bool spokenOnce = m_dice.chance(30);
    if (spokenOnce) {
        wish(life);
        reach(life);
        life.learn();
        life.wait(24, 72);
    }
    life.raiseHand(HandRaise::NotNow, life.words(u"hand_not_now"_s),
                   spokenOnce ? Channel::Phone : Channel::Mail);
    nurture(life, m_dice.between(0, 4));
    if (m_dice.chance(70)) {
        const bool today = m_dice.chance(9);
        life.plan(u"ask_again"_s,
                  today ? m_now.addSecs(60LL * m_dice.between(-100, 240))
                        : m_now.addDays(m_dice.between(3, 200)));
    }
}

// Marketing looks after them, and now and then one of sales comes too early or stops too early.
void ExampleLife::rest(ExampleTimeline &life)
{
    if (m_dice.chance(15)) {
        wish(life);
        for (int attempts = m_dice.between(2, 4); attempts > 0; --attempts) {
            life.wait(20, 50);
            life.tryInVain();
        }
        life.wait(1, 20);
        life.giveUp();
    } else {
        life.setStage(Stage::Nurturing, {});
    }
    nurture(life, m_dice.between(1, 6));
    if (m_dice.chance(10))
        life.claim();
}

// Asked for a call a short while ago.
void ExampleLife::waitForACall(ExampleTimeline &life)
{
    nurture(life, m_dice.between(0, 2));
    life.jumpTo(m_now.addSecs(-60LL * m_dice.between(8, m_dice.chance(60) ? 240 : 1500)));
    if (m_dice.chance(60))
        life.fillInForm(u"Ask a planner"_s);
    if (m_dice.chance(40))
        life.ask(false);
    wish(life);
    Lead &lead = life.rows().lead;
    if (m_dice.chance(55)) {
        lead.callFrom = m_now.addSecs(3600LL * m_dice.between(0, 26));
        lead.callFrom.setTime(QTime(lead.callFrom.time().hour(), 0));
        lead.callUntil = lead.callFrom.addSecs(7200);
    }
    if (m_dice.chance(50))
        lead.owner = life.rep();
    life.plan(u"call"_s, lead.callFrom);
}

// Some attempts behind them, the next one around now.
void ExampleLife::keepTrying(ExampleTimeline &life)
{
    const int attempts = 1 + static_cast<int>(m_dice.weighted({6, 6, 10, 5, 4, 4, 5}));
    const QList<QDateTime> tries = triesUntil(m_now, life.zone(), attempts);
    if (m_dice.chance(38))
        life.ask(true);
    life.jumpTo(tries.first().addSecs(-3600LL * m_dice.between(1, 20)));
    wish(life);
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        life.jumpTo(tries.at(attempt - 1).addSecs(-900));
        if (m_dice.chance(88))
            life.prepare();
        life.jumpTo(tries.at(attempt - 1));
        life.tryInVain();
    }
    life.plan(goalReached(attempts) ? u"last_message"_s : u"try_again"_s, tries.last());
}

} // namespace Callwell
