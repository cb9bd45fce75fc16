// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/makingpage.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace Callwell {

MakingPage::MakingPage(const QFuture<Done> &making, QWidget *parent)
    : QWidget(parent)
{
    setWindowTitle(tr("Callwell"));
    auto *title = new PlainLabel(tr("Making an example workspace"));
    Measures::setType(title, Type::Heading);
    auto *text = new PlainLabel(tr("Invented people with ten years behind them, to play with. "
                                   "This is done once."));
    text->setWordWrap(true);
    Measures::setMuted(text);
    auto *bar = new QProgressBar;
    bar->setAccessibleName(title->text());
    bar->setRange(0, 0);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Measures::px(Space::Small));
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addWidget(bar);
    layout->addStretch();
    resize(Measures::px(480), Measures::px(200));

    connect(&m_watcher, &QFutureWatcherBase::progressRangeChanged, bar, &QProgressBar::setRange);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, bar, &QProgressBar::setValue);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        const bool ended = m_watcher.future().resultCount() > 0;
        Q_EMIT made(ended ? m_watcher.result() : failure(ErrorCode::Cancelled));
    });
    m_watcher.setFuture(making);
}

} // namespace Callwell
