// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/sequencematch.h"
#include "script/worddiff.h"

#include <QTest>

#include <random>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

QString marked(const QString &line, const QList<LineSpan> &spans)
{
    QString text = line;
    for (auto span = spans.crbegin(); span != spans.crend(); ++span) {
        text.insert(span->from + span->length, u']');
        text.insert(span->from, u'[');
    }
    return text;
}

// "1=1 same", "2~2 [old] | [new]", "3- gone", "+3 new".
QStringList shown(const QList<ComparedLine> &lines)
{
    QStringList all;
    for (const ComparedLine &line : lines) {
        const QString before = QString::number(line.beforeNumber);
        const QString after = QString::number(line.afterNumber);
        switch (line.change) {
        case LineChange::Same:
            all.append(before + u'=' + after + u' ' + line.before);
            break;
        case LineChange::Changed:
            all.append(before + u'~' + after + u' ' + marked(line.before, line.beforeSpans)
                       + u" | "_s + marked(line.after, line.afterSpans));
            break;
        case LineChange::Removed:
            all.append(before + u"- "_s + line.before);
            break;
        case LineChange::Added:
            all.append(u'+' + after + u' ' + line.after);
            break;
        }
    }
    return all;
}

// The texts, put together again from what was compared.
QString sideOf(const QList<ComparedLine> &lines, bool before)
{
    QStringList side;
    for (const ComparedLine &line : lines) {
        if ((before ? line.beforeNumber : line.afterNumber) > 0)
            side.append(before ? line.before : line.after);
    }
    return side.join(u'\n');
}

} // namespace

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void lines_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QStringList>("result");
        QTest::newRow("nothing beside nothing") << u""_s << u""_s << QStringList{};
        QTest::newRow("the same") << u"a\nb\n"_s << u"a\nb\n"_s
                                  << QStringList{u"1=1 a"_s, u"2=2 b"_s};
        QTest::newRow("how lines end does not count")
            << u"a\r\nb"_s << u"a\nb\n"_s << QStringList{u"1=1 a"_s, u"2=2 b"_s};
        QTest::newRow("everything is new")
            << u""_s << u"a\nb"_s << QStringList{u"+1 a"_s, u"+2 b"_s};
        QTest::newRow("everything went") << u"a\nb"_s << u""_s << QStringList{u"1- a"_s, u"2- b"_s};
        QTest::newRow("a line came in between")
            << u"a\nc"_s << u"a\nb\nc"_s << QStringList{u"1=1 a"_s, u"+2 b"_s, u"2=3 c"_s};
        QTest::newRow("a line went")
            << u"a\nb\nc"_s << u"a\nc"_s << QStringList{u"1=1 a"_s, u"2- b"_s, u"3=2 c"_s};
        QTest::newRow("empty lines are lines")
            << u"a\n\nb"_s << u"a\nb"_s << QStringList{u"1=1 a"_s, u"2- "_s, u"3=2 b"_s};
        QTest::newRow("a word became another one")
            << u"May I ask two questions?"_s << u"May I ask three questions?"_s
            << QStringList{u"1~1 May I ask [two] questions? | May I ask [three] questions?"_s};
        QTest::newRow("words beside each other are one difference")
            << u"Do you have time now?"_s << u"Do we have a moment now?"_s
            << QStringList{u"1~1 Do [you] have [time] now? | Do [we] have [a moment] now?"_s};
        QTest::newRow("a word was added")
            << u"Good day, Ada"_s << u"Good day, dear Ada"_s
            << QStringList{u"1~1 Good day, Ada | Good day, [dear ]Ada"_s};
        QTest::newRow("a tag changed in the middle of a line")
            << u"Good {{ local.part }}, Ada"_s << u"Good {{ local.time }}, Ada"_s
            << QStringList{u"1~1 Good {{ local.[part] }}, Ada | Good {{ local.[time] }}, Ada"_s};
        QTest::newRow("a line that shares no word is another line")
            << u"a\nGood day\nb"_s << u"a\nWho calls?\nb"_s
            << QStringList{u"1=1 a"_s, u"2- Good day"_s, u"+2 Who calls?"_s, u"3=3 b"_s};
        QTest::newRow("a line finds its heir behind a new one")
            << u"What did you see in the guide?"_s << u"Hello.\nWhat did you read in the guide?"_s
            << QStringList{
                   u"+1 Hello."_s,
                   u"1~2 What did you [see] in the guide? | What did you [read] in the guide?"_s};
        QTest::newRow("letters of any script")
            << u"مرحبا يا سيدي"_s << u"مرحبا يا سيدتي"_s
            << QStringList{u"1~1 مرحبا يا [سيدي] | مرحبا يا [سيدتي]"_s};
        QTest::newRow("letters beyond sixteen bits stay whole")
            << u"Well 😀 done indeed"_s << u"Well 😂 done indeed"_s
            << QStringList{u"1~1 Well [😀] done indeed | Well [😂] done indeed"_s};
        QTest::newRow("a paragraph that moved")
            << u"x\na\nb\nc"_s << u"a\nb\nc\nx"_s
            << QStringList{u"1- x"_s, u"2=1 a"_s, u"3=2 b"_s, u"4=3 c"_s, u"+4 x"_s};
    }
    void lines()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QStringList, result);
        QCOMPARE(shown(compareTexts(before, after)), result);
    }

    // Whatever stands between two matches has nothing in common any more.
    void nothingInCommonIsLeftOut()
    {
        std::mt19937 chance(3);
        for (int i = 0; i < 2000; ++i) {
            QList<int> before(static_cast<qsizetype>(chance() % 12));
            QList<int> after(static_cast<qsizetype>(chance() % 12));
            for (QList<int> *list : {&before, &after}) {
                for (int &element : *list)
                    element = static_cast<int>(chance() % 5);
            }
            QList<Match> matches = matchSequences(before, after);
            for (const Match &match : std::as_const(matches))
                QCOMPARE(before.at(match.before), after.at(match.after));
            matches.append({before.size(), after.size()});
            Match last{-1, -1};
            for (const Match &match : std::as_const(matches)) {
                QVERIFY(match.before > last.before && match.after > last.after);
                const auto here = before.sliced(last.before + 1, match.before - last.before - 1);
                const auto there = after.sliced(last.after + 1, match.after - last.after - 1);
                for (const int element : here)
                    QVERIFY(!there.contains(element));
                last = match;
            }
        }
    }

    void nothingIsLost_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("every line changed") << 0;
        QTest::newRow("all lines are the same one") << 1;
        QTest::newRow("two lines in any order") << 2;
        QTest::newRow("nothing in common") << 3;
        QTest::newRow("the other way round") << 4;
        QTest::newRow("one very long line") << 5;
    }
    // 2,000 lines of what is hard to compare: it comes to an end, and all lines are there.
    void nothingIsLost()
    {
        QFETCH(int, kind);
        std::mt19937 chance(5);
        QStringList before;
        QStringList after;
        constexpr int lines = 2000;
        for (int i = 0; i < lines; ++i) {
            const QString number = QString::number(i);
            switch (kind) {
            case 0:
                before.append(u"What did you see in part %1 of it?"_s.arg(i));
                after.append(u"What did you read in part %1 of it?"_s.arg(i));
                break;
            case 1:
                before.append(u"the same"_s);
                if (i % 3 > 0)
                    after.append(u"the same"_s);
                break;
            case 2:
                before.append(chance() % 2 == 0 ? u"this"_s : u"that"_s);
                after.append(chance() % 2 == 0 ? u"this"_s : u"that"_s);
                break;
            case 3:
                before.append(u"a"_s + number);
                after.append(u"b"_s + number);
                break;
            case 4:
                before.append(number);
                after.prepend(number);
                break;
            default:
                before.append(u"word%1"_s.arg(chance() % 50));
                after.append(u"word%1"_s.arg(chance() % 50));
            }
        }
        const QChar between = kind == 5 ? u' ' : u'\n';
        const auto compared = compareTexts(before.join(between), after.join(between));
        QCOMPARE(sideOf(compared, true), before.join(between));
        QCOMPARE(sideOf(compared, false), after.join(between));
        for (const ComparedLine &line : compared) {
            if (line.change == LineChange::Same)
                QCOMPARE(line.before, line.after);
        }
        if (kind == 0)
            QCOMPARE(compared.size(), lines);
        if (kind == 1)
            QCOMPARE(std::ranges::count(compared, LineChange::Same, &ComparedLine::change),
                     after.size());
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
