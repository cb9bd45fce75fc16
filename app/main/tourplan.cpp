// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the tour draws; how it goes about it stands in tour.cpp.
#include "main/tour.h"

#include "main/makingpage.h"
#include "main/scriptviews.h"
#include "main/settingsviews.h"
#include "main/tourleads.h"
#include "mainwindow/commands.h"
#include "mainwindow/storeerrorpage.h"
#include "pages/importing/importpage.h"

#include <QAbstractButton>
#include <QAction>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSemaphore>
#include <QTimer>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// The dialog that was opened over the window last.
QWidget *openDialog(const QWidget *window)
{
    const auto dialogs = window->findChildren<QDialog *>();
    return dialogs.isEmpty() ? nullptr : dialogs.last();
}

} // namespace

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
    dialog(u"somebody-new"_s, &Commands::newLead);
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
    planCases();
    planPeople();
    place(u"inbox-for-call-page"_s, Place::WantsACall);
    m_screens.append({u"call-page"_s, [this]() -> QWidget * {
                          m_window->commands().call->trigger();
                          return m_window.get();
                      }});
    if (mayWrite()) {
        planCall();
        place(u"inbox-for-their-call"_s, Place::Nurturing);
        m_screens.append({u"they-call"_s, [this]() -> QWidget * {
                              m_window->commands().theyCall->trigger();
                              return m_window.get();
                          }});
    }
    m_screens.append({u"numbers"_s, [this] {
                          m_window->commands().kpi->trigger();
                          QWidget *numbers = m_window->kpiWindow();
                          numbers->resize(m_looks.at(m_look).size);
                          return numbers;
                      }});
    planSettings(settingsViews());
    planSettings(scriptViews());
    planJoin();
    if (mayWrite())
        planTeam();
    m_screens.append({u"menu-lead"_s, [this]() -> QWidget * {
                          QMenu *menu = m_window->commands().menus().at(2);
                          menu->popup(m_window->mapToGlobal(QPoint(120, 30)));
                          return menu;
                      }});
}

void Tour::planPeople()
{
    m_screens.append({u"person-well-connected"_s, [this]() -> QWidget * {
                          const Lead lead = TourLeads::wellConnected(*m_workspace);
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
    m_screens.append({u"call-proof"_s,
                      [this, click] {
                          click(u"showProof"_s);
                          return openDialog(m_window.get());
                      },
                      Wait::AMoment});
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

} // namespace Callwell
