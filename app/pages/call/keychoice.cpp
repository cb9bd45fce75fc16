// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/keychoice.h"

#include "pages/call/keybutton.h"
#include "theme/measures.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QKeyEvent>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// f, l, n and o are keys of the page itself: fact, looked at, note, objection.
const QString &answerKeys()
{
    static const QString keys = u"123456789abceghijkm"_s;
    return keys;
}

} // namespace

KeyChoice::KeyChoice(const QString &question, int columns, QWidget *parent)
    : QWidget(parent)
    , m_columns(columns)
    , m_grid(new QGridLayout(this))
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(question);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Measures::px(Space::Small));
    m_grid->setVerticalSpacing(0);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    connect(m_group, &QButtonGroup::idClicked, this, &KeyChoice::picked);
}

void KeyChoice::setAnswers(const QStringList &answers)
{
    for (KeyButton *button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        button->hide(); // deleted later: must not be seen or found meanwhile
        button->setParent(nullptr);
        button->deleteLater();
    }
    m_buttons.clear();
    const int rows = (static_cast<int>(answers.size()) + m_columns - 1) / m_columns;
    for (int i = 0; i < answers.size(); ++i) {
        auto *button = new KeyButton(answerKeys().mid(i, 1), answers.at(i));
        button->installEventFilter(this);
        button->setKeyLive(m_live);
        m_group->addButton(button, i);
        m_grid->addWidget(button, i % rows, i / rows);
        m_buttons.append(button);
    }
}

void KeyChoice::setAnswer(int index, const QString &words)
{
    m_buttons.at(index)->setWords(words);
}

void KeyChoice::nameAnswer(int index, const QString &name)
{
    m_buttons.at(index)->setAccessibleName(name);
}

int KeyChoice::count() const
{
    return static_cast<int>(m_buttons.size());
}

int KeyChoice::current() const
{
    return m_group->checkedId();
}

void KeyChoice::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size()) {
        m_buttons.at(index)->setChecked(true);
        return;
    }
    m_group->setExclusive(false); // an exclusive group can't be left without an answer
    for (KeyButton *button : std::as_const(m_buttons))
        button->setChecked(false);
    m_group->setExclusive(true);
}

void KeyChoice::focusCurrent()
{
    if (!m_buttons.isEmpty())
        m_buttons.at(std::max(current(), 0))->setFocus(Qt::OtherFocusReason);
}

void KeyChoice::setKeysLive(bool live)
{
    m_live = live;
    for (KeyButton *button : std::as_const(m_buttons))
        button->setKeyLive(live);
}

bool KeyChoice::takeKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const QString typed = event.text().toLower();
    const qsizetype index = typed.size() == 1 ? answerKeys().indexOf(typed) : -1;
    if (!isEnabled() || index < 0 || index >= m_buttons.size())
        return false;
    m_buttons.at(index)->setChecked(true);
    m_buttons.at(index)->setFocus(Qt::OtherFocusReason);
    Q_EMIT picked(static_cast<int>(index));
    return true;
}

void KeyChoice::keyPressEvent(QKeyEvent *event)
{
    if (!takeKey(*event))
        QWidget::keyPressEvent(event);
}

bool KeyChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        Q_EMIT entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace Callwell
