// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/kpitile.h"

#include "theme/measures.h"
#include "words/kpiwords.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

enum class Pace { NotBegun, Behind, OnTheWay, Reached };

// For a number that grows with time, the agreed value is due at the end; a share or a time always.
Pace paceOf(const TargetStanding &standing)
{
    if (!standing.standing)
        return Pace::NotBegun;
    const double agreed = standing.target.value;
    const double now = *standing.standing;
    if (!moreIsBetter(standing.target.measure))
        return now <= agreed ? Pace::Reached : Pace::Behind;
    if (now >= agreed)
        return Pace::Reached;
    const bool grows = standing.target.measure == Measure::Leads;
    return grows && now >= agreed * standing.timeGone ? Pace::OnTheWay : Pace::Behind;
}

} // namespace

KpiTile::KpiTile(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setMouseTracking(true);
}

void KpiTile::setTarget(const TargetStanding &standing, QDate today)
{
    const Measure measure = standing.target.measure;
    const QString until = QLocale().toString(standing.target.endsOn, QLocale::ShortFormat);
    m_name = KpiWords::measure(measure);
    m_number = KpiWords::value(measure, standing.standing);
    const QString agreed = KpiWords::value(measure, standing.target.value);
    m_against = moreIsBetter(measure) ? tr("of %1").arg(agreed) : tr("at most %1").arg(agreed);
    const Pace pace = paceOf(standing);
    const QString gone = KpiWords::roughShare(standing.timeGone);
    m_warns = pace == Pace::Behind;
    m_done.reset();
    m_timeGone = standing.timeGone;
    m_agreed = measure == Measure::Leads ? 0 : standing.target.value;
    if (measure == Measure::Leads && standing.target.value > 0)
        m_done = std::clamp(standing.standing.value_or(0) / standing.target.value, 0.0, 1.0);
    switch (pace) {
    case Pace::NotBegun:
        m_state = tr("Nothing to measure yet; until %1").arg(until);
        break;
    case Pace::Behind:
        m_state = tr("Behind; %1 of the time gone, until %2").arg(gone, until);
        break;
    case Pace::OnTheWay:
        m_state = tr("On the way; %1 of the time gone, until %2").arg(gone, until);
        break;
    case Pace::Reached:
        m_state = tr("Reached; %1 of the time gone, until %2").arg(gone, until);
        break;
    }
    m_trend.clear();
    for (const TrendPoint &point : standing.trend)
        m_trend.append(point.value);
    m_unfinished = !standing.trend.isEmpty() && standing.trend.last().endsOn >= today;
    m_warnsBeside = false;
    tell();
}

void KpiTile::setInquiries(const InquiryCount &count)
{
    m_name = tr("Unanswered inquiries");
    m_number = KpiWords::count(count.unanswered);
    m_against =
        count.overdue > 0 ? tr("%1 overdue").arg(KpiWords::count(count.overdue)) : QString();
    m_state = count.medianAnswer
        ? tr("The others took %1 (median)").arg(KpiWords::duration(count.medianAnswer))
        : tr("None was answered in these days");
    m_warns = false;
    m_warnsBeside = count.overdue > 0;
    m_done.reset();
    m_trend.clear();
    tell();
}

void KpiTile::tell()
{
    setAccessibleName(tr("%1: %2 %3. %4").arg(m_name, m_number, m_against, m_state));
    update();
}

QSize KpiTile::sizeHint() const
{
    const int lines = QFontMetrics(Measures::font(Type::Small)).height()
        + QFontMetrics(Measures::font(Type::Title)).height()
        + QFontMetrics(Measures::font(Type::Small)).height();
    return {Measures::px(260), lines + Measures::px(Space::Medium) * 3};
}

QSize KpiTile::minimumSizeHint() const
{
    return {Measures::px(180), sizeHint().height()};
}

void KpiTile::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    const QColor base = colours.color(QPalette::Base);
    painter.fillRect(
        rect(), underMouse() ? Measures::mixed(base, colours.color(QPalette::Text), 0.04) : base);
    const int margin = Measures::px(Space::Medium);
    QRect area =
        rect().adjusted(margin, Measures::px(Space::Small), -margin, -Measures::px(Space::Small));
    const auto put = [&](const QString &text, Type type, const QColor &colour, QRect place) {
        painter.setFont(Measures::font(type));
        painter.setPen(colour);
        const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, place.width());
        painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place),
                         int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft))
                             | Qt::AlignBottom | Qt::TextSingleLine,
                         shown);
        return painter.fontMetrics().horizontalAdvance(shown);
    };
    const auto line = [&](Type type) {
        QRect place = area;
        place.setHeight(QFontMetrics(Measures::font(type)).height());
        area.setTop(place.bottom() + 1 + Measures::px(2));
        return place;
    };
    put(m_name, Type::Small, Measures::muted(colours), line(Type::Small));
    QRect middle = line(Type::Title);
    const int trendWidth = m_trend.size() > 1 ? middle.width() * 2 / 5 : 0;
    const QRect trend(middle.right() - trendWidth, middle.top() - Measures::px(Space::Small),
                      trendWidth, middle.height() + Measures::px(Space::Small));
    middle.setRight(trend.left() - Measures::px(Space::Small));
    const int advance = put(m_number, Type::Title, colours.color(QPalette::Text), middle);
    middle.setLeft(middle.left() + advance + Measures::px(Space::Small));
    middle.setBottom(middle.bottom()
                     - Measures::px(3)); // the small words stand on the number's line
    put(m_against, Type::Body,
        m_warnsBeside ? Measures::warning(colours) : Measures::muted(colours), middle);
    paintTrend(painter, QStyle::visualRect(layoutDirection(), rect(), trend));
    put(m_state, Type::Small, m_warns ? Measures::warning(colours) : Measures::muted(colours),
        line(Type::Small));
    if (m_done)
        paintProgress(
            painter, *m_done,
            QRect(area.left(), area.top() + Measures::px(2), area.width(), Measures::px(4)));
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

void KpiTile::paintProgress(QPainter &painter, double done, const QRect &area) const
{
    const auto part = [&](double share) {
        QRect cut = area;
        cut.setWidth(qRound(area.width() * share));
        return QStyle::visualRect(layoutDirection(), rect(), cut);
    };
    painter.fillRect(part(1), Measures::line(palette()));
    painter.fillRect(part(done), Measures::accent(palette()));
    // where the time stands
    const QRect gone = part(m_timeGone);
    const int x = layoutDirection() == Qt::RightToLeft ? gone.left() : gone.right();
    painter.fillRect(
        QRect(x, area.top() - Measures::px(2), Measures::px(2), area.height() + Measures::px(4)),
        palette().color(QPalette::Text));
}

// Time runs in the direction of reading.
void KpiTile::paintTrend(QPainter &painter, const QRect &area) const
{
    if (m_trend.size() < 2)
        return;
    double highest = m_agreed;
    for (const auto &value : m_trend)
        highest = std::max(highest, value.value_or(0));
    if (highest <= 0)
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](qsizetype i, double value) {
        const double x = static_cast<double>(i) / static_cast<double>(m_trend.size() - 1);
        return QPointF(area.left() + (mirrored ? 1 - x : x) * area.width(),
                       area.bottom() - value / highest * area.height());
    };
    if (m_agreed > 0) {
        painter.setPen(QPen(Measures::muted(palette()), 1, Qt::DotLine));
        painter.drawLine(at(0, m_agreed), at(m_trend.size() - 1, m_agreed));
    }
    QPen pen(Measures::accent(palette()), Measures::px(2), Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    std::optional<QPointF> before;
    for (qsizetype i = 0; i < m_trend.size(); ++i) {
        const std::optional<double> value = m_trend.at(i);
        if (!value)
            continue; // nothing was measured then
        const QPointF here = at(i, *value);
        const bool unfinished = m_unfinished && i == m_trend.size() - 1;
        pen.setStyle(unfinished ? Qt::DotLine : Qt::SolidLine);
        painter.setPen(pen);
        if (before)
            painter.drawLine(*before, here);
        before = here;
    }
}

void KpiTile::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void KpiTile::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void KpiTile::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace Callwell
