// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/codes.h"
#include "base/id.h"

#include <QDateTime>
#include <QString>

namespace Callwell {
using namespace Qt::StringLiterals;

enum class Channel { Phone, Mail, Message, Form, Meeting, Post };
template<>
inline constexpr auto codes<Channel> = std::to_array<QLatin1StringView>(
    {"phone"_L1, "mail"_L1, "message"_L1, "form"_L1, "meeting"_L1, "post"_L1});

/*! What somebody's part is when their organisation buys something. */
enum class BuyerRole { Unknown, Decides, Influences, Uses, Buys, Advises, Researches };
template<>
inline constexpr auto codes<BuyerRole> =
    std::to_array<QLatin1StringView>({"unknown"_L1, "decides"_L1, "influences"_L1, "uses"_L1,
                                      "buys"_L1, "advises"_L1, "researches"_L1});

/*! A company or body that people belong to. */
struct Organisation
{
    OrganisationId id;
    QString name;
    QString industry;
    QString size; ///< as it was told, e.g. "50-200"
    QString site; ///< where it is, in words
};

/*! A human being. Names are written as the person writes them; either may be empty. */
struct Person
{
    PersonId id;
    QString givenName;
    QString familyName;
    QString jobTitle;
    BuyerRole buyerRole = BuyerRole::Unknown;
    OrganisationId organisation;
    QString address; ///< postal, several lines
    QString language; ///< BCP 47, e.g. "de"
    QString timeZone; ///< IANA, e.g. "Europe/Oslo"
    QString note;
    QDateTime createdAt;
    PersonId mergedInto; ///< who they are now; null: themselves
};

struct EmailAddress
{
    RowId id;
    PersonId person;
    QString address;
    QString label;
};

struct PhoneNumber
{
    RowId id;
    PersonId person;
    QString e164; ///< "+4721234567"; empty where the number could not be understood
    QString written; ///< as it was given
    QString label;
};

/*! A page where the person shows themselves in public. */
struct PublicProfile
{
    RowId id;
    PersonId person;
    QString network;
    QString address;
    QDateTime lookedAt; ///< null: never
    MemberId foundBy; ///< null: it came with a file
};

/*! What the person allows on one channel; the newest one counts. */
struct Consent
{
    RowId id;
    PersonId person;
    Channel channel = Channel::Phone;
    bool allowed = true;
    QDateTime at;
    QString how; ///< where they said so
};

enum class RelationshipKind {
    Referred,
    WorksWith,
    UsedToWorkWith,
    Knows,
    SpokeAboutUs,
    SpokeToUsAt
};
template<>
inline constexpr auto codes<RelationshipKind> =
    std::to_array<QLatin1StringView>({"referred"_L1, "works_with"_L1, "used_to_work_with"_L1,
                                      "knows"_L1, "spoke_about_us"_L1, "spoke_to_us_at"_L1});

/*! `person` referred (works with, knows, ...) `other`. */
struct Relationship
{
    RowId id;
    PersonId person;
    RelationshipKind kind = RelationshipKind::Knows;
    PersonId other;
    QDateTime at;
    QString how; ///< how we know
};

/*!
 * The name as it is shown: given name first, but family name first in Chinese, Japanese and Korean.
 */
[[nodiscard]] QString displayName(const Person &person);

} // namespace Callwell
