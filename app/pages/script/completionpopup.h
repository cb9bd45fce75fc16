// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/completionplace.h"

#include <QList>
#include <QTreeView>

class QStandardItemModel;

namespace Callwell {

/*! The words that fit where the cursor is. The text keeps the keyboard and hands its keys on. */
class CompletionPopup : public QTreeView
{
    Q_OBJECT

public:
    explicit CompletionPopup(QWidget *edit);

    void setWords(const QList<CompletionWord> &words);
    /*! Shows what fits beside `cursor`, in global coordinates; hides where nothing does. */
    void offer(const CompletionPlace &place, const QRect &cursor);
    /*! Up, Down, pages, Enter, Tab and Escape while it is shown; whether the key was one. */
    [[nodiscard]] bool takeKey(const QKeyEvent &key);
    [[nodiscard]] static bool isKey(const QKeyEvent &key);

    [[nodiscard]] QString currentWord() const;

Q_SIGNALS:
    void taken(const QString &word, qsizetype prefixLength);

private:
    void take();
    void announce();
    void placeBeside(const QRect &cursor);

    QStandardItemModel *m_model;
    QList<CompletionWord> m_words;
    qsizetype m_prefixLength = 0;
};

} // namespace Callwell
