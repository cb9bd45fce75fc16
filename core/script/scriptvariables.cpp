// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptvariables.h"

namespace Callwell::ScriptVariables {
using namespace Qt::StringLiterals;

const QStringList &plain()
{
    static const QStringList all{u"person.given"_s,
                                 u"person.family"_s,
                                 u"person.name"_s,
                                 u"person.title"_s,
                                 u"person.role"_s,
                                 u"person.language"_s,
                                 u"organisation.name"_s,
                                 u"organisation.size"_s,
                                 u"source.name"_s,
                                 u"source.kind"_s,
                                 u"organisation.industry"_s,
                                 u"lead.interest"_s,
                                 u"lead.stage"_s,
                                 u"lead.answer"_s,
                                 u"lead.attempt"_s,
                                 u"inquiry"_s,
                                 u"last.read"_s,
                                 u"last.read_when"_s,
                                 u"last.read_kind"_s,
                                 u"last.talk"_s,
                                 u"last.talk_when"_s,
                                 u"last.talk_with"_s,
                                 u"referrer"_s,
                                 u"opening"_s,
                                 u"rep.name"_s,
                                 u"local.time"_s,
                                 u"local.part"_s};
    return all;
}

const QStringList &lists()
{
    static const QStringList all{u"known"_s, u"objections"_s, u"people"_s, u"proof"_s};
    return all;
}

QStringList fieldsOf(const QString &list)
{
    if (list == "known"_L1)
        return QStringList(u"key"_s) + ofAnswer();
    if (list == "objections"_L1)
        return ofObjection() + QStringList(u"theme"_s);
    if (list == "people"_L1)
        return {u"name"_s, u"kind"_s};
    if (list == "proof"_L1)
        return {u"title"_s, u"text"_s,     u"kind"_s,   u"theme"_s,
                u"role"_s,  u"industry"_s, u"address"_s};
    return {};
}

const QStringList &ofAnswer()
{
    static const QStringList all{u"answer"_s, u"when"_s, u"kind"_s, u"member"_s};
    return all;
}

const QStringList &ofObjection()
{
    static const QStringList all{u"words"_s, u"state"_s};
    return all;
}

// Every other filter of the engine either marks its result as safe, or is of no use here.
const QStringList &filters()
{
    static const QStringList all{u"capfirst"_s,      u"default"_s, u"first"_s, u"last"_s,
                                 u"length"_s,        u"lower"_s,   u"title"_s, u"truncatechars"_s,
                                 u"truncatewords"_s, u"upper"_s,   u"yesno"_s};
    return all;
}

} // namespace Callwell::ScriptVariables
