// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QWidget>

class QComboBox;
class QListView;
class QStackedWidget;

namespace Callwell {

class EmptyState;
class TimelineModel;

/*! The timeline of a person, with a choice of kinds. */
class TimelinePane : public QWidget
{
    Q_OBJECT

public:
    explicit TimelinePane(Workspace &workspace, QWidget *parent = nullptr);

    void setPerson(PersonId person);

private:
    void chooseKinds(int choice);
    void showState();
    void showError(const Error &error);
    void openEvent(const QModelIndex &index);

    Workspace &m_workspace;
    TimelineModel *m_model;
    QComboBox *m_kinds;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    EmptyState *m_error;
};

} // namespace Callwell
