// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/exampledice.h"
#include "usecase/examplehouse.h"
#include "usecase/examplerows.h"
#include "usecase/examplewords.h"
#include "usecase/session.h"

namespace Callwell {

/*! The hours between which the example team works, in UTC. */
inline constexpr int exampleDayBegins = 7;
inline constexpr int exampleDayEnds = 16;

/*!
 * Writes one lead's life step by step into plain rows, by the same rules as the use cases: what a
 * hand-raise moves, how attempts are numbered, what answers an inquiry, what closing needs. Time
 * only moves forward, and never beyond the limit.
 */
class ExampleTimeline
{
public:
    ExampleTimeline(Session &session, const ExampleHouse &house, const ExampleWords &words,
                    ExampleDice &dice, ExampleSomebody &somebody, QDateTime start, QDateTime limit);

    [[nodiscard]] const QDateTime &at() const { return m_at; }
    void jumpTo(const QDateTime &at) { m_at = std::max(m_at, at); }
    void setLimit(const QDateTime &limit) { m_limit = limit; }
    /*! Lets hours pass, at most a third of what is left; to where somebody of us works. */
    void wait(int fromHours, int toHours, bool working = true);

    // What they do
    void theyDo(ActivityKind kind, const QString &words);
    void fillInForm(const QString &sourceName);
    void ask(bool answerItLater);
    void raiseHand(HandRaise answer, const QString &words, Channel channel);
    void allow(Channel channel, bool allowed, const QString &how);

    // What we do
    void weDo(ActivityKind kind, const QString &words, MemberId member);
    void answer();
    void prepare();
    void tryInVain();
    void talk();
    void talkBadly();
    void learn();
    void object();
    void settle(ObjectionState state);
    void consider(); ///< they name another product
    void putRight(); ///< what was bad for them, where it was
    void upset(const QDateTime &at); ///< tells then that the last contact was bad
    void contradict(); ///< a form that says otherwise than they told us
    void askAgain(); ///< one of us asks what is known
    void claim(); ///< one of us takes them on, though they did not raise their hand
    void giveUp(); ///< before the goal of attempts
    void setStage(Stage stage, const QString &words);
    void close(Stage stage);

    void begin(const Source &source);
    void plan(const QString &step, const QDateTime &at);

    [[nodiscard]] QTimeZone zone() const; ///< theirs
    [[nodiscard]] MemberId rep() const { return m_rep; }
    [[nodiscard]] SourceKind sourceKind() const { return m_sourceKind; }
    [[nodiscard]] MemberId marketer() const { return m_marketer; }
    [[nodiscard]] ExampleRows &rows() { return m_rows; }
    /*! One entry of a section, filled in; of the section in their language where there is one. */
    [[nodiscard]] QStringList line(const QString &section);
    [[nodiscard]] QString words(const QString &section) { return line(section).constFirst(); }

private:
    Activity &add(ActivityKind kind, const QString &words, MemberId member);
    Call &addCall(Disposition disposition, const QString &words);
    void addFact(const QString &key, const QString &answer, const Activity &source);
    [[nodiscard]] QString scriptName() const;

    Session &m_session;
    const ExampleHouse &m_house;
    const ExampleWords &m_words;
    ExampleDice &m_dice;
    ExampleSomebody &m_somebody;
    QDateTime m_at;
    QDateTime m_limit;
    MemberId m_rep;
    MemberId m_marketer;
    QString m_sourceName;
    SourceKind m_sourceKind = SourceKind::Form;
    QString m_answer; ///< of the open inquiry
    PreparationId m_preparation;
    QDateTime m_preparedAt;
    int m_attempt = 0; ///< since the last hand-raise
    QStringList m_toldKeys;
    ExampleRows m_rows;
};

} // namespace Callwell
