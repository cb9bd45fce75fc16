// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QUuid>

namespace Callwell {

/*!
 * The key of one kind of row: a UUIDv7 made by the client that creates the row. The tag keeps a
 * lead's key from being passed where a person's is meant; it costs nothing at run time.
 */
template<typename Tag>
class Id
{
public:
    constexpr Id() = default;
    constexpr explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    [[nodiscard]] constexpr bool isNull() const { return m_uuid.isNull(); }
    [[nodiscard]] constexpr const QUuid &uuid() const { return m_uuid; }
    [[nodiscard]] QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    [[nodiscard]] static Id fromString(QStringView text) { return Id(QUuid::fromString(text)); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &a, const Id &b) { return a.m_uuid <=> b.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using MemberId = Id<struct MemberTag>;
using OrganisationId = Id<struct OrganisationTag>;
using PersonId = Id<struct PersonTag>;
using CampaignId = Id<struct CampaignTag>;
using SourceId = Id<struct SourceTag>;
using LeadId = Id<struct LeadTag>;
using ActivityId = Id<struct ActivityTag>;
using InquiryId = Id<struct InquiryTag>;
using OutcomeId = Id<struct OutcomeTag>;
using PreparationId = Id<struct PreparationTag>;
using ObjectionId = Id<struct ObjectionTag>;
using ScriptId = Id<struct ScriptTag>;
using ScriptVersionId = Id<struct ScriptVersionTag>;
using ProofId = Id<struct ProofTag>;
using ImportBatchId = Id<struct ImportBatchTag>;
using CadenceId = Id<struct CadenceTag>;
using HelpItemId = Id<struct HelpItemTag>;
using QuestionId = Id<struct QuestionTag>;
using TaskId = Id<struct TaskTag>;
using RowId = Id<struct RowTag>; ///< rows that nothing points at: addresses, consents, facts

} // namespace Callwell

Q_DECLARE_METATYPE(Callwell::PersonId)
Q_DECLARE_METATYPE(Callwell::LeadId)
Q_DECLARE_METATYPE(Callwell::ActivityId)
