// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/gateway.h"

namespace Callwell {

// What the server says in JSON: see resources/sql/postgres/README.md. Whole numbers stay exact.

/*! An object; nothing where the text is none. */
[[nodiscard]] std::optional<QJsonObject> jsonObject(QByteArrayView text);

[[nodiscard]] Greeting greetingFrom(const QJsonObject &said);
[[nodiscard]] PushReply pushReplyFrom(const QJsonObject &said);
[[nodiscard]] ServerConflict conflictFrom(const QJsonObject &said);

/*! How many objects a JSON text holds `depth` brackets deep. */
[[nodiscard]] qint64 objectsAtDepth(QByteArrayView json, int depth);

} // namespace Callwell
