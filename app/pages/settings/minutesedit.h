// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QSpinBox;

namespace Callwell {

/*! A span of work hours in minutes, and beside it how long that is. */
class MinutesEdit : public QWidget
{
    Q_OBJECT

public:
    /*! `zero`: what 0 stands for; empty: the span is at least a minute. */
    MinutesEdit(int minutes, const QString &zero, QWidget *parent = nullptr);

    [[nodiscard]] int minutes() const;

private:
    QSpinBox *m_box;
};

} // namespace Callwell
