// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/servercommand.h"

namespace Callwell {

/*! Makes a workspace in a database, or brings it up to date. */
class ServerInitCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerInitCommand)

public:
    /*! Both names do the same: a workspace that is there is brought up to date. */
    enum class Called { Init, Upgrade };

    explicit ServerInitCommand(Called called)
        : m_called(called)
    {
    }
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;

private:
    Called m_called;
};

/*! Looks whether what must hold of a workspace does. */
class ServerCheckCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerCheckCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Makes room, and the partitions of the coming year. */
class ServerTidyCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerTidyCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Tells every laptop that the server was restored. */
class ServerNewEpochCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerNewEpochCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
