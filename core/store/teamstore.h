// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assignment.h"
#include "domain/cadence.h"
#include "domain/help.h"
#include "domain/preparation.h"
#include "domain/question.h"
#include "store/connection.h"

namespace Callwell {

/*! A cadence with its steps in their order; without any it goes as the standard does. */
struct CadencePlan
{
    CadenceSetting setting;
    QList<CadenceStepSetting> steps;
};

/*! A question with its wording in each language. */
struct QuestionPlan
{
    Question question;
    QList<QuestionWording> wordings;
};

/*! When the team works, how long it may take to answer, and how long a preparation counts. */
struct TeamTimes
{
    QString timeZone; ///< IANA
    QTime from{9, 0};
    QTime until{17, 0};
    int weekdays = 0b0001'1111; ///< bit 0: Monday
    int answerMinutes = 0; ///< of work hours
    QString homeRegion; ///< ISO 3166: how phone numbers are written; empty: not known
    int profileDays = profileCountsForDays; ///< how long a look at a profile counts
};

/*! A piece of ready help, and how often it was given. */
struct GivenHelp
{
    HelpItem item;
    qint64 given = 0;
};

/*! Reads what the team sets for everybody, in the order in which it counts or is read. */
class TeamStore
{
public:
    explicit TeamStore(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<QList<CadencePlan>> cadences() const; ///< by name
    /*! What applies to a lead that no cadence fits, as a plan without a key and a name. */
    [[nodiscard]] Result<CadencePlan> standardCadence() const;
    [[nodiscard]] Result<TeamTimes> times() const;
    [[nodiscard]] Result<QList<DayOff>> daysOff() const; ///< by day
    [[nodiscard]] Result<QList<Source>> sources() const; ///< by name
    [[nodiscard]] Result<QList<QuestionPlan>> questions() const; ///< as they are asked
    [[nodiscard]] Result<QList<GivenHelp>> help() const; ///< what is offered first, by title
    [[nodiscard]] Result<QList<AssignmentRule>> assignmentRules() const; ///< the first one counts
    [[nodiscard]] Result<QList<Absence>> absences() const; ///< by their first day
    [[nodiscard]] Result<QList<Member>> members() const; ///< by name

private:
    Connection &m_connection;
};

} // namespace Callwell
