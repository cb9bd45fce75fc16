// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/keybutton.h"

#include "theme/measures.h"
#include "theme/plaintooltip.h"
#include "words/theirtext.h"

#include <QPainter>
#include <QStyle>

namespace Callwell {

KeyButton::KeyButton(QString key, const QString &text, QWidget *parent)
    : QRadioButton(parent)
    , m_key(std::move(key))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    setWords(text);
}

void KeyButton::setWords(const QString &words)
{
    m_words = Words::shortened(words).simplified();
    setAccessibleName(m_words.isEmpty() ? m_key : m_words);
    setToolTip(plainToolTip(m_words));
    updateGeometry();
    update();
}

void KeyButton::setKeyLive(bool live)
{
    if (live == m_keyLive)
        return;
    m_keyLive = live;
    update();
}

int KeyButton::keyWidth() const
{
    return m_key.isEmpty()
        ? 0
        : std::max(Measures::px(20), fontMetrics().horizontalAdvance(m_key) + Measures::px(10));
}

QSize KeyButton::sizeHint() const
{
    const int words = m_words.isEmpty()
        ? 0
        : fontMetrics().horizontalAdvance(m_words) + Measures::px(Space::Small);
    return {keyWidth() + words + 2 * Measures::px(Space::Hair),
            fontMetrics().height() + Measures::px(6)};
}

QSize KeyButton::minimumSizeHint() const
{
    const int words = m_words.isEmpty() ? 0 : Measures::px(48);
    return {keyWidth() + words + 2 * Measures::px(Space::Hair), sizeHint().height()};
}

bool KeyButton::hitButton(const QPoint &pos) const
{
    return rect().contains(pos);
}

void KeyButton::paintKey(QPainter &painter, const QRect &where) const
{
    const bool live = m_keyLive && isEnabled();
    QColor ink = palette().color(QPalette::Disabled, QPalette::WindowText);
    if (isEnabled())
        ink = live ? Measures::accent(palette()) : Measures::muted(palette());
    const qreal half = 0.5;
    painter.setPen(live ? ink : Measures::mixed(palette().color(QPalette::Window), ink, 0.45));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(where).adjusted(half, half, -half, -half), Measures::px(3),
                            Measures::px(3));
    painter.setPen(ink);
    painter.setFont(Measures::font(live ? Type::Strong : Type::Small));
    painter.drawText(where, Qt::AlignCenter, m_key);
}

void KeyButton::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int radius = Measures::px(Space::Hair);
    QColor text =
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText);
    if (isChecked()) {
        QColor ground = palette().color(QPalette::Highlight);
        if (!isEnabled())
            ground = Measures::mixed(palette().color(QPalette::Window), ground, 0.5);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(rect(), radius, radius);
        text = palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled,
                               QPalette::HighlightedText);
    } else if (underMouse() && isEnabled()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Midlight));
        painter.drawRoundedRect(rect(), radius, radius);
    }
    if (hasFocus()) {
        painter.setPen(Measures::accent(palette()));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }

    const int margin = Measures::px(Space::Hair);
    const int keyHeight = fontMetrics().height();
    QRect key(margin, (height() - keyHeight) / 2, keyWidth(), keyHeight);
    if (m_words.isEmpty())
        key.moveLeft((width() - key.width()) / 2);
    else
        key = QStyle::visualRect(layoutDirection(), rect(), key);
    if (!m_key.isEmpty())
        paintKey(painter, key);
    if (m_words.isEmpty())
        return;
    const int begin = margin + keyWidth() + Measures::px(Space::Small);
    const QRect words = QStyle::visualRect(layoutDirection(), rect(),
                                           QRect(begin, 0, width() - begin - margin, height()));
    painter.setPen(text);
    painter.setFont(font());
    const Qt::Alignment where =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);
    painter.drawText(words, static_cast<int>(where) | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_words, Qt::ElideRight, words.width()));
}

} // namespace Callwell
