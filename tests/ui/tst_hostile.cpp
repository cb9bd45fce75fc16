// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilehouse.h"
#include "hostiletexts.h"
#include "main/scriptviews.h"
#include "main/settingsviews.h"
#include "mainwindow/commands.h"
#include "mainwindow/mainwindow.h"
#include "pages/importing/importpage.h"
#include "theme/linkbutton.h"
#include "windowlook.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QEventLoop>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Every screen with a lead on it whose every word tries to be more than a word. */
class TestHostile : public QObject
{
    Q_OBJECT

private:
    /*! Brings a screen up and returns what is looked at. */
    struct Screen
    {
        QString name;
        std::function<QWidget *(MainWindow &)> show;
    };

    static QDialog *lastDialog(const MainWindow &window)
    {
        const auto dialogs = window.findChildren<QDialog *>();
        return dialogs.isEmpty() || !dialogs.last()->isVisible() ? nullptr : dialogs.last();
    }

    QList<Screen> screens() const
    {
        QList<Screen> all;
        for (const Place place :
             {Place::WantsACall, Place::Unanswered, Place::KeepTrying, Place::PutRight,
              Place::Nurturing, Place::Helped, Place::Everyone, Place::DueToday}) {
            all.append({u"place %1"_s.arg(static_cast<int>(place)), [place](MainWindow &window) {
                            window.showPlace(place);
                            return &window;
                        }});
        }
        all.append({u"search"_s, [this](MainWindow &window) {
                        window.commands().search->trigger();
                        window.findChild<QLineEdit *>(u"search"_s)->setText(m_words.left(40));
                        return &window;
                    }});
        all.append({u"person"_s, [this](MainWindow &window) {
                        window.showPerson(m_house->house.person, m_house->house.lead);
                        return &window;
                    }});
        addDialogs(all);
        all.append({u"other person"_s, [this](MainWindow &window) {
                        window.showPerson(m_house->other, {});
                        return &window;
                    }});
        for (const auto &views : {settingsViews(), scriptViews()}) {
            for (const SettingsView &view : views)
                all.append({view.name, view.show});
        }
        all.append({u"numbers"_s, [](MainWindow &window) {
                        window.commands().kpi->trigger();
                        return window.kpiWindow();
                    }});
        all.append({u"import"_s, [this](MainWindow &window) {
                        window.showImport();
                        window.findChild<ImportPage *>()->openFile(importFile());
                        return &window;
                    }});
        all.append({u"call"_s, [this](MainWindow &window) {
                        showLead(window);
                        window.commands().call->trigger();
                        return &window;
                    }});
        for (const QString &button : {u"lookedAt"_s, u"startCall"_s}) {
            all.append({u"call, "_s + button, [button](MainWindow &window) {
                            if (auto *found = window.findChild<QAbstractButton *>(button))
                                found->click();
                            return &window;
                        }});
        }
        return all;
    }

    void addDialogs(QList<Screen> &all) const
    {
        for (const auto &[name, command] :
             std::initializer_list<std::pair<QString, QAction * Commands::*>>{
                 {u"palette"_s, &Commands::palette},     {u"newLead"_s, &Commands::newLead},
                 {u"keys"_s, &Commands::keys},           {u"name"_s, &Commands::name},
                 {u"answer"_s, &Commands::answer},       {u"handRaise"_s, &Commands::handRaise},
                 {u"reachOut"_s, &Commands::reachOut},   {u"giveUp"_s, &Commands::giveUp},
                 {u"takeOn"_s, &Commands::takeOn},       {u"consent"_s, &Commands::consent},
                 {u"inquiry"_s, &Commands::inquiry},     {u"fact"_s, &Commands::fact},
                 {u"objection"_s, &Commands::objection}, {u"alternative"_s, &Commands::alternative},
                 {u"view"_s, &Commands::view},           {u"putRight"_s, &Commands::putRight},
                 {u"assign"_s, &Commands::assign},       {u"note"_s, &Commands::note},
                 {u"close"_s, &Commands::close},         {u"network"_s, &Commands::network},
                 {u"relate"_s, &Commands::relate},       {u"post"_s, &Commands::post},
                 {u"merge"_s, &Commands::merge},         {u"promise"_s, &Commands::promise}}) {
            all.append({name, [this, command](MainWindow &window) -> QWidget * {
                            showLead(window);
                            (window.commands().*command)->trigger();
                            return lastDialog(window);
                        }});
            if (name == "relate"_L1 || name == "merge"_L1 || name == "palette"_L1) {
                all.append({name + u", found"_s, [this, command](MainWindow &window) -> QWidget * {
                                (window.commands().*command)->trigger();
                                QWidget *opened = lastDialog(window);
                                if (!opened)
                                    return nullptr;
                                opened->findChild<QLineEdit *>()->setText(m_words.left(40));
                                return opened;
                            }});
            }
        }
    }

    // In a list, where everything can be done with them.
    void showLead(MainWindow &window) const
    {
        window.showPlace(Place::Everyone);
        settle();
        window.showPerson(m_house->house.person, m_house->house.lead);
        settle();
    }

    // A file as it comes from a form, every cell of it those words.
    QString importFile() const
    {
        const QString path = m_files.filePath(u"leads.csv"_s);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(path));
        // a file with those in it is no text, and refused
        static const QRegularExpression noText(u"[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]"_s);
        QString cell = m_words.left(50'000).remove(noText);
        cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        file.write("First name,Last name,E-mail,Company,Phone,Asked,More\n");
        file.write((QStringList(7, cell).join(u',') + u'\n').toUtf8());
        return path;
    }

    // Until what was asked of the store is there, and shown.
    void settle() const
    {
        for (int round = 0; round < 6; ++round) {
            QEventLoop loop; // qWaitFor() sleeps
            m_house->house.workspace->ask([](Connection &) { return true; })
                .then(&loop, [&loop](bool) { loop.quit(); });
            loop.exec();
            QCoreApplication::processEvents();
        }
    }

    // Every screen with those words; compared, where there is something to compare it with.
    QList<WindowLook> walk(const QString &words)
    {
        m_words = words;
        m_house = std::make_unique<HostileHouse>(words);
        QList<WindowLook> looks;
        MainWindow window(*m_house->house.workspace, MainWindow::Kind::Own, nullptr);
        window.resize(1280, 800);
        window.show();
        settle();
        for (const Screen &screen : screens()) {
            const QPointer<QWidget> shown = screen.show(window);
            settle();
            if (shown)
                looks.append(lookAt(*shown, screen.name, m_harmless.value(looks.size())));
            else
                m_faults.append(screen.name + u": there is nothing"_s);
            for (QDialog *dialog : window.findChildren<QDialog *>())
                dialog->close();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        return looks;
    }

    WindowLook lookAt(QWidget &shown, const QString &name, const WindowLook &harmless)
    {
        std::ignore = shown.grab();
        // what is still to come looks like something else until then
        QString other;
        std::ignore = QTest::qWaitFor(
            [&] {
                other = WindowLooks::difference(harmless, WindowLooks::of(shown));
                return other.isEmpty() && !harmless.parts.isEmpty();
            },
            harmless.parts.isEmpty() ? 400 : 3000);
        if (!harmless.parts.isEmpty() && !other.isEmpty())
            m_faults.append(name + u": "_s + other);
        for (const QString &fault : WindowLooks::faults(shown))
            m_faults.append(name + u": "_s + fault);
        const WindowLook look = WindowLooks::of(shown);
        for (auto *link : shown.findChildren<LinkButton *>()) {
            if (link->isVisibleTo(&shown))
                link->click();
        }
        return look;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_faults.clear();
    }

    void everyTableHasARowToBeHostile()
    {
        HostileHouse house(u"a"_s);
        QCOMPARE(house.emptyTables(), QStringList());
    }

    void wordsStayWords_data()
    {
        QTest::addColumn<QString>("words");
        for (const HostileText &text : hostileTexts())
            QTest::newRow(text.name) << text.text;
    }

    void wordsStayWords()
    {
        QFETCH(const QString, words);
        OpenedLinks links;
        if (m_harmless.isEmpty()) {
            const QList<WindowLook> looks = walk(WindowLooks::marker);
            QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
            m_harmless = looks;
        }
        std::ignore = walk(words);
        for (const QUrl &url : std::as_const(links.urls)) {
            if (!QStringList{u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s}.contains(url.scheme()))
                m_faults.append(u"opened: "_s + url.toString());
        }
        QVERIFY2(m_faults.isEmpty(), qPrintable(m_faults.join(u'\n')));
    }

    void cleanup() { m_house.reset(); }

private:
    QTemporaryDir m_files;
    QString m_words;
    std::unique_ptr<HostileHouse> m_house;
    QList<WindowLook> m_harmless;
    QStringList m_faults;
};

QTEST_MAIN(TestHostile)
#include "moc_callhouse.cpp"
#include "tst_hostile.moc"
