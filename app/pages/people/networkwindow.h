// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/networkstore.h"
#include "usecase/workspace.h"

#include <QDialog>
#include <QTimer>

class QStackedWidget;
class QTreeView;

namespace Callwell {

class EmptyState;
class NetworkModel;
class NetworkView;
class PlainLabel;

/*!
 * Who is around a person, two steps out: a picture, and a list of the same people beside it. The
 * one chosen in either is chosen in both; it follows what changes. Deletes itself when it closes.
 */
class NetworkWindow : public QDialog
{
    Q_OBJECT

public:
    /*! `person` may be null where `lead` is not: a lead knows its person. */
    NetworkWindow(Workspace &workspace, PersonId person, LeadId lead, QWidget *parent = nullptr);

    [[nodiscard]] NetworkView *view() const { return m_view; }
    [[nodiscard]] QTreeView *list() const { return m_list; }

Q_SIGNALS:
    /*! Somebody wants to see that person's page. */
    void personRequested(Callwell::PersonId person);
    /*! The network is shown, or that nobody is around. */
    void shown();

private:
    QWidget *makePicture();
    void addKeys();
    void load();
    void fill(const Network &network);
    void fail(const Error &error);
    void choose(int node);
    void openPage(int node);
    void putInTheMiddle(int node);

    Workspace &m_workspace;
    PersonId m_person;
    LeadId m_lead;
    Network m_network;
    quint64 m_generation = 0; ///< answers to earlier questions are dropped
    QTimer m_reload;
    PlainLabel *m_title;
    PlainLabel *m_leftOut;
    PlainLabel *m_chosen;
    QStackedWidget *m_pages;
    QWidget *m_picture;
    EmptyState *m_empty;
    NetworkModel *m_model;
    NetworkView *m_view;
    QTreeView *m_list;
};

} // namespace Callwell
