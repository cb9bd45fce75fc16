// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/exampledice.h"
#include "usecase/examplewords.h"
#include "usecase/session.h"

#include "store/answertime.h"

namespace Callwell {

/*! The example team and what it has: what every lead of the example workspace refers to. */
struct ExampleHouse
{
    struct PublishedVersion
    {
        ScriptVersionId id;
        QString name;
        QDateTime at;
    };

    WorkHours hours;
    QList<MemberId> reps;
    QList<MemberId> marketers;
    QHash<QString, OutcomeId> outcomes; ///< by name
    QList<Source> sources;
    QList<int> sourceWeights;
    QList<HelpItem> help; ///< what is offered
    QList<PublishedVersion> scripts; ///< the newest first

    /*! The version that was in use then; null: none. */
    [[nodiscard]] ScriptVersionId scriptAt(const QString &name, const QDateTime &at) const;
};

/*! Writes it inside the open group. */
[[nodiscard]] Result<ExampleHouse> makeExampleHouse(Session &session, const ExampleWords &words);

} // namespace Callwell
