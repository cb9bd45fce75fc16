// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/keyhelp.h"

#include "mainwindow/palettemodel.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/theirtext.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

using Line = std::pair<QString, QString>; ///< key, what it does

void collect(const QMenu &menu, QList<Line> &lines)
{
    for (const QAction *action : menu.actions()) {
        if (const QMenu *inner = action->menu()) {
            collect(*inner, lines);
            continue;
        }
        QStringList keys;
        for (const QKeySequence &key : action->shortcuts())
            keys.append(Words::leftToRight(key.toString(QKeySequence::NativeText)));
        if (!keys.isEmpty() && action->isVisible())
            lines.append({keys.join(u", "_s), PaletteModel::plainText(*action)});
    }
}

void addBlock(QVBoxLayout *column, const QString &title, const QList<Line> &lines)
{
    if (lines.isEmpty())
        return;
    auto *heading = new PlainLabel(title);
    Measures::setType(heading, Type::Heading);
    column->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Measures::px(Space::Medium));
    grid->setVerticalSpacing(Measures::px(2));
    grid->setColumnMinimumWidth(0, Measures::px(110));
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto &[key, words] : lines) {
        auto *keyLabel = new PlainLabel(key);
        Measures::setType(keyLabel, Type::Strong);
        grid->addWidget(keyLabel, row, 0, Qt::AlignTop);
        auto *wordsLabel = new PlainLabel(words);
        grid->addWidget(wordsLabel, row, 1);
        ++row;
    }
    column->addLayout(grid);
    column->addSpacing(Measures::px(Space::Medium));
}

} // namespace

KeyHelp::KeyHelp(const QList<QMenu *> &menus, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"keyHelp"_s);
    setWindowTitle(tr("Keys"));

    auto *content = new QWidget;
    auto *columns = new QHBoxLayout(content);
    columns->setSpacing(Measures::px(Space::Large));
    auto *first = new QVBoxLayout;
    auto *second = new QVBoxLayout;
    columns->addLayout(first, 1);
    columns->addLayout(second, 1);
    const QList<Line> inLists{{tr("Up, Down", "keys"), tr("Move in the list; the person follows")},
                              {tr("Enter", "key"), tr("Open the call page of the chosen lead")},
                              {tr("Home, End", "keys"), tr("First and last of the list")},
                              {tr("Tab", "key"), tr("On to the next part of the window")},
                              {tr("Escape", "key"), tr("Leave the search or the page")}};
    addBlock(first, tr("In the lists"), inLists);
    for (qsizetype i = 0; i < menus.size(); ++i) {
        QList<Line> lines;
        collect(*menus.at(i), lines);
        QString title = menus.at(i)->title();
        addBlock(i * 2 < menus.size() - 1 ? first : second, title.remove(u'&'), lines);
    }
    first->addStretch();
    second->addStretch();

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    scroll->setAccessibleName(tr("Keys"));
    auto *buttons = new QDialogButtonBox;
    auto *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(buttons);
    resize(Measures::px(820), Measures::px(560));
}

} // namespace Callwell
