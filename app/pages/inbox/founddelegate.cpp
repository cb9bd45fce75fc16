// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/founddelegate.h"

#include "domain/phone.h"
#include "model/foundmodel.h"
#include "pages/inbox/leadwords.h"
#include "pages/inbox/rowpainter.h"
#include "theme/measures.h"
#include "words/theirtext.h"

namespace Callwell {

FoundDelegate::FoundDelegate(QString region, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_region(std::move(region))
{
}

void FoundDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    row.drawGround();
    const auto found = index.data(FoundModel::FoundRole).value<FoundPerson>();
    const QFont strong = Measures::font(Type::Strong);
    const QFont body = Measures::font(Type::Body);
    const QColor muted = Measures::muted(option.palette);

    row.beginLine(strong);
    if (!found.number.isEmpty())
        row.drawEnd(Words::leftToRight(readableNumber(found.number, m_region)), body,
                    option.palette.color(QPalette::Text));
    row.drawBegin(foundName(found), strong, option.palette.color(QPalette::Text));
    row.beginLine(body);
    row.drawBegin(Words::isolated(found.jobTitle.simplified()), body, muted);
    row.drawBegin(Words::isolated(found.organisation.simplified()), body, muted);
    painter->restore();
}

QSize FoundDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                              const QModelIndex & /*index*/) const
{
    return {Measures::px(240),
            RowPainter::height({Measures::font(Type::Strong), Measures::font(Type::Body)})};
}

} // namespace Callwell
