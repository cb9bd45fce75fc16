// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/importing/columnstable.h"

#include "words/importwords.h"

#include <QComboBox>
#include <QHeaderView>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownValues = 4;
constexpr qsizetype shownLetters = 40;

QString shortened(const QString &value)
{
    const QString line = value.first(std::min(value.size(), shownLetters * 2)).simplified();
    return line.size() <= shownLetters ? line : line.first(shownLetters) + u'\u2026';
}

QString firstValues(const QList<CsvRow> &rows, int column)
{
    QStringList values;
    for (const CsvRow &row : rows) {
        const QString value = shortened(row.fields.value(column));
        if (!value.isEmpty() && !values.contains(value))
            values.append(value);
        if (values.size() == shownValues)
            break;
    }
    return values.join(u" · "_s);
}

QComboBox *targetsBox(MapTarget chosen)
{
    auto *box = new QComboBox;
    for (const MapTarget target : allValues<MapTarget>()) {
        const QString text =
            target == MapTarget::Fact ? ColumnsTable::tr("known fact") : targetText({.to = target});
        box->addItem(text, QString(code(target)));
    }
    box->setCurrentIndex(static_cast<int>(chosen));
    return box;
}

} // namespace

ColumnsTable::ColumnsTable(QWidget *parent)
    : QTableWidget(0, FieldCount, parent)
{
    setObjectName(u"columns"_s);
    setAccessibleName(tr("What each column becomes"));
    setHorizontalHeaderLabels({tr("Column"), tr("Becomes"), tr("Known as"), tr("First values")});
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (item->column() != KnownAs)
            return;
        m_columns[item->row()].key = item->text().trimmed();
        Q_EMIT edited();
    });
}

void ColumnsTable::setPreview(const ImportPreview &preview)
{
    const QSignalBlocker quiet(this);
    m_columns = preview.columns;
    setRowCount(0);
    setRowCount(static_cast<int>(m_columns.size()));
    for (int row = 0; row < rowCount(); ++row)
        showColumn(row, preview.rows);
    if (rowCount() > 0)
        setCurrentCell(0, Name);
}

void ColumnsTable::showColumn(int row, const QList<CsvRow> &rows)
{
    const ColumnMap &column = m_columns.at(row);
    const auto add = [this, row](Field field, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        setItem(row, field, item);
    };
    add(Name, shortened(column.column));
    add(Becomes, {});
    add(KnownAs, {});
    add(Values, firstValues(rows, row));
    auto *box = targetsBox(column.to);
    box->setAccessibleName(tr("What the column %1 becomes").arg(shortened(column.column)));
    connect(box, &QComboBox::activated, this,
            [this, row](int index) { become(row, static_cast<MapTarget>(index)); });
    setCellWidget(row, Becomes, box);
    showKey(row);
}

void ColumnsTable::become(int row, MapTarget target)
{
    m_columns[row].to = target;
    showKey(row);
    Q_EMIT edited();
}

void ColumnsTable::showKey(int row)
{
    const QSignalBlocker quiet(this);
    const ColumnMap &column = m_columns.at(row);
    const bool fact = column.to == MapTarget::Fact;
    QTableWidgetItem *key = item(row, KnownAs);
    QString name;
    if (fact)
        name = column.key.isEmpty() ? column.column : column.key;
    key->setText(name);
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    key->setFlags(fact ? flags | Qt::ItemIsEditable : flags);
}

} // namespace Callwell
