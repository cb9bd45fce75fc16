// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilehouse.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Writes everything that a script can.
const QString script =
    u"---\ntitle: A script\n---\n# {{ person.name }}\n{% opening %}Hello{% endopening %}\n"
    "{{ person.given }}, {{ person.title }} of {{ organisation.name }} ({{ source.name }}): "
    "{{ inquiry }} {{ lead.interest }} {{ last.read }} {{ last.talk }} {{ last.talk_with }} "
    "{{ referrer }} {{ rep.name }}\n"
    "{% for one in known %}\n- {{ one.key }}: {{ one.answer }} ({{ one.member }})\n{% endfor %}\n"
    "{% for one in objections %}\n- {{ one.words }}: {{ one.theme }}\n{% endfor %}\n"
    "{% for one in people %}\n- {{ one.name }}\n{% endfor %}\n"
    "{% proof %}\n{% prompt role=buys %}\nNot for **them**\n{% endprompt %}\n"_s;

template<typename Row>
constexpr bool hasTexts()
{
    return std::apply(
        [](const auto &...fields) {
            return (
                std::is_same_v<std::remove_cvref_t<decltype(std::declval<Row>().*fields.member)>,
                               QString>
                || ...);
        },
        Table<Row>::fields);
}

template<typename Row>
QString columnOf(QLatin1StringView column)
{
    return Table<Row>::name + u'.' + column;
}

template<typename Work>
void forEachTable(Work &&work)
{
    const auto each = [&]<typename... Row>(std::type_identity<std::tuple<Row...>>) {
        (work(std::type_identity<Row>()), ...);
    };
    each(std::type_identity<SyncedTypes>());
}

} // namespace

HostileHouse::HostileHouse(const QString &words)
{
    house.workspace.reset(); // as long as rows are written by hand
    seedTeam();
    seedPeople();
    seedScripts();
    seedTalk();
    writeEverywhere(words);
    house.restart();
}

const QStringList &HostileHouse::ourOwn()
{
    static const QStringList all{
        u"activity.from_code"_s, u"activity.to_code"_s, u"activity.channel"_s,   u"cadence.stage"_s,
        u"setting.name"_s,       u"setting.value"_s,    u"script_version.text"_s};
    return all;
}

QStringList HostileHouse::emptyTables()
{
    QStringList empty;
    forEachTable([&]<typename Row>(std::type_identity<Row>) {
        if constexpr (hasTexts<Row>()) {
            if (Table<Row>::name != "setting"_L1 && house.rows<Row>().isEmpty())
                empty.append(Table<Row>::name);
        }
    });
    return empty;
}

void HostileHouse::seedTeam()
{
    const QDateTime now = house.files.clock().now();
    const MemberId me = house.files.session().member;
    const auto colleague = house.newId<MemberId>();
    house.add(Member{.id = colleague, .name = u"a"_s, .role = Role::Rep, .team = u"a"_s});
    const auto campaign = house.newId<CampaignId>();
    house.add(Campaign{.id = campaign, .name = u"a"_s});
    m_source = house.newId<SourceId>();
    Source source;
    source.id = m_source;
    source.kind = SourceKind::Referral;
    source.campaign = campaign;
    house.add(source);
    house.add(DayOff{.id = house.newId<RowId>(), .territory = {}, .on = now.date().addDays(3)});
    m_help = house.newId<HelpItemId>();
    house.add(HelpItem{.id = m_help});
    Question question;
    question.id = house.newId<QuestionId>();
    house.add(question);
    house.add(QuestionWording{.id = house.newId<RowId>(), .question = question.id});
    CadenceSetting cadence;
    cadence.id = house.newId<CadenceId>();
    house.add(cadence);
    CadenceStepSetting step;
    step.id = house.newId<RowId>();
    step.cadence = cadence.id;
    house.add(step);
    AssignmentRule rule;
    rule.id = house.newId<RowId>();
    rule.source = m_source;
    house.add(rule);
    house.add(Absence{.id = house.newId<RowId>(),
                      .member = colleague,
                      .from = now.date(),
                      .until = now.date().addDays(1)});
    const auto batch = house.newId<ImportBatchId>();
    house.add(ImportBatch{.id = batch, .fileName = u"a"_s, .member = me, .at = now});
    house.add(ImportRow{.id = house.newId<RowId>(), .batch = batch, .person = house.person});
}

void HostileHouse::seedPeople()
{
    const QDateTime now = house.files.clock().now();
    AddLead input;
    input.organisationName = u"Other"_s;
    input.lead.stage = Stage::NotAFit;
    const LeadId closed = *addTestLead(house.files.session(), u"Bea"_s, u"Other"_s, input);
    other = Rows::get<Lead>(house.files.store(), closed)->person;
    house.add(ClosingRecord{.id = house.newId<RowId>(),
                            .lead = closed,
                            .thanked = true,
                            .member = house.files.session().member,
                            .at = now});
    for (const auto kind : {RelationshipKind::Referred, RelationshipKind::SpokeAboutUs})
        house.add(Relationship{.id = house.newId<RowId>(),
                               .person = other,
                               .kind = kind,
                               .other = house.person,
                               .at = now});
    house.add(Consent{.id = house.newId<RowId>(),
                      .person = house.person,
                      .channel = Channel::Mail,
                      .allowed = true,
                      .at = now});
}

void HostileHouse::seedScripts()
{
    const QDateTime now = house.files.clock().now();
    Proof proof;
    m_proof = house.newId<ProofId>();
    proof.id = m_proof;
    house.add(proof);
    Proof person;
    person.id = house.newId<ProofId>();
    person.kind = ProofKind::ReferencePerson;
    person.agreedOn = house.files.clock().now().date().addDays(-9);
    person.agreedUntil = person.agreedOn.addYears(1);
    person.timesAYear = 2;
    house.add(person);
    house.add(Introduction{.id = house.newId<RowId>(),
                           .proof = person.id,
                           .member = house.files.session().member,
                           .at = house.files.clock().now().addDays(-2)});
    const auto scriptId = house.newId<ScriptId>();
    house.add(Script{.id = scriptId, .name = u"a"_s});
    QList<ScriptVersionId> versions;
    for (const int number : {1, 2, 3}) {
        versions.append(house.newId<ScriptVersionId>());
        house.add(ScriptVersion{.id = versions.last(),
                                .script = scriptId,
                                .number = number,
                                .text = script,
                                .publishedAt = number < 3 ? now.addDays(number - 9) : QDateTime()});
    }
    m_version = versions.at(1);
    ScriptTrial trial;
    trial.id = house.newId<TrialId>();
    trial.script = scriptId;
    trial.first = versions.at(0);
    trial.second = versions.at(1);
    trial.begunAt = now.addDays(-5);
    house.add(trial);
}

void HostileHouse::seedTalk()
{
    const QDateTime now = house.files.clock().now();
    const MemberId me = house.files.session().member;
    QList<ActivityId> events;
    for (const auto kind :
         {ActivityKind::Call, ActivityKind::Mail, ActivityKind::Message, ActivityKind::Note,
          ActivityKind::FormSubmission, ActivityKind::Download, ActivityKind::PageVisit,
          ActivityKind::Post, ActivityKind::Meeting, ActivityKind::Referral,
          ActivityKind::Objection, ActivityKind::HelpGiven, ActivityKind::GaveUp,
          ActivityKind::Claim, ActivityKind::Alternative, ActivityKind::Merge,
          ActivityKind::ProfileLook, ActivityKind::Promise}) {
        Activity activity;
        activity.id = house.newId<ActivityId>();
        activity.person = house.person;
        activity.lead = house.lead;
        activity.kind = kind;
        activity.at = now.addSecs(-3600 * (events.size() + 1));
        activity.member = me;
        house.add(activity);
        events.append(activity.id);
        activity.id = house.newId<ActivityId>();
        activity.person = other;
        activity.lead = {};
        house.add(activity);
    }
    Preparation preparation;
    preparation.id = house.newId<PreparationId>();
    preparation.person = house.person;
    preparation.lead = house.lead;
    preparation.member = me;
    preparation.at = now.addDays(-200);
    preparation.profile = ProfileSeen::LookedAt;
    house.add(preparation);
    Call call;
    call.id = events.first();
    call.outcome = house.outcomes.first().id;
    call.scriptVersion = m_version;
    call.preparation = preparation.id;
    call.viewSource = ViewSource::Asked;
    call.view = 2;
    house.add(call);
    for (const int hours : {2, 3})
        house.add(KnownFact{.id = house.newId<RowId>(),
                            .person = house.person,
                            .source = events.at(4),
                            .member = me,
                            .at = now.addSecs(-3600 * hours)});
    Objection objection;
    objection.id = house.newId<ObjectionId>();
    objection.person = house.person;
    objection.lead = house.lead;
    objection.activity = events.at(10);
    objection.proof = m_proof;
    house.add(objection);
    house.add(Alternative{.id = house.newId<RowId>(),
                          .person = house.person,
                          .lead = house.lead,
                          .activity = events.at(14)});
    house.add(ProspectView{.id = house.newId<RowId>(),
                           .activity = events.first(),
                           .source = ViewSource::Asked,
                           .value = 1,
                           .member = me,
                           .at = now});
    house.add(HelpUse{.id = house.newId<RowId>(), .item = m_help, .activity = events.at(11)});
    Task task;
    task.id = house.newId<TaskId>();
    task.person = house.person;
    task.lead = house.lead;
    task.activity = events.first();
    task.createdAt = now.addSecs(-600);
    task.dueAt = now.addSecs(3000);
    house.add(task);
}

void HostileHouse::writeEverywhere(const QString &words)
{
    Connection &store = house.files.store();
    house.files.session().origin = Origin::Example;
    const Done done = inGroup(store, house.files.session().group("test"_L1, {}), [&]() -> Done {
        Done all;
        forEachTable([&]<typename Row>(std::type_identity<Row>) {
            if constexpr (hasTexts<Row>()) {
                auto rows = Rows::select<Row>(store, {});
                for (Row &row : *rows) {
                    Rows::forEachField<Row>([&](const auto &field) {
                        if constexpr (std::is_same_v<
                                          std::remove_cvref_t<decltype(row.*field.member)>,
                                          QString>) {
                            if (!ourOwn().contains(columnOf<Row>(field.column)))
                                row.*field.member = words;
                        }
                    });
                    if (const Done one = Rows::update(store, row); !one && all)
                        all = one;
                }
            }
        });
        return all;
    });
    house.files.session().origin = Origin::Hand;
    if (!done)
        qFatal("%s", qPrintable(errorForTests(done.error())));
}

} // namespace Callwell
