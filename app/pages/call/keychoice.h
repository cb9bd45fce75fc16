// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;
class QKeyEvent;

namespace Callwell {

class KeyButton;

/*! One question with a few answers, each picked by a key: 1, 2, ... 9, then letters. */
class KeyChoice : public QWidget
{
    Q_OBJECT

public:
    /*! `question` is its name for a screen reader; answers stand in at most so many columns. */
    KeyChoice(const QString &question, int columns, QWidget *parent = nullptr);

    /*! Replaces the answers; nothing is picked then. Empty answers show their key alone. */
    void setAnswers(const QStringList &answers);
    /*! Another wording for one answer, the same choice. */
    void setAnswer(int index, const QString &words);
    /*! What a screen reader says where the key stands alone. */
    void nameAnswer(int index, const QString &name);
    [[nodiscard]] int count() const;

    [[nodiscard]] int current() const; ///< -1: nothing picked
    void setCurrent(int index); ///< without a signal; -1: nothing
    void focusCurrent();
    /*! Marks the keys as those that work now wherever the focus is. */
    void setKeysLive(bool live);
    /*! Picks the answer of that key; false where there is none. */
    [[nodiscard]] bool takeKey(const QKeyEvent &event);

Q_SIGNALS:
    /*! Somebody picked an answer, perhaps the same again. */
    void picked(int index);
    void entered(); ///< the focus came into it

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    int m_columns;
    int m_arranged = 0; ///< columns that there are
    bool m_live = false;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    QList<KeyButton *> m_buttons;
};

} // namespace Callwell
