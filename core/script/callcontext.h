// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/activity.h"
#include "domain/workspace.h"

#include <QVariantHash>

namespace Callwell {

/*! What a script is filled with: who is called, and everything that is known. Plain values. */
struct CallContext
{
    struct Fact
    {
        QString key;
        QString answer;
        QDateTime at;
        ActivityKind kind = ActivityKind::Note; ///< where it was told
        QString member; ///< to whom; empty: nobody of us
    };
    struct Neighbour
    {
        QString name;
        RelationshipKind kind = RelationshipKind::Knows;
        bool towardsThem = false; ///< the neighbour referred (spoke about us to, ...) the person
    };

    Person person;
    Organisation organisation;
    Lead lead;
    Source source;
    QString inquiry; ///< what they asked and nobody answered; empty: nothing
    ActivityKind lastReadKind = ActivityKind::Download;
    QString lastRead; ///< what they downloaded or read last; empty: nothing
    QDateTime lastReadAt;
    QString lastTalk; ///< what was said in the last conversation; empty: there was none
    QDateTime lastTalkAt;
    QString lastTalkWith;
    int attempt = 1; ///< the number that a call would have now
    QList<Fact> facts; ///< the newest of each key
    QList<Objection> objections; ///< those not resolved
    QList<Neighbour> people;
    QList<Proof> proof; ///< that fits, the most fitting first; people only who may be asked
    int peopleKeptBack = 0; ///< who would fit, but did not agree or were asked often enough
    QString openingLine; ///< of the newest preparation
    QString rep; ///< who calls
    QDateTime localTime; ///< now, where the person is
};

/*! No more than this many of each list go into a script. */
inline constexpr qsizetype maximumListLength = 50;

/*!
 * The variables of a script, dates in the words of `language`. Texts of the lead stay as they are:
 * they are made inert when they are written.
 *
 * person.given .family .name .title .role .language; organisation.name .industry .size;
 * source.name .kind; lead.interest .stage .answer .attempt; inquiry; last.read .read_when
 * .read_kind .talk .talk_when .talk_with; facts.KEY; told.KEY.answer .when .kind .member;
 * referrer; opening; rep.name; local.time .part; and the lists known (key answer when kind member),
 * objections (words theme state), people (name kind), proof (title text kind theme role industry
 * address).
 */
[[nodiscard]] QVariantHash toVariants(const CallContext &context, const QString &language);

/*! What the conditions of prompts look at; see scriptcondition.h. In toVariants() as _state. */
[[nodiscard]] QVariantHash stateOf(const CallContext &context);

/*! The name of a fact in a script: small letters, digits and underscores. */
[[nodiscard]] QString factName(const QString &key);

} // namespace Callwell
