// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <concepts>
#include <optional>
#include <type_traits>
#include <utility>

namespace Callwell {

/*!
 * The stable names of an enumeration's values, in their order: what stands in the database, in
 * files and in scripts. They never change once released; new ones go to the end.
 */
template<typename E>
    requires std::is_enum_v<E>
inline constexpr std::nullptr_t codes = nullptr;

template<typename E>
concept Coded =
    std::is_enum_v<E> && !std::same_as<std::remove_cv_t<decltype(codes<E>)>, std::nullptr_t>;

template<Coded E>
[[nodiscard]] constexpr QLatin1StringView code(E value)
{
    return codes<E>.at(static_cast<size_t>(std::to_underlying(value)));
}

/*! The value with that code, or nothing. */
template<Coded E>
[[nodiscard]] std::optional<E> fromCode(QStringView text)
{
    for (size_t i = 0; i < codes<E>.size(); ++i) {
        if (text == codes<E>[i])
            return static_cast<E>(i);
    }
    return std::nullopt;
}

/*! Every value, in order: for lists on screens and for tests. */
template<Coded E>
[[nodiscard]] constexpr auto allValues()
{
    std::array<E, codes<E>.size()> values{};
    for (size_t i = 0; i < values.size(); ++i)
        values[i] = static_cast<E>(i);
    return values;
}

} // namespace Callwell
