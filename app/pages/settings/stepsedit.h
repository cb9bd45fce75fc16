// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/cadence.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace Callwell {

class EntryList;

/*! The steps of a cadence in their order; the fields below are those of the current one. */
class StepsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit StepsEdit(QList<CadenceStepSetting> steps, QWidget *parent = nullptr);

    [[nodiscard]] const QList<CadenceStepSetting> &steps() const { return m_steps; }

private:
    void connectAll();
    void add();
    void removeAt(int row);
    void move(int row, int by);
    void showSteps(int current);
    void showCurrent();
    void keepCurrent();

    QList<CadenceStepSetting> m_steps;
    EntryList *m_list;
    QComboBox *m_kind;
    QSpinBox *m_gap;
};

} // namespace Callwell
