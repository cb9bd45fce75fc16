// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"
#include "support.h"
#include "usecase/settlein.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestSettleIn : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static SettleIn input()
    {
        return {.memberName = u" Ada  Byron "_s,
                .homeRegion = u"FR"_s,
                .outcomes = {{u"Agreed"_s, GoodFor::Good}, {u"Not now"_s, GoodFor::Neutral}},
                .scriptName = u"A conversation"_s,
                .scriptText = u"# Opening\n"_s,
                .language = u"en"_s,
                .questions = {{.key = u"today"_s, .wording = u"How today?"_s}},
                .help = {{.title = u"No"_s, .text = u"We do not."_s}}};
    }

    template<typename Row>
    [[nodiscard]] QList<Row> rows()
    {
        return Rows::select<Row>(m_workspace->store(), QLatin1StringView()).value_or(QList<Row>());
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>(TestWorkspace::Members::Nobody);
    }

    void anEmptyWorkspaceGetsAllThatACallNeeds()
    {
        const auto member = settleIn(m_workspace->session(), input());
        VERIFY_OK(member);
        QCOMPARE(rows<Member>().size(), 1);
        QCOMPARE(rows<Member>().first().id, *member);
        QCOMPARE(rows<Member>().first().name, u"Ada Byron"_s);
        QCOMPARE(rows<CallOutcome>().size(), 2);
        QCOMPARE(rows<ScriptVersion>().first().text, u"# Opening\n"_s);
        QVERIFY(rows<ScriptVersion>().first().publishedAt.isValid());
        QCOMPARE(Settings::value(m_workspace->store(), Settings::homeRegion).value(), u"FR"_s);
        QCOMPARE(rows<Question>().first().key, u"today"_s);
        QCOMPARE(rows<QuestionWording>().first().text, u"How today?"_s);
        QCOMPARE(rows<QuestionWording>().first().question, rows<Question>().first().id);
        QCOMPARE(rows<HelpItem>().first().title, u"No"_s);
    }

    void whoComesBackIsTheSame()
    {
        const auto first = settleIn(m_workspace->session(), input());
        VERIFY_OK(first);
        m_workspace->session().origin = Origin::Hand;
        const auto again = settleIn(m_workspace->session(), input());
        VERIFY_OK(again);
        QCOMPARE(*again, *first);
        QCOMPARE(rows<Member>().size(), 1);
        QCOMPARE(rows<CallOutcome>().size(), 2);
        QCOMPARE(rows<Script>().size(), 1);
    }

    void whatAnImportBroughtStays()
    {
        auto &session = m_workspace->session();
        VERIFY_OK(inGroup(session.store, session.group("test"_L1, {}), [&]() -> Done {
            CALLWELL_TRY(Rows::insert(
                session.store, CallOutcome{.id = session.newId<OutcomeId>(), .name = u"yes"_s}));
            return Settings::set(session.store, Settings::homeRegion, u"GB"_s);
        }));
        VERIFY_OK(settleIn(session, input()));
        QCOMPARE(rows<CallOutcome>().size(), 1);
        QCOMPARE(Settings::value(session.store, Settings::homeRegion).value(), u"GB"_s);
    }

    void settlingInIsNotTakenBackButANameIs()
    {
        auto &session = m_workspace->session();
        const auto member = settleIn(session, input());
        VERIFY_OK(member);
        session.member = *member;
        session.origin = Origin::Hand;
        QVERIFY(!whatCanBeUndone(session).value().has_value());
        VERIFY_OK(renameMember(session, u" Ada King "_s));
        QCOMPARE(rows<Member>().first().name, u"Ada King"_s);
        VERIFY_OK(undo(session));
        QCOMPARE(rows<Member>().first().name, u"Ada Byron"_s);
    }

    void aNameOfBlanksIsRefused()
    {
        auto &session = m_workspace->session();
        session.member = settleIn(session, input()).value();
        session.origin = Origin::Hand;
        const Done renamed = renameMember(session, u" \t "_s);
        QVERIFY(!renamed);
        QCOMPARE(renamed.error().code, ErrorCode::RuleBroken);
        QCOMPARE(rows<Member>().first().name, u"Ada Byron"_s);
    }

private:
    std::unique_ptr<TestWorkspace> m_workspace;
};

QTEST_GUILESS_MAIN(TestSettleIn)
#include "tst_settlein.moc"
