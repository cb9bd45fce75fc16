// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/inbox/leaddelegate.h"

#include "model/leadlistmodel.h"
#include "pages/inbox/leadwords.h"
#include "pages/inbox/rowpainter.h"
#include "theme/measures.h"

namespace Callwell {

namespace {

// A row that is on its way: grey bars where its words will be.
void paintPlaceholder(QPainter &painter, const QStyleOptionViewItem &option)
{
    const int height = Measures::px(Space::Small);
    const int inset = Measures::px(Space::Medium);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Measures::line(option.palette));
    int y = option.rect.top() + inset;
    for (const int share : {30, 55, 40}) {
        const QRect bar(option.rect.left() + inset, y, option.rect.width() * share / 100, height);
        painter.drawRoundedRect(QStyle::visualRect(option.direction, option.rect, bar), 2, 2);
        y += height + Measures::px(Space::Medium);
    }
}

} // namespace

LeadDelegate::LeadDelegate(const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(clock)
{
}

void LeadDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    RowPainter row(*painter, option);
    row.drawGround();
    const QVariant value = index.data(LeadListModel::RowRole);
    if (!value.isValid()) {
        paintPlaceholder(*painter, option);
        painter->restore();
        return;
    }
    const auto lead = value.value<LeadRow>();
    const LeadWords words(lead, m_clock.now(), m_hours);
    const QFont strong = Measures::font(Type::Strong);
    const QFont body = Measures::font(Type::Body);
    const QFont small = Measures::font(Type::Small);
    const QColor muted = Measures::muted(option.palette);
    const QColor text = words.isDone() ? muted : option.palette.color(QPalette::Text);
    const QColor warning = Measures::warning(option.palette);

    row.beginLine(strong);
    row.drawEnd(words.nextStep(), words.isDone() ? body : strong,
                words.isDone() ? muted : Measures::accent(option.palette));
    row.drawBegin(words.name(), strong, text);
    row.drawBegin(words.about(), body, muted);

    row.beginLine(body);
    const QString waited = words.waited();
    row.drawEnd(waited.isEmpty() ? words.due() : waited, body, words.isLate() ? warning : muted);
    row.drawBegin(words.asked(), body, text);

    row.beginLine(small);
    // Who waits for an answer is not waiting for another attempt.
    if (const QString gone = words.timeGone(); !gone.isEmpty()) {
        row.drawEnd(gone, small, words.isLate() ? warning : muted);
    } else if (words.showsAttempts()) {
        row.drawEnd(words.attempts(), small, muted);
        row.drawMarks(lead.tries, std::max(lead.goal, lead.tries), muted);
    }
    row.drawBegin(words.came(), small, muted);
    painter->restore();
}

QSize LeadDelegate::sizeHint(const QStyleOptionViewItem & /*option*/,
                             const QModelIndex & /*index*/) const
{
    return {Measures::px(240),
            RowPainter::height({Measures::font(Type::Strong), Measures::font(Type::Body),
                                Measures::font(Type::Small)})};
}

} // namespace Callwell
