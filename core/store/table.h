// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

#include <tuple>

namespace Callwell {

/*! One field of a table: its column, and the member of the value type that holds it. */
template<typename Row, typename Value>
struct Field
{
    QLatin1StringView column;
    Value Row::*member;
};

template<typename Row, typename Value>
constexpr Field<Row, Value> field(QLatin1StringView column, Value Row::*member)
{
    return {column, member};
}

/*!
 * Which table a value type lives in and which field stands in which column, `id` first. tables.h is
 * the only place that says so: reading, writing, the capture of changes and their undo follow from
 * it, and a test holds it against the schema.
 */
template<typename Row>
struct Table;

} // namespace Callwell
