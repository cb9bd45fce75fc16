// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Callwell {

/*! What scripts may name, for whoever checks, completes or explains them. */
namespace ScriptVariables {

/*! "person.given" and all others that every script has; facts and what is told go by their keys. */
[[nodiscard]] const QStringList &plain();
/*! The lists that a loop may go over. */
[[nodiscard]] const QStringList &lists();
/*! What one of a list has: fields of("proof") are title, text, .... */
[[nodiscard]] QStringList fieldsOf(const QString &list);
/*! What stands behind told.KEY, and by itself behind {% known %}. */
[[nodiscard]] const QStringList &ofAnswer();
/*! What stands by itself in {% objection %}. */
[[nodiscard]] const QStringList &ofObjection();
/*! The filters that scripts may use. */
[[nodiscard]] const QStringList &filters();

} // namespace ScriptVariables

} // namespace Callwell
