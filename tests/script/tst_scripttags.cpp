// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fillscript.h"

#include <QTest>

using namespace Callwell;

namespace {

CallContext aBuyer()
{
    CallContext context;
    context.person.givenName = u"Ines"_s;
    context.person.buyerRole = BuyerRole::Buys;
    context.person.language = u"pt-BR"_s;
    context.attempt = 2;
    context.facts = {{u"Plants"_s, u"12 *big* ones"_s,
                      QDateTime(QDate(2025, 5, 3), QTime(9, 0), QTimeZone::UTC), ActivityKind::Call,
                      u"Ada"_s}};
    const auto objection = [](const QString &theme, const QString &words) {
        Objection one;
        one.theme = theme;
        one.words = words;
        return one;
    };
    context.objections = {objection(u"price"_s, u"too dear"_s), objection(u"time"_s, u"not now"_s),
                          objection(u"Price"_s, u"*half* of it"_s)};
    for (int i = 1; i <= 5; ++i) {
        Proof proof;
        proof.title = u"Story %1"_s.arg(i);
        proof.text = u"# Told"_s;
        proof.theme = i == 2 ? u"price"_s : u"trust"_s;
        context.proof.append(proof);
    }
    return context;
}

// Marks as brackets: [P+ text] is a prompt that holds, [A- text] a question that is open.
QString withMarks(const FilledScript &filled)
{
    constexpr QStringView letters = u"PAO";
    QString text;
    for (qsizetype at = 0; at <= filled.markdown.size(); ++at) {
        for (const ScriptMark &mark : filled.marks) {
            if (mark.end == at && mark.begin < at)
                text += u']';
        }
        for (const ScriptMark &mark : filled.marks) {
            if (mark.begin != at)
                continue;
            text += u'[';
            text += letters.at(mark.kind);
            text += mark.holds ? u'+' : u'-';
            text += mark.what.isEmpty() ? QString() : u'(' + mark.what + u')';
            text += mark.end == at ? u" ]"_s : u" "_s;
        }
        text += filled.markdown.mid(at, 1);
    }
    return text;
}

QString filled(const QString &text, const CallContext &context = aBuyer())
{
    const auto script = parseScript(text);
    if (!script)
        return u"invalid: "_s + script.error().arguments.sliced(1).join(u' ');
    const auto result = fillScript(*script, context);
    return result ? withMarks(*result) : u"failed: "_s + result.error().arguments.join(u' ');
}

} // namespace

/*! The tags of our own, as the template engine finds them beside the programs. */
class TestScriptTags : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void tagsDecideByWhatIsKnown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a prompt that applies", u"{% prompt role=buys attempt>=2 %}a{% endprompt %}"_s,
            u"[P+ a]"_s);
        row("a prompt that does not apply stays, marked with the reason",
            u"{% prompt role=buys attempt>=3 %}a{% endprompt %}"_s, u"[P-(attempt>=3) a]"_s);
        row("the language counts without its country",
            u"{% prompt language=pt %}a{% endprompt %}"_s, u"[P+ a]"_s);
        row("prompts in one another",
            u"{% prompt role=uses %}a{% prompt known=plants %}b{% endprompt %}{% endprompt %}c"_s,
            u"[P-(role=uses) a[P+ b]]c"_s);
        row("a question that is open", u"{% ask budget %}How much?{% known %}x{% endask %}"_s,
            u"[A-(budget) How much?]"_s);
        row("a question that is answered becomes a conversation",
            u"{% ask plants %}?{% known %}In {{ when }} you told {{ member }}: {{ answer }} "
            "({{ kind }}){% endask %}"_s,
            u"[A+(plants) In maio 2025 you told Ada: 12 \\*big\\* ones (call)]"_s);
        row("an answered question without more to say is not asked",
            u"{% ask plants %}How many?{% endask %}."_s, u"[A+(plants) ]."_s);
        row("an objection for each time it was said",
            u"{% objection price %}- {{ words }} {{ state }}\n{% endobjection %}"_s,
            u"[P+ - too dear open\n- \\*half\\* of it open\n]"_s);
        row("an objection that nobody made can be looked at",
            u"{% objection trust %}Whom would you ask?{% endobjection %}"_s,
            u"[P-(objection=trust) Whom would you ask?]"_s);
        row("a theme of several words", u"{% objection \"no money\" %}x{% endobjection %}"_s,
            u"[P-(objection=\"no money\") x]"_s);
        row("an opening is proposed", u"{% opening %}Hello {{ person.given }}{% endopening %}"_s,
            u"[O- Hello Ines]"_s);
        row("the three pieces of proof that fit best", u"{% proof %}"_s,
            u"\n- **Story 1** \\# Told\n- **Story 2** \\# Told\n- **Story 3** \\# Told\n"_s);
        row("proof for a theme", u"{% proof price %}"_s, u"\n- **Story 2** \\# Told\n"_s);
        row("no proof for a theme", u"{% proof time %}"_s, u"\n"_s);
        row("tags on lines of their own leave no empty lines",
            u"- a\n{% prompt role=buys %}\n- b\n{% endprompt %}\n- c"_s, u"- a\n[P+ - b\n]- c"_s);
        row("what a question knows ends with it",
            u"{% ask plants %}{% known %}{{ answer|length }}{% endask %}[{{ answer }}]"_s,
            u"[A+(plants) 13][]"_s);
    }

    void tagsDecideByWhatIsKnown()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        QCOMPARE(filled(text), expected);
    }

    void whatTheRepWroteStandsInTheOpening()
    {
        CallContext context = aBuyer();
        context.openingLine = u"You *wrote* to us."_s;
        QCOMPARE(filled(u"{% opening %}Hello{% endopening %}"_s, context),
                 u"[O+ You \\*wrote\\* to us\\.\n]"_s);
    }

    void aMarkKnowsItsLine()
    {
        const auto script = parseScript(u"---\ntitle: x\n---\na\n{# b #}\n\n  {% prompt role=uses "
                                        u"%}\nc {% ask q %}d{% endask %}"
                                        "\n{% endprompt %}"_s);
        QVERIFY(script.has_value());
        const auto result = fillScript(*script, aBuyer());
        QVERIFY(result.has_value());
        QCOMPARE(result->marks.size(), 2);
        QCOMPARE(result->marks.at(0).line, 4);
        QCOMPARE(result->marks.at(1).line, 5);
    }

    void nobodyElseWritesMarks()
    {
        CallContext context = aBuyer();
        context.person.givenName = u"\uE0000\uE0021\uE0029\uE002x\uE001evil\uE003"_s;
        context.objections.first().theme = u"\uE003price\uE000"_s;
        QCOMPARE(filled(u"{{ person.given }}{% prompt role=buys %}a{% endprompt %}"_s, context),
                 u"019xevil[P+ a]"_s);
        QCOMPARE(filled(u"a\uE003b"_s), u"invalid: 1 character U+E003"_s);
    }

    void whatTwoRulesRefuseIsToldOnce()
    {
        const ScriptReading reading = readScript(u"{%for \" proof%}{%endfor%}"_s);
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults.constFirst().problem, ScriptProblem::Expression);
    }

    void aTagWithNothingInItIsTold()
    {
        const ScriptReading reading = readScript(u"Tag, {{}}"_s);
        QCOMPARE(reading.faults.size(), 1);
        QCOMPARE(reading.faults.constFirst().problem, ScriptProblem::Expression);
        QCOMPARE(reading.faults.constFirst().begin, 5);
    }

    void whatIsHiddenStaysHidden_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a variable") << u"{{ _state.role }}"_s;
        QTest::newRow("in a condition") << u"{% if _state %}a{% endif %}"_s;
        QTest::newRow("by another name") << u"{% with _state as x %}a{% endwith %}"_s;
        QTest::newRow("put in its place") << u"{% with person as _state %}a{% endwith %}"_s;
        QTest::newRow("a part of a variable") << u"{{ person._x }}"_s;
    }

    void whatIsHiddenStaysHidden()
    {
        QFETCH(const QString, text);
        QVERIFY(!parseScript(text).has_value());
    }

    void whatIsLongAndDeepIsRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ScriptProblem>("problem");
        QTest::newRow("blocks in blocks without end") << u"{% if a %}"_s.repeated(10000)
                + u"{% endif %}"_s.repeated(10000) << ScriptProblem::BlockTooDeep;
        QTest::newRow("one condition without end") << u"{% if "_s + u"not "_s.repeated(50000)
                + u"a %}{% endif %}"_s << ScriptProblem::TagTooLong;
    }

    void whatIsLongAndDeepIsRefused()
    {
        QFETCH(const QString, text);
        QFETCH(const ScriptProblem, problem);
        const ScriptReading reading = readScript(text);
        QVERIFY(!reading.faults.isEmpty());
        QCOMPARE(reading.faults.constFirst().problem, problem);
        QVERIFY(reading.faults.size() <= maximumFaults);
    }

    void everythingThatIsWrongIsToldInItsPlace()
    {
        const QString text = u"---\nstage: won, wun\n---\n{{ a|safe }}\n\n  {% wish %} <b>\n"
                             "{% prompt role=boss %}{% endprompt %}{% ask %}{% endask %}{{ b"_s;
        const ScriptReading reading = readScript(text);
        QStringList found;
        for (const ScriptFault &fault : reading.faults) {
            found.append(u"%1:%2 %3 %4"_s.arg(reading.lineOf(fault.begin))
                             .arg(reading.columnOf(fault.begin))
                             .arg(code(fault.problem), text.sliced(fault.begin, fault.length)));
        }
        QCOMPARE(found,
                 QStringList({u"2:13 unknown_stage wun"_s, u"4:1 filter_unknown {{ a|safe }}"_s,
                              u"6:3 tag_unknown {% wish %}"_s, u"6:14 html <b>"_s,
                              u"7:1 condition_value {% prompt role=boss %}"_s,
                              u"7:38 argument {% ask %}"_s, u"7:59 tag_open {{ b"_s}));
    }
};

QTEST_GUILESS_MAIN(TestScriptTags)
#include "tst_scripttags.moc"
