// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

class QWidget;

namespace Callwell {

/*! The four steps of spacing; 1 is one pixel at the usual text size and grows with the text. */
enum class Space { Hair = 4, Small = 8, Medium = 12, Large = 24 };

/*! What a text is for; weight and size tell it before colour does. */
enum class Type {
    Title, ///< whom or what the page is about
    Heading, ///< a section of a page
    Strong, ///< the word that counts in a line
    Body,
    Small, ///< what stands beside
};

namespace Measures {

[[nodiscard]] int px(Space space);
/*! Any other length, in pixels at the usual text size: widths of columns and marks. */
[[nodiscard]] int px(int length);

[[nodiscard]] QFont font(Type type);
void setType(QWidget *widget, Type type);

/*! Grey that can still be read: what stands beside, and what is done. */
[[nodiscard]] QColor muted(const QPalette &palette);
[[nodiscard]] QColor accent(const QPalette &palette);
/*! The one warning colour: late, missing, refused. */
[[nodiscard]] QColor warning(const QPalette &palette);
/*! Fine lines between things. */
[[nodiscard]] QColor line(const QPalette &palette);
/*! `share` of `over` (0 to 1) on `under`. */
[[nodiscard]] QColor mixed(const QColor &under, const QColor &over, qreal share);
/*! Shows the widget's text in a colour of these, as `role` of its palette. */
void setMuted(QWidget *widget);
void setWarning(QWidget *widget);

} // namespace Measures
} // namespace Callwell
