// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTextBlock;

namespace Callwell {

class ScriptEdit;

/*!
 * Beside the lines: their numbers, marks of problems, and arrows that fold. Only for eyes and
 * mouse; the text does all of it by key.
 */
class ScriptMargin : public QWidget
{
    Q_OBJECT

public:
    explicit ScriptMargin(ScriptEdit &edit);

    [[nodiscard]] QSize sizeHint() const override;
    /*! Where the arrow of a line is. */
    [[nodiscard]] QRect arrowOf(const QTextBlock &block) const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int arrowWidth() const;
    [[nodiscard]] QRect mirrored(const QRect &place) const;
    void paintArrow(QPainter &painter, const QTextBlock &block) const;

    ScriptEdit &m_edit;
};

} // namespace Callwell
