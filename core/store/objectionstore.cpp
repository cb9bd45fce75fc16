// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/objectionstore.h"

#include "store/values.h"

namespace Callwell {
using namespace Qt::StringLiterals;

Result<QList<HelpedBefore>> ObjectionStore::whatHelped(const QString &theme, int most) const
{
    QList<HelpedBefore> helped;
    if (theme.isEmpty())
        return helped;
    CALLWELL_LET(Query query, m_connection.named("what_helped"_L1, {toSql(theme), most}));
    while (query.next()) {
        helped.append({.proof = sqlAs<ProofId>(query.value(0)),
                       .script = sqlAs<ScriptId>(query.value(1)),
                       .words = query.text(2),
                       .times = static_cast<int>(query.number(3))});
    }
    return helped;
}

Result<std::optional<HelpedBefore>> ObjectionStore::lastScript(LeadId lead) const
{
    CALLWELL_LET(Query query, m_connection.named("last_script_used"_L1, {toSql(lead)}));
    if (!query.next())
        return std::nullopt;
    return HelpedBefore{.script = sqlAs<ScriptId>(query.value(0)), .words = query.text(1)};
}

Result<QStringList> ObjectionStore::themes() const
{
    CALLWELL_LET(Query query, m_connection.named("objection_themes"_L1));
    QStringList themes;
    while (query.next())
        themes.append(query.text(0));
    return themes;
}

} // namespace Callwell
