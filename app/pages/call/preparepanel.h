// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"
#include "usecase/startcall.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Callwell {

class BriefingView;
class PlainLabel;
class ProfileBox;
class ProfileTellsEdit;
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
    /*! Whether it says what is to be kept: what was looked at, or where nothing was found. */
    [[nodiscard]] bool isPrepared() const;
    [[nodiscard]] StartCall startInput(LeadId lead) const;
    void focusFirst();

    [[nodiscard]] ProfileBox *profiles() const { return m_box; }
    void showFound(RowId profile); ///< it is kept now, and was looked at

Q_SIGNALS:
    void edited();
    void profileNotOpened(); ///< what is there is no address of a page
    void startRequested();
    void profileFound(const QString &address);

private:
    void showMark();
    void mark(ProfileSeen profile, RowId publicProfile);

    QList<PublicProfile> m_profiles;
    CallReadiness m_readiness; ///< as the store has it
    QDateTime m_now;
    ProfileSeen m_marked = ProfileSeen::NotYet;
    RowId m_markedProfile;
    QString m_proposed;
    bool m_started = false;

    ProfileBox *m_box;
    PlainLabel *m_mark;
    PlainLabel *m_seenLabel;
    QPlainTextEdit *m_seen;
    ProfileTellsEdit *m_tells;
    QPlainTextEdit *m_opening;
    PlainLabel *m_missing;
    QPushButton *m_start;
    BriefingView *m_briefing;
};

} // namespace Callwell
