// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/findbar.h"

#include "pages/script/scriptedit.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QHBoxLayout *row(QWidget *of)
{
    auto *layout = new QHBoxLayout(of);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    return layout;
}

QLineEdit *field(const QString &name)
{
    auto *line = new QLineEdit;
    line->setAccessibleName(name);
    line->setPlaceholderText(name);
    line->setMaxLength(1000);
    return line;
}

} // namespace

FindBar::FindBar(ScriptEdit &edit, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_text(field(tr("Find")))
    , m_instead(field(tr("Replace with")))
    , m_case(option(tr("&Case counts")))
    , m_words(option(tr("Whole &words")))
    , m_pattern(option(tr("Patt&ern")))
    , m_said(new PlainLabel)
    , m_trouble(new PlainLabel)
    , m_replace(new QWidget)
    , m_soon(new QTimer(this))
{
    const auto button = [this](QBoxLayout *into, const QString &words, auto act) {
        auto *made = new QPushButton(words);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        into->addWidget(made);
    };
    Measures::setWarning(m_trouble);
    m_trouble->hide();
    auto *finding = new QWidget;
    auto *upper = row(finding);
    upper->addWidget(m_text, 1);
    upper->addWidget(m_said);
    button(upper, tr("&Next"), [this] { findAgain(true); });
    button(upper, tr("&Before"), [this] { findAgain(false); });
    for (QCheckBox *box : {m_case, m_words, m_pattern})
        upper->addWidget(box);
    button(upper, tr("Close"), [this] { dismiss(); });
    auto *lower = row(m_replace);
    lower->addWidget(m_instead, 1);
    button(lower, tr("&Replace"), [this] { replaceOne(); });
    button(lower, tr("Replace &All"), [this] { replaceAll(); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Measures::px(Space::Small), Measures::px(Space::Hair),
                            Measures::px(Space::Small), Measures::px(Space::Hair));
    all->setSpacing(Measures::px(Space::Hair));
    all->addWidget(finding);
    all->addWidget(m_trouble);
    all->addWidget(m_replace);

    setTabOrder(m_text, m_instead);

    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &FindBar::look);
    connect(m_text, &QLineEdit::textChanged, this, &FindBar::changeWish);
    connect(&edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!isHidden())
            m_soon->start();
    });
    connect(&edit, &QPlainTextEdit::cursorPositionChanged, this, &FindBar::showCount);
    connect(&edit, &ScriptEdit::findRequested, this, &FindBar::open);
    connect(&edit, &ScriptEdit::findAgainRequested, this, &FindBar::findAgain);
    hide();
}

QCheckBox *FindBar::option(const QString &words)
{
    auto *box = new QCheckBox(words);
    connect(box, &QCheckBox::toggled, this, &FindBar::changeWish);
    return box;
}

void FindBar::open(bool replace)
{
    m_replace->setVisible(replace && !m_edit.isReadOnly());
    const QTextCursor cursor = m_edit.textCursor();
    m_from = cursor.selectionStart();
    setVisible(true);
    const QString chosen = cursor.selectedText();
    if (!chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator))
        m_text->setText(chosen);
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
    changeWish();
}

void FindBar::dismiss()
{
    hide();
    m_soon->stop();
    m_edit.setFound({});
    m_edit.setFocus(Qt::OtherFocusReason);
}

// What is typed is found from where one was, as long as one types.
void FindBar::changeWish()
{
    m_finder.setWish(
        {m_text->text(), m_case->isChecked(), m_words->isChecked(), m_pattern->isChecked()});
    look();
    const auto first = std::ranges::lower_bound(m_hits, m_from, {}, &TextFinder::Hit::begin);
    if (!m_hits.isEmpty()) {
        const TextFinder::Hit &hit = first == m_hits.cend() ? m_hits.first() : *first;
        m_edit.select({hit.begin, hit.length});
    }
    showCount();
}

void FindBar::look()
{
    m_soon->stop();
    m_hits = m_finder.hits(m_edit.text());
    QList<TextSpan> spans;
    // more than can be told apart is only counted
    for (const TextFinder::Hit &hit : m_hits.first(std::min<qsizetype>(m_hits.size(), 1000)))
        spans.append({hit.begin, hit.length});
    m_edit.setFound(isHidden() ? QList<TextSpan>() : spans);
    showCount();
}

void FindBar::findAgain(bool forwards)
{
    if (m_text->text().isEmpty()) {
        open(false);
        return;
    }
    look();
    if (m_hits.isEmpty())
        return;
    const QTextCursor cursor = m_edit.textCursor();
    const auto behind =
        std::ranges::lower_bound(m_hits, forwards ? cursor.selectionEnd() : cursor.selectionStart(),
                                 {}, &TextFinder::Hit::begin);
    const TextFinder::Hit *hit = nullptr;
    if (forwards)
        hit = behind == m_hits.cend() ? &m_hits.first() : &*behind;
    else
        hit = behind == m_hits.cbegin() ? &m_hits.last() : &*std::prev(behind);
    m_from = hit->begin;
    m_edit.select({hit->begin, hit->length});
    showCount();
}

const TextFinder::Hit *FindBar::selected() const
{
    const QTextCursor cursor = m_edit.textCursor();
    const auto hit = std::ranges::find_if(m_hits, [&](const TextFinder::Hit &one) {
        return one.begin == cursor.selectionStart()
            && one.begin + one.length == cursor.selectionEnd();
    });
    return hit == m_hits.cend() ? nullptr : &*hit;
}

void FindBar::tell(const QString &words, bool warns)
{
    m_trouble->setVisible(warns);
    m_trouble->setText(warns ? words : QString());
    m_said->setText(warns ? QString() : words);
}

void FindBar::showCount()
{
    if (isHidden())
        return;
    const QLocale locale;
    if (m_finder.trouble() == TextFinder::Trouble::Unreadable) {
        tell(
            tr("This pattern cannot be read from letter %1 on. Switch Pattern off to find it as it "
               "stands.")
                .arg(locale.toString(m_finder.troubleAt())),
            true);
    } else if (m_finder.trouble() == TextFinder::Trouble::TooMuchWork) {
        tell(tr("This pattern is too much work. Try one with fewer repetitions."), true);
    } else if (m_text->text().isEmpty()) {
        tell({});
    } else if (m_hits.isEmpty()) {
        tell(tr("Not found"));
    } else if (const TextFinder::Hit *hit = selected()) {
        tell(tr("%1 of %2")
                 .arg(locale.toString(hit - m_hits.constData() + 1),
                      locale.toString(m_hits.size())));
    } else {
        tell(tr("%n found", nullptr, int(m_hits.size())));
    }
}

void FindBar::replaceOne()
{
    if (m_edit.isReadOnly())
        return;
    const TextFinder::Hit *hit = selected();
    if (hit) {
        const auto with = m_finder.hits(m_edit.text(), m_instead->text());
        write({with.at(hit - m_hits.constData())});
    }
    findAgain(true);
}

void FindBar::replaceAll()
{
    if (m_edit.isReadOnly())
        return;
    const auto hits = m_finder.hits(m_edit.text(), m_instead->text());
    // half of what was meant would be worse than nothing
    if (m_finder.trouble() != TextFinder::Trouble::None) {
        showCount();
        return;
    }
    write(hits);
    look();
    tell(tr("%n replaced", nullptr, int(hits.size())));
}

// From the back, so that the places before stay; one step to take back.
void FindBar::write(const QList<TextFinder::Hit> &hits)
{
    QTextCursor cursor(m_edit.document());
    cursor.beginEditBlock();
    for (auto hit = hits.crbegin(); hit != hits.crend(); ++hit) {
        cursor.setPosition(hit->begin);
        cursor.setPosition(hit->begin + hit->length, QTextCursor::KeepAnchor);
        cursor.insertText(hit->instead);
    }
    cursor.endEditBlock();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    switch (event->key()) {
    case Qt::Key_Escape:
        dismiss();
        break;
    case Qt::Key_F3:
        findAgain(!shift);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_instead->hasFocus())
            replaceOne();
        else if (m_text->hasFocus())
            findAgain(!shift);
        break;
    case Qt::Key_F:
    case Qt::Key_H:
        if (event->modifiers() == Qt::ControlModifier)
            open(event->key() == Qt::Key_H);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace Callwell
