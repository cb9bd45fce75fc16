// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;

namespace Callwell {

/*! Days of the week, each a box; in the order of the locale. */
class WeekdaysEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WeekdaysEdit(int days, QWidget *parent = nullptr);

    /*! Bit 0 is Monday. */
    [[nodiscard]] int days() const;

private:
    QList<QCheckBox *> m_boxes; ///< Monday first
};

} // namespace Callwell
