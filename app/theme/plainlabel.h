// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Callwell {

/*!
 * A label that shows its text as it is. The only kind of label in the program: a lead may be named
 * `<img src="...">`, and QLabel guesses by default.
 */
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr);
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /*! Shows that text, of one that nobody could read here its beginning. */
    void setText(const QString &text);
};

} // namespace Callwell
