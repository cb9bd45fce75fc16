// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace Callwell {

class PlainLabel;

/*! What stands where there is nothing: what will appear here and how, or what went wrong. */
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /*! A few words, then a sentence or two. */
    void setWords(const QString &title, const QString &text);
    void setWarns(bool warns);
    /*! A way on, as a button; its key is shown beside. */
    void addWayOn(QAction *action);

    [[nodiscard]] QString title() const;

private:
    PlainLabel *m_title;
    PlainLabel *m_text;
    QVBoxLayout *m_actions;
};

} // namespace Callwell
