// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <expected>

namespace Callwell {
Q_NAMESPACE

/*!
 * What went wrong, as a key. The sentences that people read are made from it in one place of the
 * program, app/words; `arguments` fill them, in the order in which that sentence names them.
 */
enum class ErrorCode {
    // Files
    FileMissing, ///< 1: path
    FileIsDirectory, ///< 1: path
    FolderMissing, ///< 1: path
    FileUnreadable, ///< 1: path
    FileUnwritable, ///< 1: path
    FileEmpty, ///< 1: path
    FileBinary, ///< 1: path
    // The store
    StoreMissing, ///< 1: path
    StoreNotOurs, ///< 1: path
    StoreNewer, ///< 1: path, 2: its version, 3: the newest version known here
    StoreReadOnly, ///< 1: path
    StoreDiskFull, ///< 1: path
    StoreInUse, ///< 1: path
    StoreDamaged, ///< 1: path
    StoreFailed, ///< nothing; the detail says what the engine said
    NotFound, ///< 1: what was looked for
    // Import
    EncodingWrong, ///< 1: path, 2: line number, 3: encoding
    QuoteNeverClosed, ///< 1: path, 2: number of the line where the quote opens
    LineTooLong, ///< 1: path, 2: line number, 3: limit in bytes
    HeaderTwice, ///< 1: path, 2: the name that stands there twice
    HeaderMissing, ///< 1: path
    MapInvalid, ///< 1: path of the map, 2: what is wrong
    MapColumnMissing, ///< 1: path of the input, 2: the column that the map names
    NothingToImport, ///< 1: path
    Cancelled, ///< nothing
    // Rules
    NothingToTakeBack, ///< nothing
    NothingToRedo, ///< nothing
    ChangedSince, ///< 1: what the change was called
    RuleBroken, ///< 1: the name of the broken rule
    ScriptInvalid, ///< 1: script title, 2: line, 3: code of a ScriptProblem, 4: what it is about
    // The shared database
    AddressInvalid, ///< 1: what was given, 2: what is wrong with it
    PasswordMissing, ///< 1: login, 2: host
    ServerUnreachable, ///< 1: host
    ServerCertificate, ///< 1: host; it is not encrypted, or not by whom it should be
    ServerRefused, ///< 1: login, 2: host; unknown, removed, or the wrong password
    ServerFull, ///< 1: host; no more sessions, for everybody or for this login
    ServerNotOurs, ///< 1: host, 2: database; there is no workspace in it
    ServerOlder, ///< 1: host, 2: its schema, 3: the one that is needed
    ServerNewer, ///< 1: host, 2: its schema, 3: the newest one known here
    ServerOther, ///< 1: host; another workspace or another person than this store's
    ServerExpired, ///< nothing; the cursor means nothing there any more
    ServerGap, ///< 1: number of the last group that it has
    ServerUnknownLaptop, ///< nothing
    ServerCloned, ///< 1: number of the group; another laptop with the same name sent another one
    ServerTooMuch, ///< nothing; so many rows must be counted
    ServerPartsMissing, ///< 1: number of the group
    ServerCeiling, ///< 1: host; no more rows in bulk today
    ServerRule, ///< 1: the name of the server's rule that was broken, 2: what it is about
    ServerFailed, ///< 1: host; the detail says what the server said
    // Programs
    WrongUse, ///< 1: what is wrong with the command line
};
Q_ENUM_NS(ErrorCode)

/*! A failure: which one, what fills its sentence, and a detail for those who look closer. */
struct Error
{
    ErrorCode code = ErrorCode::StoreFailed;
    QStringList arguments;
    QString detail; ///< technical, untranslated: for logs and bug reports

    bool operator==(const Error &) const = default;
};

template<typename T>
using Result = std::expected<T, Error>;

/*! What is returned where nothing but success or failure is to be told. */
using Done = Result<void>;

[[nodiscard]] inline std::unexpected<Error> failure(ErrorCode code, QStringList arguments = {},
                                                    QString detail = {})
{
    return std::unexpected(Error{code, std::move(arguments), std::move(detail)});
}

} // namespace Callwell

// Hands a failure on to the caller; the value, if any, is dropped.
#define CALLWELL_TRY(expression) \
    do { \
        if (auto callwellTried = (expression); !callwellTried) \
            return std::unexpected(std::move(callwellTried).error()); \
    } while (false)

// Hands a failure on to the caller, otherwise assigns the value to `target`.
#define CALLWELL_ASSIGN(target, expression) \
    do { \
        auto callwellAssigned = (expression); \
        if (!callwellAssigned) \
            return std::unexpected(std::move(callwellAssigned).error()); \
        target = *std::move(callwellAssigned); \
    } while (false)

// Hands a failure on to the caller, otherwise declares `declaration` with the value.
#define CALLWELL_LET(declaration, expression) CALLWELL_LET_(declaration, expression, __COUNTER__)
#define CALLWELL_LET_(declaration, expression, unique) \
    CALLWELL_LET_NAMED(declaration, expression, unique)
#define CALLWELL_LET_NAMED(declaration, expression, unique) \
    auto callwellLet##unique = (expression); \
    if (!callwellLet##unique) \
        return std::unexpected(std::move(callwellLet##unique).error()); \
    declaration = *std::move(callwellLet##unique)
