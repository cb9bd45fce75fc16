// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptpage.h"

#include "pages/script/findbar.h"
#include "pages/script/findinglist.h"
#include "pages/script/languagehelp.h"
#include "pages/script/liveview.h"
#include "pages/script/scriptcompletions.h"
#include "pages/script/scriptedit.h"
#include "pages/script/scriptkeeper.h"
#include "pages/script/scriptlist.h"
#include "pages/script/scriptspelling.h"
#include "pages/script/versionsdialog.h"
#include "theme/ask.h"
#include "theme/elidedlabel.h"
#include "theme/measures.h"
#include "theme/pageheader.h"
#include "words/errorwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Callwell {
using namespace Qt::StringLiterals;

ScriptPage::ScriptPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new ScriptList)
    , m_outline(new QListWidget)
    , m_edit(new ScriptEdit)
    , m_find(new FindBar(*m_edit))
    , m_findings(new FindingList)
    , m_live(new LiveView)
    , m_state(new ElidedLabel)
    , m_keeper(new ScriptKeeper(workspace, [this] { return m_edit->text(); }, this))
{
    m_edit->setObjectName(u"scriptText"_s);
    m_edit->setAccessibleName(tr("Text of the script"));
    m_edit->setCompletions(scriptCompletions({}));
    m_edit->setFrameShape(QFrame::NoFrame);
    m_outline->setObjectName(u"scriptOutline"_s);
    m_outline->setAccessibleName(tr("Headings and prompts of the script"));
    m_outline->setFrameShape(QFrame::NoFrame);
    m_outline->viewport()->setBackgroundRole(QPalette::Window);
    m_find->hide();
    m_state->setObjectName(u"scriptState"_s);
    Measures::setMuted(m_state);
    makeActions();

    auto *header = new PageHeader(
        tr("Scripts"),
        tr("What is said when we call. What is in use never changes: it is followed."), this);
    connect(header, &PageHeader::closeWanted, this, &ScriptPage::finished);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, Measures::px(Space::Medium), margin,
                               Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(header);
    layout->addWidget(makeHeader());
    layout->addWidget(makeBody(), 1);
    setFocusProxy(m_list);
    connectParts();
    showState();
}

QAction *ScriptPage::makeAction(const QString &name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)", "what a button does, its key")
                           .arg(text, key.toString(QKeySequence::NativeText)));
    addAction(action);
    return action;
}

void ScriptPage::makeActions()
{
    m_new = makeAction(u"newScript"_s, tr("New script"), Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    m_save = makeAction(u"saveScript"_s, tr("Save"), QKeySequence::Save);
    m_publish = makeAction(u"publishScript"_s, tr("Publish…"), Qt::CTRL | Qt::Key_Return);
    m_discard =
        makeAction(u"discardScript"_s, tr("Discard the draft…"), Qt::CTRL | Qt::SHIFT | Qt::Key_D);
    m_versions = makeAction(u"scriptVersions"_s, tr("Versions and trials…"),
                            Qt::CTRL | Qt::SHIFT | Qt::Key_V);
    m_language = makeAction(u"scriptLanguage"_s, tr("The language of scripts"), Qt::Key_F1);
    connect(m_new, &QAction::triggered, this, [this] { m_keeper->open({}); });
    connect(m_save, &QAction::triggered, m_keeper, &ScriptKeeper::save);
    connect(m_publish, &QAction::triggered, this, &ScriptPage::publish);
    connect(m_discard, &QAction::triggered, this, &ScriptPage::discard);
    connect(m_versions, &QAction::triggered, this, &ScriptPage::showVersions);
    connect(m_language, &QAction::triggered, this, [this] {
        auto *help = new LanguageHelp(this);
        help->show();
    });
}

QWidget *ScriptPage::makeHeader()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    for (QAction *action : {m_new, m_save, m_publish, m_discard, m_versions, m_language}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setAccessibleName(action->text());
        layout->addWidget(button);
    }
    layout->addWidget(m_state, 1, Qt::AlignVCenter);
    return row;
}

QSplitter *ScriptPage::makeBody()
{
    auto *written = new QWidget;
    auto *column = new QVBoxLayout(written);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_find);
    auto *text = new QSplitter(Qt::Vertical);
    text->addWidget(written);
    text->addWidget(m_findings);
    text->setStretchFactor(0, 4);
    text->setStretchFactor(1, 1);
    text->setChildrenCollapsible(false);
    auto *lists = new QSplitter(Qt::Vertical);
    lists->addWidget(m_list);
    lists->addWidget(m_outline);
    lists->setStretchFactor(0, 3);
    lists->setStretchFactor(1, 2);
    auto *body = new QSplitter;
    for (QWidget *part : {static_cast<QWidget *>(lists), static_cast<QWidget *>(text),
                          static_cast<QWidget *>(m_live)})
        body->addWidget(part);
    body->setSizes({Measures::px(220), Measures::px(560), Measures::px(460)});
    body->setStretchFactor(0, 0);
    body->setStretchFactor(1, 5);
    body->setStretchFactor(2, 4);
    body->setChildrenCollapsible(false);
    return body;
}

void ScriptPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::milliseconds(120));
    connect(&m_soon, &QTimer::timeout, this, &ScriptPage::look);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ScriptPage::typed);
    connect(m_list, &ScriptList::scriptChosen, m_keeper, &ScriptKeeper::open);
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_findings, &FindingList::placeWanted, this, &ScriptPage::goTo);
    connect(m_findings, &FindingList::fixWanted, this, &ScriptPage::apply);
    connect(m_live, &LiveView::chosenChanged, this, &ScriptPage::look);
    const auto goToLine = [this](int line) {
        m_edit->goTo(line);
        m_edit->setFocus(Qt::OtherFocusReason);
    };
    connect(m_live, &LiveView::lineWanted, this, goToLine);
    connect(m_outline, &QListWidget::itemActivated, this, [goToLine](const QListWidgetItem *item) {
        goToLine(item->data(Qt::UserRole).toInt());
    });
    connect(m_edit, &ScriptEdit::outlineChanged, this, &ScriptPage::showOutline);
    connect(m_edit, &ScriptEdit::findRequested, m_find, &FindBar::open);
    connect(m_edit, &ScriptEdit::findAgainRequested, m_find, &FindBar::findAgain);
    connect(m_keeper, &ScriptKeeper::opening, this, [this] { m_edit->setReadOnly(true); });
    connect(m_keeper, &ScriptKeeper::opened, this, &ScriptPage::showText);
    connect(m_keeper, &ScriptKeeper::done, this, &ScriptPage::sayDone);
    connect(m_keeper, &ScriptKeeper::refused, this, [this](const Error &error) {
        m_edit->setReadOnly(false);
        tell(this, tr("That is not done"), errorText(error));
    });
    connect(&m_workspace.database(), &Database::changed, this, [this] {
        if (isVisible())
            refreshList();
    });
}

void ScriptPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshList();
}

void ScriptPage::hideEvent(QHideEvent *event)
{
    m_keeper->keepNow();
    QWidget::hideEvent(event);
}

void ScriptPage::refreshList()
{
    m_workspace.ask([](Connection &store) { return scriptEntries(store); })
        .then(this, [this](const Result<QList<ScriptEntry>> &entries) {
            if (!entries) {
                m_state->setWholeText(errorText(entries.error()));
                return;
            }
            m_list->showEntries(*entries);
            if (!m_keeper->isOpen())
                m_keeper->open(entries->isEmpty() ? ScriptId() : entries->constFirst().script.id);
            showState();
        });
}

void ScriptPage::showText(const QString &text)
{
    const bool isNew = m_keeper->script().isNull();
    m_list->choose(m_keeper->script());
    m_edit->setReadOnly(false);
    m_edit->setText(text);
    if (isNew) { // behind "title: "
        m_edit->goTo(2, m_edit->document()->findBlockByNumber(1).length());
        m_edit->setFocus(Qt::OtherFocusReason);
    }
    m_soon.stop();
    look();
    showState();
}

void ScriptPage::typed()
{
    m_said.clear();
    m_soon.start();
    m_keeper->noteTyped();
    showState();
}

void ScriptPage::publish()
{
    ask(this,
        {.title = tr("Publish this script?"),
         .text =
             tr("From the next call on this is what is said. It can't be changed any more, only "
                "followed by a new version. Calls keep the version that they used."),
         .answers = {tr("&Publish"), tr("&Go on writing")}},
        [this](int answer) {
            if (answer == 0)
                m_keeper->publish();
        });
}

void ScriptPage::discard()
{
    ask(this,
        {.title = tr("Discard the draft?"),
         .text = tr("The version in use stays. A draft that was saved comes back with the key that "
                    "takes things back."),
         .answers = {tr("&Discard"), tr("&Keep")},
         .warns = true},
        [this](int answer) {
            const auto entry = m_list->entry(m_keeper->script());
            if (answer == 0)
                m_keeper->discard(entry && entry->hasDraft, entry && entry->number > 0);
        });
}

void ScriptPage::showVersions()
{
    m_keeper->keepNow();
    auto *dialog = new VersionsDialog(m_workspace, m_keeper->script(), this);
    connect(dialog, &VersionsDialog::returned, this,
            [this] { m_keeper->open(m_keeper->script()); });
    dialog->open();
}

void ScriptPage::sayDone(const QString &said)
{
    m_said = said;
    m_edit->setSaved();
    m_list->choose(m_keeper->script());
    refreshList();
    showState();
}

void ScriptPage::look()
{
    const quint64 generation = ++m_generation;
    const QString text = m_edit->text();
    Reply(QtConcurrent::run([text, audience = m_audience, chosen = m_live->chosen()] {
        return lookAtScript(text, audience, chosen);
    })).then(this, [this, text, generation](const ScriptLook &look) {
        if (generation != m_generation)
            return;
        m_looked = text;
        showLook(look);
    });
}

void ScriptPage::showLook(const ScriptLook &look)
{
    m_findings->showLook(look);
    m_edit->setProblems(editorProblems(look));
    m_edit->spelling().setLanguages(look.reading.script.languages);
    m_live->showLook(look, m_audience);
    m_publish->setEnabled(look.reading.faults.isEmpty());
    fetchAudience(look.reading.script);
}

// Leads whom it is for: asked for anew where the front matter names others.
void ScriptPage::fetchAudience(const ScriptText &script)
{
    QStringList whom = script.languages;
    for (const Stage stage : script.stages)
        whom.append(code(stage));
    for (const BuyerRole role : script.roles)
        whom.append(code(role));
    const QString key = whom.join(u' ');
    if (m_audienceFor == key)
        return;
    m_audienceFor = key;
    m_workspace
        .ask([script, now = m_workspace.clock().now(),
              member = m_workspace.member()](Connection &store) {
            return scriptAudience(store, script, now, member, audienceSize);
        })
        .then(this, [this, key](const Result<ScriptAudience> &audience) {
            if (!audience || m_audienceFor != key)
                return;
            m_audience = *audience;
            m_edit->setCompletions(scriptCompletions(m_audience));
            m_live->forgetChoice();
            look();
        });
}

void ScriptPage::showOutline()
{
    m_outline->clear();
    for (const OutlineEntry &entry : m_edit->outline()) {
        auto *item = new QListWidgetItem(
            QString(2 * (entry.level - 1), u' ') + entry.text.simplified(), m_outline);
        item->setData(Qt::UserRole, entry.line);
        if (entry.kind == OutlineEntry::Kind::Prompt)
            item->setForeground(Measures::muted(palette()));
    }
}

void ScriptPage::goTo(qsizetype position)
{
    const QTextBlock block = m_edit->document()->findBlock(static_cast<int>(position));
    m_edit->goTo(block.blockNumber() + 1, static_cast<int>(position) - block.position() + 1);
    m_edit->setFocus(Qt::OtherFocusReason);
}

// The list tells places of the text that was looked at.
void ScriptPage::apply(const ScriptFix &fix)
{
    if (m_edit->text() != m_looked) {
        m_said = tr("The text was changed meanwhile. Choose the fix again in a moment.");
        showState();
        return;
    }
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(fix.begin));
    cursor.setPosition(static_cast<int>(fix.begin + fix.length), QTextCursor::KeepAnchor);
    cursor.insertText(fix.text);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ScriptPage::showState()
{
    const bool changed = m_keeper->isChanged();
    const auto entry = m_list->entry(m_keeper->script());
    m_save->setEnabled(changed);
    m_versions->setEnabled(entry && entry->number > 0);
    m_discard->setEnabled(changed || (entry && entry->hasDraft));
    if (!m_said.isEmpty())
        m_state->setWholeText(m_said);
    else if (changed)
        m_state->setWholeText(tr("Not saved yet; what is typed is kept on this machine."));
    else if (!entry)
        m_state->setWholeText(tr("A new script."));
    else if (entry->hasDraft)
        m_state->setWholeText(tr("A draft. It is used once it is published."));
    else
        m_state->setWholeText(tr("Version %L1, as it is in use.").arg(entry->number));
}

} // namespace Callwell
