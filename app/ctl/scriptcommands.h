// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"

#include <QCoreApplication>

namespace Callwell {

/*! Says what is wrong with the text of a script, and how it talks. */
class ScriptCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ScriptCheckCommand)

public:
    /*! What `callwellctl script --help` says around the list of the commands in this file. */
    [[nodiscard]] static CommandGroup group();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] bool needsStore() const override { return false; }
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
