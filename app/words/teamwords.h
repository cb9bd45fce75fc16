// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "domain/cadence.h"
#include "domain/help.h"
#include "domain/question.h"

namespace Callwell {

/*! What the team sets for everybody, in words. */
namespace Words {

[[nodiscard]] QString name(StepKind value);
[[nodiscard]] QString name(HelpKind value);
[[nodiscard]] QString name(QuestionKind value);
[[nodiscard]] QString name(AssignmentWay value);

/*! Days of the week as their locale's short names: "Mon–Fri", "Tue, Thu". Bit 0 is Monday. */
[[nodiscard]] QString weekdays(int days);
/*! "09:00–17:00" as the locale writes it. */
[[nodiscard]] QString hours(QTime from, QTime until);
/*! A span of work hours: "8 h", "1 h 30 min", "45 min". */
[[nodiscard]] QString workMinutes(int minutes);
/*! A territory's name where it lies, with its ISO 3166 code: "Norge (NO)". */
[[nodiscard]] QString territory(const QString &code);
/*! A language's own name with its BCP 47 code: "Deutsch (de)". */
[[nodiscard]] QString language(const QString &code);
/*! The BCP 47 code of the language that the program speaks: "en" where the system names none. */
[[nodiscard]] QString readersLanguage();

} // namespace Words
} // namespace Callwell
