// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptcheck.h"

#include "script/callcontext.h"
#include "script/scriptvariables.h"

#include <QTest>

using namespace Callwell;

namespace {

QString headed(const QString &head, const QString &body)
{
    return u"---\n"_s + head + u"\n---\n"_s + body;
}

// "code what" of everything found.
QStringList found(const QString &text, const ScriptSurroundings &around = {})
{
    QStringList all;
    for (const ScriptFinding &one : checkScript(readScript(text), around))
        all.append(one.code() + u' ' + one.what);
    return all;
}

QString mended(QString text, const ScriptFix &fix)
{
    return text.replace(fix.begin, fix.length, fix.text);
}

} // namespace

class TestScriptCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void adviceIsGiven_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const QString &text, const QStringList &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("nothing to say of a good script",
            u"{{ person.given }} {% for p in proof %}{{ p.title }}{% endfor %}"_s, {});
        row("an ask without a known branch", u"{% ask plants %}Tell me of them{% endask %}"_s,
            {u"no_known_branch plants"_s});
        row("an ask with one", u"{% ask plants %}a{% known %}{{ answer }}{% endask %}"_s, {});
        row("each ask has its own", u"{% ask a %}{% endask %}{% ask b %}{% known %}{% endask %}"_s,
            {u"no_known_branch a"_s});
        row("conditions that exclude each other",
            u"{% prompt attempt>=4 attempt<=2 %}a{% endprompt %}"_s,
            {u"never_shows attempt>=4 attempt<=2"_s});
        row("a prompt for whom the script is not",
            headed(u"stage: won"_s, u"{% prompt stage=new %}a{% endprompt %}"_s),
            {u"never_shows stage=new stage=won"_s});
        row("a prompt for some of whom the script is for",
            headed(u"roles: buys, uses"_s, u"{% prompt role=uses %}a{% endprompt %}"_s), {});
        row("a variable that there is not", u"{{ person.gven }}"_s,
            {u"unknown_variable person.gven"_s});
        row("a part of an answer that there is not", u"{{ told.plants.whn }}"_s,
            {u"unknown_variable told.plants.whn"_s});
        row("a loop's own name", u"{% for one in known %}{{ one.key }}{% endfor %}"_s, {});
        row("a name given by with", u"{% with person.given as who %}{{ who }}{% endwith %}"_s, {});
        row("an answer outside of any question", u"{{ answer }}"_s, {u"unknown_variable answer"_s});
        row("a fault and how it talks",
            headed(u"language: en"_s, u"Sign only today!\n{{ a|safe }}"_s),
            {u"pressure Sign only today!"_s, u"filter_unknown safe"_s, u"unknown_variable a"_s});
    }

    void adviceIsGiven()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, expected);
        QCOMPARE(found(text), expected);
    }

    void theTeamsQuestionsAreLookedAt()
    {
        const ScriptSurroundings around{.questions = {u"plants"_s, u"software"_s}};
        QCOMPARE(found(u"{{ facts.plants }} {% ask plnts %}{% known %}{% endask %}"_s, around),
                 QStringList(u"unknown_question plnts"_s));
    }

    void whatIsOftenEmptyIsTold()
    {
        const ScriptSurroundings around{.empty = {{u"person.title"_s, 30}, {u"referrer"_s, 20}},
                                        .leads = 100};
        const QString text = u"{{ person.title }} {{ referrer }}"_s;
        const auto findings = checkScript(readScript(text), around);
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().count, 30);
        QCOMPARE(findings.first().outOf, 100);
        QCOMPARE(mended(text, findings.first().fixes.first()),
                 u"{{ person.title|default:\"…\" }} {{ referrer }}"_s);
        for (const QString &guarded :
             {u"{{ person.title|default:\"you\" }}"_s,
              u"{% if person.title %}{{ person.title }}{% endif %}"_s,
              u"{% if inquiry %}{% elif person.title %}{{ person.title }}{% endif %}"_s})
            QCOMPARE(found(guarded, around), QStringList());
        for (const QString &bare :
             {u"{% if person.title %}{% else %}{{ person.title }}{% endif %}"_s,
              u"{% if person.title %}{% endif %}{{ person.title }}"_s,
              u"{% if person.titles %}{{ person.title }}{% endif %}"_s})
            QCOMPARE(found(bare, around), QStringList(u"often_empty person.title"_s));
        const ScriptSurroundings facts{.empty = {{u"told.plants.when"_s, 30}}, .leads = 30};
        QCOMPARE(found(u"{% prompt known=plants %}{{ told.plants.when }}{% endprompt %}"_s, facts),
                 QStringList());
        QCOMPARE(found(u"{% ask plants %}How many?{% known %}{{ told.plants.when }}{% endask %}"_s,
                       facts),
                 QStringList());
        QVERIFY(found(u"{% ask plants %}{{ told.plants.when }}{% known %}So?{% endask %}"_s, facts)
                    .contains(u"often_empty told.plants.when"_s));
    }

    void everyFixMends_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("a block without an end", u"{% if inquiry %}a"_s, u"{% if inquiry %}a{% endif %}"_s);
        row("a tag that is not closed", u"a {{ inquiry\nb"_s, u"a {{ inquiry }}\nb"_s);
        row("a tag that is not closed inside of another",
            u"{% if a %}{% with b as c %}d{% endif %}e"_s,
            u"{% if a %}{% with b as c %}d{% endwith %}{% endif %}e"_s);
        row("a tag that is not closed before braces", u"{% if a %}b{"_s,
            u"{% if a %}b{\n{% endif %}"_s);
        const QString wide = u"{% if "_s + u"not "_s.repeated(100) + u"a %}b{% endif %}"_s;
        row("a block without an end around a tag that is too long", u"{% objection a %}"_s + wide,
            u"{% objection a %}"_s + wide + u"{% endobjection %}"_s);
        row("the same inside of another",
            u"{% if a %}{% objection a %}"_s + wide + u"{% endif %}"_s,
            u"{% if a %}{% objection a %}"_s + wide + u"{% endobjection %}{% endif %}"_s);
        row("an end without a beginning", u"a{% endif %}b"_s, u"ab"_s);
        row("a tag that was mistyped", u"{% prmpt role=buys %}"_s, u"{% prompt role=buys %}"_s);
        row("a filter that was mistyped", u"{{ inquiry|uper }}"_s, u"{{ inquiry|upper }}"_s);
        row("a filter that was mistyped behind a value of that name", u"{{ uper|uper }}"_s,
            u"{{ uper|upper }}"_s);
        row("a filter that begins as another", u"{{ inquiry|upper|uppe }}"_s,
            u"{{ inquiry|upper|upper }}"_s);
        row("a role that was mistyped", u"{% prompt role=decide %}a{% endprompt %}"_s,
            u"{% prompt role=decides %}a{% endprompt %}"_s);
        row("a condition that was mistyped", u"{% prompt rolle=buys %}a{% endprompt %}"_s,
            u"{% prompt role=buys %}a{% endprompt %}"_s);
        row("a stage that was mistyped", headed(u"stage: nurtring"_s, u"a"_s),
            headed(u"stage: nurturing"_s, u"a"_s));
        row("a list that was mistyped", u"{% for a in prof %}{% endfor %}"_s,
            u"{% for a in proof %}{% endfor %}"_s);
        row("a list that was mistyped as what each of it is called",
            u"{% for prof in prof %}{% endfor %}"_s, u"{% for prof in proof %}{% endfor %}"_s);
        row("a list whose mistyped name is a part of another word",
            u"{% for aprof in prof %}{% endfor %}"_s, u"{% for aprof in proof %}{% endfor %}"_s);
        row("a variable that was mistyped", u"{{ person.gven }}"_s, u"{{ person.given }}"_s);
        row("HTML", u"a <b> c"_s, u"a \\<b> c"_s);
        row("a character that nobody types", u"a\u0007b"_s, u"ab"_s);
        row("front matter without an end", u"---\ntitle: A\nlanguage: en\n\n# Hello\n"_s,
            u"---\ntitle: A\nlanguage: en\n---\n\n# Hello\n"_s);
        row("nothing to say to an answer", u"{% ask a %}b{% endask %}"_s,
            u"{% ask a %}b{% known %}{{ answer }}: …{% endask %}"_s);
        row("a manner that is meant", headed(u"language: en"_s, u"Sign only today!"_s),
            u"---\nallow: pressure\nlanguage: en\n---\nSign only today!"_s);
        row("a manner that is meant beside another",
            headed(u"language: en\nallow: closed"_s, u"Sign only today!"_s),
            headed(u"language: en\nallow: closed, pressure"_s, u"Sign only today!"_s));
        row("a manner that is meant beside another in brackets",
            headed(u"language: en\nallow: [closed]"_s, u"Sign only today!"_s),
            headed(u"allow: pressure\nlanguage: en\nallow: [closed]"_s, u"Sign only today!"_s));
        row("a manner that is meant below dashes with spaces",
            u"---  \nlanguage: en\n---\nSign only today!"_s,
            u"---  \nallow: pressure\nlanguage: en\n---\nSign only today!"_s);
    }

    void everyFixMends()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, expected);
        const auto before = checkScript(readScript(text));
        QVERIFY(!before.isEmpty());
        QVERIFY(!before.first().fixes.isEmpty());
        const QString after = mended(text, before.first().fixes.first());
        QCOMPARE(after, expected);
        for (const ScriptFinding &left : checkScript(readScript(after)))
            QVERIFY2(left.code() != before.first().code(), qPrintable(after));
    }

    void everyVariableThatIsNamedIsFilled()
    {
        CallContext context;
        context.facts = {{.key = u"plants"_s, .answer = u"12"_s}};
        context.objections = {Objection()};
        context.people = {CallContext::Neighbour()};
        context.proof = {Proof()};
        const QVariantHash all = toVariants(context, u"en"_s);
        QStringList missing;
        QStringList names;
        for (const QString &name : ScriptVariables::plain()) {
            const QString part = name.section(u'.', 1);
            const QVariant first = all.value(name.section(u'.', 0, 0));
            if (part.isEmpty() ? !first.isValid() : !first.toHash().contains(part))
                missing.append(name);
            names.append(name.section(u'.', 0, 0));
        }
        for (const QString &list : ScriptVariables::lists()) {
            const QVariantHash one = all.value(list).toList().constFirst().toHash();
            QStringList fields = one.keys();
            QStringList named = ScriptVariables::fieldsOf(list);
            fields.sort();
            named.sort();
            QCOMPARE(named, fields);
            names.append(list);
        }
        QCOMPARE(missing, QStringList());
        // and nothing is filled that is not named
        for (auto one = all.cbegin(); one != all.cend(); ++one) {
            if (one.key() != "_state"_L1 && one.key() != "facts"_L1 && one.key() != "told"_L1)
                QVERIFY2(names.contains(one.key()), qPrintable(one.key()));
            const QVariantHash parts = one->toHash();
            for (auto part = parts.cbegin(); names.contains(one.key()) && part != parts.cend();
                 ++part)
                QVERIFY(ScriptVariables::plain().contains(one.key() + u'.' + part.key()));
        }
    }
};

QTEST_GUILESS_MAIN(TestScriptCheck)
#include "tst_scriptcheck.moc"
