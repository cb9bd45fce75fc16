// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment.h"
#include "store/connection.h"
#include "store/rows.h"

namespace Callwell {

template<>
struct Table<Attachment>
{
    static constexpr auto name = "attachment"_L1;
    static constexpr auto fields = std::tuple{
        field("id"_L1, &Attachment::id),     field("activity_id"_L1, &Attachment::activity),
        field("name"_L1, &Attachment::name), field("bytes"_L1, &Attachment::bytes),
        field("at"_L1, &Attachment::at),
    };
};

/*! Reads what belongs to an event on this machine. */
class AttachmentStore
{
public:
    explicit AttachmentStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! The oldest first. */
    [[nodiscard]] Result<QList<Attachment>> of(ActivityId activity) const;
    /*! What was written down while that call went on, by time; at most 1000. */
    [[nodiscard]] Result<QList<CallMark>> marks(ActivityId call) const;

    /*! Where the copies of that store stand. */
    [[nodiscard]] static QString folder(const QString &store);
    /*! The copy of that attachment. */
    [[nodiscard]] static QString path(const QString &store, RowId attachment);

private:
    Connection &m_connection;
};

} // namespace Callwell
