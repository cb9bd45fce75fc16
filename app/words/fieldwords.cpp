// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fieldwords.h"

#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/teamwords.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>

namespace Callwell::Words {
using namespace Qt::StringLiterals;

namespace {

constexpr auto context = "Callwell::FieldWords";

struct Named
{
    QLatin1StringView name;
    const char *words;
};

constexpr std::array tables{
    Named{"member"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "colleagues")},
    Named{"setting"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "settings")},
    Named{"organisation"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "companies")},
    Named{"person"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "people")},
    Named{"email_address"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "e-mail addresses")},
    Named{"phone_number"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "phone numbers")},
    Named{"public_profile"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "public profiles")},
    Named{"consent"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "consents")},
    Named{"relationship"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "relationships")},
    Named{"campaign"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "campaigns")},
    Named{"source"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "sources")},
    Named{"lead"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "leads")},
    Named{"activity"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "what happened so far")},
    Named{"call_outcome"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "outcomes of calls")},
    Named{"script"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "scripts")},
    Named{"script_version"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "versions of scripts")},
    Named{"preparation"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "preparations")},
    Named{"call"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "calls")},
    Named{"inquiry"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "what people asked")},
    Named{"closing_record"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "how leads were closed")},
    Named{"known_fact"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "what people told us")},
    Named{"proof"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "proof")},
    Named{"objection"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "objections")},
    Named{"target"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "targets")},
    Named{"import_batch"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "imports")},
    Named{"import_row"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "imported rows")},
    Named{"cadence"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "plans of attempts")},
    Named{"cadence_step"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "steps of attempts")},
    Named{"day_off"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "days off")},
    Named{"help_item"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "ready help")},
    Named{"help_use"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "help that was given")},
    Named{"question"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "questions")},
    Named{"question_wording"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "wordings")},
    Named{"alternative"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "what else they consider")},
    Named{"prospect_view"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "how it was for them")},
    Named{"task"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "tasks")},
    Named{"assignment_rule"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "who gets a lead")},
    Named{"absence"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "absences")},
    Named{"script_trial"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "trials of scripts")},
    Named{"introduction"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "introductions")},
};

constexpr std::array columns{
    Named{"given_name"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Given name")},
    Named{"family_name"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Family name")},
    Named{"job_title"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Job title")},
    Named{"buyer_role"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Part in the decision")},
    Named{"organisation_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Company")},
    Named{"address"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Address")},
    Named{"language"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Language")},
    Named{"time_zone"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Time zone")},
    Named{"note"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Note")},
    Named{"name"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Name")},
    Named{"industry"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Industry")},
    Named{"size"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Size")},
    Named{"label"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Label")},
    Named{"e164"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Phone number")},
    Named{"written"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Number as it was written")},
    Named{"interest"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What it is about")},
    Named{"stage"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Stage")},
    Named{"owner_side"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Side that looks after it")},
    Named{"owner_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Who looks after it")},
    Named{"hand_raise"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Answer about a call")},
    Named{"hand_raised_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When they answered")},
    Named{"call_from"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Call from")},
    Named{"call_until"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Call until")},
    Named{"next_step"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Next step")},
    Named{"next_step_at"_L1,
          QT_TRANSLATE_NOOP("Callwell::FieldWords", "When the next step is due")},
    Named{"closed_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Closed")},
    Named{"created_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Added")},
    Named{"person_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Person")},
    Named{"member_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Colleague")},
    Named{"source_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Source")},
    Named{"words"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Words")},
    Named{"kind"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Kind")},
    Named{"at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When")},
    Named{"channel"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Way")},
    Named{"answer"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Answer")},
    Named{"answered_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When it was answered")},
    Named{"settled"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Settled")},
    Named{"first_version_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "First version")},
    Named{"second_version_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Second version")},
    Named{"begun_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When it began")},
    Named{"begun_by_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Who began it")},
    Named{"ended_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When it ended")},
    Named{"ended_by_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Who ended it")},
    Named{"kept_version_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Version that was kept")},
    Named{"theme"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Theme")},
    Named{"state"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "State")},
    Named{"resolution"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What helped")},
    Named{"found_out"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What was found out")},
    Named{"due_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Due")},
    Named{"done_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Done")},
    Named{"allowed"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Allowed")},
    Named{"text"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Text")},
    Named{"title"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Title")},
    Named{"value"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Value")},
    Named{"seconds"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Length in seconds")},
    Named{"attempt"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Attempt")},
    Named{"disposition"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What the line did")},
    Named{"outcome_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Outcome")},
    Named{"role"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Role")},
    Named{"team"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Team")},
    Named{"activity_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What happened")},
    Named{"answer_due_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Answer promised until")},
    Named{"answer_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Answer")},
    Named{"answer_minutes"_L1,
          QT_TRANSLATE_NOOP("Callwell::FieldWords", "Minutes until an answer")},
    Named{"asked_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When they asked")},
    Named{"batch_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Import")},
    Named{"cadence_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Plan of attempts")},
    Named{"campaign_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Campaign")},
    Named{"corrects_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Puts right")},
    Named{"done_by_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Done by")},
    Named{"done_words"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What was done")},
    Named{"ends_on"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Ends on")},
    Named{"file_name"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "File")},
    Named{"found_by_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Who found it")},
    Named{"from_code"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Before")},
    Named{"to_code"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "After")},
    Named{"from_minute"_L1,
          QT_TRANSLATE_NOOP("Callwell::FieldWords", "Not before, minutes of the day")},
    Named{"until_minute"_L1,
          QT_TRANSLATE_NOOP("Callwell::FieldWords", "Not after, minutes of the day")},
    Named{"from_on"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "From")},
    Named{"until_on"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Until")},
    Named{"gap_days"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Days in between")},
    Named{"goal"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Goal")},
    Named{"good_for"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Good for them and us")},
    Named{"help_given"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Help that was given")},
    Named{"how"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "How")},
    Named{"item_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Ready help")},
    Named{"key"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Short name")},
    Named{"lead_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Lead")},
    Named{"liked"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What they like about it")},
    Named{"look_again_on"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Look again on")},
    Named{"looked_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "When it was looked at")},
    Named{"measure"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What is measured")},
    Named{"merged_into_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Same person as")},
    Named{"network"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Network")},
    Named{"number"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Number")},
    Named{"nurture_days"_L1,
          QT_TRANSLATE_NOOP("Callwell::FieldWords", "Days until it is looked at again")},
    Named{"on_day"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Day")},
    Named{"opening_line"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Opening line")},
    Named{"other_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Other person")},
    Named{"position"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Place in the list")},
    Named{"preparation_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Preparation")},
    Named{"prepared"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Prepared")},
    Named{"profile"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Public profile")},
    Named{"proof_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Proof")},
    Named{"published_at"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Published")},
    Named{"question_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Question")},
    Named{"reason"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Reason")},
    Named{"retired"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "No longer offered")},
    Named{"agreed_on"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Agreed on")},
    Named{"agreed_until"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Agreed until")},
    Named{"times_a_year"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Times a year")},
    Named{"script_id"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Script")},
    Named{"script_version_id"_L1,
          QT_TRANSLATE_NOOP("Callwell::FieldWords", "Version of the script")},
    Named{"seen"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "What was seen")},
    Named{"site"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Web site")},
    Named{"source"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Where it comes from")},
    Named{"starts_on"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Starts on")},
    Named{"territory"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Region")},
    Named{"thanked"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Thanked")},
    Named{"their_words"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "In their words")},
    Named{"view"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "How it was for them")},
    Named{"view_source"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Who said how it was")},
    Named{"view_words"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Their words about it")},
    Named{"way"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "How it is shared out")},
    Named{"weekdays"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Days of the week")},
    Named{"who_else"_L1, QT_TRANSLATE_NOOP("Callwell::FieldWords", "Who may serve them better")},
};

template<size_t Count>
QString namedIn(const std::array<Named, Count> &list, const QString &name)
{
    const auto found = std::ranges::find(list, name, &Named::name);
    return found == list.end() ? QString() : QCoreApplication::translate(context, found->words);
}

template<Coded E>
QString codeName(const QString &text)
{
    const auto value = fromCode<E>(text);
    return value ? name(*value) : text;
}

bool isKey(const QString &field)
{
    return field.endsWith("_id"_L1);
}

QUuid keyOf(const QString &text)
{
    return QUuid::fromRfc4122(QByteArray::fromHex(text.toLatin1().replace('-', "")));
}

QString ofText(const QString &field, const QString &text, const QHash<QUuid, QString> &names)
{
    if (isKey(field))
        return names.value(keyOf(text), QCoreApplication::translate(context, "something unnamed"));
    if (field == "stage"_L1)
        return codeName<Stage>(text);
    if (field == "owner_side"_L1)
        return codeName<OwnerSide>(text);
    if (field == "hand_raise"_L1)
        return codeName<HandRaise>(text);
    if (field == "buyer_role"_L1)
        return codeName<BuyerRole>(text);
    if (field == "state"_L1)
        return codeName<ObjectionState>(text);
    if (field == "channel"_L1)
        return codeName<Channel>(text);
    if (field == "disposition"_L1)
        return codeName<Disposition>(text);
    if (field == "role"_L1)
        return codeName<Role>(text);
    if (field == "profile"_L1)
        return codeName<ProfileSeen>(text);
    return field == "next_step"_L1 ? nextStep(text) : text;
}

bool isTime(const QString &field)
{
    return field == "at"_L1 || field.endsWith("_at"_L1) || field == "call_from"_L1
        || field == "call_until"_L1;
}

bool isYesOrNo(const QString &field)
{
    return field == "allowed"_L1 || field == "settled"_L1 || field == "thanked"_L1
        || field == "prepared"_L1;
}

} // namespace

QString tableRows(const QString &table)
{
    const QString words = namedIn(tables, table);
    return words.isEmpty() ? table : words;
}

QString fieldName(const QString &field)
{
    const QString words = namedIn(columns, field);
    return words.isEmpty() ? factLabel(field) : words;
}

QString fieldValue(const QString &field, const QJsonValue &value,
                   const QHash<QUuid, QString> &names, const QDateTime &now)
{
    if (value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return u"–"_s;
    if (value.isString())
        return ofText(field, value.toString(), names);
    if (value.isBool() || isYesOrNo(field)) {
        const bool yes = value.isBool() ? value.toBool() : value.toInteger() != 0;
        return yes ? QCoreApplication::translate(context, "yes")
                   : QCoreApplication::translate(context, "no");
    }
    if (value.isDouble() && isTime(field))
        return when(QDateTime::fromMSecsSinceEpoch(value.toInteger(), QTimeZone::UTC), now,
                    QTimeZone::systemTimeZone());
    return value.isDouble() ? QLocale().toString(value.toInteger()) : QString();
}

bool isToldOf(const QString &field, const QJsonValue &value, const QHash<QUuid, QString> &names)
{
    if (value.isNull() || value.isUndefined())
        return false;
    return !isKey(field) || names.contains(keyOf(value.toString()));
}

bool isWritten(const QString &field, const QJsonValue &value)
{
    // codes say another word than what stands there
    return value.isString() && !isKey(field) && field != "next_step"_L1 && field != "time_zone"_L1
        && field != "language"_L1 && field != "kind"_L1 && field != "e164"_L1
        && ofText(field, value.toString(), {}) == value.toString();
}

} // namespace Callwell::Words
