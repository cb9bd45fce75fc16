// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRadioButton>

namespace Callwell {

/*!
 * One answer of a choice, with the key that picks it in front. A radio button for whoever listens;
 * a line of a calm list for whoever looks.
 */
class KeyButton : public QRadioButton
{
    Q_OBJECT

public:
    KeyButton(QString key, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] const QString &key() const { return m_key; }
    /*! What is written beside the key; may hold text from outside, shown as it is. */
    void setWords(const QString &words);
    [[nodiscard]] const QString &words() const { return m_words; }
    /*! Whether pressing the key now would pick this answer. */
    void setKeyLive(bool live);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &pos) const override;

private:
    [[nodiscard]] int keyWidth() const;
    void paintKey(QPainter &painter, const QRect &where) const;

    QString m_key;
    QString m_words;
    bool m_keyLive = false;
};

} // namespace Callwell
