// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

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
        m_list = std::make_unique<SaidList>();
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

    void whatIsKnownIsToldBeforeItIsAskedAgain_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("warns");
        QTest::newRow("a question that nobody answered") << u"machines:"_s << false;
        QTest::newRow("one that is answered, as soon as it is there") << u"plants:"_s << true;
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
    std::unique_ptr<SaidList> m_list;
};

QTEST_MAIN(TestSaidList)
#include "tst_saidlist.moc"
