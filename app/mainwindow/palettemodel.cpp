// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/palettemodel.h"

#include "words/theirtext.h"

#include <QAction>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

PaletteModel::PaletteModel(Workspace &workspace, const QList<QAction *> &commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_commands(commands)
    , m_found(workspace)
{
    connect(&m_found, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { beginResetModel(); });
    connect(&m_found, &QAbstractItemModel::modelReset, this, [this] { endResetModel(); });
    search({});
}

void PaletteModel::search(const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    beginResetModel();
    m_fitting.clear();
    for (QAction *command : std::as_const(m_commands)) {
        const QString text = plainText(*command);
        const bool fits = std::ranges::all_of(
            words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
        if (command->isEnabled() && command->isVisible() && fits)
            m_fitting.append(command);
    }
    endResetModel();
    m_found.search(typed);
}

QAction *PaletteModel::commandAt(int row) const
{
    return m_fitting.value(row);
}

FoundPerson PaletteModel::personAt(int row) const
{
    return m_found.foundAt(row - static_cast<int>(m_fitting.size()));
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fitting.size()) + m_found.rowCount();
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (const QAction *command = commandAt(index.row())) {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return plainText(*command);
        case KeyRole:
            return command->shortcut().toString(QKeySequence::NativeText);
        default:
            return {};
        }
    }
    const FoundPerson person = personAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return Words::isolated(
            displayName({.givenName = person.givenName, .familyName = person.familyName})
                .simplified());
    case KeyRole:
        return person.number.isEmpty() ? Words::isolated(person.organisation.simplified())
                                       : Words::leftToRight(person.number);
    default:
        return {};
    }
}

QString PaletteModel::plainText(const QAction &action)
{
    QString text = action.text();
    text.replace(u"&&"_s, u"\u0001"_s).remove(u'&').replace(u'\u0001', u'&');
    return text;
}

} // namespace Callwell
