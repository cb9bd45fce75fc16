// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/clock.h"
#include "pages/call/saidlist.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QTest>

using namespace Callwell;

/*! What is typed while a lead speaks. */
class TestSaidList : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString warning() const
    {
        const auto *label = m_list->findChild<PlainLabel *>(u"saidRefusal"_s);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QLineEdit *entry() const
    {
        return m_list->findChild<QLineEdit *>(u"saidEntry"_s);
    }
    [[nodiscard]] int listed() const
    {
        return m_list->findChild<QListWidget *>(u"saidList"_s)->count();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_list = std::make_unique<SaidList>(m_clock);
        m_list->show();
        QVERIFY(QTest::qWaitForWindowActive(m_list.get()));
        m_list->begin(SaidKind::Fact);
    }

    void aFactWithoutAColonIsRefusedAndKept()
    {
        QTest::keyClicks(entry(), u"twelve plants"_s);
        QTest::keyClick(entry(), Qt::Key_Return);
        QVERIFY(!warning().isEmpty());
        QCOMPARE(entry()->text(), u"twelve plants"_s);
        QCOMPARE(QApplication::focusWidget(), entry());
        QCOMPARE(listed(), 0);
    }

    void aKnownThemeIsNamedBeforeAColon_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QString>("words");
        QTest::newRow("a theme that is known")
            << u"price: too dear"_s << u"price"_s << u"too dear"_s;
        QTest::newRow("in capitals") << u"Price: too dear"_s << u"price"_s << u"too dear"_s;
        QTest::newRow("none") << u"too dear"_s << QString() << u"too dear"_s;
        QTest::newRow("words with a colon are no theme")
            << u"one thing: the price"_s << QString() << u"one thing: the price"_s;
        QTest::newRow("a theme without words is words") << u"price:"_s << QString() << u"price:"_s;
    }
    void aKnownThemeIsNamedBeforeAColon()
    {
        QFETCH(QString, typed);
        m_list->setThemes({u"price"_s, u"time"_s});
        m_list->begin(SaidKind::Objection);
        entry()->setCompleter(nullptr); // what it adds is tested by Qt
        QTest::keyClicks(entry(), typed);
        QTest::keyClick(entry(), Qt::Key_Return);
        CallDraft draft;
        m_list->collect(draft);
        QCOMPARE(draft.said.size(), 1);
        QTEST(draft.said.first().key, "theme");
        QTEST(draft.said.first().words, "words");
    }

    void anotherProductHasANameAndWhatTheyLike_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("liked");
        QTest::newRow("both") << u"Paper: never crashes"_s << u"Paper"_s << u"never crashes"_s;
        QTest::newRow("the name alone is enough") << u" Paper "_s << u"Paper"_s << QString();
        QTest::newRow("a second colon is a part of what they like")
            << u"Paper: one thing: it lasts"_s << u"Paper"_s << u"one thing: it lasts"_s;
        QTest::newRow("who begins with the colon named it")
            << u": Paper"_s << u"Paper"_s << QString();
    }
    void anotherProductHasANameAndWhatTheyLike()
    {
        QFETCH(QString, typed);
        m_list->begin(SaidKind::Alternative);
        QTest::keyClicks(entry(), typed);
        QTest::keyClick(entry(), Qt::Key_Return);
        CallDraft draft;
        m_list->collect(draft);
        QCOMPARE(draft.said.size(), 1);
        QCOMPARE(draft.said.first().kind, SaidKind::Alternative);
        QTEST(draft.said.first().key, "name");
        QTEST(draft.said.first().words, "liked");
    }

    void whatTheyTellByThemselvesIsMarked()
    {
        m_list->setKnown({{u"plants"_s, u"12"_s}});
        for (const auto modifier : {Qt::NoModifier, Qt::ShiftModifier}) {
            m_list->begin(SaidKind::Fact);
            entry()->setCompleter(nullptr);
            QTest::keyClicks(entry(), u"plants: 13"_s);
            QTest::keyClick(entry(), Qt::Key_Return, modifier);
        }
        CallDraft draft;
        m_list->collect(draft);
        QCOMPARE(draft.said.size(), 2);
        QVERIFY(!draft.said.first().volunteered);
        QVERIFY(draft.said.last().volunteered);
        QCOMPARE(draft.said.last().at, m_clock.now());
        QCOMPARE(callDraftFromJson(toJson(draft)).said, draft.said);
    }

    void whatIsKnownIsToldBeforeItIsAskedAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a question that nobody answered") << u"machines:"_s << false;
        QTest::newRow("one that is answered, as soon as it is there") << u"plants:"_s << true;
        QTest::newRow("in capitals as well") << u"Plants:"_s << true;
        QTest::newRow("with the wide colon of other keyboards") << u"plants\uFF1A"_s << true;
        QTest::newRow("not before it is a question") << u"plants"_s << false;
    }

    void whatIsKnownIsToldBeforeItIsAskedAgain()
    {
        QFETCH(QString, typed);
        QFETCH(bool, warns);
        m_list->setKnown({{u"plants"_s, u"12"_s}});
        for (const QChar c : typed)
            QTest::sendKeyEvent(QTest::Click, entry(), Qt::Key_unknown, QString(c), {});
        QCOMPARE(warning().contains(u"12"_s), warns);
    }

    void whatTheTeamAsksIsOffered()
    {
        m_list->setKnown({{u"plants"_s, u"12"_s}}, {u"team_size"_s, u"plants"_s});
        m_list->begin(SaidKind::Fact);
        QTest::keyClicks(entry(), u"te"_s);
        QCOMPARE(entry()->text(), u"team_size: "_s);
        entry()->clear();
        QTest::keyClicks(entry(), u"pl"_s);
        QCOMPARE(entry()->text(), u"plants: "_s);
    }

    void aNoteNeverWarns()
    {
        m_list->setKnown({{u"plants"_s, u"12"_s}});
        m_list->begin(SaidKind::Note);
        QTest::keyClicks(entry(), u"plants: she counts them"_s);
        QVERIFY(warning().isEmpty());
        QTest::keyClick(entry(), Qt::Key_Return);
        QCOMPARE(listed(), 1);
    }

private:
    FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC)};
    std::unique_ptr<SaidList> m_list;
};

QTEST_MAIN(TestSaidList)
#include "tst_saidlist.moc"
