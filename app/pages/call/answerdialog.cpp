// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/answerdialog.h"

#include "domain/preparation.h"
#include "pages/call/keychoice.h"
#include "store/contextstore.h"
#include "store/helpstore.h"
#include "theme/links.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/answerinquiry.h"
#include "words/domainwords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPieces = 6;

} // namespace

// Ready help, the most given first, then proof that fits, without people who must be asked first.
Result<QList<AnswerDialog::Piece>> AnswerDialog::piecesFor(Connection &store, LeadId lead,
                                                           const QDateTime &now, MemberId member)
{
    QList<Piece> pieces;
    CALLWELL_LET(const QList<ReadyHelp> ready, HelpStore(store).offered());
    for (const ReadyHelp &one : ready.first(std::min(ready.size(), mostPieces / 2))) {
        pieces.append({.title = one.item.title,
                       .beside = tr("given %Ln time(s)", nullptr, one.given),
                       .words = asGiven(one.item.title, one.item.text, one.item.address),
                       .item = one.item.id});
    }
    CALLWELL_LET(const CallContext context, callContext(store, lead, now, member));
    for (const Proof &one : context.proof) {
        if (one.kind != ProofKind::ReferencePerson && pieces.size() < mostPieces) {
            pieces.append({.title = one.title,
                           .beside = Words::name(one.kind),
                           .words = asGiven(one.title, one.text, one.address)});
        }
    }
    return pieces;
}

AnswerDialog::AnswerDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Answer,
                  {.title = tr("An answer for %1"), .send = tr("Keep the answer")}, parent)
    , m_asked(new PlainLabel)
    , m_help(new KeyChoice(tr("A ready piece of help"), 1))
    , m_kind(new QComboBox)
    , m_openMail(new QCheckBox(tr("Then &open it in the mail program")))
{
    m_asked->setObjectName(u"answerAsked"_s);
    m_asked->setWordWrap(true);
    m_asked->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_asked->setMinimumWidth(1);
    fields().addWidget(m_asked);
    m_helpLabel = addLabel(tr("A ready piece of help"), m_help);
    m_help->setObjectName(u"answerHelp"_s);
    fields().addWidget(m_help);
    m_words = addText(tr("&Answer"), u"answerWords"_s, 6);
    m_kind->setObjectName(u"answerKind"_s);
    m_kind->setAccessibleName(tr("How it is answered"));
    for (const ActivityKind kind :
         {ActivityKind::Mail, ActivityKind::HelpGiven, ActivityKind::Message})
        m_kind->addItem(Words::name(kind), QString(code(kind)));
    m_openMail->setObjectName(u"answerOpenMail"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_kind);
    row->addWidget(m_openMail);
    row->addStretch();
    fields().addSpacing(Measures::px(Space::Hair));
    fields().addLayout(row);

    connect(m_help, &KeyChoice::picked, this, &AnswerDialog::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &AnswerDialog::showMail);
    showHelp({});
}

void AnswerDialog::ready(const CallBriefing &briefing)
{
    QStringList asked;
    for (const Inquiry &inquiry : briefing.person.inquiries) {
        if (inquiry.answer.isNull() && inquiry.lead == lead())
            asked.append(inquiry.words);
    }
    m_asked->setText(asked.isEmpty() ? tr("They asked nothing that has no answer yet.")
                                     : asked.join(u'\n'));
    // one plain address: what came from outside must not name other recipients
    static const QRegularExpression plain(u"^[^\\s,;:<>?&%\"()@]+@[^\\s,;:<>?&%\"()@]+$"_s);
    for (const EmailAddress &one : briefing.person.emailAddresses) {
        if (m_mailAddress.isEmpty() && plain.match(one.address).hasMatch()
            && allows(briefing.person.consents, Channel::Mail))
            m_mailAddress = one.address;
    }
    m_openMail->setChecked(!m_mailAddress.isEmpty());
    showMail();
    m_words->setFocus(Qt::OtherFocusReason);
    loadHelp();
}

void AnswerDialog::loadHelp()
{
    workspace()
        .ask([lead = lead(), now = workspace().clock().now(), member = workspace().member()](
                 Connection &store) { return piecesFor(store, lead, now, member); })
        .then(this, [this](const Result<QList<Piece>> &pieces) {
            if (!pieces)
                return; // an answer needs no ready piece
            showHelp(*pieces);
            if (!pieces->isEmpty() && m_words->toPlainText().isEmpty())
                m_help->focusCurrent();
        });
}

void AnswerDialog::showHelp(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    QStringList titles;
    for (const Piece &piece : pieces)
        titles.append(tr("%1 · %2", "title, kind").arg(piece.title, piece.beside));
    m_help->setAnswers(titles);
    m_help->setKeysLive(true);
    m_help->setVisible(!pieces.isEmpty());
    m_helpLabel->setVisible(!pieces.isEmpty());
}

void AnswerDialog::take(int piece)
{
    const Piece &taken = m_pieces.at(piece);
    if (!taken.item.isNull() && !m_given.contains(taken.item))
        m_given.append(taken.item);
    const QString before = m_words->toPlainText().trimmed();
    m_words->setPlainText(before.isEmpty() ? taken.words : before + u"\n\n"_s + taken.words);
    m_kind->setCurrentIndex(m_kind->findData(QString(code(ActivityKind::HelpGiven))));
    m_words->setFocus(Qt::OtherFocusReason);
    m_words->moveCursor(QTextCursor::End);
}

void AnswerDialog::showMail()
{
    const bool message = m_kind->currentData().toString() == code(ActivityKind::Message);
    m_openMail->setVisible(!message && !m_mailAddress.isEmpty());
}

void AnswerDialog::send()
{
    perform(&answerInquiry,
            AnswerInquiry{.lead = lead(),
                          .kind = fromCode<ActivityKind>(m_kind->currentData().toString())
                                      .value_or(ActivityKind::Mail),
                          .words = m_words->toPlainText(),
                          .help = m_given});
}

void AnswerDialog::afterwards()
{
    if (!m_openMail->isVisible() || !m_openMail->isChecked())
        return;
    QUrlQuery query;
    query.addQueryItem(u"subject"_s,
                       QString::fromLatin1(QUrl::toPercentEncoding(tr("Your question"))));
    query.addQueryItem(
        u"body"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_words->toPlainText().trimmed())));
    QUrl mail;
    mail.setScheme(u"mailto"_s);
    mail.setPath(m_mailAddress);
    mail.setQuery(query);
    openLink(mail);
}

} // namespace Callwell
