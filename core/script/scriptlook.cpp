// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptlook.h"

#include <algorithm>

namespace Callwell {

namespace {

QVariant valueOf(const QVariantHash &all, const QString &name)
{
    QVariant value = all;
    for (const QString &part : name.split(u'.'))
        value = value.toHash().value(part);
    return value;
}

ScriptSurroundings surroundings(const ScriptReading &reading, const ScriptAudience &audience)
{
    ScriptSurroundings around{.questions = audience.questions,
                              .empty = {},
                              .leads = static_cast<int>(audience.leads.size())};
    const QStringList names = writtenVariables(reading);
    const QString language = reading.script.languages.value(0);
    for (const CallContext &context : audience.leads) {
        const QVariantHash all = toVariants(context, language);
        for (const QString &name : names) {
            const QVariant value = valueOf(all, name);
            // a loop's own name is no variable of the lead
            if (all.contains(name.section(u'.', 0, 0)) && value.toString().isEmpty())
                ++around.empty[name];
        }
    }
    return around;
}

// What our tags decided, as far as it can differ between leads.
QByteArray decisions(const FilledScript &filled)
{
    QByteArray all;
    for (const ScriptMark &mark : filled.marks)
        all.append(mark.holds ? '1' : '0');
    return all;
}

qsizetype distance(const QByteArray &a, const QByteArray &b)
{
    qsizetype far = std::abs(a.size() - b.size());
    for (qsizetype i = 0; i < std::min(a.size(), b.size()); ++i)
        far += a.at(i) == b.at(i) ? 0 : 1;
    return far;
}

// The first, then always whoever is farthest from all that were taken.
QList<qsizetype> differing(const CompiledScript &script, const QList<CallContext> &leads)
{
    QList<QByteArray> decided;
    for (const CallContext &lead : leads) {
        const auto filled = script.fill(lead);
        decided.append(filled ? decisions(*filled) : QByteArray());
    }
    QList<qsizetype> taken;
    QList<qsizetype> nearest(leads.size(), std::numeric_limits<qsizetype>::max());
    while (taken.size() < std::min(mostDiffering, leads.size())) {
        const qsizetype next = std::ranges::max_element(nearest) - nearest.begin();
        taken.append(next);
        for (qsizetype i = 0; i < leads.size(); ++i)
            nearest[i] = std::min(nearest.at(i), distance(decided.at(i), decided.at(next)));
        nearest[next] = -1;
    }
    return taken;
}

} // namespace

ScriptLook lookAtScript(const QString &text, const ScriptAudience &audience, qsizetype chosen)
{
    ScriptLook look{.reading = readScript(text), .findings = {}, .differing = {}, .filled = {}};
    look.findings = checkScript(look.reading, surroundings(look.reading, audience));
    if (!look.reading.faults.isEmpty() || audience.leads.isEmpty())
        return look;
    const CompiledScript script(look.reading.script);
    look.differing = differing(script, audience.leads);
    const bool isOne = chosen >= 0 && chosen < audience.leads.size();
    const qsizetype lead = isOne ? chosen : look.differing.constFirst();
    if (const auto filled = script.fill(audience.leads.at(lead)))
        look.filled = *filled;
    return look;
}

} // namespace Callwell
