// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/emptystate.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

namespace Callwell {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel)
    , m_text(new PlainLabel)
    , m_actions(new QVBoxLayout)
{
    Measures::setType(m_title, Type::Heading);
    Measures::setMuted(m_text);
    for (PlainLabel *label : {m_title, m_text}) {
        label->setWordWrap(true);
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    }
    m_actions->setSpacing(Measures::px(Space::Small));

    auto *column = new QVBoxLayout;
    column->setSpacing(Measures::px(Space::Small));
    column->addStretch(2);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(Measures::px(Space::Small));
    column->addLayout(m_actions);
    column->addStretch(3);

    auto *layout = new QHBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->addStretch();
    layout->addLayout(column, 8);
    layout->addStretch();
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::setWarns(bool warns)
{
    if (warns)
        Measures::setWarning(m_title);
}

void EmptyState::addWayOn(QAction *action)
{
    auto *button = new QPushButton(action->text());
    const QString key = action->shortcut().toString(QKeySequence::NativeText);
    if (!key.isEmpty())
        button->setText(tr("%1  (%2)", "button and its key").arg(action->text(), key));
    button->setAccessibleName(action->text());
    button->setIcon(action->icon());
    button->setMinimumWidth(Measures::px(280));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_actions->addWidget(button, 0, Qt::AlignHCenter);
}

QString EmptyState::title() const
{
    return m_title->text();
}

} // namespace Callwell
