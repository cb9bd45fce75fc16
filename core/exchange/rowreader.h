// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "exchange/csvreader.h"
#include "exchange/importmap.h"

#include <QTimeZone>

#include <expected>

namespace Callwell {

/*! Why a row can't go in. */
struct RowFault
{
    enum class Kind {
        TooFewFields, ///< `found` instead of `wanted`
        TooManyFields,
        HeaderAgain,
        ValueWrong, ///< `value` can't be what the map says of `column`
    };
    Kind kind = Kind::ValueWrong;
    qint64 wanted = 0;
    qint64 found = 0;
    QString column;
    QString value;

    bool operator==(const RowFault &) const = default;
};

/*! What a row says, before it is in the store: no key is made, nothing points at another. */
struct ReadRow
{
    Person person;
    Organisation organisation; ///< name empty: none
    QList<EmailAddress> emailAddresses;
    QList<PhoneNumber> phoneNumbers; ///< as written
    QList<PublicProfile> profiles;
    Lead lead; ///< its stage, as far as the row says
    QString inquiry; ///< empty: they asked nothing
    QList<Activity> activities; ///< kind and words
    QDateTime at; ///< null: not said
    int attempts = 0;
    Channel channel = Channel::Phone;
    int seconds = -1; ///< -1: not said
    std::optional<Disposition> disposition;
    CallOutcome outcome; ///< name empty: none
    QList<KnownFact> facts; ///< key and answer
};

/*! Reads the rows of one file as its map says. */
class RowReader
{
public:
    /*!
     * For the columns that `header` names. MapColumnMissing where the map names others;
     * `path` is the file's, for messages.
     */
    [[nodiscard]] static Result<RowReader> make(const ImportMap &map, const CsvRow &header,
                                                const QString &path);

    [[nodiscard]] std::expected<ReadRow, RowFault> read(const CsvRow &row) const;

    /*! What each column becomes, in the order of the file. */
    [[nodiscard]] const QList<ColumnMap> &columns() const { return m_columns; }

private:
    using Fault = std::optional<RowFault>;

    RowReader(const ImportMap &map, const CsvRow &header);
    [[nodiscard]] bool meansNothing(const ColumnMap &column, const QString &value) const;
    [[nodiscard]] Fault take(const ColumnMap &column, const QString &written,
                             ReadRow &result) const;
    [[nodiscard]] Fault takeEvent(const ColumnMap &column, const QString &text,
                                  ReadRow &result) const;
    [[nodiscard]] bool takeText(const ColumnMap &column, const QString &text,
                                ReadRow &result) const;
    [[nodiscard]] QDateTime time(const QString &text) const;
    void nameNobody(const CsvRow &row, Person &person) const;

    ImportMap m_map;
    QStringList m_header;
    QList<ColumnMap> m_columns;
    QTimeZone m_zone;
};

} // namespace Callwell
