// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"
#include "sync/gatewayconnection.h"

#include <QCoreApplication>

namespace Callwell {

/*! A command for whoever runs the shared database: it goes to --url and needs no store. */
class ServerCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerCommand)

public:
    /*! What `callwellctl server --help` says behind the list of these commands. */
    [[nodiscard]] static CommandGroup group();

    [[nodiscard]] bool needsStore() const override { return false; }
    [[nodiscard]] QString target() const override { return QStringLiteral("--url URL"); }
    [[nodiscard]] QString sentence(const Error &error) const override;
    void addOptions(QCommandLineParser &parser) const override;

protected:
    /*! What --url says; WrongUse without it. */
    [[nodiscard]] static Result<ServerAddress> address(const QCommandLineParser &parser);
    /*! Asks for the password of --url where one is needed, and connects. */
    [[nodiscard]] static Result<std::unique_ptr<GatewayConnection>> open(
        const QCommandLineParser &parser);

    /*! Text of somebody else on a terminal: without what would move the cursor or turn letters. */
    [[nodiscard]] static QString shown(const QString &text);
};

} // namespace Callwell
