// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "usecase/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QComboBox;
class QLineEdit;
class QListView;
class QStackedWidget;

namespace Callwell {

class EmptyState;
class FoundDelegate;
class FoundModel;
class LeadDelegate;
class LeadListModel;
class PlainLabel;
class SourceFilter;

/*! The middle of the window: a search field, and the leads of a place or the people found. */
class ListPane : public QWidget
{
    Q_OBJECT

public:
    explicit ListPane(Workspace &workspace, QWidget *parent = nullptr);

    void showPlace(Place place);
    /*! Leads that somebody asked for elsewhere, e.g. those behind a figure. */
    void showLeads(const QList<LeadId> &leads, const QString &title);
    void setSort(LeadSort sort);
    void setOnlyOf(MemberId owner); ///< null: anybody's
    void select(LeadId lead);
    /*! What an empty workspace offers. */
    void setImportAction(QAction *import);

    [[nodiscard]] LeadSort sort() const;
    [[nodiscard]] LeadId currentLead() const;
    [[nodiscard]] LeadListModel &leads() const { return *m_leads; }

public Q_SLOTS:
    void focusSearch();
    void focusList();
    void focusFilter();

Q_SIGNALS:
    /*! Somebody else is in question now; `lead` is null for people without one. */
    void currentChanged(Callwell::PersonId person, Callwell::LeadId lead);
    void callRequested(Callwell::LeadId lead);
    void sortChanged(Callwell::LeadSort sort);
    /*! The list has no, or again a, place that it shows. */
    void shown(bool place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeLists();
    [[nodiscard]] QListView *makeList(const QString &name);
    void connectModels();
    void loadSettings();
    void query(const LeadQuery &query);
    void showSort(LeadSort sort);
    void search(const QString &typed);
    void showState();
    void showError(const Error &error);
    void selectSomething();
    void announceLead(const QModelIndex &index);
    void announceFound(const QModelIndex &index);
    [[nodiscard]] bool isSearching() const;

    Workspace &m_workspace;
    LeadListModel *m_leads;
    FoundModel *m_found;
    LeadDelegate *m_leadDelegate;
    FoundDelegate *m_foundDelegate;
    QLineEdit *m_search;
    PlainLabel *m_title;
    QComboBox *m_sort;
    SourceFilter *m_source;
    QStackedWidget *m_stack;
    QListView *m_leadList = nullptr;
    QListView *m_foundList = nullptr;
    EmptyState *m_empty;
    EmptyState *m_error;
    QHash<Place, LeadSort> m_sorts; ///< that somebody chose
    QTimer m_showLoading; ///< what is there at once needs no word about waiting
    QString m_givenTitle; ///< of showLeads(); empty: a place
    bool m_isFresh = false; ///< another place was asked for, and is not there yet
    LeadId m_wanted; ///< to be selected once the list is there
    bool m_isElsewhere = false; ///< who was asked for by name stays in view, in the list or not
};

} // namespace Callwell
