// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/personstore.h"
#include "usecase/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QMenu;
class QStackedWidget;

namespace Callwell {

class DetailsView;
class ElidedLabel;
class EmptyState;
class FlowLayout;
class PlainLabel;
class TimelinePane;

/*! The right of the window: who somebody is, how to reach them, what we know, what happened. */
class ContactPage : public QWidget
{
    Q_OBJECT

public:
    explicit ContactPage(Workspace &workspace, QWidget *parent = nullptr);

    /*!
     * Shows a person and one lead of theirs. Either may be null: a lead knows its person, and some
     * people have no lead. Both null: nobody is chosen.
     */
    void show(PersonId person, LeadId lead);
    [[nodiscard]] LeadId lead() const { return m_lead; }
    [[nodiscard]] PersonId person() const { return m_person; }

    /*! Buttons on top: the actions, each with its key, and a menu of the rest. */
    void setActions(const QList<QAction *> &actions, QMenu *more);

Q_SIGNALS:
    void personRequested(Callwell::PersonId person);
    /*! The page of that person and lead is filled. */
    void filled();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Loaded
    {
        PersonDetails details;
        LeadId lead;
        QString region;
    };
    void makeHeader();
    void load();
    void fill(const Loaded &loaded);
    void fillReach(const Loaded &loaded);
    void fillConsents(const PersonDetails &details);
    void fillTime();
    void divide();
    void fail(const Error &error);

    Workspace &m_workspace;
    PersonId m_person;
    LeadId m_lead;
    Person m_shown;
    quint64 m_generation = 0;
    QTimer m_minute; ///< their clock
    QTimer m_reload;

    QStackedWidget *m_stack;
    EmptyState *m_nobody;
    EmptyState *m_error;
    QWidget *m_page;
    QWidget *m_header = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_about = nullptr;
    PlainLabel *m_standing = nullptr;
    PlainLabel *m_where = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QWidget *m_reach = nullptr;
    FlowLayout *m_reachFlow = nullptr;
    QWidget *m_consents = nullptr;
    FlowLayout *m_consentFlow = nullptr;
    DetailsView *m_details;
    TimelinePane *m_timeline;
};

} // namespace Callwell
