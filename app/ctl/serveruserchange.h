// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/servercommand.h"

namespace Callwell {

/*! Gives somebody another role. */
class ServerSetRoleCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerSetRoleCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Puts somebody into another team. */
class ServerSetTeamCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerSetTeamCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Gives somebody another password. */
class ServerSetPasswordCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerSetPasswordCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Says how many rows somebody may take in bulk on a day. */
class ServerSetCeilingCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerSetCeilingCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
