// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"
#include "sync/round.h"
#include "sync/serveraddress.h"

#include <QCoreApplication>

#include <stop_token>

namespace Callwell {

/*! Keeps a store in step with its team without a window. */
class SyncCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::SyncCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] bool needsStore() const override { return true; }
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;

private:
    /*! What all rounds of this run came to. */
    struct Total
    {
        int rounds = 0;
        int groups = 0;
        int rejected = 0;
        int conflicts = 0;
        Traffic traffic;
        double seconds = 0;
        bool restored = false;

        void add(const RoundReport &report, double time);
    };
    [[nodiscard]] static Result<ServerAddress> address(const QCommandLineParser &parser);
    [[nodiscard]] static Done oneRound(Connection &store, const ServerAddress &address,
                                       const QString &password, const std::stop_token &stop,
                                       Total &total);
    [[nodiscard]] static Result<Answer> answer(Connection &store, const Total &total);
    static void pause(const std::stop_token &stop);
};

} // namespace Callwell
