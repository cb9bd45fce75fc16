// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptcondition.h"

#include "domain/lead.h"
#include "domain/person.h"
#include "domain/workspace.h"

#include <QRegularExpression>

#include <algorithm>

namespace Callwell {

namespace {

template<Coded E>
bool isCode(const QString &value)
{
    return fromCode<E>(value).has_value();
}

bool isValueOf(ConditionOn on, const QString &value)
{
    static const QRegularExpression number(u"^[1-9][0-9]{0,2}$"_s);
    static const QRegularExpression language(u"^[a-z]{2,3}$"_s);
    static const QRegularExpression fact(u"^[a-z0-9]+(_[a-z0-9]+)*$"_s);
    switch (on) {
    case ConditionOn::Role:
        return isCode<BuyerRole>(value);
    case ConditionOn::Stage:
        return isCode<Stage>(value);
    case ConditionOn::Source:
        return isCode<SourceKind>(value);
    case ConditionOn::Language:
        return language.match(value).hasMatch();
    case ConditionOn::Known:
    case ConditionOn::Unknown:
        return fact.match(value).hasMatch();
    case ConditionOn::Objection:
        return !value.isEmpty();
    case ConditionOn::Attempt:
        return number.match(value).hasMatch();
    }
    Q_UNREACHABLE_RETURN(false);
}

std::optional<ScriptCondition::Is> relation(ConditionOn on, QStringView sign)
{
    if (sign == "="_L1)
        return ScriptCondition::OneOf;
    if (sign == "!="_L1 && on != ConditionOn::Known && on != ConditionOn::Unknown)
        return ScriptCondition::NotOneOf;
    if (on != ConditionOn::Attempt)
        return std::nullopt;
    if (sign == ">="_L1)
        return ScriptCondition::AtLeast;
    return sign == "<="_L1 ? std::optional(ScriptCondition::AtMost) : std::nullopt;
}

QLatin1StringView sign(ScriptCondition::Is is)
{
    constexpr std::array signs{"="_L1, "!="_L1, ">="_L1, "<="_L1};
    return signs.at(is);
}

QString unquoted(const QString &value)
{
    return value.startsWith(u'"') ? value.sliced(1, value.size() - 2) : value;
}

bool contains(const QStringList &values, const QString &value)
{
    return values.contains(value, Qt::CaseInsensitive);
}

bool attemptFits(const ScriptCondition &condition, int attempt)
{
    const auto fits = [&](const QString &value) {
        const int number = value.toInt();
        switch (condition.is) {
        case ScriptCondition::AtLeast:
            return attempt >= number;
        case ScriptCondition::AtMost:
            return attempt <= number;
        default:
            return attempt == number;
        }
    };
    return std::ranges::any_of(condition.values, fits)
        != (condition.is == ScriptCondition::NotOneOf);
}

// Conditions on the same one thing that leave no value over.
bool excludeEachOther(const ScriptCondition &a, const ScriptCondition &b)
{
    if (a.on == ConditionOn::Known && b.on == ConditionOn::Unknown) {
        return std::ranges::any_of(a.values,
                                   [&](const QString &key) { return contains(b.values, key); });
    }
    if (a.on != b.on)
        return false;
    if (a.on == ConditionOn::Attempt) {
        constexpr int most = 1000; // numbers have three digits
        for (int attempt = 1; attempt <= most; ++attempt) {
            if (attemptFits(a, attempt) && attemptFits(b, attempt))
                return false;
        }
        return true;
    }
    if (a.on == ConditionOn::Known || a.on == ConditionOn::Unknown || a.on == ConditionOn::Objection
        || a.is != ScriptCondition::OneOf)
        return false; // several may hold at once, or nearly everything is left over
    return std::ranges::none_of(a.values, [&](const QString &value) {
        return contains(b.values, value) != (b.is == ScriptCondition::NotOneOf);
    });
}

} // namespace

QString ScriptCondition::text() const
{
    QStringList written;
    for (const QString &value : values)
        written.append(value.contains(u' ') ? u'"' + value + u'"' : value);
    return code(on) + sign(is) + written.join(u',');
}

std::expected<QList<ScriptCondition>, ConditionFault> scriptConditions(QStringView text)
{
    static const QRegularExpression next(
        uR"(\s*([a-z]+)(=|!=|>=|<=)((?:"[^"]*"|[^\s,"]+)(?:,(?:"[^"]*"|[^\s,"]+))*)(?=\s|$))"_s);
    static const QRegularExpression value(uR"("[^"]*"|[^,"]+)"_s);
    QList<ScriptCondition> conditions;
    qsizetype at = 0;
    while (!text.sliced(at).trimmed().isEmpty()) {
        const auto match = next.matchView(text, at, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch()) {
            return std::unexpected(
                ConditionFault{ConditionFault::Unreadable, text.sliced(at).trimmed().toString()});
        }
        const auto on = fromCode<ConditionOn>(match.capturedView(1));
        if (!on)
            return std::unexpected(ConditionFault{ConditionFault::UnknownName, match.captured(1)});
        const auto is = relation(*on, match.capturedView(2));
        if (!is) {
            return std::unexpected(
                ConditionFault{ConditionFault::Unreadable, match.captured(1) + match.captured(2)});
        }
        ScriptCondition condition{.on = *on, .is = *is, .values = {}};
        for (const auto &one : value.globalMatchView(match.capturedView(3))) {
            condition.values.append(unquoted(one.captured()));
            if (!isValueOf(*on, condition.values.last()))
                return std::unexpected(
                    ConditionFault{ConditionFault::UnknownValue, condition.values.last()});
        }
        conditions.append(condition);
        at = match.capturedEnd();
    }
    return conditions;
}

bool holds(const ScriptCondition &condition, const QVariantHash &state)
{
    const QVariant value = state.value(code(condition.on));
    switch (condition.on) {
    case ConditionOn::Role:
    case ConditionOn::Stage:
    case ConditionOn::Source:
    case ConditionOn::Language:
        return contains(condition.values, value.toString())
            != (condition.is == ScriptCondition::NotOneOf);
    case ConditionOn::Known: {
        const QVariantHash known = value.toHash();
        return std::ranges::all_of(condition.values,
                                   [&](const QString &key) { return known.contains(key); });
    }
    case ConditionOn::Unknown: {
        const QVariantHash known = state.value(code(ConditionOn::Known)).toHash();
        return std::ranges::none_of(condition.values,
                                    [&](const QString &key) { return known.contains(key); });
    }
    case ConditionOn::Objection: {
        const QStringList themes = value.toStringList();
        return std::ranges::any_of(condition.values,
                                   [&](const QString &theme) { return contains(themes, theme); })
            != (condition.is == ScriptCondition::NotOneOf);
    }
    case ConditionOn::Attempt:
        return attemptFits(condition, value.toInt());
    }
    Q_UNREACHABLE_RETURN(false);
}

const ScriptCondition *firstBroken(const QList<ScriptCondition> &conditions,
                                   const QVariantHash &state)
{
    const auto broken = std::ranges::find_if_not(
        conditions, [&](const ScriptCondition &condition) { return holds(condition, state); });
    return broken == conditions.cend() ? nullptr : &*broken;
}

QString contradiction(const QList<ScriptCondition> &conditions)
{
    for (const ScriptCondition &a : conditions) {
        for (const ScriptCondition &b : conditions) {
            if (&a != &b && excludeEachOther(a, b))
                return a.text() + u' ' + b.text();
        }
    }
    return {};
}

} // namespace Callwell
