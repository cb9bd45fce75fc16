// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/statements.h"

#include <sqlite3.h>

namespace Callwell {

Statements::Statements(sqlite3 *handle)
    : m_handle(handle)
{
    sqlite3_trace_v2(
        handle, SQLITE_TRACE_STMT,
        [](unsigned, void *context, void *statement, void *) {
            char *text = sqlite3_expanded_sql(static_cast<sqlite3_stmt *>(statement));
            static_cast<Statements *>(context)->m_all.append(text);
            sqlite3_free(text);
            return 0;
        },
        this);
}

Statements::~Statements()
{
    sqlite3_trace_v2(m_handle, 0, nullptr, nullptr);
}

void readBare(sqlite3 *handle, const QList<QByteArray> &statements)
{
    qint64 bytes = 0;
    for (const QByteArray &text : statements) {
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(handle, text.constData(), -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s: %s", sqlite3_errmsg(handle), text.constData());
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < sqlite3_column_count(statement); ++i) {
                if (sqlite3_column_blob(statement, i))
                    bytes += sqlite3_column_bytes(statement, i);
            }
        }
        sqlite3_finalize(statement);
    }
    if (bytes < 0)
        qFatal("nothing was read");
}

} // namespace Callwell
