// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Callwell {

/*! Paints somebody who was found: name, job, and the number that was looked for. */
class FoundDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FoundDelegate(QString region, QObject *parent = nullptr);

    void setRegion(const QString &region) { m_region = region; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    QString m_region; ///< where the reader is: how numbers are written
};

} // namespace Callwell
