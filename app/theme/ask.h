// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace Callwell {

/*! A question that a dialog puts. All text is shown as plain text. */
struct AskedQuestion
{
    QString title; ///< the question, in a few words
    QString text; ///< what there is to know before answering
    QStringList answers; ///< on the buttons; Enter takes the first, Escape the last
    bool warns = false; ///< something would be lost
};

/*! A file that somebody is asked for. */
struct FileQuestion
{
    QString title;
    QString filter; ///< as QFileDialog takes it, e.g. "Tables (*.csv)"
    QString folder; ///< where to begin; empty: where the last one was
    QString suggestion; ///< a file name, to save under
    bool save = false;
};

/*!
 * Asks, without blocking anything, and calls `then` with the number of the answer, as long as
 * `parent` is there. The one seam of all questions: tests queue answers with QueuedAnswers.
 */
void ask(QWidget *parent, const AskedQuestion &question, std::function<void(int answer)> then);

/*! Asks for a file; `path` is empty where nobody chose one. */
void askForFile(QWidget *parent, const FileQuestion &question,
                std::function<void(const QString &path)> then);

/*! Tells something that only needs to be read. */
void tell(QWidget *parent, const QString &title, const QString &text);

/*!
 * While one of these lives no dialog opens: questions are answered from here, in turn, and kept to
 * be looked at. A question without an answer left gets its last one, a file question none.
 */
class QueuedAnswers
{
public:
    explicit QueuedAnswers(QList<int> answers = {}, QStringList paths = {});
    ~QueuedAnswers();
    QueuedAnswers(const QueuedAnswers &) = delete;
    QueuedAnswers &operator=(const QueuedAnswers &) = delete;

    [[nodiscard]] const QList<AskedQuestion> &asked() const { return m_asked; }
    [[nodiscard]] const QList<FileQuestion> &askedForFiles() const { return m_askedForFiles; }

private:
    friend void ask(QWidget *, const AskedQuestion &, std::function<void(int)>);
    friend void askForFile(QWidget *, const FileQuestion &, std::function<void(const QString &)>);

    QList<int> m_answers;
    QStringList m_paths;
    QList<AskedQuestion> m_asked;
    QList<FileQuestion> m_askedForFiles;
};

} // namespace Callwell
