// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/liveview.h"

#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "theme/scriptview.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/promptwords.h"
#include "words/theirtext.h"

#include <QComboBox>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString nameOf(const CallContext &context)
{
    return LiveView::tr("%1 · %2 · %3", "person, organisation, stage of a lead")
        .arg(Words::isolated(displayName(context.person).simplified().left(60)),
             Words::isolated(context.organisation.name.simplified().left(60)),
             Words::name(context.lead.stage));
}

QString decisionOf(const ScriptMark &mark, const CallContext &context)
{
    switch (mark.kind) {
    case ScriptMark::Prompt:
        return mark.holds ? LiveView::tr("shown: everything holds")
                          : Words::whyFolded(mark.what, context);
    case ScriptMark::Ask:
        return mark.holds
            ? LiveView::tr("known already: %1").arg(Words::isolated(Words::factLabel(mark.what)))
            : LiveView::tr("asked: %1").arg(Words::isolated(Words::factLabel(mark.what)));
    case ScriptMark::Opening:
        return mark.holds ? LiveView::tr("the opening line as it was prepared")
                          : LiveView::tr("the opening line as the script proposes it");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

LiveView::LiveView(QWidget *parent)
    : QWidget(parent)
    , m_leads(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_script(new ScriptView)
    , m_empty(new EmptyState)
    , m_decisions(new QListWidget)
{
    m_leads->setObjectName(u"tryOn"_s);
    m_leads->setAccessibleName(tr("For whom it is filled in"));
    m_leads->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_script->setObjectName(u"filledScript"_s);
    m_script->setAccessibleName(tr("The script as this lead hears it"));
    m_decisions->setObjectName(u"decisions"_s);
    m_decisions->setAccessibleName(tr("What each tag decided"));
    m_decisions->setFrameShape(QFrame::NoFrame);
    m_decisions->setUniformItemSizes(true);
    m_decisions->setFixedHeight(Measures::px(110));
    m_stack->addWidget(m_script);
    m_stack->addWidget(m_empty);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_leads);
    layout->addWidget(m_stack, 1);
    auto *heading = new PlainLabel(tr("What was decided, and why"));
    Measures::setType(heading, Type::Strong);
    layout->addWidget(heading);
    layout->addWidget(m_decisions);

    connect(m_leads, &QComboBox::activated, this, &LiveView::chosenChanged);
    connect(m_decisions, &QListWidget::itemActivated, this, [this] {
        if (const int row = m_decisions->currentRow(); row >= 0 && row < m_lines.size())
            Q_EMIT lineWanted(m_lines.at(row));
    });
}

qsizetype LiveView::chosen() const
{
    return m_leads->currentIndex() < 0 ? -1 : m_leads->currentData().toLongLong();
}

void LiveView::forgetChoice()
{
    m_leads->clear();
}

void LiveView::showLook(const ScriptLook &look, const ScriptAudience &audience)
{
    if (audience.leads.isEmpty()) {
        m_empty->setWords(tr("Nobody to try it on"),
                          tr("As soon as there are leads, the script is filled in for them here."));
        m_stack->setCurrentWidget(m_empty);
        m_leads->clear();
        m_decisions->clear();
        return;
    }
    if (!look.filled) {
        if (m_leads->count() > 0)
            return;
        m_empty->setWords(tr("Not filled in yet"),
                          tr("As soon as the mistakes are mended, a real lead hears it here."));
        m_stack->setCurrentWidget(m_empty);
        m_decisions->clear();
        return;
    }
    fillLeads(look, audience);
    const CallContext &context = audience.leads.at(chosen());
    m_script->showScript({*look.filled, context});
    m_stack->setCurrentWidget(m_script);
    showDecisions(look, context);
}

// Those who differ most, and whoever was chosen before.
void LiveView::fillLeads(const ScriptLook &look, const ScriptAudience &audience)
{
    const qsizetype before = chosen();
    m_leads->clear();
    for (const qsizetype number : look.differing)
        m_leads->addItem(nameOf(audience.leads.at(number)), number);
    if (before >= 0 && before < audience.leads.size() && !look.differing.contains(before))
        m_leads->addItem(nameOf(audience.leads.at(before)), before);
    m_leads->setCurrentIndex(std::max(0, m_leads->findData(before)));
}

void LiveView::showDecisions(const ScriptLook &look, const CallContext &context)
{
    m_decisions->clear();
    m_lines.clear();
    for (const ScriptMark &mark : look.filled->marks) {
        m_lines.append(look.reading.script.bodyLine + mark.line - 1);
        auto *item = new QListWidgetItem(
            tr("Line %L1: %2").arg(m_lines.last()).arg(decisionOf(mark, context)), m_decisions);
        if (!mark.holds && mark.kind == ScriptMark::Prompt)
            item->setForeground(Measures::muted(palette()));
    }
}

} // namespace Callwell
