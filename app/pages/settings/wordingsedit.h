// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/question.h"

#include <QList>
#include <QWidget>

class QLineEdit;

namespace Callwell {

class CodeEdit;
class EntryList;

/*! A question's wording in each language; the fields below are those of the current one. */
class WordingsEdit : public QWidget
{
    Q_OBJECT

public:
    explicit WordingsEdit(QList<QuestionWording> wordings, QWidget *parent = nullptr);

    [[nodiscard]] const QList<QuestionWording> &wordings() const { return m_wordings; }

private:
    void add();
    void removeAt(int row);
    void showWordings(int current);
    void showCurrent();
    void keepCurrent();

    QList<QuestionWording> m_wordings;
    EntryList *m_list;
    CodeEdit *m_language;
    QLineEdit *m_text;
};

} // namespace Callwell
