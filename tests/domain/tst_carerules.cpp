// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assignment.h"
#include "domain/knownfacts.h"
#include "domain/objections.h"
#include "domain/question.h"
#include "domain/relationships.h"
#include "domain/task.h"

#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What sources say, where objections go, what is put right, and who gets a lead. */
class TestCareRules : public QObject
{
    Q_OBJECT

private:
    using Answers = QList<FactAnswer>;

    [[nodiscard]] static MemberId member(int number)
    {
        return MemberId(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    [[nodiscard]] static QDateTime day(int number)
    {
        return QDateTime(QDate(2026, 3, number), QTime(9, 0), QTimeZone::UTC);
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void howAQuestionIsAsked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("asked");
        QTest::newRow("in their language") << u"de"_s << u"Wie viele Werke?"_s;
        QTest::newRow("in another variant of it") << u"de-AT"_s << u"Wie viele Werke?"_s;
        QTest::newRow("in their very variant before another")
            << u"pt-BR"_s << u"Quantas fábricas?"_s;
        QTest::newRow("in any, where nobody wrote it in theirs")
            << u"fr"_s << u"How many plants?"_s;
    }
    void howAQuestionIsAsked()
    {
        QFETCH(QString, language);
        const QList<QuestionWording> wordings{
            {.language = u"en"_s, .text = u"How many plants?"_s},
            {.language = u"de"_s, .text = u"Wie viele Werke?"_s},
            {.language = u"pt"_s, .text = u"Quantas unidades?"_s},
            {.language = u"pt-BR"_s, .text = u"Quantas fábricas?"_s}};
        QTEST(wordingIn(wordings, language), "asked");
        QCOMPARE(wordingIn({}, language), QString());
    }

    void ofWhomAQuestionIsAsked_data()
    {
        QTest::addColumn<BuyerRole>("question");
        QTest::addColumn<BuyerRole>("theirs");
        QTest::addColumn<bool>("asked");
        using enum BuyerRole;
        QTest::newRow("one for anybody, of anybody") << Unknown << Uses << true;
        QTest::newRow("one for who decides, of who decides") << Decides << Decides << true;
        QTest::newRow("one for who decides, not of who uses it") << Decides << Uses << false;
        QTest::newRow("whose part we do not know is asked anything") << Decides << Unknown << true;
    }
    void ofWhomAQuestionIsAsked()
    {
        QFETCH(BuyerRole, question);
        QFETCH(BuyerRole, theirs);
        QTEST(isFor({.buyerRole = question}, theirs), "asked");
    }

    void whetherSourcesDisagree_data()
    {
        QTest::addColumn<Answers>("newestFirst");
        QTest::addColumn<bool>("disagree");
        constexpr auto form = ActivityKind::FormSubmission;
        constexpr auto call = ActivityKind::Call;
        QTest::newRow("one answer agrees with itself") << Answers{{u"12"_s, call}} << false;
        QTest::newRow("a form and a call that say the same agree")
            << Answers{{u"12"_s, call}, {u"12"_s, form}} << false;
        QTest::newRow("a form and a call that say otherwise disagree")
            << Answers{{u"12"_s, call}, {u"20"_s, form}} << true;
        QTest::newRow("a newer answer of the same way supersedes the older one")
            << Answers{{u"12"_s, call}, {u"20"_s, call}} << false;
        QTest::newRow("what they say in a meeting supersedes what they said in a call")
            << Answers{{u"12"_s, ActivityKind::Meeting}, {u"20"_s, call}} << false;
        QTest::newRow("what is seen in public may disagree with what they told")
            << Answers{{u"12"_s, call}, {u"20"_s, ActivityKind::Post}} << true;
        QTest::newRow("an older answer of another way still speaks against the newest")
            << Answers{{u"12"_s, call}, {u"20"_s, call}, {u"20"_s, form}} << true;
        QTest::newRow("capitals and spaces make no difference")
            << Answers{{u"SAP  One"_s, call}, {u"sap one"_s, form}} << false;
        QTest::newRow("what was settled speaks no more")
            << Answers{{u"12"_s, ActivityKind::Note, true}, {u"12"_s, call}, {u"20"_s, form}}
            << false;
        QTest::newRow("who says otherwise after it was settled disagrees again")
            << Answers{{u"30"_s, form}, {u"12"_s, ActivityKind::Note, true}, {u"20"_s, form}}
            << true;
    }

    void whetherSourcesDisagree()
    {
        QFETCH(Answers, newestFirst);
        QTEST(disagree(newestFirst), "disagree");
    }

    void whatAnAnswerIsToThoseBefore_data()
    {
        QTest::addColumn<Answers>("before"); // newest first
        QTest::addColumn<bool>("volunteered");
        QTest::addColumn<AnswerHeard>("heard"); // of "12", in a call
        constexpr auto form = ActivityKind::FormSubmission;
        constexpr auto call = ActivityKind::Call;
        QTest::newRow("the first answer is new, and nobody asked again")
            << Answers() << false << AnswerHeard{.askedAgain = false, .isNew = true};
        QTest::newRow("the same answer again is nothing new, and was asked twice")
            << Answers{{u"12"_s, call}} << false << AnswerHeard{.askedAgain = true, .isNew = false};
        QTest::newRow("another answer is new, and was asked twice all the same")
            << Answers{{u"9"_s, call}} << false << AnswerHeard{.askedAgain = true, .isNew = true};
        QTest::newRow("what they tell by themselves nobody asked")
            << Answers{{u"9"_s, call}} << true << AnswerHeard{.askedAgain = false, .isNew = true};
        QTest::newRow("what they repeat by themselves is nothing at all")
            << Answers{{u"12"_s, call}} << true << AnswerHeard();
        QTest::newRow("who goes back to an older answer says something")
            << Answers{{u"9"_s, call}, {u"12"_s, call}} << true
            << AnswerHeard{.askedAgain = false, .isNew = true};
        QTest::newRow("what the form said already is nothing new in a call")
            << Answers{{u"12"_s, form}} << true << AnswerHeard();
        QTest::newRow("who comes to agree with the form takes back what they said in a call")
            << Answers{{u"12"_s, form}, {u"9"_s, call}} << true
            << AnswerHeard{.askedAgain = false, .isNew = true};
    }

    void whatAnAnswerIsToThoseBefore()
    {
        QFETCH(Answers, before);
        QFETCH(bool, volunteered);
        QTEST(heard(before, {.answer = u" 12 "_s, .source = ActivityKind::Call}, volunteered),
              "heard");
    }

    void whoClaims_data()
    {
        QTest::addColumn<HandRaise>("answer");
        QTest::addColumn<Role>("taker");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<bool>("claims");
        QTest::addColumn<QString>("refused");
        const QString rule = u"claim_needs_reason"_s;
        QTest::newRow("a rep who takes somebody who said yes claims nobody")
            << HandRaise::Yes << Role::Rep << QString() << false << QString();
        QTest::newRow("a rep who takes somebody nobody asked must say why")
            << HandRaise::NotAsked << Role::Rep << QString() << true << rule;
        QTest::newRow("blanks are no reason")
            << HandRaise::NotAsked << Role::Rep << u" \n"_s << true << rule;
        QTest::newRow("with a reason it goes, and is a claim")
            << HandRaise::NotAsked << Role::Rep << u"Met at the fair"_s << true << QString();
        QTest::newRow("who said not now did not ask for sales")
            << HandRaise::NotNow << Role::Rep << QString() << true << rule;
        QTest::newRow("who said no did not either")
            << HandRaise::No << Role::Rep << QString() << true << rule;
        QTest::newRow("a manager is not of marketing either")
            << HandRaise::No << Role::Manager << QString() << true << rule;
        QTest::newRow("marketing looks after who did not ask: that is no claim")
            << HandRaise::NotAsked << Role::Marketer << QString() << false << QString();
    }

    void whoClaims()
    {
        QFETCH(HandRaise, answer);
        QFETCH(Role, taker);
        QFETCH(QString, reason);
        QTEST(isClaim(answer, taker), "claims");
        QTEST(whyNotTaken(answer, taker, reason), "refused");
    }

    void whereAnObjectionMayGo_data()
    {
        QTest::addColumn<ObjectionState>("from");
        QTest::addColumn<ObjectionState>("to");
        QTest::addColumn<bool>("may");
        using enum ObjectionState;
        QTest::newRow("an open one is explored") << Open << Explored << true;
        QTest::newRow("an open one may be resolved at once") << Open << Resolved << true;
        QTest::newRow("an open one may be accepted at once") << Open << Accepted << true;
        QTest::newRow("an explored one is resolved together") << Explored << Resolved << true;
        QTest::newRow("an explored one is accepted as a reason not to buy")
            << Explored << Accepted << true;
        QTest::newRow("a resolved one may come up again") << Resolved << Open << true;
        QTest::newRow("an accepted one may come up again") << Accepted << Open << true;
        QTest::newRow("an explored one is not made unknown again") << Explored << Open << false;
        QTest::newRow("a resolved one is not explored without coming up again")
            << Resolved << Explored << false;
        QTest::newRow("nothing moves to where it is") << Open << Open << false;
    }

    void whereAnObjectionMayGo()
    {
        QFETCH(ObjectionState, from);
        QFETCH(ObjectionState, to);
        QTEST(mayMove(from, to), "may");
    }

    void whichRelationshipsSayTheSame_data()
    {
        QTest::addColumn<Relationship>("one");
        QTest::addColumn<Relationship>("other");
        QTest::addColumn<bool>("same");
        using enum RelationshipKind;
        const auto tie = [](RelationshipKind kind, int from, int to, int onDay = 1) {
            const auto person = [](int number) {
                return PersonId(QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
            };
            return Relationship{
                .person = person(from), .kind = kind, .other = person(to), .at = day(onDay)};
        };
        QTest::newRow("who sent somebody sent them once, whatever the day")
            << tie(Referred, 1, 2) << tie(Referred, 1, 2, 5) << true;
        QTest::newRow("who was sent did not send")
            << tie(Referred, 1, 2) << tie(Referred, 2, 1) << false;
        QTest::newRow("colleagues are colleagues both ways")
            << tie(WorksWith, 1, 2) << tie(WorksWith, 2, 1) << true;
        QTest::newRow("and were so both ways")
            << tie(UsedToWorkWith, 1, 2) << tie(UsedToWorkWith, 2, 1) << true;
        QTest::newRow("one may know somebody who does not know them")
            << tie(Knows, 1, 2) << tie(Knows, 2, 1) << false;
        QTest::newRow("somebody else is somebody else")
            << tie(WorksWith, 1, 2) << tie(WorksWith, 1, 3) << false;
        QTest::newRow("to know is not to work with")
            << tie(Knows, 1, 2) << tie(WorksWith, 1, 2) << false;
        QTest::newRow("who speaks about us on two days did so twice")
            << tie(SpokeAboutUs, 1, 2) << tie(SpokeAboutUs, 1, 2, 2) << false;
        QTest::newRow("on one day, once")
            << tie(SpokeAboutUs, 1, 2) << tie(SpokeAboutUs, 1, 2) << true;
        QTest::newRow("who spoke to us at two fairs did so twice")
            << tie(SpokeToUsAt, 1, 2) << tie(SpokeToUsAt, 1, 2, 2) << false;
    }

    void whichRelationshipsSayTheSame()
    {
        QFETCH(Relationship, one);
        QFETCH(Relationship, other);
        QTEST(saySame(one, other), "same");
        QCOMPARE(saySame(other, one), saySame(one, other));
    }

    void whatIsPutRight_data()
    {
        QTest::addColumn<int>("view");
        QTest::addColumn<bool>("putRight");
        QTest::newRow("what nobody knows is left alone") << 0 << false;
        QTest::newRow("bad is put right") << 1 << true;
        QTest::newRow("rather bad is put right") << 2 << true;
        QTest::newRow("all right is all right") << 3 << false;
        QTest::newRow("good is good") << 5 << false;
    }

    void whatIsPutRight()
    {
        QFETCH(int, view);
        QTEST(needsPuttingRight(view), "putRight");
    }

    void whichRuleFits_data()
    {
        QTest::addColumn<QList<AssignmentRule>>("rules");
        QTest::addColumn<AssignmentCase>("lead");
        QTest::addColumn<int>("chosen"); // its position; 0: none
        const SourceId fair(QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
        const AssignmentCase german{.source = fair, .language = u"de-AT"_s, .territory = u"AT"_s};
        const auto rules = [](const QList<AssignmentRule> &all) {
            return all;
        };
        QTest::newRow("without rules none fits") << rules({}) << german << 0;
        QTest::newRow("a rule without conditions fits anybody")
            << rules({{.position = 1}}) << AssignmentCase() << 1;
        QTest::newRow("a language fits its regions")
            << rules({{.position = 1, .language = u"de"_s}}) << german << 1;
        QTest::newRow("a region does not fit the whole language")
            << rules({{.position = 1, .language = u"de-AT"_s}})
            << AssignmentCase{.language = u"de"_s} << 0;
        QTest::newRow("another territory does not fit")
            << rules({{.position = 1, .territory = u"CH"_s}}) << german << 0;
        QTest::newRow("the first that fits counts, whatever the order they come in")
            << rules({{.position = 3},
                      {.position = 2, .source = fair},
                      {.position = 1, .language = u"fr"_s}})
            << german << 2;
    }

    void whichRuleFits()
    {
        QFETCH(QList<AssignmentRule>, rules);
        QFETCH(AssignmentCase, lead);
        const AssignmentRule *rule = chooseRule(rules, lead);
        QTEST(rule ? rule->position : 0, "chosen");
    }

    void whoGetsALead_data()
    {
        QTest::addColumn<QList<AssignmentCandidate>>("reps");
        QTest::addColumn<AssignmentRule>("rule");
        QTest::addColumn<int>("who"); // 0: nobody
        const auto reps = [](const QList<AssignmentCandidate> &all) {
            return all;
        };
        const AssignmentRule round{.way = AssignmentWay::RoundRobin};
        const AssignmentRule busy{.way = AssignmentWay::LeastBusy};
        QTest::newRow("whose turn was longest ago gets it")
            << reps({{.member = member(1), .lastGiven = day(3)},
                     {.member = member(2), .lastGiven = day(2)}})
            << round << 2;
        QTest::newRow("who never got one comes before everybody")
            << reps({{.member = member(1), .lastGiven = day(2)}, {.member = member(2)}}) << round
            << 2;
        QTest::newRow("who has prepared least gets it, however long ago they got one")
            << reps({{.member = member(1), .prepared = 4, .lastGiven = day(1)},
                     {.member = member(2), .prepared = 3, .lastGiven = day(9)}})
            << busy << 2;
        QTest::newRow("equally busy: whose turn it is")
            << reps({{.member = member(1), .prepared = 3, .lastGiven = day(9)},
                     {.member = member(2), .prepared = 3, .lastGiven = day(1)}})
            << busy << 2;
        QTest::newRow("who knows them is preferred to whose turn it is")
            << reps({{.member = member(1)},
                     {.member = member(2), .knowsThem = true, .knownSince = day(1), .prepared = 9}})
            << busy << 2;
        QTest::newRow("of two who know them, the last to talk")
            << reps({{.member = member(1), .knowsThem = true, .knownSince = day(1)},
                     {.member = member(2), .knowsThem = true, .knownSince = day(5)}})
            << round << 2;
        QTest::newRow("somebody away never gets one, even who knows them")
            << reps({{.member = member(1), .away = true, .knowsThem = true, .knownSince = day(5)},
                     {.member = member(2)}})
            << round << 2;
        QTest::newRow("everybody away: nobody")
            << reps({{.member = member(1), .away = true}, {.member = member(2), .away = true}})
            << round << 0;
        QTest::newRow("only the rule's team is asked") << reps(
            {{.member = member(1), .team = u"North"_s}, {.member = member(2), .team = u"South"_s}})
                                                       << AssignmentRule{.team = u"South"_s} << 2;
        QTest::newRow("a rule may name one person")
            << reps({{.member = member(1)}, {.member = member(2)}})
            << AssignmentRule{.way = AssignmentWay::Member, .member = member(2)} << 2;
        QTest::newRow("the named person is away: nobody")
            << reps({{.member = member(1)}, {.member = member(2), .away = true}})
            << AssignmentRule{.way = AssignmentWay::Member, .member = member(2)} << 0;
    }

    void whoGetsALead()
    {
        QFETCH(QList<AssignmentCandidate>, reps);
        QFETCH(AssignmentRule, rule);
        QFETCH(int, who);
        QCOMPARE(whoGets(reps, &rule), who == 0 ? MemberId() : member(who));
    }

    void withoutARuleOnlyWhoKnowsThemGetsIt()
    {
        const AssignmentCandidate stranger{.member = member(1)};
        const AssignmentCandidate friendly{
            .member = member(2), .knowsThem = true, .knownSince = day(1)};
        QCOMPARE(whoGets({stranger}, nullptr), MemberId());
        QCOMPARE(whoGets({stranger, friendly}, nullptr), member(2));
    }
};

QTEST_GUILESS_MAIN(TestCareRules)
#include "tst_carerules.moc"
