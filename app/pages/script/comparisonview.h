// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

class QTableView;
class QToolButton;

namespace Callwell {

class ComparisonModel;
class PlainLabel;

/*!
 * Two texts side by side, line by line, the words that differ marked. F7 goes to the next
 * difference, Shift+F7 to the one before.
 */
class ComparisonView : public QWidget
{
    Q_OBJECT

public:
    explicit ComparisonView(QWidget *parent = nullptr);

    /*! The names stand above the columns: "Version 1". All of it is plain text. */
    void compare(const QString &beforeName, const QString &before, const QString &afterName,
                 const QString &after);

    void nextDifference();
    void previousDifference();

    [[nodiscard]] ComparisonModel *model() const { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QToolButton *addButton(const QString &text, const QKeySequence &key,
                           void (ComparisonView::*go)());
    void goTo(int row);
    void showPlace();
    void measureRows();

    ComparisonModel *m_model;
    QTableView *m_table;
    PlainLabel *m_place;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QTimer m_measureSoon; ///< a splitter that is dragged asks for many widths
};

} // namespace Callwell
