// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workhours.h"
#include "store/leadstore.h"
#include "store/searchstore.h"

#include <QTimeZone>

namespace Callwell {

/*! What a row of a list says about a lead, in words. Names in it are isolated: any script fits.
 *  `hours` are the team's: in them runs the time for an answer. */
class LeadWords
{
public:
    LeadWords(const LeadRow &row, QDateTime now, const WorkHours &hours);

    [[nodiscard]] QString name() const;
    /*! "Head of Ops, Company" */
    [[nodiscard]] QString about() const;
    /*! What happens next, as somebody would say it: "Answer", "Call", "Try again". */
    [[nodiscard]] QString nextStep() const;
    /*! When that is due, where the person is: "today 14:00, Oslo"; empty: not planned. */
    [[nodiscard]] QString due() const;
    [[nodiscard]] bool isLate() const;
    /*! What they asked for, or where they stand. */
    [[nodiscard]] QString asked() const;
    /*! How long they have waited for an answer; empty: they don't. */
    [[nodiscard]] QString waited() const;
    /*! How much of the time for an answer is gone; empty: nobody waits, or no time was agreed. */
    [[nodiscard]] QString timeGone() const;
    /*! How they came, and for what. */
    [[nodiscard]] QString came() const;
    /*! "attempt 3 of 7"; empty: none made. */
    [[nodiscard]] QString attempts() const;
    [[nodiscard]] bool showsAttempts() const;
    [[nodiscard]] bool isDone() const; ///< closed: shown in grey

    /*! All of it, to be read aloud. */
    [[nodiscard]] QString spoken() const;

private:
    const LeadRow &m_row;
    QDateTime m_now;
    const WorkHours &m_hours;
    QTimeZone m_zone;
};

/*! The name as lists show it. */
[[nodiscard]] QString foundName(const FoundPerson &found);
/*! Name, job and number, to be read aloud. */
[[nodiscard]] QString foundSpoken(const FoundPerson &found);

} // namespace Callwell
