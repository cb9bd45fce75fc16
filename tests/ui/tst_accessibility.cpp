// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/makingpage.h"
#include "mainwindow/commandpalette.h"
#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/storeerrorpage.h"
#include "openworkspace.h"
#include "pages/call/mergedialog.h"
#include "pages/call/postdialog.h"
#include "pages/call/relatedialog.h"
#include "pages/kpi/kpiwindow.h"
#include "pages/people/networkwindow.h"
#include "pages/settings/entrylist.h"
#include "pages/team/firstsyncpage.h"
#include "pages/team/joindialog.h"
#include "teamhouse.h"
#include "theme/askdialog.h"
#include "usecase/learn.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QPromise>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTextEdit>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Walks through every screen: what one can act on has a name, what one reads is plain text. */
class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    static bool isInteractive(const QWidget *widget)
    {
        // parts that belong to a control with a name of its own
        const QWidget *parent = widget->parentWidget();
        if (qobject_cast<const QComboBox *>(parent) || qobject_cast<const QLineEdit *>(parent)
            || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QScrollBar *>(widget) || qobject_cast<const QHeaderView *>(widget)
            || widget->inherits("QComboBoxListView") || widget->inherits("QTableCornerButton")
            || qobject_cast<const QMenuBar *>(parent))
            return false;
        return qobject_cast<const QAbstractButton *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget)
            || qobject_cast<const QTextEdit *>(widget)
            || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget)
            || qobject_cast<const QAbstractSlider *>(widget);
    }

    // What is wrong below that widget, one line each.
    static QStringList faults(QWidget *root)
    {
        QStringList faults;
        QList<QWidget *> all = root->findChildren<QWidget *>();
        all.append(root);
        for (QWidget *widget : all) {
            const QString which = QLatin1StringView(widget->metaObject()->className()) + u" in "_s
                + QLatin1StringView(widget->parentWidget()
                                        ? widget->parentWidget()->metaObject()->className()
                                        : "");
            if (const auto *label = qobject_cast<const QLabel *>(widget);
                label && label->textFormat() != Qt::PlainText)
                faults.append(u"not plain: "_s + which + u": "_s + label->text());
            if (!isInteractive(widget))
                continue;
            const QAccessibleInterface *seen = QAccessible::queryAccessibleInterface(widget);
            if (!seen || seen->text(QAccessible::Name).isEmpty())
                faults.append(u"no name: "_s + which);
        }
        return faults;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_workspace = std::make_unique<OpenWorkspace>();
        const LeadId other = m_workspace->addLead(u"Bea"_s, u"Curie"_s);
        m_lead = m_workspace->addLead(u"Ada"_s, u"Byron"_s,
                                      {.organisationName = u"Works"_s,
                                       .emailAddresses = {u"ada@example.com"_s},
                                       .phoneNumbers = {u"+33 6 28 12 34 56"_s},
                                       .inquiry = u"Does it read our ERP?"_s});
        QVERIFY(m_workspace->perform(&addNote, AddNote{m_lead, u"She laughed."_s}).has_value());
        OpenWorkspace::must(m_workspace->change([&](Session &session) -> Done {
            CALLWELL_LET(const Lead a, Rows::get<Lead>(session.store, m_lead));
            CALLWELL_LET(const Lead b, Rows::get<Lead>(session.store, other));
            return Rows::insert(
                session.store,
                Relationship{.id = session.newId<RowId>(), .person = a.person, .other = b.person});
        }));
    }

    void theWorkbenchHasNamesAndPlainText()
    {
        MainWindow window(**m_workspace, MainWindow::Kind::Example, nullptr);
        QSignalSpy shown(&window, &MainWindow::personShown);
        window.show();
        window.showPerson({}, m_lead);
        QVERIFY(shown.wait(10'000));
        QCOMPARE(faults(&window).join(u"\n"_s), QString());
    }

    void theCallPageHasNamesAndPlainText()
    {
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        QSignalSpy shown(&window, &MainWindow::personShown);
        window.show();
        window.showPerson({}, m_lead);
        QVERIFY(shown.wait(10'000));
        window.commands().call->trigger();
        await((*m_workspace)->ask([](Connection &) -> Done { return {}; })).value();
        QTest::qWait(50);
        QCOMPARE(faults(&window).join(u"\n"_s), QString());
    }

    void theSettingsHaveNamesAndPlainText()
    {
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.commands().settings->trigger();
        auto *sections = window.findChild<QListWidget *>(u"settingsSections"_s);
        for (int section = 0; section < sections->count(); ++section) {
            sections->setCurrentRow(section);
            await((*m_workspace)->ask([](Connection &) -> Done { return {}; })).value();
            QTest::qWait(20);
            QCOMPARE(faults(&window).join(u"\n"_s), QString());
            for (const auto *list : window.findChildren<EntryList *>()) {
                if (!list->isVisible())
                    continue;
                list->actions().constFirst()->trigger(); // opens the dialog that adds one
                auto *dialog = window.findChild<QDialog *>();
                QVERIFY2(dialog, qPrintable(sections->item(section)->text()));
                QCOMPARE(faults(dialog).join(u"\n"_s), QString());
                delete dialog;
            }
        }
    }

    void theNumbersHaveNamesAndPlainText()
    {
        KpiWindow window(**m_workspace);
        QSignalSpy shown(&window, &KpiWindow::shown);
        window.show();
        QVERIFY(shown.wait(10'000));
        QCOMPARE(faults(&window).join(u"\n"_s), QString());
    }

    void thePeopleAroundHaveNamesAndPlainText()
    {
        NetworkWindow window(**m_workspace, {}, m_lead);
        QSignalSpy shown(&window, &NetworkWindow::shown);
        window.setAttribute(Qt::WA_DeleteOnClose, false);
        window.show();
        QVERIFY(shown.wait(10'000));
        QCOMPARE(faults(&window).join(u"\n"_s), QString());
        MainWindow parent(**m_workspace, MainWindow::Kind::Own, nullptr);
        parent.show();
        for (QDialog *dialog :
             std::initializer_list<QDialog *>{new RelateDialog(**m_workspace, m_lead, &parent),
                                              new PostDialog(**m_workspace, m_lead, &parent),
                                              new MergeDialog(**m_workspace, m_lead, &parent)}) {
            dialog->open();
            QCOMPARE(faults(dialog).join(u"\n"_s), QString());
        }
        await((*m_workspace)->ask([](Connection &) -> Done { return {}; })).value();
    }

    void smallWindowsHaveNamesAndPlainText()
    {
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        window.show();
        window.commands().palette->trigger();
        window.commands().keys->trigger();
        StoreErrorPage error({.code = ErrorCode::StoreNotOurs, .arguments = {u"<b>/x</b>"_s}});
        AskDialog question(
            {.title = u"<b>Sure?</b>"_s, .text = u"<i>x</i>"_s, .answers = {u"Yes"_s}}, &window);
        AskDialog longText({.title = u"Long"_s, .text = QString(900, u'x'), .answers = {u"Yes"_s}},
                           &window);
        QPromise<Done> promise;
        promise.start();
        MakingPage making(promise.future());
        for (QWidget *widget : {static_cast<QWidget *>(&window), static_cast<QWidget *>(&error),
                                static_cast<QWidget *>(&question),
                                static_cast<QWidget *>(&longText), static_cast<QWidget *>(&making)})
            QCOMPARE(faults(widget).join(u"\n"_s), QString());
        promise.addResult(Done());
        promise.finish();
    }

    void theTeamHasNamesAndPlainText()
    {
        MemoryKeychain keychain;
        TeamLink team(**m_workspace, {.host = u"<b>db</b>"_s, .login = u"<i>ada</i>"_s},
                      GatewayOpener(), keychain);
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        window.setTeam(team);
        window.show();
        TeamStanding refused = team.standing();
        refused.sync.state = SyncStatus::State::Stopped;
        refused.sync.error =
            Error{.code = ErrorCode::ServerRefused, .arguments = {refused.server.login}};
        team.show(refused);
        window.commands().team->trigger();
        QCOMPARE(faults(&window).join(u"\n"_s), QString());
        window.commands().attention->trigger();
        await((*m_workspace)->ask([](Connection &) -> Done { return {}; })).value();
        QCOMPARE(faults(&window).join(u"\n"_s), QString());
        auto *join = new JoinDialog(GatewayOpener(), &window);
        join->open();
        QCOMPARE(faults(join).join(u"\n"_s), QString());
        FirstSyncPage first(team);
        first.show();
        QCOMPARE(faults(&first).join(u"\n"_s), QString());
    }

    void rowsAreReadAloudWhole()
    {
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        window.show();
        window.showPlace(Place::Unanswered);
        const auto *leads = window.findChild<QListView *>(u"leads"_s);
        QTRY_COMPARE(leads->model()->rowCount(), 1);
        const auto spoken = [&] {
            return leads->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        };
        QTRY_VERIFY(!spoken().isEmpty());
        for (const QString &part :
             {u"Ada Byron"_s, u"Works"_s, u"Does it read our ERP?"_s, u"Answer"_s})
            QVERIFY2(spoken().contains(part), qPrintable(spoken()));
    }

    void tabGoesRoundTheWindowAndMissesNoPane()
    {
        MainWindow window(**m_workspace, MainWindow::Kind::Own, nullptr);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPlace(Place::Unanswered);
        const auto *leads = window.findChild<QListView *>(u"leads"_s);
        QTRY_COMPARE(leads->model()->rowCount(), 1);
        QTRY_VERIFY(window.findChild<QListView *>(u"timeline"_s)->model()->rowCount() > 0);
        QSet<QString> seen;
        for (int i = 0; i < 60; ++i) {
            seen.insert(QApplication::focusWidget()->objectName());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        for (const QString &pane : {u"places"_s, u"search"_s, u"leads"_s, u"timeline"_s})
            QVERIFY2(seen.contains(pane), qPrintable(pane));
    }

private:
    std::unique_ptr<OpenWorkspace> m_workspace;
    LeadId m_lead;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
