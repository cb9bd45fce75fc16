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

// a, d, e, f, l, n, o, p, r and x are keys of the call page itself.
const QString &answerKeys()
{
    static const QString keys = u"123456789bcghijkmqstuvyz"_s;
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
    connect(m_group, &QButtonGroup::idClicked, this, &KeyChoice::picked);
}

void KeyChoice::setAnswers(const QStringList &answers)
{
    if (answers.size() == m_buttons.size()) { // the focus stays where it is
        for (int i = 0; i < count(); ++i)
            setAnswer(i, answers.at(i));
        setCurrent(-1);
        return;
    }
    for (KeyButton *button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        button->hide(); // deleted later: must not be seen or found meanwhile
        button->setParent(nullptr);
        button->deleteLater();
    }
    m_buttons.clear();
    for (int i = 0; i < answers.size(); ++i) {
        auto *button = new KeyButton(answerKeys().mid(i, 1), answers.at(i));
        button->installEventFilter(this);
        button->setKeyLive(m_live);
        m_group->addButton(button, i);
        m_buttons.append(button);
    }
    m_arranged = 0;
    arrange();
    for (KeyButton *button : std::as_const(m_buttons))
        button->show(); // now, not when the layout gets to it: the focus may go there at once
}

// As many columns as all words fit into, one at least.
void KeyChoice::arrange()
{
    int widest = 1;
    for (const KeyButton *button : std::as_const(m_buttons))
        widest = std::max(widest, button->sizeHint().width() + m_grid->horizontalSpacing());
    const int fitting = std::clamp((width() + m_grid->horizontalSpacing()) / widest, 1, m_columns);
    if (m_buttons.isEmpty() || fitting == m_arranged)
        return;
    m_arranged = fitting;
    const int count = static_cast<int>(m_buttons.size());
    const int rows = (count + fitting - 1) / fitting;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_buttons.at(i), i % rows, i / rows); // moves it
    for (int column = 0; column < m_columns; ++column)
        m_grid->setColumnStretch(column, column < fitting ? 1 : 0);
}

void KeyChoice::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
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
