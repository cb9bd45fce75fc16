// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/servercommand.h"

namespace Callwell {

/*! Makes a login for somebody of the team, and their joining file. */
class ServerAddUserCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerAddUserCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Writes the joining file of somebody who has a login, where the first one is lost. */
class ServerJoiningFileCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerJoiningFileCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Ends a login; the work of that person stays. */
class ServerRemoveUserCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerRemoveUserCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Prints who may come, and who no longer. */
class ServerListUsersCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerListUsersCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
