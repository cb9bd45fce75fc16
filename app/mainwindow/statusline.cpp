// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/statusline.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/theirtext.h"

namespace Callwell {
using namespace Qt::StringLiterals;

StatusLine::StatusLine(QWidget *parent)
    : QStatusBar(parent)
    , m_saved(new PlainLabel(tr("All changes saved on this computer")))
{
    setSizeGripEnabled(false);
    auto *keys =
        new PlainLabel(tr("%1 search   %2 any command or person", "keys")
                           .arg(Words::leftToRight(u"/"_s), Words::leftToRight(u"Ctrl+K"_s)));
    Measures::setMuted(m_saved);
    Measures::setMuted(keys);
    addWidget(m_saved);
    addPermanentWidget(keys);
    setContentsMargins(Measures::px(Space::Small), 0, Measures::px(Space::Small), 0);
}

void StatusLine::say(const QString &sentence)
{
    showMessage(sentence, 10'000);
}

void StatusLine::addMark(QWidget *mark)
{
    insertPermanentWidget(1, mark); // behind what is saved, before the keys
}

} // namespace Callwell
