// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/textfinder.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTimer;

namespace Callwell {

class PlainLabel;
class ScriptEdit;

/*! Finds and replaces in a text; stands below it and is hidden until it is asked for. */
class FindBar : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(ScriptEdit &edit, QWidget *parent = nullptr);

    void open(bool replace);
    void dismiss();
    void findAgain(bool forwards);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QCheckBox *option(const QString &words);
    void changeWish();
    /*! Looks through the text anew. */
    void look();
    void tell(const QString &words, bool warns = false);
    void showCount();
    void replaceOne();
    void replaceAll();
    void write(const QList<TextFinder::Hit> &hits);
    [[nodiscard]] const TextFinder::Hit *selected() const;

    ScriptEdit &m_edit;
    TextFinder m_finder;
    QList<TextFinder::Hit> m_hits;
    int m_from = 0; // where the search began
    QLineEdit *m_text;
    QLineEdit *m_instead;
    QCheckBox *m_case;
    QCheckBox *m_words;
    QCheckBox *m_pattern;
    PlainLabel *m_said;
    PlainLabel *m_trouble;
    QWidget *m_replace; // all that replaces
    QTimer *m_soon;
};

} // namespace Callwell
