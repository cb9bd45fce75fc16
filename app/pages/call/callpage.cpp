// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/callpage.h"

#include "pages/call/callheader.h"
#include "pages/call/closepanel.h"
#include "pages/call/draftkeeper.h"
#include "pages/call/preparepanel.h"
#include "pages/call/profilebox.h"
#include "pages/call/rightpersonbar.h"
#include "pages/call/talkpanel.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "theme/shownscript.h"
#include "usecase/callscript.h"
#include "usecase/rolerecord.h"
#include "words/errorwords.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QStackedWidget>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// A call that was left running in a program that was closed ended, at the latest, soon after.
constexpr qint64 longestGap = qint64(60) * 60;

} // namespace

CallPage::CallPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_drafts(new DraftKeeper(workspace, this))
    , m_stack(new QStackedWidget)
    , m_state(new EmptyState)
    , m_header(new CallHeader)
    , m_right(new RightPersonBar)
    , m_refusal(new PlainLabel)
    , m_prepare(new PreparePanel)
    , m_talk(new TalkPanel(workspace.clock()))
    , m_close(new ClosePanel)
{
    setFocusPolicy(Qt::StrongFocus);
    m_refusal->setObjectName(u"callRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    Measures::setWarning(m_refusal);

    m_stack->addWidget(m_state);
    m_stack->addWidget(makeBody());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connectPanels();
    addKeys();
}

CallPage::~CallPage()
{
    if (m_ready)
        keepDraft();
}

QWidget *CallPage::makeBody()
{
    auto *body = new QWidget;
    auto *steps = new QHBoxLayout;
    steps->setSpacing(Measures::px(Space::Large));
    const auto add = [this, steps](const QString &title, QWidget *panel, int stretch, int width) {
        auto *label = new PlainLabel(title);
        Measures::setType(label, Type::Heading);
        m_titles.append(label);
        panel->setMinimumWidth(Measures::px(width));
        panel->setAccessibleName(title);
        auto *column = new QVBoxLayout;
        column->setSpacing(Measures::px(Space::Small));
        column->addWidget(label);
        column->addWidget(panel, 1);
        steps->addLayout(column, stretch);
    };
    add(tr("Prepare"), m_prepare, 5, 280);
    add(tr("Talk"), m_talk, 7, 320);
    add(tr("Close"), m_close, 5, 290);

    auto *layout = new QVBoxLayout(body);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, Measures::px(Space::Medium), margin,
                               Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(m_header);
    layout->addWidget(m_right);
    layout->addWidget(m_refusal);
    layout->addLayout(steps, 1);
    return body;
}

void CallPage::connectPanels()
{
    const auto onEdit = [this] {
        m_refusal->hide();
        m_drafts->soon();
        showState();
    };
    connect(m_prepare, &PreparePanel::edited, this, onEdit);
    connect(m_talk, &TalkPanel::edited, this, onEdit);
    connect(m_close, &ClosePanel::edited, this, onEdit);
    connect(m_prepare, &PreparePanel::startRequested, this, [this] { start(false); });
    connect(m_prepare, &PreparePanel::profileNotOpened, this, [this] {
        m_refusal->setText(tr("This can't be opened: only addresses of pages are, such as "
                              "https://example.com. It stays in the list as it is."));
        m_refusal->show();
    });
    connect(m_prepare, &PreparePanel::profileFound, this, &CallPage::keepProfile);
    connect(m_talk, &TalkPanel::proofRequested, this, &CallPage::showProof);
    connect(m_talk, &TalkPanel::referralRequested, this, &CallPage::noteReferral);
    connect(m_talk, &TalkPanel::consentRequested, this, &CallPage::noteConsent);
    connect(m_drafts, &DraftKeeper::wanted, this, &CallPage::keepDraft);
    connect(m_drafts, &DraftKeeper::failed, this, &CallPage::refuse);
    connect(m_header, &CallHeader::dialRequested, this, &CallPage::dial);
    connect(m_right, &RightPersonBar::helpRequested, this, &CallPage::offerHelp);
    connect(m_close, &ClosePanel::ended, this, &CallPage::end);
    connect(m_close, &ClosePanel::logRequested, this, &CallPage::log);
    connect(&m_workspace.database(), &Database::changed, this, [this] {
        if (m_ready)
            load(Load::Again);
    });
}

void CallPage::addKeys()
{
    // Plain letters work wherever nothing is typed: fields of text take them first.
    // With Alt they work in those too; a button's own mnemonic would click 0.1 s late.
    const auto key = [this](const QList<QKeySequence> &sequences, auto &&does) {
        auto *shortcut = new QShortcut(this);
        shortcut->setKeys(sequences);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key({Qt::Key_O, Qt::ALT | Qt::Key_O}, [this] { m_talk->begin(SaidKind::Objection); });
    key({Qt::Key_F, Qt::ALT | Qt::Key_F}, [this] { m_talk->begin(SaidKind::Fact); });
    key({Qt::Key_A, Qt::ALT | Qt::Key_A}, [this] { m_talk->begin(SaidKind::Alternative); });
    key({Qt::Key_N, Qt::ALT | Qt::Key_N}, [this] { m_talk->begin(SaidKind::Note); });
    key({Qt::Key_P, Qt::ALT | Qt::Key_P}, [this] { m_talk->begin(SaidKind::Promise); });
    key({Qt::Key_E, Qt::ALT | Qt::Key_E}, [this] { showProof(); });
    key({Qt::ALT | Qt::Key_M}, [this] { m_close->toggleMail(); }); // M alone is an answer's
    key({Qt::Key_R, Qt::ALT | Qt::Key_R}, [this] { noteReferral(); });
    key({Qt::Key_D, Qt::ALT | Qt::Key_D}, [this] { noteConsent(); });
    key({Qt::Key_L, Qt::ALT | Qt::Key_L}, [this] { m_prepare->profiles()->markLookedAt(); });
    key({Qt::Key_X, Qt::ALT | Qt::Key_X}, [this] { m_prepare->profiles()->markNoneFound(); });
    key({Qt::Key_W, Qt::ALT | Qt::Key_W}, [this] { m_prepare->profiles()->askForOne(); });
    const auto go = [this] {
        if (m_draft.startedAt.isValid())
            m_close->goOn();
        else
            start(false);
    };
    key({Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter}, go);
    key({Qt::Key_Escape}, [this] { leave(); });
}

void CallPage::open(LeadId lead)
{
    openFor(lead, {});
}

void CallPage::takeCall(LeadId lead)
{
    openFor(lead, m_workspace.clock().now());
}

void CallPage::openFor(LeadId lead, const QDateTime &rangAt)
{
    if (m_ready)
        keepDraft();
    m_lead = lead;
    m_rangAt = rangAt;
    ++m_generation;
    m_ready = false;
    m_busy = false;
    m_logging = false;
    m_draft = {};
    m_prepare->setProposedOpening({}); // it was for somebody else
    m_talk->showScript({}, {});
    m_script = {};
    m_right->hide();
    m_refusal->hide();
    m_state->setWords(tr("Reading what is known ..."), {});
    m_stack->setCurrentIndex(0);
    m_drafts->whenKept(this, [this, generation = m_generation] { // it may be of this very lead
        if (generation == m_generation)
            load(Load::First);
    });
}

void CallPage::load(Load load)
{
    m_workspace.ask([lead = m_lead](Connection &store) { return callBriefing(store, lead); })
        .then(this, [this, load, generation = m_generation](const Result<CallBriefing> &briefing) {
            if (generation != m_generation)
                return;
            if (!briefing)
                showFailure(briefing.error());
            else if (load == Load::First || m_ready)
                showBriefing(*briefing, load);
        });
}

void CallPage::showFailure(const Error &error)
{
    m_ready = false;
    m_state->setWords(tr("This lead can't be shown"), errorText(error));
    m_stack->setCurrentIndex(0);
}

void CallPage::showBriefing(const CallBriefing &briefing, Load load)
{
    const QDateTime now = m_workspace.clock().now();
    m_header->setBriefing(briefing, now);
    m_prepare->setBriefing(briefing, now);
    m_talk->setBriefing(briefing);
    m_close->setBriefing(briefing, now);
    if (load == Load::First) {
        m_drafts->setKept(m_lead, briefing.draft ? briefing.draft->words : QByteArray());
        if (briefing.draft) {
            m_draft = callDraftFromJson(briefing.draft->words);
            if (m_draft.isRunning() && briefing.draft->keptAt.secsTo(now) > longestGap)
                m_draft.endedAt = briefing.draft->keptAt;
        }
        m_ready = true;
        showDraft();
        takeIfRinging();
        m_stack->setCurrentIndex(1);
        showState();
        if (m_draft.startedAt.isValid())
            m_talk->focusScript();
        else
            m_prepare->focusFirst();
    }
    fillScript();
    askWhetherRight(briefing.person.person.buyerRole);
    showState();
}

void CallPage::fillScript()
{
    const CallScriptWish wish{.lead = m_lead,
                              .member = m_workspace.member(),
                              .now = m_workspace.clock().now(),
                              .languages = {QLocale().bcp47Name(), u"en"_s},
                              .openingLine = typed().openingLine};
    m_workspace.ask([wish](Connection &store) { return callScript(store, wish); })
        .then(this, [this, generation = m_generation](const Result<CallScript> &script) {
            if (generation != m_generation)
                return;
            m_script = script ? script->version : ScriptVersionId();
            if (!script)
                return m_talk->showScript({}, errorText(script.error()));
            m_talk->showScript({script->filled, script->context});
            m_prepare->setProposedOpening(script->proposedOpening);
        });
}

// By the team's own numbers; the page is there without them.
void CallPage::askWhetherRight(BuyerRole role)
{
    m_workspace.ask([role](Connection &store) { return roleRecord(store, role); })
        .then(this, [this, role, generation = m_generation](const Result<RoleRecord> &record) {
            if (generation == m_generation)
                m_right->setRecord(role, record.value_or(RoleRecord()));
        });
}

void CallPage::showDraft()
{
    m_prepare->setDraft(m_draft);
    m_talk->setDraft(m_draft);
    m_close->setDraft(m_draft);
}

// Which step it is, and which ways on are open.
void CallPage::showState()
{
    const QDateTime now = m_workspace.clock().now();
    const bool begun = m_draft.startedAt.isValid();
    m_prepare->showMissing(now);
    m_header->setCallable(m_ready && m_prepare->missing(now).isEmpty());
    m_close->setOpen(begun);
    int step = 0;
    if (begun)
        step = m_draft.endedAt.isValid() ? 2 : 1;
    for (int i = 0; i < m_titles.size(); ++i)
        m_titles.at(i)->setForegroundRole(i == step ? QPalette::Accent : QPalette::WindowText);
}

CallDraft CallPage::typed() const
{
    CallDraft draft = m_draft;
    m_prepare->collect(draft);
    m_talk->collect(draft);
    m_close->collect(draft);
    return draft;
}

void CallPage::keepDraft()
{
    if (!m_logging) // what is typed now belongs to a call that is logged, or is kept with a refusal
        m_drafts->keep(typed());
}

void CallPage::refuse(const Error &error)
{
    m_refusal->setText(errorText(error));
    m_refusal->show();
}

void CallPage::leave()
{
    if (m_ready)
        keepDraft();
    Q_EMIT cancelled();
}

void CallPage::keyPressEvent(QKeyEvent *event)
{
    // What no control of the page wanted. A text field leaves Enter over, and means its own text.
    const QWidget *focus = QApplication::focusWidget();
    const bool typing =
        qobject_cast<const QLineEdit *>(focus) || qobject_cast<const QPlainTextEdit *>(focus);
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool ours = m_ready && !typing;
    if (ours && enter && !m_draft.startedAt.isValid())
        start(false);
    else if (ours && enter)
        m_close->goOn();
    else if (!ours || !m_close->takeKey(*event))
        QWidget::keyPressEvent(event);
}

} // namespace Callwell
