// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/choosescript.h"

#include <algorithm>

namespace Callwell {

namespace {

bool sameLanguage(const QString &a, const QString &b)
{
    return a.section(u'-', 0, 0).compare(b.section(u'-', 0, 0), Qt::CaseInsensitive) == 0;
}

// The higher the better; nothing: none of them.
std::optional<qsizetype> languageRank(const QStringList &spoken, const QStringList &wanted)
{
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (spoken.contains(wanted.at(i), Qt::CaseInsensitive))
            return 2 * (wanted.size() - i) + 1;
        if (std::ranges::any_of(spoken,
                                [&](const QString &s) { return sameLanguage(s, wanted.at(i)); }))
            return 2 * (wanted.size() - i);
    }
    return spoken.isEmpty() ? std::optional<qsizetype>(0) : std::nullopt;
}

// Whether it is named, or nothing where others are.
template<typename E>
std::optional<bool> named(const QList<E> &list, E wanted)
{
    if (list.isEmpty())
        return false;
    return list.contains(wanted) ? std::optional(true) : std::nullopt;
}

} // namespace

const PublishedScript *chooseScript(const QList<PublishedScript> &scripts, Stage stage,
                                    BuyerRole role, const QStringList &languages)
{
    const PublishedScript *best = nullptr;
    std::tuple<qsizetype, bool, bool, QDateTime> bestRank;
    for (const PublishedScript &script : scripts) {
        const auto language = languageRank(script.text.languages, languages);
        const auto forStage = named(script.text.stages, stage);
        const auto forRole = named(script.text.roles, role);
        if (!language || !forStage || !forRole)
            continue;
        const std::tuple rank{*language, *forStage, *forRole, script.publishedAt};
        if (!best || bestRank < rank) {
            best = &script;
            bestRank = rank;
        }
    }
    return best;
}

} // namespace Callwell
