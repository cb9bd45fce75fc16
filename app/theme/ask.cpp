// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/ask.h"

#include "theme/askdialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPointer>
#include <QTimer>

namespace Callwell {

namespace {

// Only tests make one.
// NOLINTNEXTLINE(cppcoreguidelines-avoid-non-const-global-variables) where tests come in
QueuedAnswers *queued = nullptr;

// Answers come later, as from a real dialog: who asks has returned to the event loop by then.
template<typename Answer>
void answerLater(QWidget *parent, std::function<void(Answer)> then, std::decay_t<Answer> answer)
{
    QTimer::singleShot(0, parent,
                       [then = std::move(then), answer = std::move(answer)] { then(answer); });
}

} // namespace

QueuedAnswers::QueuedAnswers(QList<int> answers, QStringList paths)
    : m_answers(std::move(answers))
    , m_paths(std::move(paths))
{
    queued = this;
}

QueuedAnswers::~QueuedAnswers()
{
    queued = nullptr;
}

void ask(QWidget *parent, const AskedQuestion &question, std::function<void(int)> then)
{
    if (queued) {
        queued->m_asked.append(question);
        const int answer = queued->m_answers.isEmpty()
            ? static_cast<int>(question.answers.size()) - 1
            : queued->m_answers.takeFirst();
        answerLater<int>(parent, std::move(then), answer);
        return;
    }
    auto *dialog = new AskDialog(question, parent);
    QObject::connect(dialog, &AskDialog::answered, parent,
                     [then = std::move(then)](int answer) { then(answer); });
    dialog->open();
}

void askForFile(QWidget *parent, const FileQuestion &question,
                std::function<void(const QString &)> then)
{
    if (queued) {
        queued->m_askedForFiles.append(question);
        answerLater<const QString &>(parent, std::move(then),
                                     queued->m_paths.isEmpty() ? QString()
                                                               : queued->m_paths.takeFirst());
        return;
    }
    auto *dialog = new QFileDialog(parent, question.title, question.folder, question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(question.save ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    dialog->setFileMode(question.save ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
    if (!question.suggestion.isEmpty())
        dialog->selectFile(question.suggestion);
    QObject::connect(
        dialog, &QDialog::finished, parent, [dialog, then = std::move(then)](int result) {
            then(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
        });
    dialog->open();
}

void tell(QWidget *parent, const QString &title, const QString &text)
{
    ask(parent,
        {.title = title, .text = text, .answers = {QCoreApplication::translate("Ask", "&Close")}},
        [](int) { });
}

} // namespace Callwell
