// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/closeleaddialog.h"

#include "pages/call/answerdialog.h"
#include "pages/call/keychoice.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/closelead.h"
#include "words/domainwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPieces = 6;
constexpr std::array stages{Stage::NotAFit, Stage::Later, Stage::Withdrawn, Stage::Won};

} // namespace

CloseLeadDialog::CloseLeadDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Closing,
                  {.title = tr("Close with %1"), .send = tr("Close")}, parent)
    , m_inquiry(new PlainLabel)
    , m_answer(new QPushButton(tr("A&nswer it first…")))
    , m_stage(new KeyChoice(tr("How it ends"), 4))
    , m_pieces(new KeyChoice(tr("Ready help"), 2))
    , m_reason(new QLineEdit)
    , m_whoElse(new QLineEdit)
    , m_thanked(new QCheckBox(tr("They were &thanked")))
    , m_again(new QCheckBox(tr("Look &again on")))
    , m_againOn(new QDateEdit)
{
    m_inquiry->setObjectName(u"closeInquiry"_s);
    m_inquiry->setWordWrap(true);
    Measures::setWarning(m_inquiry);
    m_answer->setObjectName(u"closeAnswer"_s);
    m_answer->setAutoDefault(false);
    fields().addWidget(m_inquiry);
    fields().addWidget(m_answer, 0, Qt::AlignLeading);
    m_inquiry->hide();
    m_answer->hide();
    // what is typed here is kept as a draft
    connect(m_answer, &QPushButton::clicked, this, [this] {
        auto *answer = new AnswerDialog(this->workspace(), this->lead(), parentWidget());
        answer->open();
        reject();
    });

    QStringList words;
    for (const Stage stage : stages)
        words.append(Words::name(stage));
    m_stage->setAnswers(words);
    m_stage->setObjectName(u"closeStage"_s);
    addLabel(tr("How it ends"), m_stage);
    fields().addWidget(m_stage);
    m_reason->setObjectName(u"closeReason"_s);
    addLabel(tr("&Why, in our words"), m_reason);
    fields().addWidget(m_reason);
    m_theirWords = addText(tr("What &they said"), u"closeTheirWords"_s, 2);
    m_pieces->setObjectName(u"closePieces"_s);
    m_piecesLabel = addLabel(tr("Ready help"), m_pieces);
    fields().addWidget(m_pieces);
    m_help = addText(tr("What &help we gave"), u"closeHelp"_s, 2);
    m_whoElse->setObjectName(u"closeWhoElse"_s);
    addLabel(tr("Who may serve them &better"), m_whoElse);
    fields().addWidget(m_whoElse);

    auto *last = new QHBoxLayout;
    m_thanked->setObjectName(u"closeThanked"_s);
    m_again->setObjectName(u"closeAgain"_s);
    m_againOn->setAccessibleName(tr("The day to look again"));
    m_againOn->setCalendarPopup(true);
    m_againOn->setEnabled(false);
    last->addWidget(m_thanked);
    last->addStretch();
    last->addWidget(m_again);
    last->addWidget(m_againOn);
    fields().addSpacing(Measures::px(Space::Small));
    fields().addLayout(last);

    connect(m_again, &QCheckBox::toggled, m_againOn, &QWidget::setEnabled);
    connect(m_stage, &KeyChoice::picked, this, [this](int stage) {
        if (stages.at(static_cast<size_t>(stage)) == Stage::Later)
            m_again->setChecked(true); // later is a day
    });
    connect(m_stage, &KeyChoice::picked, this,
            [this] { m_reason->setFocus(Qt::OtherFocusReason); });
    connect(m_pieces, &KeyChoice::picked, this, &CloseLeadDialog::take);
    showReady({});
}

void CloseLeadDialog::showReady(const QList<ReadyHelp> &ready)
{
    m_ready = ready.first(std::min(ready.size(), mostPieces));
    QStringList titles;
    for (const ReadyHelp &one : std::as_const(m_ready)) {
        titles.append(tr("%1 · given %Ln time(s)", "title of ready help", one.given)
                          .arg(Words::isolated(one.item.title.simplified())));
    }
    m_pieces->setAnswers(titles);
    m_pieces->setVisible(!m_ready.isEmpty());
    m_piecesLabel->setVisible(!m_ready.isEmpty());
}

void CloseLeadDialog::take(int piece)
{
    const HelpItem &item = m_ready.at(piece).item;
    if (!m_given.contains(item.id)) {
        m_given.append(item.id);
        const QString before = m_help->toPlainText().trimmed();
        const QString words = asGiven(item.title, item.text, item.address);
        m_help->setPlainText(before.isEmpty() ? words : before + u'\n' + words);
    }
    m_help->setFocus(Qt::OtherFocusReason);
    m_help->moveCursor(QTextCursor::End);
}

void CloseLeadDialog::showInquiry(const CallBriefing &briefing)
{
    QStringList asked;
    for (const Inquiry &inquiry : briefing.person.inquiries) {
        if (inquiry.answer.isNull() && inquiry.lead == lead())
            asked.append(
                tr("“%1”", "a quotation").arg(Words::isolated(inquiry.words.simplified())));
    }
    m_inquiry->setText(tr("Has no answer yet: %1").arg(asked.join(u' ')));
    m_inquiry->setVisible(!asked.isEmpty());
    m_answer->setVisible(!asked.isEmpty());
}

void CloseLeadDialog::ready(const CallBriefing &briefing)
{
    showInquiry(briefing);
    m_againOn->setDate(workspace().clock().now().toLocalTime().date().addMonths(6));
    workspace()
        .ask([](Connection &store) { return HelpStore(store).offered(); })
        .then(this, [this](const Result<QList<ReadyHelp>> &ready) {
            if (ready) // closing needs no ready piece
                showReady(*ready);
        });
    m_stage->setKeysLive(true);
    m_stage->focusCurrent();
}

void CloseLeadDialog::send()
{
    if (m_stage->current() < 0) {
        refuse(tr("How does it end?"));
        m_stage->focusCurrent();
        return;
    }
    perform(&closeLead,
            CloseLead{.lead = lead(),
                      .stage = stages.at(static_cast<size_t>(m_stage->current())),
                      .reason = m_reason->text(),
                      .theirWords = m_theirWords->toPlainText(),
                      .helpGiven = m_help->toPlainText(),
                      .help = m_given,
                      .whoElse = m_whoElse->text(),
                      .thanked = m_thanked->isChecked(),
                      .lookAgainOn = m_again->isChecked() ? m_againOn->date() : QDate()});
}

} // namespace Callwell
