// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStatusBar>

namespace Callwell {

class PlainLabel;

/*! The quiet line below: where the work is kept, what was just done, and two keys to remember. */
class StatusLine : public QStatusBar
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /*! Says what was done, for a while. */
    void say(const QString &sentence);
    /*! Puts a mark beside the keys, where sentences don't hide it. */
    void addMark(QWidget *mark);

private:
    PlainLabel *m_saved;
};

} // namespace Callwell
