// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"

#include <QCoreApplication>

namespace Callwell {

/*! Takes back the last thing done by hand or imported today. */
class UndoCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::UndoCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
