// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/helpsection.h"

#include "pages/settings/entrylist.h"
#include "pages/settings/helpitemdialog.h"
#include "usecase/savehelpitem.h"
#include "words/teamwords.h"
#include "words/theirtext.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

HelpSection::HelpSection(Workspace &workspace)
    : SettingsSection(workspace, u"helpSection"_s, tr("Ready help"),
                      tr("For people whom we can't serve, or not yet: an answer, a link, a pointer "
                         "to somebody else, an introduction. They remember who helped."))
    , m_list(new EntryList(u"help"_s,
                           {.name = tr("Ready help"),
                            .add = tr("Add help…"),
                            .columns = {tr("Title"), tr("Kind"), tr("Given"), tr("Offered"),
                                        tr("What they are told")},
                            .emptyTitle = tr("No ready help"),
                            .emptyText = tr("Here will be what helps people whom we can't serve.")},
                           EntryList::Edit))
{
    column().addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::addWanted, this, [this] { open({}); });
    connect(m_list, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_help.size())
            open(m_help.at(row).item);
    });
    connect(m_list, &EntryList::removeWanted, this, &HelpSection::removeAt);
}

void HelpSection::refresh()
{
    load(
        m_list, [](Connection &store) { return TeamStore(store).help(); },
        [this](const QList<GivenHelp> &help) { showHelp(help); });
}

void HelpSection::showHelp(const QList<GivenHelp> &help)
{
    m_help = help;
    QList<EntryRow> rows;
    for (const GivenHelp &one : help) {
        const HelpItem &item = one.item;
        rows.append({.id = item.id.uuid(),
                     .cells = {item.title, Words::name(item.kind), QLocale().toString(one.given),
                               item.retired ? tr("no longer") : tr("yes"),
                               Words::isolated(item.text.isEmpty() ? item.address : item.text)},
                     .muted = item.retired});
    }
    m_list->setRows(rows);
}

void HelpSection::open(const HelpItem &item)
{
    openDialog(new HelpItemDialog(workspace(), item, this), m_list);
}

void HelpSection::removeAt(int row)
{
    if (row < 0 || row >= m_help.size())
        return;
    const GivenHelp &help = m_help.at(row);
    const QString given = help.given > 0
        ? tr("It was given already: it stays in the list and is no longer offered.")
        : QString();
    remove(help.item.title, given, &deleteHelpItem, help.item.id);
}

} // namespace Callwell
