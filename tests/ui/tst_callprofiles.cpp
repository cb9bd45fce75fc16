// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagetest.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSignalSpy>

namespace Callwell {

/*! Where somebody shows themselves in public: what is known of it, and what is found. */
class TestCallProfiles : public CallPageTest
{
    Q_OBJECT

private:
    [[nodiscard]] QString row(int number) const
    {
        return find<QListWidget>(u"profiles"_s)->item(number)->text();
    }
    [[nodiscard]] QLineEdit *address() const { return find<QLineEdit>(u"profileAddress"_s); }

private Q_SLOTS:
    void whatIsFoundIsKeptAndWasLookedAt()
    {
        openPage();
        press(Qt::Key_W);
        QCOMPARE(QApplication::focusWidget(), address());
        type(u"www.linkedin.com/in/ada"_s); // letters that are keys elsewhere
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), find<QPlainTextEdit>(u"seen"_s));
        QVERIFY(!address()->isVisible());
        const auto found = m_house->rows<PublicProfile>("WHERE found_by_id IS NOT NULL"_L1);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().person, m_house->person);
        QCOMPARE(found.first().network, u"LinkedIn"_s);
        QCOMPARE(found.first().address, u"https://www.linkedin.com/in/ada"_s);
        QCOMPARE(found.first().foundBy, m_house->workspace->member());

        type(u"Writes about ovens"_s);
        const auto *list = find<QListWidget>(u"profiles"_s);
        QTRY_COMPARE(list->count(), 2);
        QTRY_COMPARE(list->currentItem()->text().section(u" · "_s, 0, 0).contains(u"LinkedIn"_s),
                     true);
        QTRY_COMPARE(label(u"profileMark"_s).contains(u"LinkedIn"_s), true);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!label(u"callClock"_s).isEmpty());
        QVERIFY(m_house->rows<PublicProfile>("WHERE found_by_id IS NOT NULL"_L1)
                    .first()
                    .lookedAt.isValid());
        QCOMPARE(m_house->rows<Preparation>().first().profile, ProfileSeen::LookedAt);
    }

    void whoComesBackFromTheBrowserIsAskedWhatTheySaw()
    {
        openPage();
        press(Qt::Key_Return); // opens the one that is chosen
        QCOMPARE(m_links->urls.size(), 1);
        QVERIFY(label(u"profileMark"_s).isEmpty()); // nobody has come back yet
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationInactive);
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
        const auto *seen = find<QPlainTextEdit>(u"seen"_s);
        QTRY_COMPARE(QApplication::focusWidget(), seen);
        QCOMPARE(seen->accessibleName(), u"What did you see?"_s);
        QVERIFY(!label(u"profileMark"_s).isEmpty());
        find<QListWidget>(u"profiles"_s)->setFocus();
        Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive); // from somewhere else
        QCOMPARE(QApplication::focusWidget(), find<QListWidget>(u"profiles"_s));
    }

    void whatIsNoAddressIsNotOpened()
    {
        m_house->add(PublicProfile{.id = m_house->newId<RowId>(),
                                   .person = m_house->person,
                                   .network = u"A"_s,
                                   .address = u"file:///etc/passwd"_s});
        openPage();
        auto *list = find<QListWidget>(u"profiles"_s);
        list->setCurrentRow(list->item(0)->text().contains(u"passwd"_s) ? 0 : 1);
        press(Qt::Key_Return);
        QVERIFY(label(u"callRefusal"_s).contains(u"can't be opened"_s));
        QCOMPARE(m_links->urls.size(), 0);
    }

    void whatIsKnownIsChosenAndNotKeptTwice()
    {
        openPage();
        press(Qt::Key_W);
        type(u"HTTP://WWW.Example.com/ada/"_s);
        press(Qt::Key_Return);
        QTRY_COMPARE(QApplication::focusWidget(), find<QPlainTextEdit>(u"seen"_s));
        QCOMPARE(m_house->rows<PublicProfile>().size(), 1);
        QVERIFY(label(u"profileMark"_s).contains(u"Network"_s));
    }

    void whatIsNoPageIsToldAndStays()
    {
        openPage();
        press(Qt::Key_W);
        type(u"no idea"_s);
        press(Qt::Key_Return);
        QTRY_VERIFY(label(u"callRefusal"_s).contains(u"no web address"_s));
        QCOMPARE(address()->text(), u"no idea"_s);
        QCOMPARE(QApplication::focusWidget(), address());
        QCOMPARE(m_house->rows<PublicProfile>().size(), 1);
        QVERIFY(!find<QPushButton>(u"startCall"_s)->isEnabled());
    }

    void escapeLeavesTheAddressAndNotThePage_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Esc drops what was typed") << u"example.com/b"_s << Qt::Key_Escape;
        QTest::newRow("Enter keeps nothing where nothing stands") << u" "_s << Qt::Key_Return;
    }

    void escapeLeavesTheAddressAndNotThePage()
    {
        QFETCH(QString, typed);
        QFETCH(Qt::Key, key);
        openPage();
        const QSignalSpy cancelled(m_page.get(), &CallPage::cancelled);
        press(Qt::Key_W);
        type(typed);
        press(key);
        QVERIFY(!address()->isVisible());
        QCOMPARE(address()->text(), QString());
        QCOMPARE(QApplication::focusWidget(), find<QListWidget>(u"profiles"_s));
        QCOMPARE(cancelled.size(), 0);
        QCOMPARE(m_house->rows<PublicProfile>().size(), 1);
        press(Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
    }

    void inATeamItSaysWhoFoundIt()
    {
        const Member bea{.id = m_house->newId<MemberId>(), .name = u"Bea <b>Curie</b>"_s};
        m_house->add(bea);
        m_house->add(PublicProfile{.id = m_house->newId<RowId>(),
                                   .person = m_house->person,
                                   .network = u"XING"_s,
                                   .address = u"https://xing.com/profile/ada"_s,
                                   .foundBy = bea.id});
        openPage();
        QVERIFY(!row(0).contains(u"found by"_s)); // that one came with a file
        QVERIFY2(row(1).contains(u" · "_s) && row(1).contains(u"found by"_s)
                     && row(1).contains(bea.name),
                 qPrintable(row(1)));
    }

    void whatIsHiddenTakesNoRoom()
    {
        const auto nobody = addTestLead(m_house->files.session(), u"Bea"_s, u"Curie"_s);
        VERIFY_OK(nobody);
        openPage();
        m_page->open(*nobody);
        QTRY_COMPARE(label(u"callName"_s), u"Bea Curie"_s);
        QVERIFY(!find<QPushButton>(u"openProfile"_s)->isVisible()); // there is none
        QCOMPARE(find<QPushButton>(u"addProfile"_s)->x(), 0);
    }

    void whenTheCallHasBegunTheyAreOnlyOpened()
    {
        prepareAndStart();
        press(Qt::Key_W);
        QVERIFY(!address()->isVisible());
        QVERIFY(!find<QPushButton>(u"addProfile"_s)->isEnabled());
        QTest::mouseClick(find<QPushButton>(u"openProfile"_s), Qt::LeftButton);
        QCOMPARE(m_links->urls, QList{QUrl(u"https://example.com/ada"_s)});
    }
};

} // namespace Callwell

QTEST_MAIN(Callwell::TestCallProfiles)
#include "moc_callhouse.cpp"
#include "moc_callpagetest.cpp"
#include "tst_callprofiles.moc"
