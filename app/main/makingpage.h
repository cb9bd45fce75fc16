// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QFutureWatcher>
#include <QWidget>

namespace Callwell {

/*! The first start: that the example is being made, and how far. */
class MakingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MakingPage(const QFuture<Done> &making, QWidget *parent = nullptr);

Q_SIGNALS:
    void made(const Callwell::Done &done);

private:
    QFutureWatcher<Done> m_watcher;
};

} // namespace Callwell
