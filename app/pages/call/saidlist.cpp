// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/saidlist.h"

#include "base/clock.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/domainwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"

#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <QVBoxLayout>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 5; // of the list; more are scrolled to

// Also the wide one of Chinese and Japanese keyboards.
qsizetype colonIn(const QString &typed)
{
    const qsizetype colon = typed.indexOf(u':');
    return colon < 0 ? typed.indexOf(u'\uFF1A') : colon;
}

QString keyOf(const QString &typed)
{
    return typed.first(std::max(colonIn(typed), qsizetype(0))).trimmed();
}

// "Paper: never crashes"; a name alone is enough
Said alternativeFrom(const QString &typed)
{
    const qsizetype colon = colonIn(typed);
    const QString name = keyOf(typed);
    if (name.isEmpty())
        return {.kind = SaidKind::Alternative, .key = typed.sliced(colon + 1).trimmed()};
    return {.kind = SaidKind::Alternative, .key = name, .words = typed.sliced(colon + 1).trimmed()};
}

// "plants: 12"
std::optional<Said> factFrom(const QString &typed)
{
    const qsizetype colon = colonIn(typed);
    if (colon < 0)
        return std::nullopt;
    const Said said{
        .kind = SaidKind::Fact, .key = keyOf(typed), .words = typed.sliced(colon + 1).trimmed()};
    return said.key.isEmpty() || said.words.isEmpty() ? std::nullopt : std::optional(said);
}

QString shown(const Said &said)
{
    switch (said.kind) {
    case SaidKind::Objection:
        return said.key.isEmpty()
            ? SaidList::tr("Objection: %1").arg(said.words)
            : SaidList::tr("Objection, %1: %2", "theme, words")
                  .arg(Words::isolated(said.key), Words::isolated(said.words));
    case SaidKind::Fact:
        return SaidList::tr("Known fact: %1: %2", "what, answer")
            .arg(Words::isolated(Words::factLabel(said.key)), Words::isolated(said.words));
    case SaidKind::Alternative:
        return said.words.isEmpty()
            ? SaidList::tr("Other product: %1").arg(said.key)
            : SaidList::tr("Other product: %1: %2", "its name, what they like about it")
                  .arg(Words::isolated(said.key), Words::isolated(said.words));
    case SaidKind::Promise:
        return SaidList::tr("Promised: %1").arg(said.words);
    case SaidKind::Note:
        return SaidList::tr("Note: %1").arg(said.words);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SaidList::SaidList(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_entry(new QLineEdit)
    , m_refusal(new PlainLabel)
    , m_list(new QListWidget)
    , m_keys(new QStringListModel(this))
    , m_completer(new QCompleter(m_keys, this))
{
    m_entry->setObjectName(u"saidEntry"_s);
    m_entry->installEventFilter(this);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setCompletionMode(QCompleter::InlineCompletion);
    m_refusal->setObjectName(u"saidRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    Measures::setWarning(m_refusal);
    m_list->setObjectName(u"saidList"_s);
    m_list->setAccessibleName(tr("What was said in this call"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideNone);
    m_list->viewport()->setAutoFillBackground(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_list);
    layout->addWidget(m_entry);
    layout->addWidget(m_refusal);

    connect(m_entry, &QLineEdit::textEdited, this, [this] {
        warnOfKnown();
        Q_EMIT edited();
    });
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SaidList::takeOut);
    showKind(SaidKind::Note);
    showList();
}

void SaidList::setDraft(const CallDraft &draft)
{
    m_said = draft.said;
    m_entry->setText(draft.typing);
    m_refusal->hide();
    showKind(draft.typingKind);
    showList();
}

void SaidList::collect(CallDraft &draft) const
{
    draft.said = m_said;
    draft.typing = m_entry->text();
    draft.typingKind = draft.typing.isEmpty() ? SaidKind::Note : m_kind;
}

void SaidList::setKnown(const QMap<QString, QString> &answers, const QStringList &questions)
{
    m_known = answers;
    m_asked = questions;
    for (const QString &key : answers.keys()) {
        if (!m_asked.contains(key))
            m_asked.append(key);
    }
}

// Capitals make no difference.
QString SaidList::knownAnswer(const QString &key) const
{
    for (auto one = m_known.cbegin(); one != m_known.cend(); ++one) {
        if (one.key().compare(key, Qt::CaseInsensitive) == 0)
            return *one;
    }
    return {};
}

void SaidList::setThemes(const QStringList &themes)
{
    m_themes = themes;
}

void SaidList::begin(SaidKind kind)
{
    showKind(kind);
    m_entry->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT edited();
}

void SaidList::showKind(SaidKind kind)
{
    m_kind = kind;
    QStringList entries = kind == SaidKind::Objection ? m_themes : m_asked;
    for (QString &entry : entries)
        entry += u": "_s;
    m_keys->setStringList(entries);
    const bool completes = kind == SaidKind::Objection || kind == SaidKind::Fact;
    m_entry->setCompleter(completes ? m_completer : nullptr);
    switch (kind) {
    case SaidKind::Objection:
        m_entry->setAccessibleName(tr("Objection, in their words"));
        m_entry->setPlaceholderText(
            m_themes.isEmpty()
                ? tr("Objection, in their words, then Enter")
                : tr("Objection, e.g. %1: in their words, then Enter").arg(m_themes.constFirst()));
        break;
    case SaidKind::Fact:
        m_entry->setAccessibleName(tr("Known fact, as what: answer"));
        m_entry->setPlaceholderText(tr("Known fact, e.g. plants: 12, then Enter"));
        break;
    case SaidKind::Alternative:
        m_entry->setAccessibleName(tr("Other product, as its name: what they like about it"));
        m_entry->setPlaceholderText(tr("Other product, e.g. Paper: never crashes, then Enter"));
        break;
    case SaidKind::Promise:
        m_entry->setAccessibleName(tr("What we promise"));
        m_entry->setPlaceholderText(tr("What we promise, e.g. to send the plan, then Enter"));
        break;
    case SaidKind::Note:
        m_entry->setAccessibleName(tr("Note"));
        m_entry->setPlaceholderText(tr("Note, then Enter"));
        break;
    }
}

// As soon as the key is there: who asks what is known should see it before they ask.
void SaidList::warnOfKnown()
{
    const QString answer =
        m_kind == SaidKind::Fact ? knownAnswer(keyOf(m_entry->text())) : QString();
    m_refusal->setVisible(!answer.isEmpty());
    if (!answer.isEmpty()) {
        m_refusal->setText(tr("%1 Shift+Enter: they told it by themselves.", "a sentence before")
                               .arg(Words::knownAlready(answer)));
    }
}

// A theme is one that is known, so that an objection with a colon in it stays whole.
std::optional<Said> SaidList::typed() const
{
    const QString words = m_entry->text().trimmed();
    if (m_kind == SaidKind::Fact)
        return factFrom(words);
    if (m_kind == SaidKind::Alternative)
        return alternativeFrom(words);
    Said said{.kind = m_kind, .key = {}, .words = words};
    if (m_kind != SaidKind::Objection)
        return said;
    const auto theme = std::ranges::find_if(m_themes, [key = keyOf(words)](const QString &one) {
        return one.compare(key, Qt::CaseInsensitive) == 0;
    });
    const QString rest = words.sliced(colonIn(words) + 1).trimmed();
    if (theme != m_themes.cend() && !rest.isEmpty()) {
        said.key = *theme;
        said.words = rest;
    }
    return said;
}

bool SaidList::enter(bool volunteered)
{
    if (m_entry->text().trimmed().isEmpty())
        return true;
    std::optional<Said> said = typed();
    if (!said) {
        m_refusal->setText(tr("Write what it is about, a colon, and the answer: plants: 12"));
        m_refusal->show();
        return false;
    }
    said->volunteered = volunteered && said->kind == SaidKind::Fact;
    m_entry->clear();
    m_refusal->hide();
    append(*said);
    return true;
}

void SaidList::note(const QString &words)
{
    append({.kind = SaidKind::Note, .key = {}, .words = words});
}

void SaidList::append(Said said)
{
    said.at = m_clock.now();
    m_said.append(said);
    showList();
    Q_EMIT edited();
}

void SaidList::showList()
{
    m_list->clear();
    for (const Said &said : std::as_const(m_said))
        m_list->addItem(shown(said).simplified());
    const int rows = std::min(m_list->count(), mostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + Measures::px(2));
    m_list->setVisible(!m_said.isEmpty());
    m_list->scrollToBottom();
}

void SaidList::takeOut()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_said.removeAt(row);
    showList();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT edited();
}

bool SaidList::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_entry && event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept(); // leaves the words, not the page
        return true;
    }
    if (watched != m_entry || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool plain = !(key->modifiers() & ~Qt::KeypadModifier);
    const bool shift = key->modifiers() == Qt::ShiftModifier && m_kind == SaidKind::Fact;
    if ((plain || shift) && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        if (enter(shift))
            Q_EMIT left();
        return true;
    }
    if (plain && key->key() == Qt::Key_Escape) {
        Q_EMIT left();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Callwell
