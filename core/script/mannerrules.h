// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/manner.h"

#include <QRegularExpression>

namespace Callwell {

/*! Sentences that a rule is about. */
struct MannerPattern
{
    MannerRule rule = MannerRule::Pressure;
    QRegularExpression expression; ///< for a sentence in small letters
    QString better;
};

/*! The rules of one language, as resources/manner has them. */
struct MannerRules
{
    QList<MannerPattern> patterns; ///< the first that fits counts
    QList<QRegularExpression> open; ///< so a question begins that lets them tell
    QList<QRegularExpression> fine; ///< closed questions in their place: "May I ..."
};

/*! Read once; nullptr where a language (two letters) has none. From any thread. */
[[nodiscard]] const MannerRules *mannerRules(const QString &language);

} // namespace Callwell
