// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/assignmentdialog.h"

#include "pages/settings/choices.h"
#include "pages/settings/codeedit.h"
#include "usecase/saveassignment.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// The teams that members belong to, and the one that the rule names.
QComboBox *teamsBox(const QList<Member> &members, const QString &chosen)
{
    QStringList teams;
    for (const Member &member : members)
        teams.append(member.team);
    teams.append(chosen);
    teams.removeAll(QString());
    teams.removeDuplicates();
    teams.sort();
    auto *box = new QComboBox;
    box->addItem(AssignmentDialog::tr("Every rep"), QString());
    for (const QString &team : std::as_const(teams))
        box->addItem(team.simplified(), team);
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
    return box;
}

} // namespace

AssignmentDialog::AssignmentDialog(Workspace &workspace, const AssignmentRule &rule,
                                   const QList<Source> &sources, const QList<Member> &members,
                                   QWidget *parent)
    : SettingDialog(workspace, u"assignmentDialog"_s,
                    rule.id.isNull() ? tr("New rule") : tr("Rule"), parent)
    , m_rule(rule)
{
    addHint(tr("For leads that want a call and that this fits:"));
    m_source = addField(tr("&Source"), u"ruleSource"_s,
                        Choices::of(sources, rule.source, tr("Any source")));
    m_language = addField(tr("Lan&guage"), u"ruleLanguage"_s,
                          new CodeEdit(rule.language, tr("any language"), &Words::language));
    m_territory = addField(tr("&Territory, two letters"), u"ruleTerritory"_s,
                           new CodeEdit(rule.territory, tr("any territory"), &Words::territory));
    m_way = addField(tr("&Who gets them"), u"ruleWay"_s, Choices::of(rule.way));
    m_team = addField(tr("Te&am"), u"ruleTeam"_s, teamsBox(members, rule.team));
    m_member = addField(tr("&Member"), u"ruleMember"_s,
                        Choices::of(members, rule.member, tr("Nobody yet")));
    addHint(tr("Whoever knows them already comes first. Nobody gets a lead while away."));
    connect(m_way, &QComboBox::currentIndexChanged, this, &AssignmentDialog::showWay);
    showWay();
    m_source->setFocus(Qt::OtherFocusReason);
}

void AssignmentDialog::showWay()
{
    const bool member = Choices::chosen<AssignmentWay>(m_way) == AssignmentWay::Member;
    m_team->setEnabled(!member);
    m_member->setEnabled(member);
}

void AssignmentDialog::save()
{
    m_rule.source = Choices::chosenId<SourceId>(m_source);
    m_rule.language = m_language->code();
    m_rule.territory = m_territory->code();
    m_rule.way = Choices::chosen<AssignmentWay>(m_way);
    m_rule.team = m_team->currentData().toString();
    m_rule.member = Choices::chosenId<MemberId>(m_member);
    perform(&saveAssignmentRule, m_rule);
}

} // namespace Callwell
