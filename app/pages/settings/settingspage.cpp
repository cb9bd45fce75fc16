// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingspage.h"

#include "pages/settings/assignmentsection.h"
#include "pages/settings/cadencesection.h"
#include "pages/settings/helpsection.h"
#include "pages/settings/proofsection.h"
#include "pages/settings/questionsection.h"
#include "pages/settings/sourcesection.h"
#include "pages/settings/timessection.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace Callwell {
using namespace Qt::StringLiterals;

SettingsPage::SettingsPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_sections(new QListWidget)
    , m_stack(new QStackedWidget)
{
    setObjectName(u"settingsPage"_s);
    m_sections->setObjectName(u"settingsSections"_s);
    m_sections->setAccessibleName(tr("Parts of how the team works"));
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->setUniformItemSizes(true);
    m_sections->setFixedWidth(Measures::px(210));
    m_sections->viewport()->setBackgroundRole(QPalette::Window);
    add(new CadenceSection(workspace));
    add(new TimesSection(workspace));
    add(new SourceSection(workspace));
    add(new QuestionSection(workspace));
    add(new HelpSection(workspace));
    add(new ProofSection(workspace));
    add(new AssignmentSection(workspace));

    auto *body = new QHBoxLayout;
    body->setSpacing(Measures::px(Space::Large));
    body->addWidget(m_sections);
    body->addWidget(m_stack, 1);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, Measures::px(Space::Medium), margin,
                               Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addLayout(makeHeader());
    layout->addLayout(body, 1);

    connect(m_sections, &QListWidget::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_sections, &QListWidget::itemActivated, this,
            [this] { m_stack->currentWidget()->setFocus(Qt::OtherFocusReason); });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &SettingsPage::finished);
    m_sections->setCurrentRow(0);
    setFocusProxy(m_sections);
}

QLayout *SettingsPage::makeHeader()
{
    auto *title = new PlainLabel(tr("How the team works"));
    Measures::setType(title, Type::Title);
    auto *words = new PlainLabel(tr("What is set here holds for everybody in this workspace."));
    Measures::setMuted(words);
    const QString key = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    auto *close = new QPushButton(tr("%1  (%2)", "button, its key").arg(tr("Close"), key));
    close->setObjectName(u"settingsClose"_s);
    close->setAccessibleName(tr("Close"));
    connect(close, &QPushButton::clicked, this, &SettingsPage::finished);
    auto *header = new QHBoxLayout;
    header->setSpacing(Measures::px(Space::Medium));
    header->addWidget(title);
    header->addWidget(words, 1, Qt::AlignBottom);
    header->addWidget(close);
    return header;
}

void SettingsPage::add(SettingsSection *section)
{
    auto *item = new QListWidgetItem(section->title(), m_sections);
    item->setSizeHint(QSize(0, Measures::px(30)));
    m_stack->addWidget(section);
}

} // namespace Callwell
