// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/chartlooks.h"

#include "theme/measures.h"

#include <KChartMeasure>

#include <QPen>

namespace Callwell::ChartLooks {

QColor colour(Tone tone, const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Base);
    switch (tone) {
    case Tone::Strong:
        return Measures::accent(palette);
    case Tone::Middle:
        return Measures::mixed(base, Measures::accent(palette), 0.5);
    case Tone::Faint:
        return Measures::line(palette);
    case Tone::Rest:
        return Measures::mixed(base, palette.color(QPalette::Text), 0.35);
    case Tone::Warning:
        return Measures::warning(palette);
    }
    Q_UNREACHABLE_RETURN(base);
}

KChart::TextAttributes text(const QColor &colour, const QFont &font)
{
    KChart::TextAttributes attributes;
    attributes.setFont(font);
    attributes.setAutoShrink(false);
    attributes.setPen(QPen(colour));
    attributes.setRotation(0);
    const KChart::Measure size(font.pointSizeF(), KChartEnums::MeasureCalculationModeAbsolute);
    attributes.setFontSize(size);
    attributes.setMinimalFontSize(size);
    return attributes;
}

KChart::RulerAttributes ruler()
{
    KChart::RulerAttributes attributes;
    attributes.setShowRulerLine(false);
    attributes.setShowMinorTickMarks(false);
    // KChart leaves out the labels of ticks that are switched off
    attributes.setTickMarkPen(QPen(Qt::NoPen));
    attributes.setMajorTickMarkPen(QPen(Qt::NoPen));
    attributes.setMajorTickMarkLength(Measures::px(Space::Hair));
    return attributes;
}

} // namespace Callwell::ChartLooks
