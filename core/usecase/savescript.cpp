// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savescript.h"

#include "script/scripttext.h"
#include "store/draftstore.h"
#include "usecase/scriptlibrary.h"
#include "usecase/teamrules.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

const ScriptVersion *draftOf(const QList<ScriptVersion> &versions)
{
    const auto draft = std::ranges::find_if(
        versions, [](const ScriptVersion &version) { return !version.publishedAt.isValid(); });
    return draft == versions.cend() ? nullptr : &*draft;
}

Result<QString> titleOf(const QString &text)
{
    const ScriptReading reading = readScript(text);
    if (!reading.faults.isEmpty() && reading.faults.constFirst().problem == ScriptProblem::TooLong)
        return scriptInvalid({}, 1, ScriptProblem::TooLong);
    const QString title = reading.script.title.simplified();
    if (title.isEmpty())
        return TeamRules::broken("script_needs_title"_L1);
    return title;
}

// What is typed into a new script belongs to no row yet.
QUuid subjectOf(const ScriptId &script)
{
    constexpr QUuid newScript(0x5c3a1f0e, 0x7b2d, 0x4e8f, 0x9a, 0x11, 0x63, 0x61, 0x6c, 0x6c, 0x77,
                              0x6c);
    return script.isNull() ? newScript : script.uuid();
}

// The rows that a text goes into: those of a draft that there is, or the next version.
struct Plan
{
    Script script;
    ScriptVersion version;
    bool isPublished = false; ///< a version of it is in use
    QString inUse; ///< its text
};

Result<Plan> planFor(Session &session, const SaveScript &input)
{
    Plan plan;
    CALLWELL_ASSIGN(plan.script.name, titleOf(input.text));
    plan.script.id = input.script;
    CALLWELL_LET(const auto versions, versionsOf(session.store, input.script));
    const ScriptVersion *draft = draftOf(versions);
    if (draft)
        plan.version = *draft;
    // a draft may be older than what is in use, where a trial has kept one of its versions
    if (!versions.isEmpty() && (!draft || draft->id != versions.constFirst().id))
        plan.version.number = versions.constFirst().number + 1;
    plan.version.text = input.text;
    const auto inUse = std::ranges::find_if(
        versions, [](const ScriptVersion &one) { return one.publishedAt.isValid(); });
    if (inUse != versions.cend()) {
        plan.isPublished = true;
        plan.inUse = inUse->text;
    }
    return plan;
}

} // namespace

Result<SavedScript> saveScript(Session &session, const SaveScript &input)
{
    CALLWELL_LET(Plan plan, planFor(session, input));
    return inGroup(session.store, session.group("save_script"_L1, plan.script.name),
                   [&]() -> Result<SavedScript> {
                       if (!plan.isPublished) // what is published keeps its name until followed
                           CALLWELL_TRY(TeamRules::keep(session, plan.script));
                       plan.version.script = plan.script.id;
                       CALLWELL_TRY(TeamRules::keep(session, plan.version));
                       CALLWELL_TRY(keepTyped(session, {.script = input.script, .text = {}}));
                       return SavedScript{plan.script.id, plan.version.id};
                   });
}

Done discardScript(Session &session, const ScriptId &id)
{
    CALLWELL_LET(const auto script, Rows::get<Script>(session.store, id));
    CALLWELL_LET(const auto versions, versionsOf(session.store, id));
    const ScriptVersion *draft = draftOf(versions);
    if (!draft)
        return TeamRules::broken("script_no_draft"_L1);
    return inGroup(session.store, session.group("discard_script"_L1, script.name), [&]() -> Done {
        CALLWELL_TRY(Rows::remove<ScriptVersion>(session.store, draft->id));
        return versions.size() > 1 ? Done() : Rows::remove<Script>(session.store, id);
    });
}

Result<PublishedText> publishText(Session &session, const SaveScript &input)
{
    CALLWELL_TRY(parseScript(input.text));
    CALLWELL_LET(Plan plan, planFor(session, input));
    if (plan.inUse == input.text)
        return TeamRules::broken("script_as_before"_L1);
    plan.version.publishedAt = session.now();
    return inGroup(session.store, session.group("publish_script"_L1, plan.script.name),
                   [&]() -> Result<PublishedText> {
                       CALLWELL_TRY(TeamRules::keep(session, plan.script));
                       plan.version.script = plan.script.id;
                       CALLWELL_TRY(TeamRules::keep(session, plan.version));
                       CALLWELL_TRY(keepTyped(session, {.script = input.script, .text = {}}));
                       return PublishedText{plan.script.id, plan.version.number};
                   });
}

Result<PublishedText> publishScript(Session &session, const ScriptId &id)
{
    CALLWELL_LET(const auto versions, versionsOf(session.store, id));
    const ScriptVersion *draft = draftOf(versions);
    if (!draft)
        return TeamRules::broken("script_no_draft"_L1);
    return publishText(session, {.script = id, .text = draft->text});
}

Result<ScriptStart> scriptStart(Connection &store, const ScriptId &script)
{
    ScriptStart start;
    CALLWELL_LET(const auto versions, versionsOf(store, script));
    if (!versions.isEmpty()) {
        const ScriptVersion *draft = draftOf(versions);
        start.saved = draft ? draft->text : versions.constFirst().text;
        start.isDraft = draft != nullptr;
    }
    CALLWELL_LET(const auto typed, DraftStore(store).find(DraftKind::Script, subjectOf(script)));
    if (typed)
        start.typed = QString::fromUtf8(typed->words);
    return start;
}

Done keepTyped(Session &session, const KeepTyped &input)
{
    const DraftStore drafts(session.store);
    if (!input.text)
        return drafts.forget(DraftKind::Script, subjectOf(input.script));
    return drafts.keep(DraftKind::Script, subjectOf(input.script),
                       {.words = input.text->toUtf8(), .keptAt = session.now()});
}

Result<SavedScript> returnToVersion(Session &session, const ScriptVersionId &id)
{
    CALLWELL_LET(const auto version, Rows::get<ScriptVersion>(session.store, id));
    CALLWELL_LET(const auto start, scriptStart(session.store, version.script));
    if (start.typed && *start.typed != start.saved) // taking this back brings it again
        CALLWELL_TRY(saveScript(session, {.script = version.script, .text = *start.typed}));
    return saveScript(session, {.script = version.script, .text = version.text});
}

} // namespace Callwell
