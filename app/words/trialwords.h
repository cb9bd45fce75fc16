// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/trial.h"

#include <QString>

namespace Callwell {

/*! Trials of scripts in words, for windows and the command line. All text is plain. */
namespace TrialWords {

/*! "Version 2". */
[[nodiscard]] QString version(int number);
/*! "First call, version 2". */
[[nodiscard]] QString versionOf(const TrialStanding &standing, TrialSide side);
/*! "23.1 %"; a dash where no lead counts yet. */
[[nodiscard]] QString share(const BetaShare &share);
/*! "15.2 % to 33.0 %": where the true share lies, in 95 of 100 cases. */
[[nodiscard]] QString interval(const BetaShare &share);
/*! What can be said by now, in one or two sentences, and what cannot. */
[[nodiscard]] QString verdict(const TrialStanding &standing);
/*! "better" for one of them, once that can be said; else "not decided yet" for both. */
[[nodiscard]] QString shortVerdict(const TrialStanding &standing, TrialSide side);
/*! "runs since 2 Mar 2026", or until when it ran and what was kept. */
[[nodiscard]] QString course(const TrialStanding &standing);

} // namespace TrialWords
} // namespace Callwell
