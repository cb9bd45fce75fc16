// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sync/attention.h"

#include <QHash>
#include <QWidget>

class QPushButton;
class QTreeWidget;

namespace Callwell {

class PlainLabel;

/*! One thing that the server did not take: what it was, why, field by field, and what to do. */
class RejectedView : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedView(QWidget *parent = nullptr);

    void show(const RejectedWork &work, const QHash<QUuid, QString> &names, const QDateTime &now);

Q_SIGNALS:
    void againWanted(qint64 group);
    void dismissWanted(qint64 group);

private:
    QPushButton *addButton(const QString &text, const QKeySequence &key, const QString &icon);
    void copy() const;

    RejectedWork m_work;
    PlainLabel *m_title;
    PlainLabel *m_when;
    PlainLabel *m_why;
    QTreeWidget *m_fields;
    QList<QPushButton *> m_buttons;
    QPushButton *m_again;
};

} // namespace Callwell
