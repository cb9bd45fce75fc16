// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/nextstep.h"
#include "usecase/logcall.h"

#include <QMap>

#include <optional>

namespace Callwell {

/*! Something said in a call, typed while it was said. */
enum class SaidKind { Objection, Fact, Note, Alternative, Promise };
template<>
inline constexpr auto codes<SaidKind> = std::to_array<QLatin1StringView>(
    {"objection"_L1, "fact"_L1, "note"_L1, "alternative"_L1, "promise"_L1});

struct Said
{
    SaidKind kind = SaidKind::Note;
    QString key; ///< a fact's question, an objection's theme (or none), an alternative's name
    QString words;
    bool volunteered = false; ///< of a fact: nobody asked
    QDateTime at; ///< when it was entered

    bool operator==(const Said &) const = default;
};

/*! All that somebody typed and chose on the call page, from the first look to the log. */
struct CallDraft
{
    // Prepare
    ProfileSeen profile = ProfileSeen::NotYet; ///< marked on this page
    RowId publicProfile; ///< the one that was marked; null: none of them
    QString seen;
    QMap<QString, QString> told; ///< what the profile told, by the key of its question
    std::optional<QString> openingLine; ///< nothing: as the script proposes it
    // Talk
    QDateTime startedAt; ///< null: not started
    QDateTime endedAt; ///< null: not ended
    PreparationId preparation; ///< of the started call
    bool theyCalled = false; ///< they rang us
    QList<Said> said;
    SaidKind typingKind = SaidKind::Note;
    QString typing; ///< not entered yet
    // Close
    std::optional<Disposition> disposition;
    OutcomeId outcome;
    int view = 0; ///< 1 to 5; 0: not told
    bool viewAsked = false; ///< they said so; otherwise the rep judges
    std::optional<HandRaise> handRaise; ///< nothing: as before
    QString nextStep;
    std::optional<NextWhen> nextWhen;
    QDateTime nextOn; ///< of NextWhen::OnADay
    bool mailAfterwards = false; ///< a mail to them follows

    bool operator==(const CallDraft &) const = default;

    /*! Nothing that anybody would miss. */
    [[nodiscard]] bool isEmpty() const { return *this == CallDraft(); }
    [[nodiscard]] bool isRunning() const { return startedAt.isValid() && !endedAt.isValid(); }
};

/*! What was said in the call, and how long it took. */
[[nodiscard]] LogCall loggedFrom(const CallDraft &draft);
/*! The draft as JSON, for the store. */
[[nodiscard]] QByteArray toJson(const CallDraft &draft);
/*! The draft back; what can't be read is as nobody had typed it. */
[[nodiscard]] CallDraft callDraftFromJson(const QByteArray &text);

} // namespace Callwell
