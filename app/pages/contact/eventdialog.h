// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/attachment.h"
#include "store/timelinestore.h"
#include "usecase/workspace.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace Callwell {

class PlainLabel;
class Player;

/*!
 * One contact with somebody: what was said, what was written down at which second, and the files
 * that belong to it on this machine. A recording is heard from any of these seconds.
 */
class EventDialog : public QDialog
{
    Q_OBJECT

public:
    EventDialog(Workspace &workspace, const TimelineRow &row, QWidget *parent = nullptr);

    /*! Whether an event of that kind is shown so: the others are words alone. */
    [[nodiscard]] static bool shows(ActivityKind kind);

private:
    struct Loaded
    {
        QList<Attachment> files;
        QList<CallMark> marks;
    };
    [[nodiscard]] QWidget *makeFiles();
    void addKeys();
    void load();
    void showLoaded(const Loaded &loaded);
    void chooseFile();
    void playMark();
    void attach();
    void keepCopy(const QString &path);
    void save();
    void remove();
    void drop(RowId id);
    void say(const QString &what, bool warns = false);
    [[nodiscard]] const Attachment *chosen() const;
    [[nodiscard]] QString storePath() const;

    Workspace &m_workspace;
    ActivityId m_event;
    QList<Attachment> m_files;
    QList<CallMark> m_marks;

    PlainLabel *m_marksTitle;
    QListWidget *m_marksList;
    QListWidget *m_list;
    PlainLabel *m_none;
    Player *m_player;
    PlainLabel *m_said;
    PlainLabel *m_problem;
    QPushButton *m_attach;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace Callwell
