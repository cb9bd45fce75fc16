// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/assignmentsection.h"

#include "pages/settings/absencedialog.h"
#include "pages/settings/assignmentdialog.h"
#include "pages/settings/choices.h"
#include "pages/settings/entrylist.h"
#include "store/teamstore.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/saveassignment.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

AssignmentSection::AssignmentSection(Workspace &workspace)
    : SettingsSection(workspace, u"assignmentSection"_s, tr("Who gets a lead"),
                      tr("A lead that wants a call goes to whoever knows them already, else as the "
                         "first rule says that fits; never to somebody away."))
    , m_rules(new EntryList(u"assignmentRules"_s,
                            {.name = tr("Rules"),
                             .add = tr("Add a rule…"),
                             .columns = {tr("Rule"), tr("Source"), tr("Language"), tr("Territory"),
                                         tr("Who gets them"), tr("Of whom")},
                             .emptyTitle = tr("No rules"),
                             .emptyText = tr("Here will be who gets which leads. Without rules "
                                             "everybody takes what they choose.")},
                            EntryList::Edit | EntryList::Move))
    , m_absences(new EntryList(u"absences"_s,
                               {.name = tr("Absences"),
                                .add = tr("Add an absence…"),
                                .columns = {tr("Who"), tr("First day"), tr("Last day")},
                                .emptyTitle = tr("Nobody is away"),
                                .emptyText = tr("Here will be who is away, and when.")},
                               EntryList::Edit))
{
    auto *heading = new PlainLabel(tr("Absences"));
    Measures::setType(heading, Type::Strong);
    column().addWidget(m_rules, 3);
    column().addSpacing(Measures::px(Space::Small));
    column().addWidget(heading);
    column().addWidget(m_absences, 2);
    setFocusProxy(m_rules);
    connectRules();
    connectAbsences();
}

void AssignmentSection::connectRules()
{
    connect(m_rules, &EntryList::addWanted, this, [this] { openRule({}); });
    connect(m_rules, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_loaded.rules.size())
            openRule(m_loaded.rules.at(row));
    });
    connect(m_rules, &EntryList::moveWanted, this, [this](int row, int by) {
        if (row >= 0 && row < m_loaded.rules.size())
            perform(&moveAssignmentRule,
                    MoveAssignmentRule{.id = m_loaded.rules.at(row).id, .by = by});
    });
    connect(m_rules, &EntryList::removeWanted, this, [this](int row) {
        if (row >= 0 && row < m_loaded.rules.size())
            remove(tr("rule %L1").arg(row + 1), {}, &deleteAssignmentRule,
                   m_loaded.rules.at(row).id);
    });
}

void AssignmentSection::connectAbsences()
{
    connect(m_absences, &EntryList::addWanted, this, [this] {
        const QDate today = workspace().clock().now().toLocalTime().date();
        openAbsence({.from = today, .until = today});
    });
    connect(m_absences, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_loaded.absences.size())
            openAbsence(m_loaded.absences.at(row));
    });
    connect(m_absences, &EntryList::removeWanted, this, [this](int row) {
        if (row < 0 || row >= m_loaded.absences.size())
            return;
        const Absence &absence = m_loaded.absences.at(row);
        remove(tr("the absence of %1")
                   .arg(Choices::nameIn(m_loaded.members, absence.member, tr("somebody"))),
               {}, &deleteAbsence, absence.id);
    });
}

void AssignmentSection::refresh()
{
    load(
        m_rules,
        [](Connection &store) -> Result<Loaded> {
            const TeamStore team(store);
            Loaded loaded;
            CALLWELL_ASSIGN(loaded.rules, team.assignmentRules());
            CALLWELL_ASSIGN(loaded.absences, team.absences());
            CALLWELL_ASSIGN(loaded.sources, team.sources());
            CALLWELL_ASSIGN(loaded.members, team.members());
            return loaded;
        },
        [this](const Loaded &loaded) { showLoaded(loaded); });
}

void AssignmentSection::showLoaded(const Loaded &loaded)
{
    m_loaded = loaded;
    QList<EntryRow> rules;
    for (const AssignmentRule &rule : loaded.rules)
        rules.append({.id = rule.id.uuid(), .cells = cellsOf(rule, rules.size() + 1)});
    m_rules->setRows(rules);
    const QLocale locale;
    QList<EntryRow> absences;
    for (const Absence &absence : loaded.absences) {
        absences.append({.id = absence.id.uuid(),
                         .cells = {Choices::nameIn(loaded.members, absence.member, {}),
                                   locale.toString(absence.from, QLocale::LongFormat),
                                   locale.toString(absence.until, QLocale::LongFormat)}});
    }
    m_absences->setRows(absences);
}

QStringList AssignmentSection::cellsOf(const AssignmentRule &rule, qsizetype number) const
{
    QString ofWhom = Choices::nameIn(m_loaded.members, rule.member, {});
    if (rule.way != AssignmentWay::Member)
        ofWhom = rule.team.isEmpty() ? tr("every rep") : rule.team;
    return {QLocale().toString(number),
            Choices::nameIn(m_loaded.sources, rule.source, tr("any")),
            rule.language.isEmpty() ? tr("any") : Words::language(rule.language),
            rule.territory.isEmpty() ? tr("any") : Words::territory(rule.territory),
            Words::name(rule.way),
            ofWhom};
}

void AssignmentSection::openRule(const AssignmentRule &rule)
{
    openDialog(new AssignmentDialog(workspace(), rule, m_loaded.sources, m_loaded.members, this),
               m_rules);
}

void AssignmentSection::openAbsence(const Absence &absence)
{
    openDialog(new AbsenceDialog(workspace(), absence, m_loaded.members, this), m_absences);
}

} // namespace Callwell
