// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/exampledice.h"

#include <numeric>

namespace Callwell {

qsizetype ExampleDice::weighted(const QList<int> &weights)
{
    int rest = m_random.bounded(std::accumulate(weights.cbegin(), weights.cend(), 0));
    for (qsizetype i = 0; i < weights.size(); ++i) {
        if (rest < weights.at(i))
            return i;
        rest -= weights.at(i);
    }
    Q_UNREACHABLE_RETURN(0);
}

QString ExampleDice::digits(QString pattern)
{
    for (QChar &c : pattern) {
        if (c == u'#')
            c = QChar(u'0' + between(0, 9));
    }
    return pattern;
}

} // namespace Callwell
