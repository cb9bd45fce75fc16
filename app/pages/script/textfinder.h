// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QRegularExpression>

namespace Callwell {

/*! What is looked for. */
struct FindWish
{
    QString text;
    bool caseCounts = false;
    bool wholeWords = false;
    bool isPattern = false; ///< a regular expression
};

/*! Finds in a text, and says what stands there instead. */
class TextFinder
{
public:
    struct Hit
    {
        int begin = 0;
        int length = 0;
        QString instead;
    };
    enum class Trouble {
        None,
        Unreadable, ///< the expression, from troubleAt() on
        TooMuchWork, ///< it has to look at too much
    };

    void setWish(const FindWish &wish);

    /*!
     * All hits from the front, none of them empty. In `instead`, \1 to \9 of a pattern's
     * replacement are what its parentheses found, \0 all of it.
     */
    [[nodiscard]] QList<Hit> hits(const QString &text, const QString &instead = {});

    [[nodiscard]] Trouble trouble() const { return m_trouble; }
    /*! The letter of the wish, from 1. */
    [[nodiscard]] int troubleAt() const { return m_troubleAt; }

private:
    FindWish m_wish;
    QRegularExpression m_expression;
    Trouble m_trouble = Trouble::None;
    int m_troubleAt = 0;
};

} // namespace Callwell
