// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/kpi.h"

#include <QString>

namespace Callwell {

/*! What a bar says by its colour; the colour itself comes from the palette. */
enum class Tone { Strong, Middle, Faint, Rest, Warning };

/*! One number as it is shown, and what asks for the leads behind it. */
struct FigureCell
{
    QString text;
    double number = 0; ///< the length of its bar
    std::optional<KpiFigure> figure; ///< null: there are no leads behind it, e.g. a share
    QString title; ///< what these leads are, for the list of them
};

struct FigureColumn
{
    QString name;
    bool charted = false;
    Tone tone = Tone::Strong;
};

struct FigureRow
{
    QString label;
    QString note; ///< stands at the end of the row's bars
    QList<FigureCell> cells; ///< one for each column
    bool charted = true;
};

/*! What one part of the KPI window shows, as a table and as bars. All text is plain. */
struct FigureTable
{
    QString name;
    QString finding; ///< what the numbers say, in a sentence; empty: nothing yet
    QString rowName; ///< the heading of the labels
    QList<FigureColumn> columns;
    QList<FigureRow> rows;

    [[nodiscard]] QList<qsizetype> chartedColumns() const;
};

/*! The tables of the window. Long tails are gathered in a last row, "15+". */
namespace FigureTables {

[[nodiscard]] FigureTable targets(const Kpi &kpi);
[[nodiscard]] FigureTable funnel(const Kpi &kpi);
[[nodiscard]] FigureTable attempts(const Kpi &kpi);
[[nodiscard]] FigureTable calls(const Kpi &kpi);
[[nodiscard]] FigureTable reps(const Kpi &kpi);
[[nodiscard]] FigureTable trials(const Kpi &kpi);
[[nodiscard]] FigureTable inquiries(const Kpi &kpi);
[[nodiscard]] FigureTable care(const Kpi &kpi);

/*! The leads that a target counts so far. */
[[nodiscard]] KpiFigure figureOf(const Target &target, const KpiPeriod &period);

} // namespace FigureTables
} // namespace Callwell
