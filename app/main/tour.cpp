// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/tour.h"

#include "main/examplemaker.h"
#include "main/house.h"
#include "main/language.h"
#include "main/makingpage.h"
#include "main/settingsviews.h"
#include "main/wellconnected.h"
#include "mainwindow/commands.h"
#include "mainwindow/storeerrorpage.h"
#include "pages/importing/importpage.h"
#include "words/errorwords.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSemaphore>
#include <QTimer>

#include <cstdio>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Workspace> workspaceOf(std::unique_ptr<Database> database)
{
    return std::make_unique<Workspace>(std::move(database), std::make_shared<SystemClock>());
}

constexpr char leadsToImport[] =
    "First name,Last name,E-mail,Company,Phone,Asked\n"
    "Noor,Haddad,noor@oasis.example,Oasis Packaging,+44 20 7946 0123,Does it work offline?\n"
    "Jean,Dupré,jean@baise.example,Verreries de la Baïse,+33 1 99 00 45 67,\n"
    "Åsa,Lind,asa@malarens.example,Mälarens Bryggeri,+46 8 465 004 12,Which ERPs?\n"
    ",,not an address,Nobody Ltd,,\n"
    "Ewa,Nowak,ewa@zrodlo.example,Zakłady Źródło,+49 30 23125 123,\n";

// The dialog that was opened over the window last.
QWidget *openDialog(const QWidget *window)
{
    const auto dialogs = window->findChildren<QDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

} // namespace

Tour::Tour(Theme &theme, Language &language, QString folder, QString store)
    : m_theme(theme)
    , m_language(language)
    , m_folder(std::move(folder))
    , m_store(std::move(store))
{
    for (const QString &spoken : {u"en"_s, u"de"_s, u"ar"_s}) {
        for (const bool dark : {false, true}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)})
                m_looks.append({spoken, dark, size});
        }
    }
    planScreens();
    planOwnScreens();
}

Tour::~Tour() = default;

int Tour::run()
{
    QGuiApplication::setQuitOnLastWindowClosed(false); // one screen goes before the next comes
    QTimer::singleShot(0, this, [this] {
        if (const Done done = prepare(); !done) {
            std::fputs(qPrintable(errorText(done.error()) + u'\n'), stderr);
            finish(3);
            return;
        }
        nextLook();
    });
    return QApplication::exec();
}

Done Tour::prepare()
{
    if (!QDir().mkpath(m_folder))
        return failure(ErrorCode::FileUnwritable, {m_folder});
    if (mayWrite()) {
        m_example = m_made.filePath(u"example.callwell"_s);
        CALLWELL_TRY(makeExampleStore(m_example).result());
    }
    QFile leads(m_made.filePath(u"leads.csv"_s));
    if (!leads.open(QIODevice::WriteOnly) || leads.write(leadsToImport) < 0)
        return failure(ErrorCode::FileUnwritable, {leads.fileName()});
    return {};
}

// Where the store is an example of ours, calls are made in it: the next look begins afresh.
Done Tour::openStores()
{
    m_workspace.reset();
    m_empty.reset();
    const QString number = QString::number(m_look);
    QString store = m_store;
    if (mayWrite()) {
        store = m_made.filePath(u"example-%1.callwell"_s.arg(number));
        if (!QFile::copy(m_example, store))
            return failure(ErrorCode::FileUnwritable, {store});
    }
    CALLWELL_LET(auto database, Database::open(store, Connection::Mode::ReadWrite));
    CALLWELL_LET(auto empty,
                 Database::open(m_made.filePath(u"empty-%1.callwell"_s.arg(number)),
                                Connection::Mode::Create));
    m_workspace = workspaceOf(std::move(database));
    m_empty = workspaceOf(std::move(empty));
    for (Workspace *workspace : {m_workspace.get(), m_empty.get()}) {
        CALLWELL_LET(const MemberId member,
                     workspace->perform(&settleIn, houseToSettleIn()).future().result());
        workspace->setMember(member);
    }
    return {};
}

QWidget *Tour::newWindow(Workspace &workspace, MainWindow::Kind kind)
{
    m_window = std::make_unique<MainWindow>(workspace, kind, nullptr);
    m_window->resize(m_looks.at(m_look).size);
    m_window->show();
    return m_window.get();
}

void Tour::planScreens()
{
    const auto place = [this](const QString &name, Place shown) {
        m_screens.append({name, [this, shown]() -> QWidget * {
                              m_window->showPlace(shown);
                              return m_window.get();
                          }});
    };
    const auto search = [this](const QString &name, const QString &typed) {
        m_screens.append({name, [this, typed]() -> QWidget * {
                              m_window->commands().search->trigger();
                              auto *field = m_window->findChild<QLineEdit *>(u"search"_s);
                              field->setText(typed);
                              return m_window.get();
                          }});
    };
    const auto dialog = [this](const QString &name, QAction *Commands::*command) {
        m_screens.append({name, [this, command] {
                              (m_window->commands().*command)->trigger();
                              return openDialog(m_window.get());
                          }});
    };
    m_screens.append({u"inbox-loading"_s,
                      [this] {
                          // Real waiting: what reads the store is kept busy meanwhile.
                          const auto held = std::make_shared<QSemaphore>();
                          std::ignore = m_workspace->ask([held](Connection &) -> Done {
                              held->acquire();
                              return {};
                          });
                          QTimer::singleShot(700, this, [held] { held->release(); });
                          return newWindow(*m_workspace, MainWindow::Kind::Example);
                      },
                      Wait::NotYetThere});
    place(u"inbox-wants-a-call"_s, Place::WantsACall);
    place(u"inbox-unanswered"_s, Place::Unanswered);
    place(u"inbox-keep-trying"_s, Place::KeepTrying);
    place(u"inbox-put-right"_s, Place::PutRight);
    dialog(u"put-right"_s, &Commands::putRight);
    place(u"inbox-nurturing"_s, Place::Nurturing);
    place(u"inbox-helped"_s, Place::Helped);
    place(u"inbox-everyone"_s, Place::Everyone);
    search(u"search-found"_s, u"an"_s);
    search(u"search-nobody-found"_s, u"zzzz"_s);
    place(u"inbox-due-today"_s, Place::DueToday);
    dialog(u"palette"_s, &Commands::palette);
    dialog(u"keys"_s, &Commands::keys);
    place(u"inbox-for-call"_s, Place::WantsACall);
    dialog(u"answer"_s, &Commands::answer);
    dialog(u"hand-raise"_s, &Commands::handRaise);
    dialog(u"note"_s, &Commands::note);
    dialog(u"message"_s, &Commands::reachOut);
    dialog(u"stop-trying"_s, &Commands::giveUp);
    dialog(u"look-after"_s, &Commands::takeOn);
    dialog(u"consent"_s, &Commands::consent);
    dialog(u"they-asked"_s, &Commands::inquiry);
    dialog(u"what-they-told"_s, &Commands::fact);
    dialog(u"objection"_s, &Commands::objection);
    dialog(u"alternative"_s, &Commands::alternative);
    dialog(u"how-it-was"_s, &Commands::view);
    dialog(u"hand-over"_s, &Commands::assign);
    dialog(u"close-with-grace"_s, &Commands::close);
    planPeople();
    place(u"inbox-for-call-page"_s, Place::WantsACall);
    m_screens.append({u"call-page"_s, [this]() -> QWidget * {
                          m_window->commands().call->trigger();
                          return m_window.get();
                      }});
    if (mayWrite())
        planCall();
    m_screens.append({u"numbers"_s, [this] {
                          m_window->commands().kpi->trigger();
                          QWidget *numbers = m_window->kpiWindow();
                          numbers->resize(m_looks.at(m_look).size);
                          return numbers;
                      }});
    planSettings(settingsViews());
    m_screens.append({u"menu-lead"_s, [this]() -> QWidget * {
                          QMenu *menu = m_window->commands().menus().at(2);
                          menu->popup(m_window->mapToGlobal(QPoint(120, 30)));
                          return menu;
                      }});
}

void Tour::planPeople()
{
    m_screens.append({u"person-well-connected"_s, [this]() -> QWidget * {
                          const Lead lead = wellConnectedLead(*m_workspace);
                          m_window->showPerson(lead.person, lead.id);
                          return m_window.get();
                      }});
    m_screens.append({u"network"_s, [this] {
                          m_window->commands().network->trigger();
                          QWidget *network = openDialog(m_window.get());
                          network->resize(m_looks.at(m_look).size * 0.9);
                          return network;
                      }});
    const auto dialog = [this](const QString &name, QAction *Commands::*command,
                               const QString &field, const QString &typed) {
        m_screens.append({name, [this, command, field, typed] {
                              (m_window->commands().*command)->trigger();
                              QWidget *opened = openDialog(m_window.get());
                              if (auto *edit = opened->findChild<QLineEdit *>(field))
                                  edit->setText(typed);
                              return opened;
                          }});
    };
    dialog(u"relate"_s, &Commands::relate, u"relateWho"_s, u"an"_s);
    m_screens.append({u"relate-new"_s, [this] {
                          m_window->commands().relate->trigger();
                          QWidget *opened = openDialog(m_window.get());
                          opened->findChild<QAbstractButton *>(u"relateNew"_s)->setChecked(true);
                          return opened;
                      }});
    dialog(u"said-in-public"_s, &Commands::post, u"postAddress"_s, u"https://example.com/p/1"_s);
    dialog(u"same-person"_s, &Commands::merge, u"mergeWho"_s, u"ann"_s);
}

void Tour::planCall()
{
    const auto click = [this](const QString &button) {
        if (auto *found = m_window->findChild<QAbstractButton *>(button))
            found->click();
    };
    m_screens.append({u"call-prepared"_s, [this, click]() -> QWidget * {
                          click(u"lookedAt"_s);
                          auto *seen = m_window->findChild<QPlainTextEdit *>(u"seen"_s);
                          seen->setPlainText(tr("Leads maintenance at three plants"));
                          return m_window.get();
                      }});
    m_screens.append({u"call-talk"_s, [this, click]() -> QWidget * {
                          click(u"startCall"_s);
                          return m_window.get();
                      }});
    m_screens.append({u"call-close"_s, [this]() -> QWidget * {
                          auto *talk = m_window->findChild<QWidget *>(u"script"_s);
                          for (const int key : {Qt::Key_1, Qt::Key_1, Qt::Key_4}) {
                              QWidget *page = talk->parentWidget();
                              QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier,
                                              QString(QChar(key)));
                              QCoreApplication::sendEvent(page, &press);
                          }
                          return m_window.get();
                      }});
}

void Tour::planSettings(const QList<SettingsView> &views)
{
    for (const SettingsView &view : views)
        m_screens.append({view.name, [this, show = view.show] {
                              return show(*m_window);
                          }});
}

void Tour::planOwnScreens()
{
    m_screens.append({u"inbox-empty-workspace"_s, [this] {
                          return newWindow(*m_empty, MainWindow::Kind::Own);
                      }});
    planSettings(ownSettingsViews());
    m_screens.append({u"import-choose"_s, [this]() -> QWidget * {
                          m_window->showImport();
                          return m_window.get();
                      }});
    m_screens.append({u"import-found"_s,
                      [this]() -> QWidget * {
                          m_window->findChild<ImportPage *>()->openFile(
                              m_made.filePath(u"leads.csv"_s));
                          return m_window.get();
                      },
                      Wait::AMoment});
    m_screens.append({u"import-brought"_s,
                      [this]() -> QWidget * {
                          m_window->findChild<QAbstractButton *>(u"importGo"_s)->click();
                          return m_window.get();
                      },
                      Wait::AMoment});
    m_screens.append({u"store-error"_s, [this] {
                          m_window.reset();
                          m_other = std::make_unique<StoreErrorPage>(
                              Error{.code = ErrorCode::StoreNewer,
                                    .arguments = {u"/home/me/team.callwell"_s, u"9"_s, u"1"_s}});
                          m_other->show();
                          return m_other.get();
                      }});
    m_screens.append({u"first-start"_s, [this] {
                          m_making = std::make_unique<QPromise<Done>>();
                          m_making->start();
                          m_making->setProgressRange(0, 400);
                          m_making->setProgressValue(150);
                          m_other = std::make_unique<MakingPage>(m_making->future());
                          m_other->show();
                          return m_other.get();
                      }});
}

void Tour::nextLook()
{
    if (++m_look == m_looks.size()) {
        finish(0);
        return;
    }
    const Look &look = m_looks.at(m_look);
    m_window.reset();
    m_other.reset();
    m_language.set(look.language);
    m_theme.setScheme(look.dark ? Theme::Scheme::Dark : Theme::Scheme::Light);
    if (const Done done = openStores(); !done) {
        std::fputs(qPrintable(errorText(done.error()) + u'\n'), stderr);
        finish(3);
        return;
    }
    m_screen = -1;
    nextScreen();
}

void Tour::nextScreen()
{
    if (++m_screen == m_screens.size()) {
        nextLook();
        return;
    }
    const Screen &screen = m_screens.at(m_screen);
    const QPointer<QWidget> widget = screen.show();
    const auto take = [this, widget, name = screen.name] {
        if (widget) {
            const Look &look = m_looks.at(m_look);
            const QString file = u"%1-%2-%3x%4-%5.png"_s.arg(
                name, look.dark ? u"dark"_s : u"light"_s, QString::number(look.size.width()),
                QString::number(look.size.height()), look.language);
            if (!widget->grab().save(m_folder + u'/' + file)) {
                std::fputs(qPrintable(errorText({.code = ErrorCode::FileUnwritable,
                                                 .arguments = {m_folder + u'/' + file}})
                                      + u'\n'),
                           stderr);
                finish(3);
                return;
            }
            ++m_drawn;
            if (widget != m_window.get() && widget != m_other.get())
                widget->close();
        }
        nextScreen();
    };
    if (screen.wait == Wait::ForTheStore)
        settle(8, take);
    else
        QTimer::singleShot(screen.wait == Wait::AMoment ? 1000 : 400, this, take);
}

// Each round waits behind all that was asked of the store, then lets the screen take it in.
void Tour::settle(int rounds, const std::function<void()> &then)
{
    if (rounds == 0) {
        then();
        return;
    }
    m_workspace->ask([](Connection &) -> Done { return {}; })
        .then(this, [this, rounds, then](const Done &) {
            QTimer::singleShot(25, this, [this, rounds, then] { settle(rounds - 1, then); });
        });
}

void Tour::finish(int code)
{
    m_window.reset();
    m_other.reset();
    if (code == 0) {
        const QString told = tr("%n picture(s) of all screens are in %1", nullptr, m_drawn)
                                 .arg(QDir(m_folder).absolutePath());
        std::fputs(qPrintable(told + u'\n'), stdout);
    }
    QCoreApplication::exit(code);
}

} // namespace Callwell
