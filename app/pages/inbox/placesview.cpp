// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/placesview.h"

#include "model/placesmodel.h"
#include "pages/inbox/placedelegate.h"
#include "theme/measures.h"
#include "words/domainwords.h"

namespace Callwell {
using namespace Qt::StringLiterals;

PlacesView::PlacesView(Workspace &workspace, QWidget *parent)
    : QListView(parent)
    , m_model(new PlacesModel(workspace, this))
{
    setObjectName(u"places"_s);
    setAccessibleName(tr("Places"));
    setModel(m_model);
    setItemDelegate(new PlaceDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Window);
    m_model->setWords([this](Place place) {
        const QString count = placeCount(m_model->index(static_cast<int>(place)));
        return count.isEmpty()
            ? Words::name(place)
            : tr("%1: %2", "place: number of leads").arg(Words::name(place), count);
    });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT placeChosen(m_model->placeAt(current.row()));
            });
    m_model->refresh();
}

void PlacesView::setPlace(Place place)
{
    const QModelIndex index = m_model->index(static_cast<int>(place));
    if (index == currentIndex())
        Q_EMIT placeChosen(place); // after a search, or leads that were asked for
    else
        setCurrentIndex(index);
}

QSize PlacesView::sizeHint() const
{
    return {std::max(Measures::px(160), sizeHintForColumn(0)), Measures::px(300)};
}

} // namespace Callwell
