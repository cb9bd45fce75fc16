// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/completionplace.h"

#include <QRegularExpression>
#include <QStringList>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionWord::Kind;

// Before the word that is typed: "prompt role=decides," of "prompt role=decides,infl".
void placeInBlock(const QString &before, CompletionPlace &place)
{
    static const QRegularExpression condition(uR"((\w+)[!<>]?=[^\s=]*$)"_s);
    const QString tag = before.trimmed().section(u' ', 0, 0);
    if (tag.isEmpty()) {
        place.kind = Kind::Tag;
    } else if (tag == "prompt"_L1) {
        const auto match = condition.match(before);
        place.kind = match.hasMatch() ? Kind::Value : Kind::Condition;
        place.behind = match.captured(1);
    } else if (QStringList{u"ask"_s, u"objection"_s, u"proof"_s}.contains(tag)) {
        place.kind = Kind::Value;
        place.behind = tag;
    }
}

} // namespace

std::optional<CompletionPlace> completionPlace(const QString &lineBefore)
{
    static const QRegularExpression tags(uR"(\{#.*?(#\}|$)|\{\{.*?(\}\}|$)|\{%.*?(%\}|$))"_s);
    static const QRegularExpression word(uR"([\w.]*$)"_s);
    QString open;
    for (const auto &match : tags.globalMatch(lineBefore)) {
        const bool ended = match.hasCaptured(1) ? !match.captured(1).isEmpty()
            : match.hasCaptured(2)              ? !match.captured(2).isEmpty()
                                                : !match.captured(3).isEmpty();
        open = ended ? QString() : match.captured();
    }
    if (open.isEmpty() || open.startsWith("{#"_L1) || open.count(u'"') % 2 != 0)
        return std::nullopt;
    CompletionPlace place;
    const QString inside = open.sliced(2);
    place.prefix = word.match(inside).captured();
    const QString before = inside.chopped(place.prefix.size());
    const QString written = before.trimmed();
    if (written.endsWith(u'|'))
        place.kind = Kind::Filter;
    else if (open.startsWith("{%"_L1))
        placeInBlock(before, place);
    // a space behind something ends a word: Enter is a new line again
    place.invites =
        !place.prefix.isEmpty() || written.isEmpty() || QStringView(u"|=,").contains(before.back());
    return place;
}

bool fits(const CompletionWord &word, const CompletionPlace &place)
{
    return word.kind == place.kind && word.word.startsWith(place.prefix, Qt::CaseInsensitive)
        && (word.kind != Kind::Value || word.behind.isEmpty() || word.behind == place.behind);
}

} // namespace Callwell
