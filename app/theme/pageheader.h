// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Callwell {

/*! On top of a page that takes the window's room for a while: its name, and the way back. */
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    /*! `page` gets the key Escape. */
    PageHeader(const QString &title, const QString &words, QWidget *page);

Q_SIGNALS:
    void closeWanted();
};

} // namespace Callwell
