// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/importfile.h"
#include "usecase/workspace.h"

#include <QTimer>
#include <QWidget>

#include <atomic>

class QAction;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Callwell {

class ColumnsTable;
class EmptyState;
class ImportFormat;
class PlainLabel;

/*!
 * Brings a file of leads in: the file, what its columns become, what a dry run finds, the import
 * with its progress, and what came of it, which can be taken back. Nothing is left of what is
 * cancelled.
 */
class ImportPage : public QWidget
{
    Q_OBJECT

public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPage() override;

    /*! Shows what is in that file. */
    void openFile(const QString &path);

Q_SIGNALS:
    /*! Somebody is done here, whatever they did. */
    void finished();

private:
    enum class Step { Choose, Map, Running, Brought };
    /*! What the writing thread tells while it works. */
    struct Progress
    {
        std::atomic<qint64> bytes = 0;
        std::atomic<qint64> of = 0;
    };

    [[nodiscard]] QWidget *makeFileRow();
    void connectAll();
    void browse();
    void browseForMap();
    void readFirstRows();
    void showPreview(const Result<ImportPreview> &preview);
    void dryRun();
    void showFound(const Result<ImportReport> &report);
    void run();
    void showBrought(const Result<ImportReport> &report);
    void takeBackImport();
    void cancelOrLeave();
    void stop();
    void refuse(const Error &error);
    void setStep(Step step);
    [[nodiscard]] ImportFile input(bool dry);

    Workspace &m_workspace;
    Step m_step = Step::Choose;
    quint64 m_generation = 0; ///< of the file and its map: late answers are dropped
    QString m_path;
    ImportMap m_map;
    std::optional<ImportMap> m_given; ///< somebody's own; nothing: guessed
    std::stop_source m_stop;
    std::shared_ptr<Progress> m_progress;
    QTimer m_poll;
    QTimer m_dryRunSoon;

    QLineEdit *m_file;
    QPushButton *m_browse;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    ColumnsTable *m_columns;
    ImportFormat *m_format;
    PlainLabel *m_guess;
    PlainLabel *m_found;
    PlainLabel *m_rejected;
    PlainLabel *m_refusal;
    QProgressBar *m_bar;
    QPushButton *m_go;
    QPushButton *m_takeBack;
    QPushButton *m_leave;
};

} // namespace Callwell
