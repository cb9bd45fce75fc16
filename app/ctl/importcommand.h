// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"
#include "usecase/importfile.h"

#include <QCoreApplication>

namespace Callwell {

/*! Imports a file of leads. */
class ImportCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ImportCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override { return {QStringLiteral("INPUT")}; }
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;

private:
    [[nodiscard]] static Answer answer(const ImportReport &report, bool dryRun);
};

} // namespace Callwell
