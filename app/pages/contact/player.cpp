// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/player.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/timewords.h"

#include <QAudioOutput>
#include <QHBoxLayout>
#include <QMediaPlayer>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSlider>
#include <QUrl>

#include <limits>
#include <utility>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int step = 5'000; // milliseconds
constexpr int leap = 30'000;

} // namespace

Player::Player(QWidget *parent)
    : QWidget(parent)
    , m_play(new QPushButton)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_time(new PlainLabel)
{
    m_play->setObjectName(u"play"_s);
    m_play->setAutoDefault(false);
    m_slider->setObjectName(u"playPlace"_s);
    m_slider->setAccessibleName(tr("Place in the recording"));
    m_slider->setSingleStep(step);
    m_slider->setPageStep(leap);
    m_time->setObjectName(u"playTime"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_play);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_time);
    connect(m_play, &QPushButton::clicked, this, &Player::toggle);
    connect(m_slider, &QSlider::valueChanged, this, [this](int place) {
        m_wanted = place;
        seek();
        showPlace(place);
    });
    showState();
    showPlace(0);
}

void Player::setFile(const QString &path)
{
    setEnabled(!path.isEmpty());
    if (path == m_path)
        return;
    m_path = path;
    m_wanted = -1;
    if (m_engine) {
        m_engine->stop();
        m_engine->setSource({});
    }
    const QSignalBlocker quiet(m_slider);
    m_slider->setRange(0, 0);
    showPlace(0);
}

void Player::toggle()
{
    if (m_path.isEmpty())
        return;
    if (isPlaying())
        engine().pause();
    else
        engine().play();
}

void Player::playFrom(qint64 milliseconds)
{
    if (m_path.isEmpty())
        return;
    m_wanted = milliseconds;
    engine().play();
    seek();
}

bool Player::isPlaying() const
{
    return m_engine && m_engine->playbackState() == QMediaPlayer::PlayingState;
}

qint64 Player::position() const
{
    return m_engine ? m_engine->position() : 0;
}

QMediaPlayer &Player::engine()
{
    if (!m_engine) {
        m_engine = new QMediaPlayer(this);
        m_engine->setAudioOutput(new QAudioOutput(m_engine));
        connect(m_engine, &QMediaPlayer::durationChanged, this, [this](qint64 duration) {
            const QSignalBlocker quiet(m_slider);
            m_slider->setMaximum(int(std::min<qint64>(duration, std::numeric_limits<int>::max())));
            showPlace(m_engine->position());
        });
        connect(m_engine, &QMediaPlayer::positionChanged, this, [this](qint64 place) {
            const QSignalBlocker quiet(m_slider);
            if (!m_slider->isSliderDown())
                m_slider->setValue(int(place));
            showPlace(place);
        });
        connect(m_engine, &QMediaPlayer::seekableChanged, this, &Player::seek);
        connect(m_engine, &QMediaPlayer::playbackStateChanged, this, &Player::showState);
        connect(m_engine, &QMediaPlayer::errorOccurred, this,
                [this](QMediaPlayer::Error, const QString &reason) { Q_EMIT failed(reason); });
    }
    if (m_engine->source().isEmpty())
        m_engine->setSource(QUrl::fromLocalFile(m_path));
    return *m_engine;
}

void Player::seek()
{
    if (m_wanted >= 0 && m_engine && m_engine->isSeekable())
        m_engine->setPosition(std::exchange(m_wanted, -1));
}

void Player::showPlace(qint64 milliseconds)
{
    const QString place = Words::minutes(milliseconds / 1000);
    m_time->setText(m_slider->maximum() == 0
                        ? place
                        : tr("%1 of %2", "minutes and seconds, of the whole recording")
                              .arg(place, Words::minutes(m_slider->maximum() / 1000)));
}

void Player::showState()
{
    m_play->setText(isPlaying() ? tr("Pause  (P)") : tr("Play  (P)"));
}

} // namespace Callwell
