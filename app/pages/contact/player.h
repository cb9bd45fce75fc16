// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMediaPlayer;
class QPushButton;
class QSlider;

namespace Callwell {

class PlainLabel;

/*! Lets a recording be heard: from its begin, from any place, on and on until it is paused. */
class Player : public QWidget
{
    Q_OBJECT

public:
    explicit Player(QWidget *parent = nullptr);

    /*! The next one to be heard; empty: none. What was heard stops where it is another one. */
    void setFile(const QString &path);
    void toggle(); ///< plays, or pauses
    void playFrom(qint64 milliseconds);

    [[nodiscard]] bool isPlaying() const;
    [[nodiscard]] qint64 position() const; ///< in milliseconds

Q_SIGNALS:
    /*! It can't be heard; the reason is in the words of who tried. */
    void failed(const QString &reason);

private:
    QMediaPlayer &engine();
    void seek();
    void showPlace(qint64 milliseconds);
    void showState();

    QString m_path;
    QMediaPlayer *m_engine = nullptr; ///< made when something is heard for the first time
    qint64 m_wanted = -1; ///< where to go as soon as that can be done; -1: nowhere

    QPushButton *m_play;
    QSlider *m_slider;
    PlainLabel *m_time;
};

} // namespace Callwell
