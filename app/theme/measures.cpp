// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/measures.h"

#include <QApplication>
#include <QEvent>
#include <QFontMetricsF>
#include <QWidget>

namespace Callwell::Measures {

namespace {

// Keeps a widget's text in a colour that is made from the palette, also when that changes.
class Tint : public QObject
{
public:
    Tint(QWidget *widget, QColor (*colour)(const QPalette &))
        : QObject(widget)
        , m_widget(widget)
        , m_colour(colour)
    {
        widget->installEventFilter(this);
        apply();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::ApplicationPaletteChange
            || event->type() == QEvent::StyleChange)
            apply();
        return QObject::eventFilter(watched, event);
    }

private:
    void apply()
    {
        const QPalette application = QApplication::palette(m_widget);
        QPalette own = m_widget->palette();
        const QColor colour = m_colour(application);
        if (own.color(QPalette::WindowText) == colour)
            return;
        own.setColor(QPalette::WindowText, colour);
        own.setColor(QPalette::Text, colour);
        m_widget->setPalette(own);
    }

    QWidget *m_widget;
    QColor (*m_colour)(const QPalette &);
};

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < palette.color(QPalette::Text).lightness();
}

} // namespace

int px(int length)
{
    // 17 pixels is the height of a line of 10 point text at 96 dots an inch.
    const qreal unit = QFontMetricsF(QApplication::font()).height() / 17.0;
    return std::max(1, qRound(unit * length));
}

int px(Space space)
{
    return px(static_cast<int>(space));
}

QFont font(Type type)
{
    QFont font = QApplication::font();
    const qreal size = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    switch (type) {
    case Type::Title:
        font.setPointSizeF(size * 1.6);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Heading:
        font.setPointSizeF(size * 1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case Type::Body:
        break;
    case Type::Small:
        font.setPointSizeF(size * 0.9);
        break;
    }
    return font;
}

void setType(QWidget *widget, Type type)
{
    widget->setFont(font(type));
}

QColor mixed(const QColor &under, const QColor &over, qreal share)
{
    const auto mix = [share](int a, int b) {
        return qRound(a + (b - a) * share);
    };
    return {mix(under.red(), over.red()), mix(under.green(), over.green()),
            mix(under.blue(), over.blue())};
}

QColor muted(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.68);
}

QColor accent(const QPalette &palette)
{
    return palette.color(QPalette::Accent);
}

QColor warning(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xf0, 0xa3, 0x5e) : QColor(0xa8, 0x43, 0x0a);
}

QColor line(const QPalette &palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text),
                 isDark(palette) ? 0.16 : 0.12);
}

void setMuted(QWidget *widget)
{
    new Tint(widget, &muted);
}

void setWarning(QWidget *widget)
{
    new Tint(widget, &warning);
}

} // namespace Callwell::Measures
