// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/placedelegate.h"

#include "model/placesmodel.h"
#include "pages/inbox/rowpainter.h"
#include "theme/measures.h"
#include "words/domainwords.h"

#include <QLocale>

namespace Callwell {

QString placeCount(const QModelIndex &index)
{
    const QVariant count = index.data(PlacesModel::CountRole);
    if (!count.isValid())
        return {};
    const QString number = QLocale().toString(count.toInt());
    return index.data(PlacesModel::IsManyRole).toBool()
        ? PlaceDelegate::tr("%1+", "more than a number").arg(number)
        : number;
}

void PlaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    QStyleOptionViewItem own = option;
    own.palette.setColor(QPalette::Base, option.palette.color(QPalette::Window));
    RowPainter row(*painter, own);
    row.drawGround(RowPainter::Below::Nothing);
    const auto place = static_cast<Place>(index.data(PlacesModel::PlaceRole).toInt());
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool empty = index.data(PlacesModel::CountRole).toInt() == 0;
    // What somebody waits for is what a rep looks for first.
    const bool calls = !empty
        && (place == Place::WantsACall || place == Place::Unanswered || place == Place::PutRight);
    const QColor muted = Measures::muted(option.palette);
    const QFont font = Measures::font(selected || calls ? Type::Strong : Type::Body);
    row.beginLine(font);
    row.drawEnd(placeCount(index), font, calls ? Measures::accent(option.palette) : muted);
    row.drawBegin(Words::name(place), font,
                  empty && !selected ? muted : option.palette.color(QPalette::Text));
    painter->restore();
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex &index) const
{
    const QFont font = Measures::font(Type::Strong);
    const auto place = static_cast<Place>(index.data(PlacesModel::PlaceRole).toInt());
    const QString most = QLocale().toString(PlacesModel::countedUpTo) + u'+';
    return {RowPainter::width({Words::name(place), most}, font), RowPainter::height({font})};
}

} // namespace Callwell
