// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>
#include <QVariantList>

#include <memory>
#include <vector>

struct pg_result;

namespace Callwell {

struct FreeResult
{
    void operator()(pg_result *result) const;
};
/*! What libpq gives for a statement, freed with it. */
using ServerResult = std::unique_ptr<pg_result, FreeResult>;

/*! Values of a statement as libpq takes them: text, each ended by NUL, or nothing. */
class StatementValues
{
public:
    StatementValues() = default;
    /*! Lists of texts become arrays of PostgreSQL; a null key is NULL. */
    explicit StatementValues(const QVariantList &values);

    void append(QByteArray text) { m_texts.append(std::move(text)); }
    void appendNull() { m_texts.append(QByteArray()); }
    /*! Whether one holds a NUL, which PostgreSQL cannot: it would be cut off there. */
    [[nodiscard]] bool holdNul() const;
    [[nodiscard]] int size() const { return static_cast<int>(m_texts.size()); }
    [[nodiscard]] std::vector<const char *> pointers() const;

private:
    QByteArrayList m_texts; ///< a null one is NULL
};

/*! As PostgreSQL writes an array of texts: {"a","b"}. */
[[nodiscard]] QByteArray arrayText(const QStringList &texts);

/*! A value of a result, by the type that the server says it has. */
[[nodiscard]] QVariant valueIn(const pg_result *result, int row, int column);

} // namespace Callwell
