// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"

#include <QList>
#include <QString>
#include <QVariantHash>

#include <expected>

namespace Callwell {
using namespace Qt::StringLiterals;

/*! What a prompt of a script can depend on. */
enum class ConditionOn { Role, Stage, Source, Language, Known, Unknown, Objection, Attempt };
template<>
inline constexpr auto codes<ConditionOn> =
    std::to_array<QLatin1StringView>({"role"_L1, "stage"_L1, "source"_L1, "language"_L1, "known"_L1,
                                      "unknown"_L1, "objection"_L1, "attempt"_L1});

/*!
 * One condition of a prompt, as in {% prompt role=decides,buys attempt>=3 known=plants %}:
 *
 *     role, stage, source, language   is (=) or is not (!=) one of the values
 *     known, unknown                  all (none) of the facts with these keys are known
 *     objection                       an objection with one of these themes is not resolved yet
 *     attempt                         the number that a call would have: =, !=, >=, <=
 */
struct ScriptCondition
{
    enum Is { OneOf, NotOneOf, AtLeast, AtMost };

    ConditionOn on = ConditionOn::Role;
    Is is = OneOf;
    QStringList values; ///< codes, keys of facts, themes, numbers; at least one

    bool operator==(const ScriptCondition &) const = default;
    /*! As it is written in a script. */
    [[nodiscard]] QString text() const;
};

/*! Why a condition can't be read. */
struct ConditionFault
{
    enum Kind { UnknownName, UnknownValue, Unreadable };

    Kind kind = Unreadable;
    QString what;
};

/*! Reads what stands behind "prompt"; an empty text has no condition and always holds. */
[[nodiscard]] std::expected<QList<ScriptCondition>, ConditionFault> scriptConditions(
    QStringView text);

/*!
 * Whether it holds for `state`, the variable that conditions read: role, stage, source, language,
 * objections and attempt as values, known as a hash by the names of facts.
 */
[[nodiscard]] bool holds(const ScriptCondition &condition, const QVariantHash &state);

/*! The first that does not hold, or nullptr: all do. */
[[nodiscard]] const ScriptCondition *firstBroken(const QList<ScriptCondition> &conditions,
                                                 const QVariantHash &state);

/*! Two that can never hold together, or an empty text. */
[[nodiscard]] QString contradiction(const QList<ScriptCondition> &conditions);

} // namespace Callwell
