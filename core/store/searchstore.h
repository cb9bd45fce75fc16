// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"
#include "store/connection.h"

namespace Callwell {

/*! Somebody found, as a list of results shows them. */
struct FoundPerson
{
    PersonId person;
    LeadId lead; ///< their newest, open ones first; null: none
    QString givenName;
    QString familyName;
    QString jobTitle;
    QString organisation;
    QString number; ///< E.164, where a number was looked for
};

/*! Finds people by names, organisations, addresses, notes, and by any part of a phone number. */
class SearchStore
{
public:
    explicit SearchStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /*! At most `most` people; each word must begin a word of theirs. Nothing typed finds nobody. */
    [[nodiscard]] Result<QList<FoundPerson>> find(const QString &typed, int most = 50) const;

private:
    [[nodiscard]] Result<QList<FoundPerson>> byWords(const QString &typed, int most) const;
    [[nodiscard]] Result<QList<FoundPerson>> byNumber(const QString &typed, int most) const;

    Connection &m_connection;
};

} // namespace Callwell
