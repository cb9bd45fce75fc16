// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QAction;
class QMenu;

namespace Callwell {

/*! Every key of the window, by menu. Deletes itself when it closes. */
class KeyHelp : public QDialog
{
    Q_OBJECT

public:
    KeyHelp(const QList<QMenu *> &menus, QWidget *parent);
};

} // namespace Callwell
