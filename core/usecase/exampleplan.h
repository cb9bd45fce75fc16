// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/exampledice.h"

namespace Callwell {

/*! Where the life of an example lead has come to. */
enum class ExampleEnd {
    Won,
    InConversation,
    FreshWish, ///< wants a call, nobody tried yet
    KeepTrying, ///< wants a call, and was not reached yet
    NotNow,
    NoCall,
    Nurturing, ///< never asked about a call
    New,
    NotAFit,
    Later,
    Withdrawn,
};

/*! Where an example lead's life leads to, and between which times it happens. */
class ExamplePlan
{
public:
    ExamplePlan(ExampleDice &dice, const QDateTime &now);

    [[nodiscard]] ExampleEnd end() const { return m_end; }
    [[nodiscard]] const QDateTime &start() const { return m_start; }
    /*! Nothing that leads to the end happens later. */
    [[nodiscard]] const QDateTime &limit() const { return m_limit; }

private:
    [[nodiscard]] ExampleEnd chooseEnd();
    [[nodiscard]] QDateTime chooseStart();
    [[nodiscard]] QDateTime chooseLimit();

    ExampleDice &m_dice;
    QDateTime m_now;
    ExampleEnd m_end;
    QDateTime m_start;
    QDateTime m_limit;
};

} // namespace Callwell
