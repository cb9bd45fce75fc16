// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/mainwindow.h"
#include "openworkspace.h"
#include "theme/plainlabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Somebody rings who is not here yet: by keys alone they are kept, with what they ask. */
class TestNewLead : public QObject
{
    Q_OBJECT

private:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    template<typename Row>
    [[nodiscard]] QList<Row> rows() const
    {
        return await((*m_workspace)->ask([](Connection &store) {
                   return Rows::select<Row>(store, {});
               }))
            .value();
    }

    void open()
    {
        press(Qt::Key_N, Qt::ControlModifier);
        m_dialog = m_window->findChild<QDialog *>(u"newLeadDialog"_s);
        QVERIFY(m_dialog);
        QTRY_VERIFY(m_dialog->isAncestorOf(QApplication::focusWidget()));
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_workspace = std::make_unique<OpenWorkspace>();
        m_workspace->addLead(
            u"Ada"_s, u"Byron"_s,
            {.organisationName = u"Works"_s, .phoneNumbers = {u"+33 6 28 12 34 56"_s}});
        m_window = std::make_unique<MainWindow>(**m_workspace, MainWindow::Kind::Own, nullptr);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(QApplication::focusWidget());
    }

    void cleanup()
    {
        m_window.reset();
        m_workspace.reset();
    }

    void whoRingsIsKeptWithTheirQuestion()
    {
        open();
        for (const QString &field : {u"Grace"_s, u"Hopper"_s, u"Navy"_s, u"Admiral"_s,
                                     u"+1 212 555 0199"_s, u"grace@example.com"_s}) {
            type(field);
            press(Qt::Key_Tab);
        }
        m_dialog->findChild<QWidget *>(u"newInquiry"_s)->setFocus();
        type(u"Does it read COBOL?"_s);
        auto *call = m_dialog->findChild<QCheckBox *>(u"newWantsACall"_s);
        call->setFocus();
        press(Qt::Key_Space);
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(rows<Lead>().size(), 2);
        const Lead lead = rows<Lead>().last();
        QCOMPARE(lead.handRaise, HandRaise::Yes);
        QCOMPARE(lead.side, OwnerSide::Sales);
        QCOMPARE(rows<Inquiry>().first().words, u"Does it read COBOL?"_s);
        QCOMPARE(rows<Inquiry>().first().channel, Channel::Phone);
        // and is in view at once
        const auto *name = m_window->findChild<PlainLabel *>(u"personName"_s);
        QTRY_COMPARE(name->text(), u"Grace Hopper"_s);
    }

    void whoIsKnownAlreadyIsNamedWhileOneTypes()
    {
        open();
        const auto *known = m_dialog->findChild<PlainLabel *>(u"newKnown"_s);
        QVERIFY(!known->isVisible());
        m_dialog->findChild<QLineEdit *>(u"newNumber"_s)->setFocus();
        type(u"+33628123456"_s);
        QTRY_VERIFY(known->isVisible());
        QVERIFY2(known->text().contains(u"Ada Byron"_s), qPrintable(known->text()));
        press(Qt::Key_Escape);
        QTRY_VERIFY(!m_dialog);
        QCOMPARE(rows<Lead>().size(), 1);
    }

    void nobodyIsKeptByNothing()
    {
        open();
        press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(shownIn(m_dialog, u"Nothing was changed."_s));
        QCOMPARE(rows<Lead>().size(), 1);
    }

private:
    [[nodiscard]] static bool shownIn(const QWidget *dialog, const QString &part)
    {
        const auto labels = dialog->findChildren<PlainLabel *>();
        return std::ranges::any_of(labels, [&](const PlainLabel *label) {
            return label->isVisible() && label->text().contains(part);
        });
    }

    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QDialog> m_dialog;
};

QTEST_MAIN(TestNewLead)
#include "tst_newlead.moc"
