// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/prospectview.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

Done mustBeAView(const NoteView &input)
{
    if (input.value < 1 || input.value > 5)
        return failure(ErrorCode::RuleBroken, {u"view_out_of_range"_s});
    if (input.source == ViewSource::NotKnown)
        return failure(ErrorCode::RuleBroken, {u"view_needs_source"_s});
    return {};
}

} // namespace

Done noteView(Session &session, const NoteView &input)
{
    CALLWELL_TRY(mustBeAView(input));
    CALLWELL_LET(const Activity contact, Rows::get<Activity>(session.store, input.activity));
    if (!isContact(contact))
        return failure(ErrorCode::RuleBroken, {u"view_of_no_contact"_s});
    CALLWELL_LET(const Person person, Rows::get<Person>(session.store, contact.person));
    return inGroup(session.store, session.group("note_view"_L1, displayName(person)),
                   [&]() -> Done {
                       CALLWELL_TRY(Rows::insert(session.store,
                                                 ProspectView{.id = session.newId<RowId>(),
                                                              .activity = contact.id,
                                                              .source = input.source,
                                                              .value = input.value,
                                                              .words = input.words.trimmed(),
                                                              .member = session.member,
                                                              .at = session.now()}));
                       return raiseTaskFor(session, contact, input.value, input.words);
                   });
}

Done putRight(Session &session, const PutRight &input)
{
    if (input.words.trimmed().isEmpty())
        return failure(ErrorCode::RuleBroken, {u"putting_right_needs_words"_s});
    CALLWELL_LET(const Lead lead, Rows::get<Lead>(session.store, input.lead));
    CALLWELL_LET(const auto open,
                 Rows::select<Task>(session.store,
                                    "WHERE lead_id = ?1 AND done_at IS NULL AND "
                                    "kind = 'put_right'"_L1,
                                    {toSql(lead.id)}));
    if (open.isEmpty())
        return failure(ErrorCode::RuleBroken, {u"nothing_to_put_right"_s});
    CALLWELL_LET(const QString subject, subjectOf(session, lead));
    return inGroup(session.store, session.group("put_right"_L1, subject), [&]() -> Done {
        for (Task task : open) {
            task.doneAt = session.now();
            task.doneBy = session.member;
            task.doneWords = input.words.trimmed();
            CALLWELL_TRY(Rows::update(session.store, task));
        }
        return Rows::insert(session.store,
                            newActivity(session, lead, ActivityKind::Note, input.words.trimmed()));
    });
}

Done raiseTaskFor(Session &session, const Activity &contact, int view, const QString &words)
{
    Q_ASSERT(session.store.inGroup());
    if (!needsPuttingRight(view))
        return {};
    CALLWELL_LET(const auto open,
                 Rows::select<Task>(session.store, "WHERE activity_id = ?1 AND done_at IS NULL"_L1,
                                    {toSql(contact.id)}));
    if (!open.isEmpty())
        return {};
    return Rows::insert(session.store,
                        Task{.id = session.newId<TaskId>(),
                             .kind = TaskKind::PutRight,
                             .person = contact.person,
                             .lead = contact.lead,
                             .activity = contact.id,
                             .words = words.trimmed(),
                             .createdAt = session.now(),
                             .dueAt = session.now().addSecs(qint64(putRightMinutes) * 60)});
}

} // namespace Callwell
