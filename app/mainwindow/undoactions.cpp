// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/undoactions.h"

#include "theme/ask.h"
#include "theme/plaintooltip.h"
#include "words/errorwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"

#include <QAction>
#include <QWidget>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// In a menu "&" names a key; in somebody's name it is a letter.
QString inMenu(const GroupRow &group)
{
    QString name = Words::useCase(group.kind, Words::isolated(group.subject.simplified()));
    return name.replace(u'&', u"&&"_s);
}

// A tool tip would take the text of the action, and a name in it for more than a name.
void setWords(QAction *action, const QString &text)
{
    action->setText(text);
    action->setToolTip({}); // from now on it is made of the text
    action->setToolTip(plainToolTip(action->toolTip()));
}

} // namespace

UndoActions::UndoActions(Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
    , m_takeBack(new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("&Take Back"), this))
    , m_doAgain(new QAction(QIcon::fromTheme(u"edit-redo"_s), tr("Do A&gain"), this))
{
    m_takeBack->setObjectName(u"takeBack"_s);
    m_takeBack->setShortcut(Qt::CTRL | Qt::Key_Z);
    m_doAgain->setObjectName(u"doAgain"_s);
    m_doAgain->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    m_takeBack->setEnabled(false);
    m_doAgain->setEnabled(false);
    connect(m_takeBack, &QAction::triggered, this,
            [this] { perform(&undo, tr("Taken back: %1")); });
    connect(m_doAgain, &QAction::triggered, this, [this] { perform(&redo, tr("Done again: %1")); });
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &UndoActions::refresh);
    connect(&workspace.database(), &Database::changed, &m_refresh, qOverload<>(&QTimer::start));
    m_refresh.start();
}

void UndoActions::refresh()
{
    struct Both
    {
        std::optional<GroupRow> undo;
        std::optional<GroupRow> redo;
    };
    Result<Both> (*question)(Session &) = [](Session &session) -> Result<Both> {
        Both both;
        CALLWELL_ASSIGN(both.undo, whatCanBeUndone(session));
        CALLWELL_ASSIGN(both.redo, whatCanBeRedone(session));
        return both;
    };
    m_workspace.look(question).then(
        this, [this, generation = ++m_generation](const Result<Both> &both) {
            if (generation != m_generation || !both)
                return;
            m_takeBack->setEnabled(both->undo.has_value());
            setWords(m_takeBack,
                     both->undo ? tr("&Take Back: %1").arg(inMenu(*both->undo)) : tr("&Take Back"));
            m_doAgain->setEnabled(both->redo.has_value());
            setWords(m_doAgain,
                     both->redo ? tr("Do A&gain: %1").arg(inMenu(*both->redo)) : tr("Do A&gain"));
            Q_EMIT named();
        });
}

void UndoActions::perform(Result<GroupRow> (*useCase)(Session &), const QString &sentence)
{
    m_takeBack->setEnabled(false); // until it is known what comes next
    m_doAgain->setEnabled(false);
    m_workspace.perform(useCase).then(this, [this, sentence](const Result<GroupRow> &group) {
        if (group)
            Q_EMIT done(sentence.arg(Words::useCase(group->kind, Words::isolated(group->subject))));
        else
            tell(m_window, tr("That could not be done"), errorText(group.error()));
        m_refresh.start();
    });
}

} // namespace Callwell
