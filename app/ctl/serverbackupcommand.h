// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/servercommand.h"

namespace Callwell {

/*! Says what a look at the server tells about backups of it. */
class ServerBackupCommand final : public ServerCommand
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ServerBackupCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
