// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <KChartCartesianAxis>

namespace Callwell {

/*!
 * Names beside lying bars. KChart keeps room above and below for half the length of the longest
 * name, as if the axis lay as well: the bars would shrink, and every other name be left out.
 */
class NamesAxis : public KChart::CartesianAxis
{
    Q_OBJECT

public:
    using CartesianAxis::CartesianAxis;

    [[nodiscard]] int topOverlap(bool known) const override;
    [[nodiscard]] int bottomOverlap(bool known) const override;
};

} // namespace Callwell
