// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/searchstore.h"

#include "domain/phone.h"
#include "store/settings.h"
#include "store/values.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Each word as a quoted prefix, so that nothing typed is read as a query language.
QString matchExpression(const QString &typed)
{
    QStringList terms;
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    for (QString word : words) {
        word.remove(u'"');
        if (!word.isEmpty())
            terms.append(u"\"%1\"*"_s.arg(word));
    }
    return terms.join(u' ');
}

Result<QList<FoundPerson>> read(Result<Query> query)
{
    if (!query)
        return std::unexpected(query.error());
    QList<FoundPerson> found;
    while (query->next()) {
        found.append({.person = sqlAs<PersonId>(query->value(0)),
                      .lead = sqlAs<LeadId>(query->value(1)),
                      .givenName = query->text(2),
                      .familyName = query->text(3),
                      .jobTitle = query->text(4),
                      .organisation = query->text(5),
                      .number = query->text(6)});
    }
    return found;
}

} // namespace

Result<QList<FoundPerson>> SearchStore::find(const QString &typed, int most) const
{
    CALLWELL_LET(QList<FoundPerson> found, byNumber(typed, most));
    CALLWELL_LET(const auto named, byWords(typed, most));
    for (const FoundPerson &person : named) {
        if (found.size() < most
            && !std::ranges::contains(found, person.person, &FoundPerson::person))
            found.append(person); // digits are also postcodes and the numbers of houses
    }
    return found;
}

Result<QList<FoundPerson>> SearchStore::byWords(const QString &typed, int most) const
{
    const QString match = matchExpression(typed);
    if (match.isEmpty())
        return QList<FoundPerson>();
    return read(m_connection.named("search_words"_L1, {match, most}));
}

Result<QList<FoundPerson>> SearchStore::byNumber(const QString &typed, int most) const
{
    CALLWELL_LET(const QString region, Settings::value(m_connection, Settings::homeRegion));
    const auto search = numberSearch(typed, region);
    if (!search)
        return QList<FoundPerson>();
    const QString lastFour = search->suffix.right(4);
    return read(m_connection.named(
        "search_number"_L1, {toSql(search->prefix), toSql(lastFour), toSql(search->suffix), most}));
}

} // namespace Callwell
