// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "store/connection.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <memory>
#include <vector>

namespace Callwell {

/*! What a command's exit tells; see also Answer. */
enum class ExitCode {
    AllDone = 0,
    InPart = 1, ///< the answer says what was left out, and why
    WrongUse = 2,
    Refused = 3, ///< nothing was changed
};

/*! What a command that ran to its end has to say. */
struct Answer
{
    ExitCode exit = ExitCode::AllDone;
    QString text; ///< for people: goes to standard output, without --json
    QJsonObject json; ///< for programs: goes to standard output, with --json
};

/*! Commands whose names begin with the same word have a help page of their own. */
struct CommandGroup
{
    QString name;
    QString summary; ///< one sentence, for the list of commands
    QString details; ///< plain text, behind the list of its commands
};

/*! One command of callwellctl. A failure it returns is told and becomes Refused (or WrongUse). */
class Command
{
public:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
    virtual ~Command() = default;

    [[nodiscard]] virtual QString name() const = 0;
    /*! One sentence, for the list of commands. */
    [[nodiscard]] virtual QString summary() const = 0;
    /*! More for its own help page, plain text; may be empty. */
    [[nodiscard]] virtual QString details() const { return {}; }
    /*! Whether it works on a store, and so takes --store. */
    [[nodiscard]] virtual bool needsStore() const { return true; }
    /*! What it works on, in its usage line: "--store FILE", "--url URL"; may be empty. */
    [[nodiscard]] virtual QString target() const
    {
        return needsStore() ? QStringLiteral("--store FILE") : QString();
    }
    /*! Adds its options beside --json and --help, and --store where it needs one. */
    virtual void addOptions(QCommandLineParser &parser) const { Q_UNUSED(parser) }
    /*! The names of its arguments, each of them needed, in order: e.g. "INPUT". */
    [[nodiscard]] virtual QStringList arguments() const { return {}; }
    [[nodiscard]] virtual Result<Answer> run(const QCommandLineParser &parser) = 0;
    /*! What went wrong, what was kept, what to do. */
    [[nodiscard]] virtual QString sentence(const Error &error) const;

protected:
    /*! The file that --store names. */
    [[nodiscard]] static QString storePath(const QCommandLineParser &parser);
    [[nodiscard]] static Result<std::unique_ptr<Connection>> openStore(
        const QCommandLineParser &parser, Connection::Mode mode);
    /*! One line to standard error: how it goes, what was guessed. */
    static void tell(const QString &line);
};

/*! Every command, in the order of the help page. */
[[nodiscard]] std::vector<std::unique_ptr<Command>> allCommands();
[[nodiscard]] QList<CommandGroup> allGroups();

} // namespace Callwell
