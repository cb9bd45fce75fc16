// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/objectiondialog.h"

#include "domain/objections.h"
#include "pages/call/keychoice.h"
#include "theme/plainlabel.h"
#include "usecase/objections.h"
#include "words/domainwords.h"
#include "words/theirtext.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

ObjectionDialog::ObjectionDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Objection,
                  {.title = tr("What speaks against it for %1"), .send = tr("Keep it")}, parent)
    , m_which(new KeyChoice(tr("Which objection"), 1))
    , m_theme(new QComboBox)
    , m_state(new KeyChoice(tr("How it goes on"), 2))
    , m_helped(new KeyChoice(tr("What helped others"), 1))
{
    m_which->setObjectName(u"objectionWhich"_s);
    m_whichLabel = addLabel(tr("Which objection"), m_which);
    fields().addWidget(m_which);
    m_state->setObjectName(u"objectionState"_s);
    m_stateLabel = addLabel(tr("How it goes on"), m_state);
    fields().addWidget(m_state);
    m_theme->setObjectName(u"objectionTheme"_s);
    m_theme->setAccessibleName(tr("Theme"));
    m_theme->setEditable(true);
    m_themeLabel = addLabel(tr("&Theme"), m_theme);
    fields().addWidget(m_theme);
    m_helped->setObjectName(u"objectionHelped"_s);
    m_helpedLabel = addLabel(tr("What helped others"), m_helped);
    fields().addWidget(m_helped);
    m_words = addText(tr("In &words"), u"objectionWords"_s, 3);

    connect(m_which, &KeyChoice::picked, this, &ObjectionDialog::chooseObjection);
    connect(m_state, &KeyChoice::picked, this, [this] { m_words->setFocus(Qt::OtherFocusReason); });
    connect(m_helped, &KeyChoice::picked, this, &ObjectionDialog::takeHelped);
    connect(m_theme, &QComboBox::currentTextChanged, this, &ObjectionDialog::loadHelped);
    showHelped({});
}

void ObjectionDialog::ready(const CallBriefing &briefing)
{
    QStringList answers;
    for (const Objection &one : briefing.person.objections) {
        if (one.lead != lead())
            continue;
        m_objections.append(one);
        answers.append(tr("“%1” · %2", "a quotation, its state")
                           .arg(Words::isolated(one.words.simplified()), Words::name(one.state)));
    }
    answers.append(tr("A new one"));
    m_which->setAnswers(answers);
    m_which->setKeysLive(true);
    m_which->setVisible(!m_objections.isEmpty());
    m_whichLabel->setVisible(!m_objections.isEmpty());
    workspace()
        .ask([](Connection &store) { return ObjectionStore(store).themes(); })
        .then(this, [this](const Result<QStringList> &themes) {
            const QString typed = m_theme->currentText();
            if (themes)
                m_theme->addItems(*themes);
            m_theme->setCurrentText(typed);
        });
    workspace()
        .ask([lead = lead()](Connection &store) { return ObjectionStore(store).lastScript(lead); })
        .then(this, [this](const Result<std::optional<HelpedBefore>> &script) {
            if (script)
                m_lastScript = *script;
            loadHelped();
        });
    if (m_objections.isEmpty())
        chooseObjection(0);
    else
        chooseNothing();
}

// How it goes on depends on which one it is.
void ObjectionDialog::chooseNothing()
{
    for (QWidget *later :
         std::initializer_list<QWidget *>{m_theme, m_themeLabel, m_state, m_stateLabel})
        later->hide();
    m_which->focusCurrent();
}

const Objection *ObjectionDialog::chosen() const
{
    const int which = m_which->current();
    return which >= 0 && which < m_objections.size() ? &m_objections.at(which) : nullptr;
}

void ObjectionDialog::chooseObjection(int which)
{
    const bool isNew = which >= m_objections.size();
    m_which->setKeysLive(false);
    m_theme->setVisible(isNew);
    m_themeLabel->setVisible(isNew);
    m_state->setVisible(!isNew);
    m_stateLabel->setVisible(!isNew);
    m_states.clear();
    if (isNew) {
        m_words->setFocus(Qt::OtherFocusReason);
    } else {
        QStringList words;
        for (const ObjectionState state : allValues<ObjectionState>()) {
            if (!mayMove(m_objections.at(which).state, state))
                continue;
            m_states.append(state);
            words.append(Words::name(state));
        }
        m_state->setAnswers(words);
        m_state->setKeysLive(true);
        m_state->focusCurrent();
    }
    loadHelped();
}

void ObjectionDialog::loadHelped()
{
    const Objection *objection = chosen();
    const QString theme = objection ? objection->theme : m_theme->currentText().trimmed();
    workspace()
        .ask([theme](Connection &store) { return ObjectionStore(store).whatHelped(theme); })
        .then(this, [this](const Result<QList<HelpedBefore>> &helped) {
            showHelped(helped ? *helped : QList<HelpedBefore>());
        });
}

void ObjectionDialog::showHelped(const QList<HelpedBefore> &helped)
{
    m_helpedBefore = helped;
    // what was read to them a moment ago may be the first to help
    if (chosen() && m_lastScript
        && !std::ranges::contains(helped, m_lastScript->script, &HelpedBefore::script))
        m_helpedBefore.append(*m_lastScript);
    QStringList words;
    for (const HelpedBefore &one : std::as_const(m_helpedBefore)) {
        const QString name = Words::isolated(one.words.simplified());
        const QString what = one.script.isNull() ? name : tr("the script “%1”").arg(name);
        words.append(one.times == 0
                         ? tr("%1 · in your last conversation", "what may have helped").arg(what)
                         : tr("%1 · %Ln time(s)", "what helped, how often", one.times).arg(what));
    }
    m_helped->setAnswers(words);
    m_helped->setVisible(!words.isEmpty());
    m_helpedLabel->setVisible(!words.isEmpty());
    fit();
}

void ObjectionDialog::takeHelped(int which)
{
    m_help = m_helpedBefore.at(which);
    if (m_words->toPlainText().trimmed().isEmpty())
        m_words->setPlainText(m_help.words);
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->moveCursor(QTextCursor::End);
}

void ObjectionDialog::send()
{
    const Objection *objection = chosen();
    if (!objection) {
        perform(&learnObjection,
                LearnObjection{.lead = lead(),
                               .words = m_words->toPlainText(),
                               .theme = m_theme->currentText()});
        return;
    }
    if (m_state->current() < 0) {
        refuse(tr("How does it go on?"));
        m_state->focusCurrent();
        return;
    }
    perform(&moveObjection,
            MoveObjection{.objection = objection->id,
                          .state = m_states.at(m_state->current()),
                          .words = m_words->toPlainText(),
                          .proof = m_help.proof,
                          .script = m_help.script});
}

} // namespace Callwell
