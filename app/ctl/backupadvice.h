// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/backupfacts.h"

namespace Callwell {

struct Advice
{
    QString about; ///< what was looked at, e.g. "archive"; never translated
    bool well = false;
    QString text; ///< what was seen, and what to do where it is not well
};

/*! What follows from what was seen, the most urgent first. */
[[nodiscard]] QList<Advice> backupAdvice(const BackupFacts &facts, const QString &database);

} // namespace Callwell
