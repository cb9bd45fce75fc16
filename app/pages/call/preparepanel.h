// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"
#include "usecase/startcall.h"

#include <QWidget>

class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Callwell {

class BriefingView;
class ProfileTellsEdit;
class PlainLabel;
struct CallBriefing;

/*!
 * The first step: look at the person's public profile, write down what it tells, put the opening
 * line right. *Start the call* says what is missing until nothing is.
 */
class PreparePanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreparePanel(QWidget *parent = nullptr);

    void setBriefing(const CallBriefing &briefing, const QDateTime &now);
    /*! What the script proposes as opening line, as plain text. */
    void setProposedOpening(const QString &opening);
    void setDraft(const CallDraft &draft);
    void collect(CallDraft &draft) const;

    /*! What still keeps the call from starting: nothing for a call that may start. */
    [[nodiscard]] QStringList missing(const QDateTime &now) const;
    void showMissing(const QDateTime &now);
    [[nodiscard]] StartCall startInput(LeadId lead) const;
    void focusFirst();

    void lookAtProfile(); ///< opens the chosen profile outside
    void markLookedAt();
    void markNoneFound();

Q_SIGNALS:
    void edited();
    void startRequested();

private:
    void showProfiles();
    void showMark();
    void mark(ProfileSeen profile, RowId publicProfile);
    [[nodiscard]] int chosenProfile() const;

    QList<PublicProfile> m_profiles;
    CallReadiness m_readiness; ///< as the store has it
    QDateTime m_now;
    ProfileSeen m_marked = ProfileSeen::NotYet;
    RowId m_markedProfile;
    QString m_proposed;
    bool m_started = false;

    QListWidget *m_list;
    PlainLabel *m_noProfiles;
    PlainLabel *m_mark;
    QPushButton *m_open;
    QPushButton *m_lookedAt;
    QPushButton *m_noneFound;
    PlainLabel *m_seenLabel;
    QPlainTextEdit *m_seen;
    ProfileTellsEdit *m_tells;
    QPlainTextEdit *m_opening;
    PlainLabel *m_missing;
    QPushButton *m_start;
    BriefingView *m_briefing;
};

} // namespace Callwell
