// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/tables.h"

namespace Callwell {

const QList<QLatin1StringView> &syncedTables()
{
    static const auto tables = []<typename... Rows>(std::type_identity<std::tuple<Rows...>>) {
        return QList<QLatin1StringView>{Table<Rows>::name...};
    }(std::type_identity<SyncedTypes>{});
    return tables;
}

} // namespace Callwell
