// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/importing/columnstable.h"
#include "pages/importing/importpage.h"
#include "support.h"
#include "theme/ask.h"
#include "theme/plainlabel.h"
#include "usecase/learn.h"
#include "usecase/workspace.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

namespace Callwell {

/*! Brings small files in by keys, and looks at what is in the store then. */
class TestImportPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void aFileGoesInAndIsTakenBack();
    void aChosenFileIsShown();
    void rowsThatCannotGoInAreNamed();
    void anotherMapIsTriedAtOnce();
    void theSameFileAgainAddsNothing();
    void whatWasDoneSinceIsNotTakenBack();
    void aFileThatCannotBeReadSaysWhy_data();
    void aFileThatCannotBeReadSaysWhy();
    void aFileIsReadAsSomebodySays();
    void aMapOfOnesOwnIsUsed();
    void hostileColumnsStayPlain();
    void leavingChangesNothing();

private:
    QString file(const QByteArray &text)
    {
        const QString path = m_folder->filePath(u"leads.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }
    void openByKeys(const QString &path)
    {
        find<QLineEdit>(u"importPath"_s)->setFocus();
        find<QLineEdit>(u"importPath"_s)->setText(path);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    [[nodiscard]] QPushButton *go() const { return find<QPushButton>(u"importGo"_s); }
    void goByKeys() { QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier); }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *label = m_page->findChild<PlainLabel *>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] qsizetype leads()
    {
        return Rows::select<Lead>(m_files->store(), QLatin1StringView())->size();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }

    std::unique_ptr<TestWorkspace> m_files;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ImportPage> m_page;
};

void TestImportPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_files = std::make_unique<TestWorkspace>();
    m_folder = std::make_unique<QTemporaryDir>();
    auto database = Database::open(m_files->path(), Connection::Mode::ReadWrite);
    VERIFY_OK(database);
    m_workspace = std::make_unique<Workspace>(*std::move(database),
                                              std::make_shared<FixedClock>(m_files->clock().now()));
    m_page = std::make_unique<ImportPage>(*m_workspace);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void TestImportPage::cleanup()
{
    m_page.reset();
    m_workspace.reset();
    m_folder.reset();
    m_files.reset();
}

void TestImportPage::aFileGoesInAndIsTakenBack()
{
    const auto before = syncedRows(m_files->store());
    VERIFY_OK(before);
    openByKeys(file("First name,Last name,E-mail\nAda,Nordmann,ada@example.com\n"
                    "Grace,Hopper,grace@example.com\n"));
    QTRY_VERIFY(go()->isEnabled());
    QCOMPARE(find<ColumnsTable>(u"columns"_s)->rowCount(), 3);
    QCOMPARE(leads(), 0); // the dry run left nothing
    goByKeys();
    QTRY_VERIFY(find<QPushButton>(u"importTakeBack"_s)->isVisible());
    QCOMPARE(leads(), 2);
    QTest::keyClick(find<QPushButton>(u"importTakeBack"_s), Qt::Key_Space);
    QTRY_COMPARE(leads(), 0);
    QTRY_VERIFY(go()->isEnabled()); // and may go in again
    QCOMPARE(*syncedRows(m_files->store()), *before);
}

void TestImportPage::aChosenFileIsShown()
{
    const QueuedAnswers answers({}, {file("Name\nAda\n")});
    QTest::keyClick(m_page.get(), Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(go()->isEnabled());
    QCOMPARE(answers.askedForFiles().size(), 1);
}

void TestImportPage::rowsThatCannotGoInAreNamed()
{
    openByKeys(file("First name,E-mail\nAda,ada@example.com\nGrace\n"));
    QTRY_VERIFY(go()->isEnabled());
    QVERIFY(label(u"importRejected"_s).contains(u"3"_s));
    goByKeys();
    QTRY_VERIFY(find<QPushButton>(u"importTakeBack"_s)->isVisible());
    QCOMPARE(leads(), 1);
    const QString rejected = m_folder->filePath(u"leads.csv.rejected.csv"_s);
    QVERIFY(QFile::exists(rejected));
    QVERIFY(label(u"importRejected"_s).contains(u"leads.csv.rejected.csv"_s));
}

void TestImportPage::aFileIsReadAsSomebodySays()
{
    openByKeys(file("First name,Town\n\xc8\xe2\xe0\xed,X\n")); // too short to be guessed
    QTRY_VERIFY(go()->isEnabled());
    auto *encodings = find<QComboBox>(u"importEncoding"_s);
    QVERIFY2(encodings->currentText().contains(u"windows-1252"_s),
             qPrintable(encodings->currentText()));
    encodings->setFocus();
    while (encodings->currentData().toString() != "windows-1251"_L1)
        QTest::keyClick(encodings, Qt::Key_Down);
    QTRY_VERIFY(go()->isEnabled());
    goByKeys();
    QTRY_VERIFY(find<QPushButton>(u"importTakeBack"_s)->isVisible());
    const auto people = Rows::select<Person>(m_files->store(), {});
    VERIFY_OK(people);
    QCOMPARE(people->first().givenName, u"Иван"_s);
}

void TestImportPage::aMapOfOnesOwnIsUsed()
{
    const QString map = m_folder->filePath(u"own.map.json"_s);
    QFile written(map);
    QVERIFY(written.open(QIODevice::WriteOnly));
    written.write(R"({"columns": {"First name": "family_name"}})");
    written.close();
    const QueuedAnswers answers({}, {map});
    openByKeys(file("First name,Since\nAda,long ago\n"));
    QTRY_VERIFY(go()->isEnabled());
    QCOMPARE(find<ColumnsTable>(u"columns"_s)->columns().at(0).to, MapTarget::GivenName);
    QTest::keyClick(find<QPushButton>(u"importMap"_s), Qt::Key_Space);
    QTRY_COMPARE(find<ColumnsTable>(u"columns"_s)->columns().at(0).to, MapTarget::FamilyName);
    QTRY_VERIFY(go()->isEnabled());
}

void TestImportPage::anotherMapIsTriedAtOnce()
{
    openByKeys(file("First name,Since\nAda,long ago\n"));
    QTRY_VERIFY(go()->isEnabled());
    auto *columns = find<ColumnsTable>(u"columns"_s);
    auto *box = qobject_cast<QComboBox *>(columns->cellWidget(1, 1));
    QCOMPARE(columns->columns().at(1).to, MapTarget::Fact);
    box->setFocus();
    while (box->currentIndex() != static_cast<int>(MapTarget::At))
        QTest::keyClick(
            box, box->currentIndex() < static_cast<int>(MapTarget::At) ? Qt::Key_Down : Qt::Key_Up);
    // "long ago" is no time
    QTRY_VERIFY(!label(u"importRejected"_s).isEmpty());
    QVERIFY(!go()->isEnabled());
    while (box->currentIndex() != static_cast<int>(MapTarget::Interest))
        QTest::keyClick(box, Qt::Key_Up);
    QTRY_VERIFY(go()->isEnabled());
    goByKeys();
    QTRY_COMPARE(leads(), 1);
    QCOMPARE(Rows::select<Lead>(m_files->store(), QLatin1StringView())->first().interest,
             u"long ago"_s);
}

void TestImportPage::theSameFileAgainAddsNothing()
{
    const QString path = file("First name,E-mail\nAda,ada@example.com\n");
    openByKeys(path);
    QTRY_VERIFY(go()->isEnabled());
    goByKeys();
    QTRY_COMPARE(leads(), 1);
    QTRY_VERIFY(find<QPushButton>(u"importTakeBack"_s)->isVisible());
    openByKeys(path);
    QTRY_VERIFY(label(u"importFound"_s).contains(u"already"_s));
    QVERIFY(!go()->isEnabled());
}

void TestImportPage::whatWasDoneSinceIsNotTakenBack()
{
    openByKeys(file("First name,E-mail\nAda,ada@example.com\n"));
    QTRY_VERIFY(go()->isEnabled());
    goByKeys();
    QTRY_VERIFY(find<QPushButton>(u"importTakeBack"_s)->isVisible());
    const LeadId lead = Rows::select<Lead>(m_files->store(), QLatin1StringView())->first().id;
    VERIFY_OK(addNote(m_files->session(), {.lead = lead, .words = u"Called her"_s}));
    QTest::keyClick(find<QPushButton>(u"importTakeBack"_s), Qt::Key_Space);
    QTRY_VERIFY(!label(u"importRefusal"_s).isEmpty());
    QCOMPARE(leads(), 1);
    const auto notes = Rows::select<Activity>(m_files->store(), "WHERE kind = 'note'"_L1);
    QCOMPARE(notes->size(), 1);
}

void TestImportPage::aFileThatCannotBeReadSaysWhy_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing in it") << QByteArray();
    QTest::newRow("names, and no rows") << QByteArray("Name,E-mail\n");
    QTest::newRow("two columns of one name") << QByteArray("Name,Name\nAda,Ada\n");
    QTest::newRow("bytes that are no text") << QByteArray("\x7f"
                                                          "ELF\0\0\0\1",
                                                          8);
    QTest::newRow("a quote that never closes") << QByteArray("Name,E-mail\n\"Ada,x\nGrace,y\n");
}

void TestImportPage::aFileThatCannotBeReadSaysWhy()
{
    QFETCH(QByteArray, text);
    const QString path = file(text);
    openByKeys(path);
    // said in the middle of the page, or below what could be shown of the file
    const auto said = [this] {
        QStringList all;
        for (const auto *label : m_page->findChildren<PlainLabel *>()) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(u'\n');
    };
    QTRY_VERIFY(said().contains(path));
    QVERIFY(!go()->isEnabled() || !go()->isVisible());
    goByKeys();
    QCOMPARE(leads(), 0);
    QCOMPARE(find<QLineEdit>(u"importPath"_s)->text(), path);
}

void TestImportPage::hostileColumnsStayPlain()
{
    openByKeys(file("First name,<b>x</b> %1\nAda,<img src='file:///etc/hosts'>\n"));
    QTRY_VERIFY(go()->isEnabled());
    QCOMPARE(find<ColumnsTable>(u"columns"_s)->item(1, 0)->text(), u"<b>x</b> %1"_s);
    // house: allows plain-label because this looks whether any other stands there
    for (const QLabel *label : m_page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestImportPage::leavingChangesNothing()
{
    QSignalSpy finished(m_page.get(), &ImportPage::finished);
    openByKeys(file("First name\nAda\n"));
    QTRY_VERIFY(go()->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(leads(), 0);
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestImportPage)
#include "tst_importpage.moc"
