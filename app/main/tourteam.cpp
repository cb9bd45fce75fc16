// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one sees of a team, for the tour: no server is asked, so it is told how it stands.
#include "main/tour.h"

#include "main/tourleads.h"
#include "mainwindow/commands.h"
#include "pages/team/firstsyncpage.h"
#include "pages/team/joindialog.h"
#include "store/serverturn.h"
#include "sync/attention.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QListWidget>
#include <QTimer>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using State = SyncStatus::State;

constexpr auto host = "db.example";

/*! Holds nothing, and answers never. */
class NoKeychain : public Keychain
{
public:
    void read(const QString &, QObject *, Found) override { }
    void write(const QString &, const QString &, QObject *, Written) override { }
    void forget(const QString &) override { }
};

TeamStanding standing(State state, std::optional<ErrorCode> error = {}, qint64 waiting = 0,
                      int attention = 0)
{
    const QString there = QLatin1StringView(host);
    TeamStanding standing{.server = {.host = there, .database = u"callwell"_s, .login = u"ada"_s}};
    standing.sync = {.state = state,
                     .syncedAt = QDateTime::currentDateTimeUtc().addSecs(-130),
                     .waiting = waiting,
                     .attention = attention,
                     .complete = true,
                     .role = u"rep"_s};
    if (error == ErrorCode::ServerRefused)
        standing.sync.error = Error{.code = *error, .arguments = {u"ada"_s, there}};
    else if (error)
        standing.sync.error = Error{.code = *error, .arguments = {there, u"3"_s, u"4"_s}};
    return standing;
}

// Work that the server did not take, and two versions of one field.
Done noteTrouble(Connection &store, const QDateTime &now)
{
    return inServerTurn(store, [&]() -> Done {
        CALLWELL_LET(const qint64 newest, Outbox(store).newestGroup());
        CALLWELL_TRY(
            store.run(u"INSERT OR REPLACE INTO sync_state (only, laptop, server, acknowledged) "
                      "VALUES (1, ?1, '{}', ?2)"_s,
                      {QUuid::createUuid().toRfc4122(), qMax<qint64>(newest - 3, 0)}));
        for (const auto &[back, code] : {std::pair(0, u"stage"_s), std::pair(1, u"not_yours"_s)})
            CALLWELL_TRY(noteRejected(store, {.op = newest - back, .code = code}, now));
        CALLWELL_LET(Query person,
                     store.query(u"SELECT id FROM person WHERE given_name <> '' LIMIT 1"_s));
        if (!person.next())
            return {};
        const QUuid row = QUuid::fromRfc4122(person.value(0).toByteArray());
        const QUuid laptop = QUuid::createUuid();
        const ServerConflict note{.id = QUuid::createUuid(),
                                  .laptop = laptop,
                                  .table = u"person"_s,
                                  .row = row,
                                  .field = u"note"_s,
                                  .before = u"Prefers mornings."_s,
                                  .mine = u"Prefers mornings, but not on Mondays: then she is at "
                                          "the plant in Gdańsk."_s,
                                  .theirs = u"Prefers mornings. Has a new number at the office."_s,
                                  .other = u"Bea Curie"_s,
                                  .at = now.addSecs(-4000).toMSecsSinceEpoch()};
        ServerConflict removed = note;
        removed.id = QUuid::createUuid();
        removed.at -= 1000;
        removed.field.clear();
        removed.mineWon = false;
        removed.before = {};
        removed.mine = QJsonObject{{u"job_title"_s, u"Head of Operations"_s}};
        removed.theirs = {};
        for (const ServerConflict &conflict : {note, removed}) {
            CALLWELL_LET([[maybe_unused]] const bool isNew, noteConflict(store, conflict, laptop));
        }
        return {};
    });
}

} // namespace

// Made where it is first needed, and gone before its window.
void Tour::showTeam(const TeamStanding &standing)
{
    if (!m_team) {
        m_keychain = std::make_unique<NoKeychain>();
        m_team =
            std::make_unique<TeamLink>(*m_workspace, ServerAddress(), GatewayOpener(), *m_keychain);
        m_window->setTeam(*m_team);
    }
    m_team->show(standing);
}

void Tour::planTeam()
{
    const auto mark = [this](const QString &name, const TeamStanding &shown) {
        m_screens.append({u"mark-"_s + name, [this, shown]() -> QWidget * {
                              m_window->showPlace(Place::WantsACall);
                              showTeam(shown);
                              return m_window.get();
                          }});
    };
    const auto page = [this](const QString &name, const TeamStanding &shown) {
        m_screens.append({u"team-"_s + name,
                          [this, shown]() -> QWidget * {
                              showTeam(shown);
                              m_window->commands().team->trigger();
                              return m_window.get();
                          },
                          Wait::AMoment});
    };
    TeamStanding paused = standing(State::Waiting, {}, 3);
    paused.hold = TeamStanding::Hold::Paused;
    TeamStanding locked = standing(State::Waiting, {}, 3);
    locked.hold = TeamStanding::Hold::NoPassword;
    TeamStanding restored = standing(State::Waiting);
    restored.sync.restored = true;
    restored.sync.clockAhead = 11LL * 60 * 1000;
    restored.keychainFailed = true;

    m_screens.append({u"team-attention-none"_s,
                      [this]() -> QWidget * {
                          showTeam(standing(State::Waiting));
                          m_window->commands().attention->trigger();
                          return m_window.get();
                      },
                      Wait::AMoment});
    m_screens.append({u"team-attention-rejected"_s,
                      [this]() -> QWidget * {
                          const Done done =
                              m_workspace->database()
                                  .write([now = m_workspace->clock().now()](Connection &store) {
                                      return noteTrouble(store, now);
                                  })
                                  .result();
                          showTeam(standing(State::Waiting, {}, 3, 4));
                          m_window->commands().attention->trigger();
                          return done ? m_window.get() : nullptr;
                      },
                      Wait::AMoment});
    const auto choose = [this](const QString &name, int row, bool merge) {
        m_screens.append({name,
                          [this, row, merge]() -> QWidget * {
                              auto *list = m_window->findChild<QListWidget *>(u"attention"_s);
                              list->setCurrentRow(row);
                              auto *button = m_window->findChild<QAbstractButton *>(u"merge"_s);
                              if (merge)
                                  button->click();
                              return m_window.get();
                          },
                          Wait::AMoment});
    };
    choose(u"team-attention-conflict"_s, 2, false);
    choose(u"team-attention-merge"_s, 2, true);
    choose(u"team-attention-removed"_s, 3, false);
    mark(u"in-step"_s, standing(State::Waiting));
    mark(u"sending"_s, standing(State::Working, {}, 3));
    mark(u"offline"_s, standing(State::Trying, ErrorCode::ServerUnreachable, 12));
    mark(u"attention"_s, standing(State::Waiting, {}, 0, 2));
    mark(u"refused"_s, standing(State::Stopped, ErrorCode::ServerRefused));
    mark(u"paused"_s, paused);
    page(u"offline"_s, standing(State::Trying, ErrorCode::ServerUnreachable, 3));
    page(u"refused"_s, standing(State::Stopped, ErrorCode::ServerRefused, 3, 4));
    page(u"certificate"_s, standing(State::Stopped, ErrorCode::ServerCertificate, 3));
    page(u"locked"_s, locked);
    page(u"remarks"_s, restored);
}

void Tour::planJoin()
{
    const auto join = [this](const QString &name, const std::optional<Error> &error) {
        m_screens.append({name, [this, error]() -> QWidget * {
                              auto *dialog = new JoinDialog(GatewayOpener(), m_window.get());
                              if (error) {
                                  dialog->setPlace(u"postgresql://ada@db.example/callwell"_s);
                                  dialog->findChild<QLineEdit *>(u"password"_s)->setText(u"x"_s);
                                  dialog->refuse(*error);
                              }
                              dialog->open();
                              return dialog;
                          }});
    };
    const QString there = QLatin1StringView(host);
    join(u"join-empty"_s, std::nullopt);
    join(u"join-refused"_s,
         Error{.code = ErrorCode::ServerRefused, .arguments = {u"ada"_s, there}});
    join(u"join-certificate"_s, Error{.code = ErrorCode::ServerCertificate, .arguments = {there}});
    join(u"join-older"_s,
         Error{.code = ErrorCode::ServerOlder, .arguments = {there, u"1"_s, u"2"_s}});
    const auto first = [this](const QString &name, const TeamStanding &shown) {
        m_screens.append({name, [this, shown]() -> QWidget * {
                              showTeam(shown);
                              auto page = std::make_unique<FirstSyncPage>(*m_team);
                              page->show();
                              m_other = std::move(page);
                              return m_other.get();
                          }});
    };
    TeamStanding working = standing(State::Working);
    working.sync.complete = false;
    working.sync.progress = {.phase = SyncPhase::Loading,
                             .table = u"activity"_s,
                             .tablesDone = 14,
                             .tables = 38,
                             .rows = 412'000};
    TeamStanding cancelled = working;
    cancelled.hold = TeamStanding::Hold::Paused;
    TeamStanding locked = working;
    locked.hold = TeamStanding::Hold::NoPassword;
    first(u"first-sync"_s, working);
    first(u"first-sync-cancelled"_s, cancelled);
    first(u"first-sync-locked"_s, locked);
}

} // namespace Callwell
