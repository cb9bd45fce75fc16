// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/kpi/figuretable.h"

#include <KChartRulerAttributes>
#include <KChartTextAttributes>

#include <QPalette>

namespace Callwell {

/*! What charts look like: colours of the palette, no ticks, text that never shrinks. */
namespace ChartLooks {

/*! What a bar of that tone is painted with. */
[[nodiscard]] QColor colour(Tone tone, const QPalette &palette);
[[nodiscard]] KChart::TextAttributes text(const QColor &colour, const QFont &font);
/*! Labels alone. */
[[nodiscard]] KChart::RulerAttributes ruler();

} // namespace ChartLooks
} // namespace Callwell
