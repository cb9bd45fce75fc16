// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptlook.h"
#include "usecase/workspace.h"

#include <QTimer>
#include <QWidget>

class QAction;
class QListWidget;
class QSplitter;

namespace Callwell {

class ElidedLabel;
class FindBar;
class FindingList;
class LiveView;
class ScriptEdit;
class ScriptKeeper;
class ScriptList;

/*!
 * Where scripts are written: the list, the text with what is wrong in it, and beside it the script
 * as a real lead would hear it.
 */
class ScriptPage : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptPage(Workspace &workspace, QWidget *parent = nullptr);

Q_SIGNALS:
    /*! Somebody is done here. */
    void finished();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void makeActions();
    [[nodiscard]] QAction *makeAction(const QString &name, const QString &text,
                                      const QKeySequence &key);
    [[nodiscard]] QWidget *makeHeader();
    [[nodiscard]] QSplitter *makeBody();
    void connectParts();

    void refreshList();
    void showText(const QString &text);
    void publish();
    void discard();
    void showVersions();
    void sayDone(const QString &said);

    void typed();
    void look();
    void showLook(const ScriptLook &look);
    void showOutline();
    void fetchAudience(const ScriptText &script);
    void goTo(qsizetype position);
    void apply(const ScriptFix &fix);
    void showState();

    Workspace &m_workspace;
    ScriptList *m_list;
    QListWidget *m_outline;
    ScriptEdit *m_edit;
    FindBar *m_find;
    FindingList *m_findings;
    LiveView *m_live;
    ElidedLabel *m_state;
    ScriptKeeper *m_keeper;
    QAction *m_new = nullptr;
    QAction *m_save = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_discard = nullptr;
    QAction *m_versions = nullptr;
    QAction *m_language = nullptr;

    QString m_said; ///< what was done last, until something is typed
    quint64 m_generation = 0; ///< of the looks: late ones are dropped
    ScriptAudience m_audience;
    std::optional<QString> m_audienceFor; ///< the front matter that it was fetched for
    QString m_looked; ///< the text that the list of findings is about
    QTimer m_soon; ///< to look
};

} // namespace Callwell
