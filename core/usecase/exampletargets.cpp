// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/exampletargets.h"

#include "domain/workspace.h"

#include <array>

namespace Callwell {

QDate quarterOf(const QDate &day)
{
    return QDate(day.year(), 3 * ((day.month() - 1) / 3) + 1, 1);
}

Done makeExampleTargets(Session &session, const ExampleQuarters &leads)
{
    constexpr std::array shares{150, 160, 160, 170, 170, 180, 180, 190}; // tenths of a per cent
    constexpr std::array hours{24, 24, 20, 20, 16, 16, 12, 12};
    const QDate current = quarterOf(session.now().date());
    int wanted = std::max(4, leads.value(current.addMonths(-24)));
    for (size_t i = 0; i < shares.size(); ++i) {
        const QDate starts = current.addMonths(3 * (static_cast<int>(i) - 7));
        // a little more than the quarter before brought
        const int before = leads.value(starts.addMonths(-3));
        wanted = std::max(wanted, before + before / 10);
        const Target common{.startsOn = starts, .endsOn = starts.addMonths(3).addDays(-1)};
        for (const auto &[measure, value] :
             {std::pair(Measure::Leads, wanted), std::pair(Measure::ShareConverted, shares.at(i)),
              std::pair(Measure::AnswerHours, hours.at(i))}) {
            Target target = common;
            target.id = session.newId<RowId>();
            target.measure = measure;
            target.value = value;
            CALLWELL_TRY(Rows::insert(session.store, target));
        }
    }
    return {};
}

} // namespace Callwell
