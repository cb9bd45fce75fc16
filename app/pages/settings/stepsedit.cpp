// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/stepsedit.h"

#include "pages/settings/choices.h"
#include "pages/settings/entrylist.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// A look on the way may be on the day of an attempt; nobody is tried twice on one day.
int leastGap(StepKind kind)
{
    return channelOf(kind) ? 1 : 0;
}

} // namespace

StepsEdit::StepsEdit(QList<CadenceStepSetting> steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(std::move(steps))
    , m_list(new EntryList(
          u"cadenceSteps"_s,
          {.name = tr("Steps"),
           .add = tr("Add a step"),
           .columns = {tr("Step"), tr("What is done"), tr("Days after")},
           .emptyTitle = tr("No steps"),
           .emptyText = tr("Without steps it goes as the standard does: mostly calls, with "
                           "gaps that grow.")},
          EntryList::Move))
    , m_kind(Choices::of(StepKind::Call))
    , m_gap(new QSpinBox)
{
    m_list->setMinimumHeight(Measures::px(190));
    m_kind->setObjectName(u"stepKind"_s);
    m_kind->setAccessibleName(tr("What is done"));
    m_gap->setObjectName(u"stepGap"_s);
    m_gap->setAccessibleName(tr("Days since the one before"));
    m_gap->setMaximum(365);
    auto *kindLabel = new PlainLabel(tr("&What is done"));
    kindLabel->setBuddy(m_kind);
    auto *gapLabel = new PlainLabel(tr("after so many &days"));
    gapLabel->setBuddy(m_gap);
    auto *fields = new QHBoxLayout;
    fields->setSpacing(Measures::px(Space::Small));
    fields->addWidget(kindLabel);
    fields->addWidget(m_kind);
    fields->addWidget(gapLabel);
    fields->addWidget(m_gap);
    fields->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_list, 1);
    layout->addLayout(fields);
    m_list->shareKeysWith(this); // also from the fields
    setFocusProxy(m_list);
    connectAll();
    showSteps(0);
}

void StepsEdit::connectAll()
{
    connect(m_list, &EntryList::addWanted, this, &StepsEdit::add);
    connect(m_list, &EntryList::removeWanted, this, &StepsEdit::removeAt);
    connect(m_list, &EntryList::moveWanted, this, &StepsEdit::move);
    connect(m_list, &EntryList::currentChanged, this, &StepsEdit::showCurrent);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StepsEdit::keepCurrent);
    connect(m_gap, &QSpinBox::valueChanged, this, &StepsEdit::keepCurrent);
}

// After the current one, and like it: steps often come in rows of one kind.
void StepsEdit::add()
{
    const int row = m_list->currentRow();
    const int at = m_steps.isEmpty() ? 0 : row + 1;
    CadenceStepSetting step;
    if (row >= 0 && row < m_steps.size())
        step = {.kind = m_steps.at(row).kind, .gapDays = m_steps.at(row).gapDays};
    m_steps.insert(at, step);
    showSteps(at);
    m_kind->setFocus(Qt::OtherFocusReason);
}

void StepsEdit::removeAt(int row)
{
    if (row < 0 || row >= m_steps.size())
        return;
    m_steps.removeAt(row);
    showSteps(std::min(row, static_cast<int>(m_steps.size()) - 1));
}

void StepsEdit::move(int row, int by)
{
    const int to = row + by;
    if (row < 0 || row >= m_steps.size() || to < 0 || to >= m_steps.size())
        return;
    m_steps.move(row, to);
    showSteps(to);
}

void StepsEdit::showSteps(int current)
{
    const QLocale locale;
    QList<EntryRow> rows;
    for (const CadenceStepSetting &step : std::as_const(m_steps)) {
        rows.append({.id = {},
                     .cells = {locale.toString(rows.size() + 1), Words::name(step.kind),
                               locale.toString(step.gapDays)}});
    }
    m_list->setRows(rows);
    m_list->setCurrentRow(current);
    showCurrent();
}

void StepsEdit::showCurrent()
{
    const int row = m_list->currentRow();
    const bool any = row >= 0 && row < m_steps.size();
    m_kind->setEnabled(any);
    m_gap->setEnabled(any);
    if (!any)
        return;
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietGap(m_gap);
    m_kind->setCurrentIndex(m_kind->findData(QString(code(m_steps.at(row).kind))));
    m_gap->setMinimum(leastGap(m_steps.at(row).kind));
    m_gap->setValue(m_steps.at(row).gapDays);
}

void StepsEdit::keepCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_steps.size())
        return;
    m_steps[row].kind = Choices::chosen<StepKind>(m_kind);
    m_steps[row].gapDays = std::max(m_gap->value(), leastGap(m_steps.at(row).kind));
    showSteps(row);
}

} // namespace Callwell
