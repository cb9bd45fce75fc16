// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/personstore.h"

#include <optional>

namespace Callwell {

/*! What the page of a person says about them. */
namespace PersonWords {

[[nodiscard]] QString name(const Person &person);
/*! "Head of Ops · Company · Decides" */
[[nodiscard]] QString about(const PersonDetails &details);
/*! "Oslo 09:12 · speaks German"; empty: neither is known. */
[[nodiscard]] QString whereAndWhen(const Person &person, const QDateTime &now);
/*! "Wants a call · Sales (Ben Maier) · next: Call, today 14:00"; the lead is one of theirs. */
[[nodiscard]] QString standing(const PersonDetails &details, const Lead &lead,
                               const QDateTime &now);

/*! What they allow on one channel. */
struct Allowed
{
    QString text; ///< "Calls: yes, said 3 May (form)"
    bool allowed = true;
};
/*! One for each channel they said something about; calls and mail always. */
[[nodiscard]] QList<Allowed> consents(const PersonDetails &details, const QDateTime &now);

/*! Where a fact is from: "form, 3 May". */
[[nodiscard]] QString factSource(const FactRow &row, const QDateTime &now);
[[nodiscard]] QString inquiryState(const Inquiry &inquiry, const QDateTime &now);
[[nodiscard]] QString referrals(const ReferralTotals &totals);
[[nodiscard]] QString closing(const ClosingRecord &record, const QDateTime &now);

} // namespace PersonWords
} // namespace Callwell
