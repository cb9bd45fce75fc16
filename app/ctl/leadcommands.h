// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ctl/command.h"

#include <QCoreApplication>

namespace Callwell {

/*! Prints the leads of a place of the inbox. */
class LeadListCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadListCommand)

public:
    /*! What `callwellctl lead --help` says around the list of the commands in this file. */
    [[nodiscard]] static CommandGroup group();

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Prints all that is known about a lead. */
class LeadShowCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadShowCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Does with a lead what the window does, through the same use cases. */
class LeadActCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadActCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] QString details() const override;
    void addOptions(QCommandLineParser &parser) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

/*! Does what the window does by itself: who was let go until a day that has come is back. */
class LeadBringBackCommand final : public Command
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::LeadBringBackCommand)

public:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString summary() const override;
    [[nodiscard]] Result<Answer> run(const QCommandLineParser &parser) override;
};

} // namespace Callwell
