// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagetest.h"
#include "domain/proof.h"
#include "pages/call/proofdialog.h"
#include "pages/settings/proofsection.h"
#include "theme/emptystate.h"
#include "theme/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>

namespace Callwell {

/*! What helps buyers picture the use, from the library to the timeline, by keys. */
class TestProof : public CallPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void proofIsAddedByKeys();
    void whoIsIntroducedIsCountedAndNoted();
    void whoDidNotAgreeIsKeptBack();
    void whatWasRefusedIsSaid();
    void beforeTheCallItIsOnlyRead();

private:
    [[nodiscard]] Proof somebody(const QString &title)
    {
        const QDate today = m_house->clock->now().toLocalTime().date();
        return {.id = m_house->newId<ProofId>(),
                .kind = ProofKind::ReferencePerson,
                .title = title,
                .text = u"Writes back on Fridays"_s,
                .agreedOn = today,
                .agreedUntil = today.addYears(1),
                .timesAYear = 1};
    }
    /*! E, as soon as the list is there. */
    void openProof()
    {
        press(Qt::Key_E);
        QTRY_VERIFY(m_page->findChild<ProofDialog *>());
        QTRY_VERIFY(find<QListWidget>(u"proof"_s)->hasFocus());
    }
};

void TestProof::proofIsAddedByKeys()
{
    ProofSection section(*m_house->workspace);
    section.resize(1000, 600);
    section.show();
    QVERIFY(QTest::qWaitForWindowActive(&section));
    const auto *table = section.findChild<QTableView *>(u"proofLibrary"_s);
    QTRY_COMPARE(section.findChild<EmptyState *>()->title(), u"No proof"_s);
    section.setFocus();
    press(Qt::Key_N, Qt::ControlModifier);
    const auto dialog = [&] {
        return section.findChild<QDialog *>(u"proofDialog"_s);
    };
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    const auto field = [&](const QString &name) {
        return dialog()->findChild<QWidget *>(name);
    };
    QVERIFY(!field(u"proofAgreed"_s)->isVisible()); // nobody is asked about a case study
    type(u"A planner"_s);
    press(Qt::Key_Tab);
    type(u"Writes back on Fridays"_s);
    field(u"proofKind"_s)->setFocus();
    press(Qt::Key_End);
    QVERIFY(field(u"proofAgreed"_s)->isVisible());
    QVERIFY(!field(u"proofTimes"_s)->isVisible());
    field(u"proofAgreed"_s)->setFocus();
    press(Qt::Key_Space);
    QVERIFY(field(u"proofTimes"_s)->isVisible());
    field(u"proofRole"_s)->setFocus();
    press(Qt::Key_Down);
    field(u"proofTimes"_s)->setFocus();
    press(Qt::Key_Down);
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    const auto kept = m_house->rows<Proof>();
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().title, u"A planner"_s);
    QCOMPARE(kept.first().kind, ProofKind::ReferencePerson);
    QCOMPARE(kept.first().role, code(BuyerRole::Decides));
    QCOMPARE(kept.first().timesAYear, 3);
    QCOMPARE(askingOf(kept.first(), 2, kept.first().agreedOn), Asking::Welcome);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->model()->index(0, 4).data().toString().contains(u'3'));

    section.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &section);
    section.setFocus();
    press(Qt::Key_Return); // opened again, it says the same
    QTRY_VERIFY(dialog());
    QTRY_COMPARE(QApplication::activeWindow(), dialog());
    QCOMPARE(dialog()->findChild<QSpinBox *>(u"proofTimes"_s)->value(), 3);
    QVERIFY(dialog()->findChild<QCheckBox *>(u"proofAgreed"_s)->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!dialog());
    const auto same = m_house->rows<Proof>();
    QCOMPARE(same.size(), 1);
    QCOMPARE(same.first().agreedUntil, kept.first().agreedUntil);
    QCOMPARE(same.first().role, kept.first().role);
}

void TestProof::whoIsIntroducedIsCountedAndNoted()
{
    const Proof person = somebody(u"Ask Edsger"_s);
    m_house->add(person);
    prepareAndStart();
    openProof();
    QVERIFY(find<QPlainTextEdit>(u"proofText"_s)->toPlainText().contains(person.text));
    press(Qt::Key_Return);
    QTRY_COMPARE(find<QListWidget>(u"saidList"_s)->count(), 1);
    QVERIFY(find<QListWidget>(u"saidList"_s)->item(0)->text().contains(person.title));
    const auto made = m_house->rows<Introduction>();
    QCOMPARE(made.size(), 1);
    QCOMPARE(made.first().proof, person.id);

    QTRY_VERIFY(!m_page->findChild<ProofDialog *>());
    m_page->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), m_page.get());
    press(Qt::Key_E); // once a year is what they want
    QTRY_VERIFY(m_page->findChild<ProofDialog *>());
    QTRY_VERIFY(label(u"proofMessage"_s).contains(u"asked as often"_s));
    QVERIFY(!find<QListWidget>(u"proof"_s)->isVisible());
}

void TestProof::whoDidNotAgreeIsKeptBack()
{
    Proof silent = somebody(u"Ask Grace"_s);
    silent.agreedOn = {};
    m_house->add(silent);
    m_house->add(Proof{.id = m_house->newId<ProofId>(), .title = u"A plant in Bergen"_s});
    prepareAndStart();
    openProof();
    QCOMPARE(find<QListWidget>(u"proof"_s)->count(), 1);
    QVERIFY(find<QListWidget>(u"proof"_s)->item(0)->text().contains(u"Bergen"_s));
    QVERIFY(label(u"proofMessage"_s).contains(u"did not agree"_s));
}

// A colleague was quicker: what stood in the list is asked again when it counts.
void TestProof::whatWasRefusedIsSaid()
{
    const Proof person = somebody(u"Ask Edsger"_s);
    m_house->add(person);
    prepareAndStart();
    openProof();
    m_house->add(Introduction{.id = m_house->newId<RowId>(),
                              .proof = person.id,
                              .member = m_house->files.session().member,
                              .at = m_house->clock->now()});
    press(Qt::Key_Return);
    QTRY_VERIFY(label(u"proofMessage"_s).contains(u"Choose somebody else"_s));
    QVERIFY(m_page->findChild<ProofDialog *>());
    QCOMPARE(find<QListWidget>(u"saidList"_s)->count(), 0);
    QCOMPARE(m_house->rows<Introduction>().size(), 1);
}

void TestProof::beforeTheCallItIsOnlyRead()
{
    m_house->add(somebody(u"Ask Edsger"_s));
    openPage();
    openProof();
    QVERIFY(!find<QPushButton>(u"proofTold"_s)->isVisible());
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<ProofDialog *>());
    QVERIFY(m_house->rows<Introduction>().isEmpty());
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestProof)
#include "moc_callhouse.cpp"
#include "moc_callpagetest.cpp"
#include "tst_proof.moc"
