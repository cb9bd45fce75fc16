// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"
#include "domain/activity.h"

#include <QHash>
#include <QJsonObject>

namespace Callwell {

/*! What a column of a file becomes. */
enum class MapTarget {
    Ignore,
    Fact, ///< a known fact under the column's key
    GivenName,
    FamilyName,
    FullName, ///< divided at the last space, or at a comma: "Family, Given"
    JobTitle,
    BuyerRole,
    Address, ///< several columns make one postal address
    Language,
    TimeZone,
    PersonNote,
    Organisation,
    Industry,
    Size,
    Site,
    Interest,
    Stage,
    HandRaise,
    Inquiry, ///< what they asked: it waits for an answer
    Activity, ///< an event on the timeline, of the column's kind
    Attempts, ///< how often they were tried: 0, 1, 2, ...
    Seconds, ///< how long the call took
    Disposition,
    Outcome, ///< what the conversation came to
    Channel, ///< by what they were tried: only a phone makes a call
    At, ///< when it happened: of the lead, the call and the facts
    Email,
    Phone,
    Profile,
};
template<>
inline constexpr auto codes<MapTarget> = std::to_array<QLatin1StringView>(
    {"ignore"_L1,      "fact"_L1,         "given_name"_L1,  "family_name"_L1, "full_name"_L1,
     "job_title"_L1,   "buyer_role"_L1,   "address"_L1,     "language"_L1,    "time_zone"_L1,
     "person_note"_L1, "organisation"_L1, "industry"_L1,    "size"_L1,        "site"_L1,
     "interest"_L1,    "stage"_L1,        "hand_raise"_L1,  "inquiry"_L1,     "activity"_L1,
     "attempts"_L1,    "seconds"_L1,      "disposition"_L1, "outcome"_L1,     "channel"_L1,
     "at"_L1,          "email"_L1,        "phone"_L1,       "profile"_L1});

/*! What one value of a column is translated into. */
struct MappedValue
{
    QString text; ///< empty: nothing
    std::optional<Stage> stage; ///< where the lead then stands
    std::optional<GoodFor> goodFor; ///< of an outcome
};

struct ColumnMap
{
    QString column; ///< its name in the header
    MapTarget to = MapTarget::Fact;
    QString key; ///< of a fact; label of an address, network of a profile; empty: the column's name
    ActivityKind kind = ActivityKind::Note; ///< of an activity
    QString joinedBy = QStringLiteral("\n"); ///< what stands before it in an address
    QHash<QString, MappedValue> values; ///< by what stands in the file, in small letters
    QStringList notAnswered; ///< beside the map's own list, in small letters
};

/*!
 * Says what each column of a file is. As JSON:
 *
 *     {
 *       "source": "Spring fair",            name of the leads' source; otherwise the file's name
 *       "encoding": "windows-1252",         otherwise found out
 *       "separator": ";",                   otherwise found out
 *       "language": "de",                   of everybody without one of their own
 *       "region": "DE",                     how phone numbers are read; otherwise the workspace's
 *       "time_zone": "Europe/Berlin",       of everybody, and of the times in the file
 *       "times": "dd.MM.yyyy HH:mm",        how times are written; otherwise ISO 8601
 *       "stage": "nurturing",               where leads stand; otherwise "new"
 *       "name": "Visitor {line}",           of people without a name; {line}, or {a column}
 *       "not_answered": ["", "unknown"],    what means nothing; otherwise "", select, unknown, n/a
 *       "others": "ignore",                 columns that are not named below; otherwise "fact"
 *       "columns": {
 *         "E-Mail": "email",                a target: one of the codes of MapTarget
 *         "Age": {"to": "fact", "key": "age", "not_answered": ["999"]},
 *         "Came to": {"to": "activity", "kind": "page_visit"},
 *         "Result": {"to": "outcome", "values": {
 *           "yes": {"text": "Bought", "good_for": "good", "stage": "won"},
 *           "no": "Not this time"}},
 *         "Town": {"to": "address", "joined_by": ", "}
 *       }
 *     }
 */
struct ImportMap
{
    QString path; ///< where it was read from; empty: guessed
    QString source;
    QString encoding;
    QChar separator;
    QString language;
    QString region;
    QString timeZone;
    QString times;
    Stage stage = Stage::New;
    QString name;
    QStringList notAnswered = defaultNotAnswered(); ///< in small letters
    MapTarget others = MapTarget::Fact;
    QList<ColumnMap> columns;

    [[nodiscard]] static QStringList defaultNotAnswered();

    /*! Reads a map. FileMissing, FileIsDirectory, FileUnreadable, MapInvalid. */
    [[nodiscard]] static Result<ImportMap> fromFile(const QString &path);
    [[nodiscard]] static Result<ImportMap> fromJson(const QByteArray &json, const QString &path);
    /*! The same, as a file of it would hold it. */
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace Callwell
