// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"
#include "usecase/finishcall.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QPushButton;
class QScrollArea;

namespace Callwell {

class KeyChoice;
class NextStepBox;
class PlainLabel;
struct CallBriefing;

/*!
 * The third step: what the line did, what came of it, how it was for them, what happens next. One
 * key each: every answer leads to the next question, Enter logs.
 */
class ClosePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ClosePanel(QWidget *parent = nullptr);

    void setBriefing(const CallBriefing &briefing, const QDateTime &now);
    void setDraft(const CallDraft &draft);
    void collect(CallDraft &draft) const;
    /*! Closed until a call has begun. */
    void setOpen(bool open);

    /*! What still has to be said before the call can be logged; empty: nothing. */
    [[nodiscard]] QString missing() const;
    /*! Fills what this panel knows of a finished call. */
    void fill(FinishCall &input) const;

    /*! Picks an answer of the question whose turn it is; false where the key means nothing. */
    [[nodiscard]] bool takeKey(const QKeyEvent &event);
    void goOn(); ///< logs where all is said, otherwise goes to what is missing
    /*! Whether a mail to them follows, once the call is logged. */
    void toggleMail();

Q_SIGNALS:
    void edited();
    void ended(); ///< the line is dead: what it did was picked
    void logRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Question { Line, Outcome, View, Next, QuestionCount };
    void build();
    [[nodiscard]] PlainLabel *makeHeading(Question question, const QString &words);
    KeyChoice *makeChoice(Question question, int columns, const QString &name);
    [[nodiscard]] QLayout *makeView();
    [[nodiscard]] QLayout *makeHandRaise();
    void connectAll();
    void answered(Question question);
    void setTurn(Question question);
    void focusQuestion(Question question);
    void refresh();
    [[nodiscard]] bool isConversationPicked() const;
    [[nodiscard]] bool applies(Question question) const;

    bool m_open = false;
    Question m_turn = Line;
    HandRaise m_before = HandRaise::NotAsked;
    QList<CallOutcome> m_outcomes;

    std::array<KeyChoice *, QuestionCount> m_choices{};
    std::array<PlainLabel *, QuestionCount> m_headings{};
    QCheckBox *m_asked = nullptr;
    PlainLabel *m_handRaiseLabel = nullptr;
    QComboBox *m_handRaise = nullptr;
    QCheckBox *m_mail;
    NextStepBox *m_next = nullptr;
    QScrollArea *m_scroll = nullptr;
    QPushButton *m_log = nullptr;
};

} // namespace Callwell
