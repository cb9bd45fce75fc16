// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/error.h"

#include <QWidget>

namespace Callwell {

/*! Where a store can't be opened: what happened, what was kept, and ways on. */
class StoreErrorPage : public QWidget
{
    Q_OBJECT

public:
    explicit StoreErrorPage(const Error &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void againWanted();
    void exampleWanted();
    void otherWanted(const QString &path);
    void quitWanted();

private:
    void askForOther();
};

} // namespace Callwell
