// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Callwell {

/*! A short code to type, such as a territory's, and beside it what it stands for. */
class CodeEdit : public QWidget
{
    Q_OBJECT

public:
    /*! `otherwise`: what an empty one stands for; `words`: what any other does. */
    CodeEdit(const QString &code, QString otherwise, QString (*words)(const QString &),
             QWidget *parent = nullptr);

    [[nodiscard]] QString code() const;
    void setCode(const QString &code);

Q_SIGNALS:
    void codeEdited(const QString &code);

private:
    QLineEdit *m_line;
};

} // namespace Callwell
