// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/scriptlibrary.h"

#include "store/contextstore.h"
#include "store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const QStringList &list)
{
    return QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

template<typename E>
QStringList codesOf(const QList<E> &values)
{
    QStringList all;
    for (const E value : values)
        all.append(code(value));
    return all;
}

Result<QList<LeadId>> leadsFor(Connection &store, const ScriptText &script, int most)
{
    QStringList languages;
    for (const QString &language : script.languages)
        languages.append(language.section(u'-', 0, 0).toLower());
    CALLWELL_LET(Query query,
                 store.named("script_audience"_L1,
                             {jsonOf(codesOf(script.stages)), jsonOf(codesOf(script.roles)),
                              jsonOf(languages), most}));
    QList<LeadId> leads;
    while (query.next())
        leads.append(sqlAs<LeadId>(query.value(0)));
    return leads;
}

} // namespace

Result<QList<ScriptEntry>> scriptEntries(Connection &store)
{
    CALLWELL_LET(Query query, store.named("script_entries"_L1));
    QList<ScriptEntry> entries;
    while (query.next()) {
        entries.append({.script = {.id = sqlAs<ScriptId>(query.value(0)), .name = query.text(1)},
                        .number = query.value(2).toInt(),
                        .publishedAt = sqlAs<QDateTime>(query.value(3)),
                        .hasDraft = query.value(4).toBool()});
    }
    return entries;
}

Result<QList<ScriptVersion>> versionsOf(Connection &store, const ScriptId &script)
{
    if (script.isNull())
        return QList<ScriptVersion>();
    return Rows::select<ScriptVersion>(
        store, "WHERE script_id = ?1 ORDER BY number DESC, id DESC"_L1, {toSql(script)});
}

Result<ScriptAudience> scriptAudience(Connection &store, const ScriptText &script,
                                      const QDateTime &now, MemberId member, int most)
{
    CALLWELL_LET(auto leads, leadsFor(store, script, most));
    if (leads.isEmpty())
        CALLWELL_ASSIGN(leads, leadsFor(store, {}, most));
    ScriptAudience audience;
    for (const LeadId &lead : std::as_const(leads)) {
        CALLWELL_LET(const CallContext context, callContext(store, lead, now, member));
        audience.leads.append(context);
    }
    CALLWELL_LET(const auto questions, Rows::select<Question>(store, "ORDER BY key"_L1));
    for (const Question &question : questions)
        audience.questions.append(factName(question.key));
    return audience;
}

} // namespace Callwell
