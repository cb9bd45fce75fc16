// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/exampleplan.h"
#include "usecase/exampletimeline.h"

#include <optional>

namespace Callwell {

/*! Somebody whose life went on before: who may send others, or come back. */
struct ExampleAcquaintance
{
    ExampleSomebody somebody;
    QDateTime since; ///< when we began to know them
    QDateTime closedAt; ///< of their lead; null: open
};

/*! Makes up lives that cohere, ending now or long ago. */
class ExampleLife
{
public:
    ExampleLife(Session &session, const ExampleHouse &house, const ExampleWords &words,
                ExampleDice &dice);

    /*!
     * The rows of one life; sets in `somebody` when they became known and when their profile was
     * looked at. A referral needs `referrer`; without one the lead comes by another way.
     */
    [[nodiscard]] ExampleRows live(const ExamplePlan &plan, ExampleSomebody &somebody,
                                   const ExampleAcquaintance *referrer);

private:
    void arrive(ExampleTimeline &life, const ExampleSomebody &somebody,
                const ExampleAcquaintance *referrer);
    void nurture(ExampleTimeline &life, int times);
    void wish(ExampleTimeline &life);
    void reach(ExampleTimeline &life, bool badly = false);
    void converse(ExampleTimeline &life);
    void endOpen(ExampleTimeline &life, ExampleEnd end);
    void endClosed(ExampleTimeline &life, ExampleEnd end);
    void rest(ExampleTimeline &life);
    void waitForACall(ExampleTimeline &life);
    void keepTrying(ExampleTimeline &life);

    Session &m_session;
    const ExampleHouse &m_house;
    const ExampleWords &m_words;
    ExampleDice &m_dice;
    QDateTime m_now;
    int m_inConversation = 0; ///< leads so far
};

} // namespace Callwell
