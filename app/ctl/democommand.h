// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"

#include <QCoreApplication>

namespace Callwell {

/*! Makes the example workspace. */
class DemoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::DemoCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
