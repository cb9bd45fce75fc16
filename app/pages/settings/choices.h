// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/workspace.h"
#include "words/domainwords.h"
#include "words/teamwords.h"

#include <QComboBox>

namespace Callwell {

/*! Boxes to choose a value of the domain, or a row of the store, from. */
namespace Choices {

/*! Every value of an enumeration, by its name. */
template<Coded E>
[[nodiscard]] QComboBox *of(E chosen)
{
    auto *box = new QComboBox;
    for (const E value : allValues<E>())
        box->addItem(Words::name(value), QString(code(value)));
    box->setCurrentIndex(box->findData(QString(code(chosen))));
    return box;
}

template<Coded E>
[[nodiscard]] E chosen(const QComboBox *box)
{
    return fromCode<E>(box->currentData().toString()).value_or(E{});
}

/*! Rows by their name, below what none of them stands for. */
template<typename Row>
[[nodiscard]] QComboBox *of(const QList<Row> &rows, decltype(Row::id) chosen, const QString &none)
{
    auto *box = new QComboBox;
    box->addItem(none, QUuid());
    for (const Row &row : rows)
        box->addItem(row.name.simplified(), row.id.uuid());
    box->setCurrentIndex(std::max(0, box->findData(chosen.uuid())));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(18);
    return box;
}

/*! Null: none of them. */
template<typename AnyId>
[[nodiscard]] AnyId chosenId(const QComboBox *box)
{
    return AnyId(box->currentData().toUuid());
}

/*! The row's name; `none` where there is no such row. */
template<typename Row>
[[nodiscard]] QString nameIn(const QList<Row> &rows, decltype(Row::id) id, const QString &none)
{
    for (const Row &row : rows) {
        if (row.id == id)
            return row.name;
    }
    return none;
}

} // namespace Choices
} // namespace Callwell
