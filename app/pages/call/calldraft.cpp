// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/calldraft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Callwell {

namespace {

template<typename AnyId>
AnyId idAt(const QJsonObject &json, QLatin1StringView name)
{
    return AnyId::fromString(json[name].toString());
}

QDateTime timeAt(const QJsonObject &json, QLatin1StringView name)
{
    return QDateTime::fromString(json[name].toString(), Qt::ISODateWithMs).toUTC();
}

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

template<Coded E>
std::optional<E> codeAt(const QJsonObject &json, QLatin1StringView name)
{
    return fromCode<E>(json[name].toString());
}

template<Coded E>
QString codeText(const std::optional<E> &value)
{
    return value ? QString(code(*value)) : QString();
}

QJsonArray saidAsJson(const QList<Said> &said)
{
    QJsonArray array;
    for (const Said &one : said) {
        array.append(QJsonObject{{"kind"_L1, QString(code(one.kind))},
                                 {"key"_L1, one.key},
                                 {"words"_L1, one.words},
                                 {"volunteered"_L1, one.volunteered},
                                 {"at"_L1, timeText(one.at)}});
    }
    return array;
}

QList<Said> saidFromJson(const QJsonArray &array)
{
    QList<Said> said;
    for (const auto &value : array) {
        const QJsonObject one = value.toObject();
        said.append({.kind = codeAt<SaidKind>(one, "kind"_L1).value_or(SaidKind::Note),
                     .key = one["key"_L1].toString(),
                     .words = one["words"_L1].toString(),
                     .volunteered = one["volunteered"_L1].toBool(),
                     .at = timeAt(one, "at"_L1)});
    }
    return said;
}

} // namespace

LogCall loggedFrom(const CallDraft &draft)
{
    LogCall call{.startedAt = draft.startedAt,
                 .preparation = draft.preparation,
                 .theyCalled = draft.theyCalled};
    call.seconds = static_cast<int>(std::max<qint64>(0, draft.startedAt.secsTo(draft.endedAt)));
    QStringList notes;
    for (const Said &said : draft.said) {
        switch (said.kind) {
        case SaidKind::Objection:
            call.objections.append({.words = said.words, .theme = said.key, .at = said.at});
            break;
        case SaidKind::Fact:
            call.facts.append({.key = said.key,
                               .answer = said.words,
                               .volunteered = said.volunteered,
                               .at = said.at});
            break;
        case SaidKind::Alternative:
            call.alternatives.append({.name = said.key, .liked = said.words, .at = said.at});
            break;
        case SaidKind::Promise:
            call.promises.append({.words = said.words, .at = said.at});
            break;
        case SaidKind::Note:
            notes.append(said.words);
            break;
        }
    }
    call.words = notes.join(u'\n');
    return call;
}

QByteArray toJson(const CallDraft &draft)
{
    QJsonObject json{
        {"profile"_L1, QString(code(draft.profile))},
        {"public_profile"_L1, draft.publicProfile.toString()},
        {"seen"_L1, draft.seen},
        {"started_at"_L1, timeText(draft.startedAt)},
        {"ended_at"_L1, timeText(draft.endedAt)},
        {"preparation"_L1, draft.preparation.toString()},
        {"they_called"_L1, draft.theyCalled},
        {"said"_L1, saidAsJson(draft.said)},
        {"typing_kind"_L1, QString(code(draft.typingKind))},
        {"typing"_L1, draft.typing},
        {"disposition"_L1, codeText(draft.disposition)},
        {"outcome"_L1, draft.outcome.toString()},
        {"view"_L1, draft.view},
        {"view_asked"_L1, draft.viewAsked},
        {"hand_raise"_L1, codeText(draft.handRaise)},
        {"next_step"_L1, draft.nextStep},
        {"next_when"_L1, codeText(draft.nextWhen)},
        {"next_on"_L1, timeText(draft.nextOn)},
        {"mail_afterwards"_L1, draft.mailAfterwards},
    };
    QJsonObject told;
    for (const auto &[key, answer] : draft.told.asKeyValueRange())
        told.insert(key, answer);
    json.insert("told"_L1, told);
    if (draft.openingLine)
        json.insert("opening_line"_L1, *draft.openingLine);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

CallDraft callDraftFromJson(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    CallDraft draft;
    draft.profile = codeAt<ProfileSeen>(json, "profile"_L1).value_or(ProfileSeen::NotYet);
    draft.publicProfile = idAt<RowId>(json, "public_profile"_L1);
    draft.seen = json["seen"_L1].toString();
    const QJsonObject told = json["told"_L1].toObject();
    for (auto one = told.begin(); one != told.end(); ++one)
        draft.told.insert(one.key(), one->toString());
    if (json.contains("opening_line"_L1))
        draft.openingLine = json["opening_line"_L1].toString();
    draft.startedAt = timeAt(json, "started_at"_L1);
    draft.endedAt = timeAt(json, "ended_at"_L1);
    draft.preparation = idAt<PreparationId>(json, "preparation"_L1);
    draft.theyCalled = json["they_called"_L1].toBool();
    draft.said = saidFromJson(json["said"_L1].toArray());
    draft.typingKind = codeAt<SaidKind>(json, "typing_kind"_L1).value_or(SaidKind::Note);
    draft.typing = json["typing"_L1].toString();
    draft.disposition = codeAt<Disposition>(json, "disposition"_L1);
    draft.outcome = idAt<OutcomeId>(json, "outcome"_L1);
    draft.view = std::clamp(json["view"_L1].toInt(), 0, 5);
    draft.viewAsked = json["view_asked"_L1].toBool();
    draft.handRaise = codeAt<HandRaise>(json, "hand_raise"_L1);
    draft.nextStep = json["next_step"_L1].toString();
    draft.nextWhen = codeAt<NextWhen>(json, "next_when"_L1);
    draft.nextOn = timeAt(json, "next_on"_L1);
    draft.mailAfterwards = json["mail_afterwards"_L1].toBool();
    return draft;
}

} // namespace Callwell
