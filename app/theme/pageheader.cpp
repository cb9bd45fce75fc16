// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/pageheader.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>

namespace Callwell {
using namespace Qt::StringLiterals;

PageHeader::PageHeader(const QString &title, const QString &words, QWidget *page)
    : QWidget(page)
{
    auto *name = new PlainLabel(title);
    Measures::setType(name, Type::Title);
    auto *about = new PlainLabel(words);
    about->setWordWrap(true);
    Measures::setMuted(about);
    const QString key = QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText);
    auto *close = new QPushButton(tr("%1  (%2)", "button, its key").arg(tr("Close"), key));
    close->setObjectName(u"pageClose"_s);
    close->setAccessibleName(tr("Close"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(name);
    layout->addWidget(about, 1, Qt::AlignBottom);
    layout->addWidget(close);
    connect(close, &QPushButton::clicked, this, &PageHeader::closeWanted);
    auto *escape = new QShortcut(Qt::Key_Escape, page);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PageHeader::closeWanted);
}

} // namespace Callwell
