// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingssection.h"

#include "pages/settings/entrylist.h"
#include "pages/settings/settingdialog.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"
#include "words/theirtext.h"

#include <QKeySequence>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

SettingsSection::SettingsSection(Workspace &workspace, const QString &objectName,
                                 const QString &title, const QString &text)
    : m_workspace(workspace)
    , m_title(title)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    auto *heading = new PlainLabel(title);
    Measures::setType(heading, Type::Heading);
    auto *words = new PlainLabel(text);
    words->setWordWrap(true);
    Measures::setMuted(words);
    m_column->setContentsMargins({});
    m_column->setSpacing(Measures::px(Space::Small));
    m_column->addWidget(heading);
    m_column->addWidget(words);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] { refresh(); });
    connect(&workspace.database(), &Database::changed, this, [this] {
        if (isVisible())
            m_soon.start();
    });
}

void SettingsSection::showEvent(QShowEvent *event)
{
    m_soon.start();
    QWidget::showEvent(event);
}

void SettingsSection::openDialog(SettingDialog *dialog, EntryList *list)
{
    connect(dialog, &SettingDialog::saved, list, &EntryList::setCurrent);
    dialog->open();
}

void SettingsSection::askToRemove(const QString &what, const QString &consequence,
                                  const std::function<void()> &then)
{
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_Z).toString(QKeySequence::NativeText);
    const QString back = tr("%1 brings it back.", "a key").arg(Words::leftToRight(key));
    ask(this,
        {.title = tr("Remove %1?").arg(Words::isolated(what.simplified())),
         .text = consequence.isEmpty() ? back : consequence + u'\n' + back,
         .answers = {tr("&Remove"), tr("&Keep")},
         .warns = true},
        [then](int answer) {
            if (answer == 0)
                then();
        });
}

void SettingsSection::tellRefusal(const Error &error)
{
    tell(this, tr("That is not done"), errorText(error));
}

void SettingsSection::showError(EntryList *list, const Error &error)
{
    list->showProblem(tr("This can't be read now"), errorText(error));
}

} // namespace Callwell
