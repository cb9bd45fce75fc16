// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QRandomGenerator>

namespace Callwell {

/*! Chance for the example workspace: the same seed rolls the same. */
class ExampleDice
{
public:
    explicit ExampleDice(quint32 seed)
        : m_random(seed)
    {
    }

    /*! From `low` to `high`, both included. */
    [[nodiscard]] int between(int low, int high) { return m_random.bounded(low, high + 1); }
    [[nodiscard]] bool chance(int percent) { return m_random.bounded(100) < percent; }
    /*! From 0 to below 1. */
    [[nodiscard]] double unit() { return m_random.generateDouble(); }

    template<typename List>
    [[nodiscard]] const auto &pick(const List &list)
    {
        return list[static_cast<decltype(list.size())>(
            m_random.bounded(static_cast<int>(list.size())))];
    }

    /*! An index of `weights`, each as likely as it is heavy. */
    [[nodiscard]] qsizetype weighted(const QList<int> &weights);

    /*! Replaces each '#' by a digit. */
    [[nodiscard]] QString digits(QString pattern);

private:
    QRandomGenerator m_random;
};

} // namespace Callwell
