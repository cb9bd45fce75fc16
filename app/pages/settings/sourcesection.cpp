// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/sourcesection.h"

#include "pages/settings/entrylist.h"
#include "pages/settings/sourcedialog.h"
#include "store/teamstore.h"
#include "usecase/savesource.h"
#include "words/domainwords.h"
#include "words/teamwords.h"

#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

SourceSection::SourceSection(Workspace &workspace)
    : SettingsSection(workspace, u"sourceSection"_s, tr("Sources"),
                      tr("Where leads come from, and how soon they are to be answered."))
    , m_list(new EntryList(u"sources"_s,
                           {.name = tr("Sources"),
                            .add = tr("Add a source…"),
                            .columns = {tr("Name"), tr("Kind"), tr("Answers within")},
                            .emptyTitle = tr("No sources"),
                            .emptyText = tr("Here will be the forms, downloads, events and files "
                                            "that leads come from. An import adds its own.")},
                           EntryList::Edit))
{
    column().addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::addWanted, this, [this] { open({}); });
    connect(m_list, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_sources.size())
            open(m_sources.at(row));
    });
    connect(m_list, &EntryList::removeWanted, this, [this](int row) {
        if (row >= 0 && row < m_sources.size())
            remove(m_sources.at(row).name, {}, &deleteSource, m_sources.at(row).id);
    });
}

void SourceSection::refresh()
{
    load(
        m_list, [](Connection &store) { return TeamStore(store).sources(); },
        [this](const QList<Source> &sources) { showSources(sources); });
}

void SourceSection::showSources(const QList<Source> &sources)
{
    m_sources = sources;
    QList<EntryRow> rows;
    for (const Source &source : sources) {
        rows.append(
            {.id = source.id.uuid(),
             .cells = {source.name, Words::name(source.kind),
                       source.answerMinutes > 0 ? tr("%1 of work hours", "a span")
                                                      .arg(Words::workMinutes(source.answerMinutes))
                                                : tr("as the team agreed")}});
    }
    m_list->setRows(rows);
}

void SourceSection::open(const Source &source)
{
    openDialog(new SourceDialog(workspace(), source, this), m_list);
}

} // namespace Callwell
