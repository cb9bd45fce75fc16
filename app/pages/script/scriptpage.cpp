// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptpage.h"

#include "pages/script/findinglist.h"
#include "pages/script/languagehelp.h"
#include "pages/script/liveview.h"
#include "pages/script/scriptlist.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/pageheader.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"

#include <QAction>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTextBlock>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// How many leads a script is tried on while it is written.
constexpr int audienceSize = 100;

// What a new script begins with: its author needs a title and a language first.
QString emptyScript()
{
    const QString language = QLocale().bcp47Name().section(u'-', 0, 0);
    return u"---\ntitle: \nlanguage: "_s + language
        + u"\n---\n{% opening %}\n\n{% endopening %}\n"_s;
}

} // namespace

ScriptPage::ScriptPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_list(new ScriptList)
    , m_edit(new QPlainTextEdit)
    , m_findings(new FindingList)
    , m_live(new LiveView)
    , m_state(new PlainLabel)
{
    m_edit->setObjectName(u"scriptText"_s);
    m_edit->setAccessibleName(tr("Text of the script"));
    m_edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_edit->setFrameShape(QFrame::NoFrame);
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
        makeAction(u"discardScript"_s, tr("Discard the draft…"), Qt::CTRL | Qt::Key_Backspace);
    m_language = makeAction(u"scriptLanguage"_s, tr("The language of scripts"), Qt::Key_F1);
    connect(m_new, &QAction::triggered, this, &ScriptPage::beginNew);
    connect(m_save, &QAction::triggered, this, &ScriptPage::save);
    connect(m_publish, &QAction::triggered, this, &ScriptPage::publish);
    connect(m_discard, &QAction::triggered, this, &ScriptPage::discard);
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
    for (QAction *action : {m_new, m_save, m_publish, m_discard, m_language}) {
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
    auto *text = new QSplitter(Qt::Vertical);
    text->addWidget(m_edit);
    text->addWidget(m_findings);
    text->setStretchFactor(0, 4);
    text->setStretchFactor(1, 1);
    text->setChildrenCollapsible(false);
    auto *body = new QSplitter;
    for (QWidget *part : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(text),
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
    m_keep.setSingleShot(true);
    m_keep.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &ScriptPage::look);
    connect(&m_keep, &QTimer::timeout, this, &ScriptPage::keepTyped);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ScriptPage::typed);
    connect(m_list, &ScriptList::scriptChosen, this, [this](ScriptId script) {
        keepTyped();
        open(script);
    });
    connect(m_list, &QListWidget::itemActivated, this,
            [this] { m_edit->setFocus(Qt::OtherFocusReason); });
    connect(m_findings, &FindingList::placeWanted, this, &ScriptPage::goTo);
    connect(m_findings, &FindingList::fixWanted, this, &ScriptPage::apply);
    connect(m_live, &LiveView::chosenChanged, this, &ScriptPage::look);
    connect(m_live, &LiveView::lineWanted, this,
            [this](int line) { goTo(m_edit->document()->findBlockByNumber(line - 1).position()); });
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
    if (m_keep.isActive())
        keepTyped();
    QWidget::hideEvent(event);
}

void ScriptPage::refreshList()
{
    m_workspace.ask([](Connection &store) { return scriptEntries(store); })
        .then(this, [this](const Result<QList<ScriptEntry>> &entries) {
            if (!entries) {
                m_state->setText(errorText(entries.error()));
                return;
            }
            m_list->showEntries(*entries);
            if (!m_opened && !entries->isEmpty())
                open(entries->constFirst().script.id);
            else if (!m_opened)
                beginNew();
            showState();
        });
}

void ScriptPage::open(ScriptId script)
{
    m_opened = true;
    m_edit->setReadOnly(true); // until it is there: nothing that is typed is written over
    const quint64 opening = ++m_opening;
    m_workspace.ask([script](Connection &store) { return scriptStart(store, script); })
        .then(this, [this, script, opening](const Result<ScriptStart> &start) {
            if (opening != m_opening)
                return;
            m_edit->setReadOnly(false);
            if (start)
                showText(script, *start);
            else
                tell(this, tr("The script can't be opened"), errorText(start.error()));
        });
}

void ScriptPage::beginNew()
{
    if (m_keep.isActive())
        keepTyped();
    open({});
}

void ScriptPage::showText(ScriptId script, const ScriptStart &start)
{
    m_script = script;
    m_list->choose(script);
    m_saved = script.isNull() ? emptyScript() : start.saved;
    m_edit->setPlainText(start.typed.value_or(m_saved));
    m_keep.stop();
    if (script.isNull()) { // behind "title: "
        QTextCursor cursor(m_edit->document());
        cursor.setPosition(m_edit->document()->findBlockByNumber(1).position());
        cursor.movePosition(QTextCursor::EndOfBlock);
        m_edit->setTextCursor(cursor);
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
    m_keep.start();
    showState();
}

void ScriptPage::keepTyped()
{
    m_keep.stop();
    if (!m_opened)
        return;
    const QString text = m_edit->toPlainText();
    m_workspace
        .perform(&Callwell::keepTyped,
                 KeepTyped{m_script, text == m_saved ? std::nullopt : std::optional(text)})
        .then(this, [this](const Done &kept) {
            if (!kept)
                m_state->setText(errorText(kept.error()));
        });
}

void ScriptPage::save()
{
    keepTyped();
    const QString text = m_edit->toPlainText();
    m_workspace.perform(&saveScript, SaveScript{m_script, text})
        .then(this, [this, text](const Result<SavedScript> &saved) {
            if (saved) {
                // what was typed for a new script is that of this one now
                m_workspace.perform(&Callwell::keepTyped, KeepTyped{m_script, {}})
                    .then(this, [](const Done &) { });
                m_script = saved->script;
                m_saved = text;
            }
            afterChange(saved ? Done() : std::unexpected(saved.error()), tr("Saved as a draft."));
        });
}

void ScriptPage::publish()
{
    const QString text = m_edit->toPlainText();
    ask(this,
        {.title = tr("Publish this script?"),
         .text =
             tr("From the next call on this is what is said. It can't be changed any more, only "
                "followed by a new version. Calls keep the version that they used."),
         .answers = {tr("&Publish"), tr("&Go on writing")}},
        [this, text](int answer) {
            if (answer != 0)
                return;
            keepTyped();
            m_workspace.perform(&publishText, SaveScript{m_script, text})
                .then(this, [this, text](const Result<PublishedText> &published) {
                    QString said;
                    if (published) {
                        m_workspace.perform(&Callwell::keepTyped, KeepTyped{m_script, {}})
                            .then(this, [](const Done &) { });
                        m_script = published->script;
                        m_saved = text;
                        said = tr("Version %L1 is in use from now on.").arg(published->number);
                    }
                    afterChange(published ? Done() : std::unexpected(published.error()), said);
                });
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
            if (answer != 0)
                return;
            const ScriptId script = m_script;
            m_workspace.perform(&Callwell::keepTyped, KeepTyped{script, {}})
                .then(this, [this, script](const Done &) {
                    const auto entry = m_list->entry(script);
                    if (!entry || !entry->hasDraft) {
                        open(script);
                        return;
                    }
                    m_workspace.perform(&discardScript, script)
                        .then(this, [this, script, gone = entry->number == 0](const Done &done) {
                            afterChange(done, tr("The draft is discarded."));
                            open(gone ? ScriptId() : script);
                        });
                });
        });
}

void ScriptPage::afterChange(const Done &done, const QString &said)
{
    if (!done) {
        tell(this, tr("That is not done"), errorText(done.error()));
        return;
    }
    m_said = said;
    m_list->choose(m_script);
    refreshList();
    showState();
}

void ScriptPage::look()
{
    const quint64 generation = ++m_generation;
    Reply(QtConcurrent::run([text = m_edit->toPlainText(), audience = m_audience,
                             chosen = m_live->chosen()] {
        return lookAtScript(text, audience, chosen);
    })).then(this, [this, generation](const ScriptLook &look) {
        if (generation == m_generation)
            showLook(look);
    });
}

void ScriptPage::showLook(const ScriptLook &look)
{
    m_findings->showLook(look);
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
            m_live->forgetChoice();
            look();
        });
}

void ScriptPage::goTo(qsizetype position)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(
        static_cast<int>(std::min<qsizetype>(position, m_edit->document()->characterCount() - 1)));
    m_edit->setTextCursor(cursor);
    m_edit->centerCursor();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ScriptPage::apply(const ScriptFix &fix)
{
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(static_cast<int>(fix.begin));
    cursor.setPosition(static_cast<int>(fix.begin + fix.length), QTextCursor::KeepAnchor);
    cursor.insertText(fix.text);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ScriptPage::showState()
{
    const bool changed = m_edit->toPlainText() != m_saved;
    const auto entry = m_list->entry(m_script);
    m_save->setEnabled(m_opened && changed);
    m_discard->setEnabled(changed || (entry && entry->hasDraft));
    if (!m_said.isEmpty())
        m_state->setText(m_said);
    else if (changed)
        m_state->setText(tr("Not saved yet; what is typed is kept on this machine."));
    else if (!entry)
        m_state->setText(tr("A new script."));
    else if (entry->hasDraft)
        m_state->setText(tr("A draft. It is used once it is published."));
    else
        m_state->setText(tr("Version %L1, as it is in use.").arg(entry->number));
}

} // namespace Callwell
