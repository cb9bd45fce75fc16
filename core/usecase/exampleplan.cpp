// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/exampleplan.h"

#include <cmath>

namespace Callwell {

namespace {

constexpr int minutesOfADay = 24 * 60;
constexpr int daysOfTenYears = 3650;

} // namespace

ExamplePlan::ExamplePlan(ExampleDice &dice, const QDateTime &now)
    : m_dice(dice)
    , m_now(now)
    , m_end(chooseEnd())
    , m_start(chooseStart())
    , m_limit(chooseLimit())
{
}

ExampleEnd ExamplePlan::chooseEnd()
{
    // in the order of ExampleEnd
    return static_cast<ExampleEnd>(m_dice.weighted({72, 26, 11, 38, 58, 24, 42, 23, 56, 34, 16}));
}

QDateTime ExamplePlan::chooseStart()
{
    const auto daysAgo = [this](int from, int to) {
        return m_now.addSecs(-60LL * m_dice.between(from * minutesOfADay, to * minutesOfADay));
    };
    switch (m_end) {
    case ExampleEnd::InConversation:
        return daysAgo(16, 120);
    case ExampleEnd::FreshWish:
        return daysAgo(3, 90);
    case ExampleEnd::KeepTrying:
        return daysAgo(40, 120);
    case ExampleEnd::New:
        return m_now.addSecs(-60LL
                             * m_dice.between(15, m_dice.chance(40) ? 1200 : 9 * minutesOfADay));
    case ExampleEnd::NotNow:
    case ExampleEnd::NoCall:
    case ExampleEnd::Nurturing:
        return daysAgo(20, 900);
    default: {
        // more of them lately: the team grew
        const int days = 24 + static_cast<int>(daysOfTenYears * std::pow(m_dice.unit(), 1.4));
        return daysAgo(days, days + 1);
    }
    }
}

QDateTime ExamplePlan::chooseLimit()
{
    const auto hoursAgo = [this](int from, int to) {
        return m_now.addSecs(-60LL * m_dice.between(from * 60, to * 60));
    };
    switch (m_end) {
    case ExampleEnd::InConversation:
        return hoursAgo(2, 120);
    case ExampleEnd::FreshWish:
    case ExampleEnd::New:
        return m_now.addSecs(-600);
    case ExampleEnd::KeepTrying:
        return hoursAgo(1, 2);
    case ExampleEnd::NotNow:
    case ExampleEnd::NoCall:
    case ExampleEnd::Nurturing:
        return hoursAgo(20, 400);
    default:
        return std::min(m_start.addDays(m_dice.between(22, 330)), hoursAgo(3, 300));
    }
}

} // namespace Callwell
