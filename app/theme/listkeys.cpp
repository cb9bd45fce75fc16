// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/listkeys.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace Callwell {

bool moveByKey(QAbstractItemView &list, const QKeyEvent &key)
{
    if (key.key() != Qt::Key_Down && key.key() != Qt::Key_Up)
        return false;
    const int rows = list.model()->rowCount();
    if (rows == 0)
        return true;
    const int step = key.key() == Qt::Key_Down ? 1 : rows - 1;
    list.setCurrentIndex(list.model()->index((list.currentIndex().row() + step) % rows, 0));
    return true;
}

} // namespace Callwell
