// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/team/teamlink.h"
#include "usecase/settleconflict.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QListWidget;
class QStackedWidget;

namespace Callwell {

class ConflictView;
class EmptyState;
class PlainLabel;
class RejectedView;

/*! What waits for a look: work that the server did not take, and what two people wrote at once. */
class AttentionPage : public QWidget
{
    Q_OBJECT

public:
    explicit AttentionPage(TeamLink &team, QWidget *parent = nullptr);

Q_SIGNALS:
    void finished();
    /*! Something was settled, in a sentence. */
    void settled(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Loaded
    {
        Attention attention;
        QHash<QUuid, QString> names;
    };
    [[nodiscard]] static Result<Loaded> read(Connection &store);
    void connectViews();
    void load();
    void showList(const Loaded &loaded);
    void addItem(const QString &what, const QString &about, const QVariant &key);
    void showCurrent();
    void perform(const Reply<Done> &reply, const QString &sentence);

    TeamLink &m_team;
    Loaded m_loaded;
    QTimer m_reload;
    QListWidget *m_list;
    QStackedWidget *m_stack; ///< nothing at all, or the two below
    QStackedWidget *m_views;
    EmptyState *m_empty;
    RejectedView *m_rejected;
    ConflictView *m_conflict;
    PlainLabel *m_refusal;
};

} // namespace Callwell
