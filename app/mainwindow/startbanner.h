// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QAction;

namespace Callwell {

/*! Above the example workspace: what it is, and the ways on. */
class StartBanner : public QFrame
{
    Q_OBJECT

public:
    explicit StartBanner(const QList<QAction *> &waysOn, QWidget *parent = nullptr);
};

} // namespace Callwell
