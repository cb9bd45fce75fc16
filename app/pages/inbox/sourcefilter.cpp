// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/sourcefilter.h"

#include "store/rows.h"
#include "words/domainwords.h"

namespace Callwell {
using namespace Qt::StringLiterals;

SourceFilter::SourceFilter(Workspace &workspace, QWidget *parent)
    : QComboBox(parent)
    , m_workspace(workspace)
{
    setAccessibleName(tr("Source of the leads"));
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    addItem(tr("From anywhere"));
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT picked(source()); });
    connect(&workspace.database(), &Database::changed, this, [this](const TouchedRows &touched) {
        if (touched.everything || touched.tables.contains(u"source"_s))
            load();
    });
    load();
}

SourceId SourceFilter::source() const
{
    return SourceId(currentData().toUuid());
}

void SourceFilter::load()
{
    m_workspace
        .ask([](Connection &store) {
            return Rows::select<Source>(store, "ORDER BY name LIMIT 500"_L1);
        })
        .then(this, [this](const Result<QList<Source>> &sources) {
            if (sources)
                show(*sources); // the lists say what is wrong
        });
}

// Keeps what was chosen, unless that source is gone.
void SourceFilter::show(const QList<Source> &sources)
{
    const SourceId chosen = source();
    while (count() > 1)
        removeItem(count() - 1);
    for (const Source &source : sources)
        addItem(source.name.isEmpty() ? Words::name(source.kind) : source.name, source.id.uuid());
    if (chosen.isNull())
        return;
    const int index = findData(chosen.uuid());
    setCurrentIndex(std::max(0, index));
    if (index < 0)
        Q_EMIT picked({});
}

} // namespace Callwell
