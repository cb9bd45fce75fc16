// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/namesaxis.h"

#include "theme/measures.h"

#include <algorithm>

namespace Callwell {

namespace {

int halfALine()
{
    return QFontMetrics(Measures::font(Type::Small)).height() / 2;
}

} // namespace

int NamesAxis::topOverlap(bool known) const
{
    return std::min(CartesianAxis::topOverlap(known), halfALine());
}

int NamesAxis::bottomOverlap(bool known) const
{
    return std::min(CartesianAxis::bottomOverlap(known), halfALine());
}

} // namespace Callwell
