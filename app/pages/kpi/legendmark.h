// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/kpi/figuretable.h"

#include <QWidget>

namespace Callwell {

/*! A column's name beside a patch of the colour of its bars. */
class LegendMark : public QWidget
{
    Q_OBJECT

public:
    explicit LegendMark(const FigureColumn &column, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Tone m_tone;
};

} // namespace Callwell
