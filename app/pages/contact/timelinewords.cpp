// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/timelinewords.h"

#include "domain/lead.h"
#include "domain/task.h"
#include "domain/theircall.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>

namespace Callwell::TimelineWords {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::TimelineWords)
};

// The name of a code; a newer program's code stays as it is.
template<Coded E>
QString codeName(const QString &text)
{
    const std::optional<E> value = fromCode<E>(text);
    return value ? Words::name(*value) : text;
}

} // namespace

QString title(const TimelineRow &row)
{
    const Activity &activity = row.activity;
    switch (activity.kind) {
    case ActivityKind::Call:
        if (!row.call)
            break;
        if (isTheirCall(activity)) {
            return row.outcome.isEmpty()
                ? Text::tr("They called")
                : Text::tr("They called: %1").arg(Words::isolated(row.outcome));
        }
        if (!row.outcome.isEmpty())
            return Text::tr("Call: %1").arg(Words::isolated(row.outcome));
        return Text::tr("Call: %1").arg(Words::name(row.call->disposition));
    case ActivityKind::HandRaise:
        return codeName<HandRaise>(activity.to);
    case ActivityKind::Handover:
        return Text::tr("Handed over to %1").arg(codeName<OwnerSide>(activity.to));
    case ActivityKind::StageChange:
        return activity.from.isEmpty()
            ? codeName<Stage>(activity.to)
            : Text::tr("%1, before: %2", "stage now, stage before")
                  .arg(codeName<Stage>(activity.to), codeName<Stage>(activity.from));
    case ActivityKind::Objection:
        return activity.to.isEmpty()
            ? Words::name(activity.kind)
            : Text::tr("Objection: %1").arg(codeName<ObjectionState>(activity.to));
    case ActivityKind::AskedAgain:
        return Text::tr("Asked again: %1").arg(Words::isolated(Words::factLabel(activity.from)));
    case ActivityKind::Alternative:
        return Text::tr("Considers %1").arg(Words::isolated(activity.to.simplified()));
    case ActivityKind::Post:
        return row.speaker ? Words::saidInPublicBy(*row.speaker) : Words::name(activity.kind);
    case ActivityKind::Referral:
        if (activity.to == "sent"_L1)
            return Text::tr("Sent us somebody");
        if (activity.to == "was_sent"_L1)
            return Text::tr("Was sent to us");
        break;
    case ActivityKind::Promise:
        return activity.to == promiseKept ? Text::tr("Kept a promise") : Words::name(activity.kind);
    case ActivityKind::Merge:
        return Text::tr("Two records became one");
    case ActivityKind::GaveUp:
        return Text::tr("Stopped trying after %L1 of %L2 attempts")
            .arg(activity.from.toInt())
            .arg(activity.to.toInt());
    default:
        break;
    }
    return Words::name(activity.kind);
}

QString beside(const TimelineRow &row)
{
    QStringList parts;
    if (row.activity.attempt > 0)
        parts.append(Text::tr("attempt %L1").arg(row.activity.attempt));
    if (row.call && row.call->seconds > 0)
        parts.append(Words::callLength(row.call->seconds));
    if (row.view)
        parts.append(row.view->source == ViewSource::Asked
                         ? Text::tr("they said %1 of 5").arg(row.view->value)
                         : Text::tr("we judge %1 of 5").arg(row.view->value));
    if (row.hasFiles)
        parts.append(Text::tr("with a file"));
    if (row.corrected)
        parts.append(Text::tr("corrected later"));
    if (!row.memberName.isEmpty())
        parts.append(Words::isolated(row.memberName.simplified()));
    return parts.join(u" · "_s);
}

QString words(const TimelineRow &row)
{
    const bool moved = row.activity.kind == ActivityKind::Handover
        || row.activity.kind == ActivityKind::HandRaise
        || row.activity.kind == ActivityKind::StageChange;
    const QString said = moved ? Words::cause(row.activity.words) : row.activity.words;
    if (!row.view || row.view->words.isEmpty() || row.view->words == said)
        return said;
    const QString view = Text::tr("How it was: %1").arg(Words::isolated(row.view->words));
    return said.isEmpty() ? view : said + u'\n' + view;
}

QString spoken(const TimelineRow &row, const QDateTime &now)
{
    QStringList parts{Words::when(row.activity.at, now, QTimeZone::systemTimeZone()), title(row),
                      beside(row), words(row).simplified()};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace Callwell::TimelineWords
