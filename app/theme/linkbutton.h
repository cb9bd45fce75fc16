// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace Callwell {

/*! Words that one can follow, in a line of text: plain, elided, with a key to press on. */
class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    /*! `words` are shown as they stand, `spoken` is what a screen reader says. */
    explicit LinkButton(const QString &words, const QString &spoken, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QString m_words;
};

} // namespace Callwell
