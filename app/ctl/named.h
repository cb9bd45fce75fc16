// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/rows.h"

#include <QCoreApplication>

namespace Callwell {

/*! The row of that ID, or the only one whose `name` it is; WrongUse where there is none. */
template<typename Row>
[[nodiscard]] Result<decltype(Row::id)> named(Connection &store, QString Row::*name,
                                              const QString &text)
{
    CALLWELL_LET(const auto rows, Rows::select<Row>(store, {}));
    QList<decltype(Row::id)> found;
    for (const Row &row : rows) {
        if (row.id == decltype(Row::id)::fromString(text) || row.*name == text)
            found.append(row.id);
    }
    if (found.isEmpty()) {
        return failure(ErrorCode::WrongUse,
                       {QCoreApplication::translate("Callwell::Named", "nothing has the name '%1'")
                            .arg(text)});
    }
    if (found.size() > 1) {
        return failure(ErrorCode::WrongUse,
                       {QCoreApplication::translate("Callwell::Named",
                                                    "several have the name '%1': say the ID")
                            .arg(text)});
    }
    return found.first();
}

} // namespace Callwell
