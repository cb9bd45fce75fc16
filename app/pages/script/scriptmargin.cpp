// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptmargin.h"

#include "pages/script/problemmarks.h"
#include "pages/script/scriptedit.h"
#include "pages/script/scriptfolds.h"
#include "theme/measures.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QTextBlock>
#include <QTextOption>
#include <QToolTip>

namespace Callwell {

namespace {

QString numberOf(int line)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(line);
}

} // namespace

ScriptMargin::ScriptMargin(ScriptEdit &edit)
    : QWidget(&edit)
    , m_edit(edit)
{
}

// From the outside to the text: the mark of a problem, the number, the arrow.
QSize ScriptMargin::sizeHint() const
{
    const auto digits = std::max<qsizetype>(3, QString::number(m_edit.blockCount()).size());
    return {Measures::px(Space::Hair) + 2 * arrowWidth()
                + int(digits) * fontMetrics().horizontalAdvance(numberOf(8)),
            0};
}

int ScriptMargin::arrowWidth() const
{
    return fontMetrics().height();
}

QRect ScriptMargin::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

QRect ScriptMargin::arrowOf(const QTextBlock &block) const
{
    const QRect line = m_edit.lineRect(block);
    return mirrored({width() - arrowWidth(), line.top(), arrowWidth(), fontMetrics().height()});
}

void ScriptMargin::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    const auto problems = m_edit.marks().lines();
    const QTextOption side((isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute
                           | Qt::AlignVCenter);
    const int current = m_edit.textCursor().blockNumber();
    for (QTextBlock block = m_edit.firstShown(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRect line = m_edit.lineRect(block);
        if (line.top() > height())
            break;
        const int number = block.blockNumber();
        const auto problem = problems.constFind(number);
        if (problem != problems.cend())
            paintProblem(painter, mirrored({0, line.top(), arrowWidth(), arrowWidth()}), *problem,
                         palette());
        painter.setPen(number == current ? palette().color(QPalette::Text)
                                         : Measures::muted(palette()));
        painter.drawText(mirrored({0, line.top(), width() - arrowWidth(), fontMetrics().height()}),
                         numberOf(number + 1), side);
        if (m_edit.folds().canFold(block))
            paintArrow(painter, block);
    }
}

void ScriptMargin::paintArrow(QPainter &painter, const QTextBlock &block) const
{
    QStyleOption option;
    option.initFrom(this);
    const int inset = arrowWidth() / 5;
    option.rect = arrowOf(block).adjusted(inset, inset, -inset, -inset);
    const auto closed =
        isRightToLeft() ? QStyle::PE_IndicatorArrowLeft : QStyle::PE_IndicatorArrowRight;
    style()->drawPrimitive(m_edit.folds().isFolded(block) ? closed : QStyle::PE_IndicatorArrowDown,
                           &option, &painter, this);
}

void ScriptMargin::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock block = m_edit.lineAt(event->position().toPoint().y());
    if (event->button() == Qt::LeftButton && block.isValid()
        && arrowOf(block).contains(event->position().toPoint()))
        m_edit.folds().setFolded(block, !m_edit.folds().isFolded(block));
}

bool ScriptMargin::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const QTextBlock block = m_edit.lineAt(help->pos().y());
    const QStringList messages =
        block.isValid() ? m_edit.marks().messagesOf(block.blockNumber()) : QStringList();
    QToolTip::showText(help->globalPos(), problemToolTip(messages), this);
    return true;
}

void ScriptMargin::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_edit.viewport(), event);
}

} // namespace Callwell
