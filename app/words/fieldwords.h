// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QHash>
#include <QJsonValue>
#include <QString>
#include <QUuid>

namespace Callwell::Words {

/*! Rows of a table as people call them: "people", "leads", ...; unknown ones keep their name. */
[[nodiscard]] QString tableRows(const QString &table);

/*! A column as a label: "next_step_at" becomes "When next"; unknown ones read as they are. */
[[nodiscard]] QString fieldName(const QString &field);

/*!
 * A value as the outbox and the server write it, in words: codes, times, yes and no, and for keys
 * what `names` calls them. A dash where there is nothing. Text from outside stays as it is.
 */
[[nodiscard]] QString fieldValue(const QString &field, const QJsonValue &value,
                                 const QHash<QUuid, QString> &names, const QDateTime &now);

/*! Whether a value says something to people: a key does where there is a name for it. */
[[nodiscard]] bool isToldOf(const QString &field, const QJsonValue &value,
                            const QHash<QUuid, QString> &names);

/*! Whether a field holds text that one writes, so that two versions can be made into one. */
[[nodiscard]] bool isWritten(const QString &field, const QJsonValue &value);

} // namespace Callwell::Words
