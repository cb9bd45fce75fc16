// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/lead.h"

namespace Callwell {

enum class Role { Rep, Marketer, Manager, Administrator };
template<>
inline constexpr auto codes<Role> =
    std::to_array<QLatin1StringView>({"rep"_L1, "marketer"_L1, "manager"_L1, "administrator"_L1});

/*! Somebody who works in this workspace. */
struct Member
{
    MemberId id;
    QString name;
    Role role = Role::Rep;
    QString team;
};

struct Campaign
{
    CampaignId id;
    QString name;
    QDate startsOn;
    QDate endsOn;
};

enum class SourceKind { Campaign, Form, Download, Event, Referral, Import, OwnContact };
template<>
inline constexpr auto codes<SourceKind> =
    std::to_array<QLatin1StringView>({"campaign"_L1, "form"_L1, "download"_L1, "event"_L1,
                                      "referral"_L1, "import"_L1, "own_contact"_L1});

/*! Where leads come from. */
struct Source
{
    SourceId id;
    SourceKind kind = SourceKind::Form;
    QString name;
    CampaignId campaign;
    int answerMinutes = 0; ///< agreed answer time, in work hours of the team; 0: as the team set it
};

/*! A day on which nobody works there. */
struct DayOff
{
    RowId id;
    QString territory; ///< ISO 3166; empty: the team itself
    QDate on;
    QString name;
};

enum class ProofKind { CaseStudy, Story, Testimonial, Comparison, ReferencePerson };
template<>
inline constexpr auto codes<ProofKind> = std::to_array<QLatin1StringView>(
    {"case_study"_L1, "story"_L1, "testimonial"_L1, "comparison"_L1, "reference_person"_L1});

/*! What helps a buyer picture the use; empty role, industry or theme: fits any. */
struct Proof
{
    ProofId id;
    ProofKind kind = ProofKind::Story;
    QString title;
    QString role;
    QString industry;
    QString theme;
    QString text;
    QString address; ///< web address, may be empty
    QDate agreedOn; ///< when a reference person said that they may be asked; null: they did not
    QDate agreedUntil; ///< the last day on which that holds
    int timesAYear = 0; ///< how often a reference person wants to be asked in 365 days
    bool retired = false; ///< no longer told; what was told stays
};

/*! That somebody was told of a reference person. To whom stands on the timeline of that lead. */
struct Introduction
{
    RowId id;
    ProofId proof;
    MemberId member; ///< who introduced them
    QDateTime at;
};

enum class Measure { Leads, ShareConverted, AnswerHours };
template<>
inline constexpr auto codes<Measure> =
    std::to_array<QLatin1StringView>({"leads"_L1, "share_converted"_L1, "answer_hours"_L1});

/*! A number that sales and marketing agreed on for a period, both days included. */
struct Target
{
    RowId id;
    Measure measure = Measure::Leads;
    QDate startsOn;
    QDate endsOn;
    int value = 0; ///< leads; tenths of a per cent; hours
};

struct Script
{
    ScriptId id;
    QString name;
};

/*! One text of a script; never changed once published. */
struct ScriptVersion
{
    ScriptVersionId id;
    ScriptId script;
    int number = 1;
    QString text; ///< front matter and template, see the script format
    QDateTime publishedAt; ///< null: a draft
};

/*! A value that the team sets for everybody: cadence goal, home region, answer time. */
struct Setting
{
    RowId id; ///< made from the name, so that two laptops make the same row
    QString name;
    QString value;
};

struct ImportBatch
{
    ImportBatchId id;
    QString fileName;
    MemberId member;
    QDateTime at;
};

/*! One row of a file that was imported: keeps a second import of it from adding anything. */
struct ImportRow
{
    RowId id; ///< the first 128 bits of the digest of the row's fields and of how often it came
    ImportBatchId batch;
    PersonId person;
};

} // namespace Callwell
