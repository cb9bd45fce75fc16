// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptlook.h"

#include <QTest>

using namespace Callwell;

namespace {

// So many leads: every second one buys, every third has told of plants, every fourth is tried anew.
ScriptAudience people(int count)
{
    ScriptAudience audience{.leads = {}, .questions = {u"plants"_s}};
    for (int i = 0; i < count; ++i) {
        CallContext context;
        context.person.givenName = u"Lead %1"_s.arg(i);
        context.person.buyerRole = i % 2 == 0 ? BuyerRole::Buys : BuyerRole::Uses;
        if (i % 3 == 0)
            context.facts = {{.key = u"Plants"_s, .answer = u"12"_s}};
        context.attempt = i % 4 == 0 ? 1 : 3;
        audience.leads.append(context);
    }
    return audience;
}

const QString threeQuestions =
    u"{% prompt role=buys %}a{% endprompt %}{% prompt known=plants %}b{% endprompt %}"
    "{% prompt attempt>=2 %}c{% endprompt %}{{ person.given }}"_s;

} // namespace

class TestScriptLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void thoseWhoDifferMostComeFirst()
    {
        const ScriptAudience audience = people(48);
        const ScriptLook look = lookAtScript(threeQuestions, audience, 5);
        QCOMPARE(look.differing.size(), mostDiffering);
        QCOMPARE(QSet(look.differing.cbegin(), look.differing.cend()).size(), mostDiffering);
        // all combinations that there are stand before the first that comes again
        QSet<QString> seen;
        qsizetype before = 0;
        for (const qsizetype number : look.differing) {
            const ScriptLook one = lookAtScript(threeQuestions, audience, number);
            QString decided;
            for (const ScriptMark &mark : one.filled->marks)
                decided += mark.holds ? u'1' : u'0';
            if (seen.contains(decided))
                break;
            seen.insert(decided);
            ++before;
        }
        QCOMPARE(before, 6); // who is not tried anew buys, or doesn't: every fourth is an even one
    }

    void theChosenLeadIsShown()
    {
        const ScriptLook look = lookAtScript(threeQuestions, people(6), 5);
        QVERIFY(look.filled.has_value());
        QCOMPARE(look.filled->markdown, u"abcLead 5"_s);
        const ScriptLook first = lookAtScript(threeQuestions, people(6), -1);
        QCOMPARE(first.filled->markdown, u"abcLead 0"_s);
    }

    void whatIsEmptyForManyIsCounted()
    {
        const ScriptLook look =
            lookAtScript(u"{{ facts.plants }} {{ person.given }} {{ person.title|default:\"you\" }}"
                         "{% for one in known %}{{ one.key }}{% endfor %}"_s,
                         people(12), 0);
        QCOMPARE(look.findings.size(), 1);
        QCOMPARE(look.findings.first().what, u"facts.plants"_s);
        QCOMPARE(look.findings.first().count, 8);
        QCOMPARE(look.findings.first().outOf, 12);
    }

    void aScriptWithMistakesIsOnlyChecked()
    {
        const ScriptLook look = lookAtScript(u"{% if %}"_s, people(3), 0);
        QVERIFY(!look.filled);
        QVERIFY(!look.findings.isEmpty());
        QVERIFY(!lookAtScript(u"Hello"_s, {}, 0).filled);
    }
};

QTEST_GUILESS_MAIN(TestScriptLook)
#include "tst_scriptlook.moc"
