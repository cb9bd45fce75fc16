// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace Callwell {

/*! A password to be typed, which the eye beside it shows, and whether it is remembered. */
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] QString password() const;
    [[nodiscard]] bool isRemembered() const;
    void clear();
    /*! What was typed was wrong: marked, so that typing writes over it. */
    void typeAgain();

Q_SIGNALS:
    void entered(); ///< Enter was pressed, and something stands there
    void edited();

private:
    QLineEdit *m_edit;
    QCheckBox *m_remember;
};

} // namespace Callwell
