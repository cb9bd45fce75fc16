// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"

#include <QCoreApplication>

namespace Callwell {

/*! script check: what is wrong with the text of a script, and what it could say better. */
class ScriptCheckCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ScriptCheckCommand)

public:
    [[nodiscard]] static CommandGroup group();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] bool needsStore() const override { return false; }
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! script list: the scripts of a store. */
class ScriptListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ScriptListCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! script render: a script as one lead would hear it. */
class ScriptRenderCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ScriptRenderCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! script publish: a file becomes what leads hear from now on. */
class ScriptPublishCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::ScriptPublishCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
