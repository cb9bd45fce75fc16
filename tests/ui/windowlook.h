// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace Callwell {

/*! What a window is made of, whatever the words in it are. */
struct WindowLook
{
    QStringList parts; ///< "class name: text" of every visible widget, list and command
};

namespace WindowLooks {

/*! The harmless words of the lead whose window is compared. */
inline constexpr QLatin1StringView marker("Qwertz");

[[nodiscard]] WindowLook of(const QWidget &window);
/*! What of the look is otherwise than with a harmless lead, its own words aside. */
[[nodiscard]] QString difference(const WindowLook &harmless, const WindowLook &look);
/*! What below that widget takes words for more than words, one line each. */
[[nodiscard]] QStringList faults(QWidget &window);

} // namespace WindowLooks
} // namespace Callwell
