// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptcondition.h"

#include <QTest>

using namespace Callwell;

namespace {

// A buyer from France, third attempt, who told us of 12 plants and thinks it is too dear.
QVariantHash someState()
{
    return {{u"role"_s, u"buys"_s},
            {u"stage"_s, u"wants_a_call"_s},
            {u"source"_s, u"referral"_s},
            {u"language"_s, u"fr"_s},
            {u"known"_s, QVariantHash{{u"plants"_s, u"12"_s}, {u"software"_s, u"paper"_s}}},
            {u"objection"_s, QStringList{u"Price"_s, u"too little time"_s}},
            {u"attempt"_s, 3}};
}

} // namespace

class TestScriptCondition : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void conditionsHoldOrNot_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("broken");
        const auto row = [](const char *name, const QString &text, const QString &broken = {}) {
            QTest::newRow(name) << text << broken;
        };
        row("no condition always holds", {});
        row("the role is one of two", u"role=decides,buys"_s);
        row("the role is another", u"role=decides"_s, u"role=decides"_s);
        row("the role is not that", u"role!=decides"_s);
        row("the role is just that", u"role!=buys"_s, u"role!=buys"_s);
        row("the stage fits", u"stage=wants_a_call"_s);
        row("they came otherwise", u"source=event,form"_s, u"source=event,form"_s);
        row("they speak it", u"language=fr"_s);
        row("all facts are known", u"known=plants,software"_s);
        row("one of the facts is not known", u"known=plants,budget"_s, u"known=plants,budget"_s);
        row("none of the facts is known", u"unknown=budget"_s);
        row("one of the facts is known", u"unknown=budget,plants"_s, u"unknown=budget,plants"_s);
        row("an objection with that theme", u"objection=price"_s);
        row("a theme of several words", u"objection=\"too little time\",trust"_s);
        row("no such objection", u"objection=trust"_s, u"objection=trust"_s);
        row("without that objection", u"objection!=trust"_s);
        row("just that attempt", u"attempt=2,3"_s);
        row("an attempt from that on", u"attempt>=3"_s);
        row("an attempt up to that", u"attempt<=2"_s, u"attempt<=2"_s);
        row("an attempt but that", u"attempt!=3"_s, u"attempt!=3"_s);
        row("all hold", u"role=buys  attempt>=2 known=plants"_s);
        row("the first that does not hold is told", u"role=buys attempt=9 known=budget"_s,
            u"attempt=9"_s);
    }

    void conditionsHoldOrNot()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, broken);
        const auto conditions = scriptConditions(text);
        QVERIFY(conditions.has_value());
        const ScriptCondition *first = firstBroken(*conditions, someState());
        QCOMPARE(first ? first->text() : QString(), broken);
    }

    void whatCannotBeReadIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<ConditionFault::Kind>("kind");
        QTest::addColumn<QString>("what");
        const auto row = [](const char *name, const QString &text, ConditionFault::Kind kind,
                            const QString &what) {
            QTest::newRow(name) << text << kind << what;
        };
        row("something unknown", u"mood=good"_s, ConditionFault::UnknownName, u"mood"_s);
        row("a role that nobody has", u"role=boss"_s, ConditionFault::UnknownValue, u"boss"_s);
        row("an attempt that is no number", u"attempt>=many"_s, ConditionFault::UnknownValue,
            u"many"_s);
        row("an attempt before the first", u"attempt=0"_s, ConditionFault::UnknownValue, u"0"_s);
        row("a role that is at least", u"role>=buys"_s, ConditionFault::Unreadable, u"role>="_s);
        row("known by another name", u"known!=plants"_s, ConditionFault::Unreadable, u"known!="_s);
        row("no value", u"role="_s, ConditionFault::Unreadable, u"role="_s);
        row("a value too few", u"role=buys,"_s, ConditionFault::Unreadable, u"role=buys,"_s);
        row("only a word", u"role"_s, ConditionFault::Unreadable, u"role"_s);
        row("a quote that is not closed", u"objection=\"too dear"_s, ConditionFault::Unreadable,
            u"objection=\"too dear"_s);
        row("spaces around the sign", u"role = buys"_s, ConditionFault::Unreadable,
            u"role = buys"_s);
    }

    void whatCannotBeReadIsNamed()
    {
        QFETCH(const QString, text);
        QFETCH(const ConditionFault::Kind, kind);
        QFETCH(const QString, what);
        const auto conditions = scriptConditions(text);
        QVERIFY(!conditions.has_value());
        QCOMPARE(conditions.error().kind, kind);
        QCOMPARE(conditions.error().what, what);
    }

    void whatCanNeverHoldIsFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QString &text, const QString &found = {}) {
            QTest::newRow(name) << text << found;
        };
        row("two roles at once", u"role=buys role=uses"_s, u"role=buys role=uses"_s);
        row("a role and not that role", u"role=buys role!=buys,uses"_s,
            u"role=buys role!=buys,uses"_s);
        row("a role and not another", u"role=buys role!=uses"_s);
        row("roles that overlap", u"role=buys,uses role=uses"_s);
        row("a fact known and not known", u"known=plants,x unknown=plants"_s,
            u"known=plants,x unknown=plants"_s);
        row("two facts", u"known=plants unknown=x"_s);
        row("an attempt both late and early", u"attempt>=5 attempt<=3"_s,
            u"attempt>=5 attempt<=3"_s);
        row("an attempt between two", u"attempt>=3 attempt<=5"_s);
        row("two objections at once", u"objection=price objection=trust"_s);
        row("one condition alone", u"attempt>=3"_s);
    }

    void whatCanNeverHoldIsFound()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, found);
        const auto conditions = scriptConditions(text);
        QVERIFY(conditions.has_value());
        QCOMPARE(contradiction(*conditions), found);
    }

    void aConditionIsWrittenAsItIsRead()
    {
        const auto read = scriptConditions(u"objection=\"too dear\",trust attempt<=3 role!=uses"_s);
        QVERIFY(read.has_value());
        QStringList written;
        for (const ScriptCondition &condition : *read)
            written.append(condition.text());
        QCOMPARE(written.join(u' '), u"objection=\"too dear\",trust attempt<=3 role!=uses"_s);
    }
};

QTEST_GUILESS_MAIN(TestScriptCondition)
#include "tst_scriptcondition.moc"
