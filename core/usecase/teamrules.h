// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/session.h"

#include <algorithm>

namespace Callwell {

/*! What the use cases that set something for everybody have in common. */
namespace TeamRules {

[[nodiscard]] inline std::unexpected<Error> broken(QLatin1StringView rule)
{
    return failure(ErrorCode::RuleBroken, {rule});
}

/*! Two capital letters that name a territory (ISO 3166). */
[[nodiscard]] bool isTerritory(const QString &code);
/*! A language that there is, with or without a script or a territory (BCP 47). */
[[nodiscard]] bool isLanguage(const QString &code);
/*! Letters, digits and "_", a letter first, nothing but ASCII: what a script can name. */
[[nodiscard]] bool isIdentifier(const QString &key);

/*! Writes a row: a new one, which gets its key, where it has none yet. */
template<typename Row>
[[nodiscard]] Done keep(Session &session, Row &row)
{
    if (!row.id.isNull())
        return Rows::update(session.store, row);
    row.id = session.newId<decltype(row.id)>();
    return Rows::insert(session.store, row);
}

/*!
 * Puts one of `rows`, which stand in their order, that many places further down (negative: up), and
 * numbers them from 1 again. It stays at the end where there is no such place.
 */
template<typename Row>
[[nodiscard]] Done move(Session &session, QList<Row> rows, decltype(Row::id) id, int by)
{
    const auto found = std::ranges::find(std::as_const(rows), id, &Row::id);
    if (found == rows.cend())
        return failure(ErrorCode::NotFound, {Table<Row>::name}, id.toString());
    const qsizetype at = found - rows.cbegin();
    rows.move(at, std::clamp<qsizetype>(at + by, 0, rows.size() - 1));
    int position = 0;
    for (Row &row : rows) {
        ++position;
        if (row.position == position)
            continue;
        row.position = position;
        CALLWELL_TRY(Rows::update(session.store, row));
    }
    return {};
}

/*! The place after the last of `rows`. */
template<typename Row>
[[nodiscard]] int nextPosition(const QList<Row> &rows)
{
    int last = 0;
    for (const Row &row : rows)
        last = std::max(last, row.position);
    return last + 1;
}

} // namespace TeamRules
} // namespace Callwell
