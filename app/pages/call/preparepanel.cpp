// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/preparepanel.h"

#include "pages/call/briefingview.h"
#include "pages/call/profilebox.h"
#include "pages/call/profiletells.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/callbriefing.h"
#include "words/domainwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    Measures::setType(label, Type::Strong);
    return label;
}

QPlainTextEdit *textOf(int lines, const QString &objectName)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(lines * edit->fontMetrics().lineSpacing() + Measures::px(14));
    return edit;
}

} // namespace

PreparePanel::PreparePanel(QWidget *parent)
    : QWidget(parent)
    , m_box(new ProfileBox)
    , m_mark(new PlainLabel)
    , m_seenLabel(heading(tr("What did you see?")))
    , m_seen(textOf(2, u"seen"_s))
    , m_tells(new ProfileTellsEdit)
    , m_opening(textOf(3, u"openingLine"_s))
    , m_missing(new PlainLabel)
    , m_start(new QPushButton(tr("&Start the call")))
    , m_briefing(new BriefingView)
{
    for (PlainLabel *label : {m_mark, m_missing})
        label->setWordWrap(true);
    Measures::setMuted(m_mark);
    Measures::setWarning(m_missing);
    m_mark->setObjectName(u"profileMark"_s);
    m_missing->setObjectName(u"missing"_s);
    m_seen->setAccessibleName(m_seenLabel->text());
    m_opening->setAccessibleName(tr("Opening line"));
    m_opening->setPlaceholderText(tr("How will you begin? With what you saw, or what they read."));
    m_start->setObjectName(u"startCall"_s);
    m_start->setAutoDefault(false);
    m_start->setDefault(true);
    m_start->setMinimumHeight(Measures::px(32));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(heading(tr("Public profiles")));
    layout->addWidget(m_box);
    layout->addWidget(m_mark);
    layout->addSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_seenLabel);
    layout->addWidget(m_seen);
    layout->addWidget(m_tells);
    layout->addSpacing(Measures::px(Space::Hair));
    layout->addWidget(heading(tr("Opening line")));
    layout->addWidget(m_opening);
    layout->addSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_missing);
    layout->addWidget(m_start);
    layout->addSpacing(Measures::px(Space::Medium));
    layout->addWidget(m_briefing, 1);

    connect(m_box, &ProfileBox::lookedAt, this,
            [this](RowId profile) { mark(ProfileSeen::LookedAt, profile); });
    connect(m_box, &ProfileBox::notOpened, this, &PreparePanel::profileNotOpened);
    connect(m_box, &ProfileBox::noneFound, this, [this] { mark(ProfileSeen::NoneFound, {}); });
    connect(m_box, &ProfileBox::oneFound, this, &PreparePanel::profileFound);
    connect(m_box, &ProfileBox::left, this, &PreparePanel::focusFirst);
    connect(m_start, &QPushButton::clicked, this, &PreparePanel::startRequested);
    connect(m_seen, &QPlainTextEdit::textChanged, this, &PreparePanel::edited);
    connect(m_tells, &ProfileTellsEdit::edited, this, &PreparePanel::edited);
    connect(m_opening, &QPlainTextEdit::textChanged, this, &PreparePanel::edited);
}

void PreparePanel::setBriefing(const CallBriefing &briefing, const QDateTime &now)
{
    m_profiles = briefing.person.profiles;
    m_readiness = briefing.readiness();
    m_now = now;
    m_tells->setKnown(briefing.answers());
    m_box->setProfiles(m_profiles, briefing.person.finders, now);
    showMark();
    m_briefing->setBriefing(briefing, now);
}

void PreparePanel::setProposedOpening(const QString &opening)
{
    const QString now = m_opening->toPlainText();
    const bool untouched = now == m_proposed && (!m_started || now.isEmpty());
    m_proposed = opening.trimmed();
    const QSignalBlocker quiet(m_opening); // nobody typed it
    if (untouched && m_opening->toPlainText() != m_proposed)
        m_opening->setPlainText(m_proposed);
}

void PreparePanel::setDraft(const CallDraft &draft)
{
    m_marked = draft.profile;
    m_markedProfile = draft.publicProfile;
    m_started = draft.startedAt.isValid();
    const QSignalBlocker quietSeen(m_seen);
    const QSignalBlocker quietOpening(m_opening);
    m_seen->setPlainText(draft.seen);
    m_opening->setPlainText(draft.openingLine.value_or(m_proposed));
    m_tells->setTold(draft.told);
    // who is rung up in the middle of other work may look them up while they talk
    const bool isOver = m_started && !(draft.theyCalled && draft.preparation.isNull());
    m_tells->setReadOnly(isOver);
    m_seen->setReadOnly(isOver);
    m_opening->setReadOnly(m_started);
    m_box->setReadOnly(isOver);
    showMark();
}

void PreparePanel::collect(CallDraft &draft) const
{
    draft.profile = m_marked;
    draft.publicProfile = m_markedProfile;
    draft.seen = m_seen->toPlainText();
    draft.told = m_tells->told();
    const QString opening = m_opening->toPlainText();
    const bool isProposed = m_started ? opening.isEmpty() : opening == m_proposed;
    draft.openingLine = isProposed ? std::nullopt : std::optional(opening);
}

void PreparePanel::showFound(RowId profile)
{
    m_box->showFound(profile);
    if (!m_box->isReadOnly())
        mark(ProfileSeen::LookedAt, profile);
}

void PreparePanel::mark(ProfileSeen profile, RowId publicProfile)
{
    m_marked = profile;
    m_markedProfile = publicProfile;
    showMark();
    Q_EMIT edited();
    m_seen->setFocus(Qt::OtherFocusReason);
}

void PreparePanel::showMark()
{
    QString text;
    if (m_marked == ProfileSeen::LookedAt) {
        const auto profile = std::ranges::find(m_profiles, m_markedProfile, &PublicProfile::id);
        text = profile == m_profiles.end() || profile->network.isEmpty()
            ? tr("Looked at just now.")
            : tr("Looked at just now: %1.", "a network")
                  .arg(Words::isolated(profile->network.simplified()));
    } else if (m_marked == ProfileSeen::NoneFound) {
        text = tr("None found.");
    } else if (m_readiness.profileSeenAt.isValid() && m_readiness.profile != ProfileSeen::NotYet) {
        text = tr("Prepared %1.", "when")
                   .arg(Words::ago(m_readiness.profileSeenAt, m_now, QTimeZone::systemTimeZone()));
    }
    m_mark->setText(text);
    m_mark->setVisible(!text.isEmpty());
    m_tells->setVisible(m_marked == ProfileSeen::LookedAt);
    const QString question =
        m_marked == ProfileSeen::NoneFound ? tr("Where did you look?") : tr("What did you see?");
    m_seenLabel->setText(question);
    m_seen->setAccessibleName(question);
}

QStringList PreparePanel::missing(const QDateTime &now) const
{
    CallReadiness readiness = m_readiness;
    if (m_marked != ProfileSeen::NotYet) {
        readiness.profile = m_marked;
        readiness.profileSeenAt = now;
    }
    QStringList sentences;
    const QList<Missing> all = missingForCall(readiness, now);
    for (const Missing one : all)
        sentences.append(Words::name(one));
    if (m_marked == ProfileSeen::NoneFound && m_seen->toPlainText().trimmed().isEmpty())
        sentences.append(tr("Say where you looked."));
    return sentences;
}

bool PreparePanel::isPrepared() const
{
    return m_marked == ProfileSeen::LookedAt
        || (m_marked == ProfileSeen::NoneFound && !m_seen->toPlainText().trimmed().isEmpty());
}

void PreparePanel::showMissing(const QDateTime &now)
{
    const QStringList sentences = missing(now);
    m_missing->setText(sentences.join(u'\n'));
    m_missing->setVisible(!sentences.isEmpty() && !m_started);
    m_start->setEnabled(sentences.isEmpty() && !m_started);
    m_start->setText(m_started ? tr("The call has begun") : tr("&Start the call  (Enter)"));
    m_start->setAccessibleDescription(sentences.join(u' '));
}

StartCall PreparePanel::startInput(LeadId lead) const
{
    StartCall input;
    input.lead = lead;
    input.prepared = {.lead = lead,
                      .profile = m_marked,
                      .publicProfile = m_markedProfile,
                      .seen = m_seen->toPlainText(),
                      .openingLine = m_opening->toPlainText(),
                      .told = m_tells->told()};
    return input;
}

void PreparePanel::focusFirst()
{
    if (m_start->isEnabled())
        m_start->setFocus(Qt::OtherFocusReason);
    else
        m_box->focusFirst();
}

} // namespace Callwell
