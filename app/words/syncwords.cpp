// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/syncwords.h"

#include "words/errorwords.h"
#include "words/fieldwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell::Words {
using namespace Qt::StringLiterals;

namespace {

class Sync
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Sync)
};

using Hold = TeamStanding::Hold;
using State = SyncStatus::State;

constexpr qint64 tooFarAhead = 5LL * 60 * 1000; // the server clamps what is further ahead

int number(qint64 count)
{
    return static_cast<int>(qMin<qint64>(count, 1'000'000'000));
}

QString lastTime(const SyncStatus &status, const QDateTime &now)
{
    return status.syncedAt.isValid() ? ago(status.syncedAt, now, QTimeZone::systemTimeZone())
                                     : Sync::tr("never yet", "when it was last in step");
}

SyncMarkWords stoppedMark(ErrorCode code)
{
    switch (code) {
    case ErrorCode::ServerRefused:
        return {Sync::tr("Server refuses the login"), u"lock"_s, true};
    case ErrorCode::PasswordMissing:
        return {Sync::tr("Password needed"), u"lock"_s, true};
    case ErrorCode::ServerCertificate:
        return {Sync::tr("Wrong certificate"), u"security-low"_s, true};
    case ErrorCode::ServerOlder:
        return {Sync::tr("Server is older"), u"dialog-warning"_s, true};
    case ErrorCode::ServerNewer:
        return {Sync::tr("Server is newer"), u"dialog-warning"_s, true};
    case ErrorCode::ServerCeiling:
        return {Sync::tr("No more rows today"), u"dialog-warning"_s, true};
    case ErrorCode::ServerNotOurs:
    case ErrorCode::ServerOther:
    case ErrorCode::AddressInvalid:
        return {Sync::tr("Not our workspace there"), u"dialog-warning"_s, true};
    default:
        return {Sync::tr("Not in step"), u"dialog-warning"_s, true};
    }
}

QString waitingText(const QString &nothing, const QString &some, qint64 waiting)
{
    return waiting > 0 ? some : nothing;
}

} // namespace

bool wantsPassword(const TeamStanding &standing)
{
    if (standing.hold == Hold::NoPassword)
        return true;
    return standing.hold == Hold::None && standing.sync.state == State::Stopped
        && standing.sync.error
        && (standing.sync.error->code == ErrorCode::ServerRefused
            || standing.sync.error->code == ErrorCode::PasswordMissing);
}

SyncMarkWords syncMark(const TeamStanding &standing, const QDateTime &now)
{
    const SyncStatus &status = standing.sync;
    const int waiting = number(status.waiting);
    if (standing.hold == Hold::NoPassword)
        return {Sync::tr("Password needed"), u"lock"_s, true};
    if (standing.hold == Hold::None && status.state == State::Stopped && status.error)
        return stoppedMark(status.error->code);
    if (status.attention > 0)
        return {Sync::tr("Needs attention: %Ln", nullptr, status.attention), u"dialog-warning"_s,
                true};
    if (standing.hold == Hold::Paused)
        return {waitingText(Sync::tr("Paused"),
                            Sync::tr("Paused: %Ln change(s) wait", nullptr, waiting), waiting),
                u"media-playback-pause"_s, false};
    if (standing.hold == Hold::Asking)
        return {Sync::tr("Looking for the password…"), u"lock"_s, false};
    if (status.state == State::Trying) {
        const bool full = status.error && status.error->code == ErrorCode::ServerFull;
        const QString some = full ? Sync::tr("Server is full: %Ln change(s) wait", nullptr, waiting)
                                  : Sync::tr("Offline: %Ln change(s) wait", nullptr, waiting);
        return {waitingText(full ? Sync::tr("Server is full") : Sync::tr("Offline"), some, waiting),
                u"network-offline"_s, false};
    }
    if (status.state == State::Working && status.waiting > 0)
        return {Sync::tr("Sending %Ln change(s)", nullptr, waiting), u"view-refresh"_s, false};
    if (status.state == State::Working && !status.complete)
        return {Sync::tr("Fetching everything…"), u"view-refresh"_s, false};
    if (status.waiting > 0)
        return {Sync::tr("%Ln change(s) wait", nullptr, waiting), u"view-refresh"_s, false};
    if (!status.syncedAt.isValid())
        return {Sync::tr("Connecting…"), u"view-refresh"_s, false};
    return {Sync::tr("In step, %1", "when").arg(lastTime(status, now)), u"checkmark"_s, false};
}

QString syncSentence(const TeamStanding &standing, const QDateTime &now)
{
    const SyncStatus &status = standing.sync;
    if (standing.hold == Hold::NoPassword) {
        return errorText(
            {.code = ErrorCode::PasswordMissing,
             .arguments = {isolated(standing.server.login), leftToRight(standing.server.host)}});
    }
    if (standing.hold == Hold::Paused)
        return Sync::tr("Nothing is exchanged with the team until you go on. Everything you do is "
                        "kept here.");
    if (standing.hold == Hold::Asking)
        return Sync::tr("The keychain is asked for the password.");
    if (status.error && status.state != State::Working
        && status.error->code != ErrorCode::Cancelled)
        return errorText(*status.error);
    if (status.state == State::Working)
        return syncProgress(status.progress);
    if (!status.syncedAt.isValid())
        return Sync::tr("The first exchange with the team is about to begin.");
    if (status.waiting > 0)
        return Sync::tr("What you did is sent in a moment.");
    return Sync::tr("This computer and the team have the same. The last exchange: %1.", "when")
        .arg(lastTime(status, now));
}

QStringList syncRemarks(const TeamStanding &standing)
{
    QStringList remarks;
    const SyncStatus &status = standing.sync;
    if (status.restored)
        remarks.append(Sync::tr("The server was brought back from a backup. Everything here was "
                                "compared with it, and what it had lost of yours was sent again."));
    if (qAbs(status.clockAhead) > tooFarAhead) {
        const QString by = span(qAbs(status.clockAhead) / 1000);
        remarks.append(status.clockAhead > 0
                           ? Sync::tr("The clock of this computer is ahead of the server’s by %1. "
                                      "Set it right: what you do is dated by it.")
                                 .arg(by)
                           : Sync::tr("The clock of this computer is behind the server’s by %1. "
                                      "Set it right: what you do is dated by it.")
                                 .arg(by));
    }
    if (standing.keychainFailed)
        remarks.append(Sync::tr("No keychain took the password, so it is asked for each time that "
                                "the program starts."));
    return remarks;
}

QString syncProgress(const SyncProgress &progress)
{
    const QString rows = QLocale().toString(progress.rows);
    switch (progress.phase) {
    case SyncPhase::Greeting:
        return Sync::tr("Saying hello to the server…");
    case SyncPhase::Pushing:
        return Sync::tr("Sending what was done here…");
    case SyncPhase::Loading:
        return Sync::tr("Fetching: %1. %2 rows so far.", "what, how many")
            .arg(tableRows(progress.table), rows);
    case SyncPhase::Comparing:
        return Sync::tr("Comparing with the server: %1.", "what").arg(tableRows(progress.table));
    case SyncPhase::Pulling:
        return Sync::tr("Fetching what is new…");
    }
    Q_UNREACHABLE_RETURN({});
}

QString rejection(const QString &code, const QString &detail)
{
    if (code == "stage"_L1)
        return Sync::tr("Somebody moved this lead to another stage meanwhile. Look at it, then do "
                        "it again if it is still right.");
    if (code == "not_yours"_L1)
        return Sync::tr("It belongs to somebody else now, for example because it was handed over. "
                        "Tell them what you know.");
    if (code == "not_allowed"_L1)
        return Sync::tr("Your role may not do this. Ask your manager or an administrator.");
    if (code == "in_use"_L1)
        return Sync::tr("Others use it meanwhile, so it could not be removed.");
    if (code == "missing_reference"_L1)
        return Sync::tr("It hangs on something that was removed meanwhile or that you may not "
                        "see.");
    if (code == "malformed"_L1)
        return Sync::tr("The server did not understand it. Copy the words and show them to whoever "
                        "runs the server.");
    if (code == "unknown_table"_L1)
        return Sync::tr("The server is older and does not know this yet (%1). Do it again once it "
                        "has been upgraded.")
            .arg(detail);
    return Sync::tr("The server could not do it (%1). Do it again later, or show this to whoever "
                    "runs the server.")
        .arg(detail.isEmpty() ? code : detail);
}

} // namespace Callwell::Words
