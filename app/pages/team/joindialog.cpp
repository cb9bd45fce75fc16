// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/joindialog.h"

#include "base/reply.h"
#include "pages/team/passwordfield.h"
#include "sync/joiningfile.h"
#include "sync/serverurl.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"
#include "words/theirtext.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QtConcurrentRun>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// Says hello, no more: nothing is written here or there.
Done greet(const GatewayOpener &opener, const ServerAddress &address, const QString &password,
           const std::shared_ptr<std::atomic_bool> &stop)
{
    SyncState state{.laptop = QUuid::createUuid()};
    CALLWELL_ASSIGN(state.server, joiningFileText(address));
    CALLWELL_LET(const auto gateway, opener(state, password, stop.get()));
    CALLWELL_LET([[maybe_unused]] const Greeting greeting, gateway->hello(state.laptop));
    return {};
}

} // namespace

JoinDialog::JoinDialog(GatewayOpener opener, QWidget *parent)
    : QDialog(parent)
    , m_opener(std::move(opener))
    , m_body(new QWidget)
    , m_place(new QLineEdit)
    , m_where(new PlainLabel)
    , m_password(new PasswordField)
    , m_refusal(new PlainLabel)
    , m_busy(new PlainLabel(tr("Asking the server…")))
    , m_join(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"joinDialog"_s);
    setWindowTitle(tr("Join a team"));
    auto *heading = new PlainLabel(windowTitle());
    Measures::setType(heading, Type::Heading);
    auto *words = new PlainLabel(
        tr("Whoever runs your team’s server gives you a joining file, or an address, and a "
           "password. Your team’s work is then kept on this computer too, in a workspace of its "
           "own; what you have here stays as it is."));
    words->setWordWrap(true);
    Measures::setMuted(words);
    m_refusal->setObjectName(u"joinRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    Measures::setWarning(m_refusal);
    m_busy->hide();
    Measures::setMuted(m_busy);
    m_where->setObjectName(u"joinWhere"_s);
    m_where->setWordWrap(true);

    auto *form = new QFormLayout(m_body);
    form->setContentsMargins({});
    form->setHorizontalSpacing(Measures::px(Space::Medium));
    form->setVerticalSpacing(Measures::px(Space::Small));
    form->setLabelAlignment(Qt::AlignLeading);
    auto *placeLabel = new PlainLabel(tr("Joining &file or address"));
    placeLabel->setBuddy(m_place);
    form->addRow(placeLabel, makePlace());
    form->addRow(nullptr, m_where);
    auto *passwordLabel = new PlainLabel(tr("&Password"));
    passwordLabel->setBuddy(m_password);
    form->addRow(passwordLabel, m_password);

    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_join->setText(tr("%1  (%2)", "button, its key")
                        .arg(tr("&Join"), keys.toString(QKeySequence::NativeText)));
    m_join->setAccessibleName(tr("Join"));
    m_join->setObjectName(u"join"_s);
    m_join->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_join, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    for (QWidget *widget : {static_cast<QWidget *>(heading), static_cast<QWidget *>(words), m_body,
                            static_cast<QWidget *>(m_refusal), static_cast<QWidget *>(m_busy),
                            static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    setMinimumWidth(Measures::px(600));

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_place, &QLineEdit::textChanged, this, &JoinDialog::showWhere);
    connect(m_place, &QLineEdit::returnPressed, this, [this] { m_password->typeAgain(); });
    connect(m_password, &PasswordField::entered, this, &JoinDialog::tryIt);
    connect(m_join, &QPushButton::clicked, this, &JoinDialog::tryIt);
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys({keys, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(shortcut, &QShortcut::activated, this, &JoinDialog::tryIt);
    showWhere();
    m_place->setFocus();
}

QWidget *JoinDialog::makePlace()
{
    m_place->setObjectName(u"joinPlace"_s);
    m_place->setAccessibleName(tr("Joining file or address"));
    m_place->setPlaceholderText(Words::leftToRight(u"postgresql://name@host/callwell"_s));
    m_place->setMaxLength(2000);
    auto *choose = new QPushButton(QIcon::fromTheme(u"document-open"_s), tr("&Choose a File…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &JoinDialog::browse);
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(m_place, 1);
    layout->addWidget(choose);
    return row;
}

void JoinDialog::browse()
{
    askForFile(
        this,
        {.title = tr("Which joining file?"),
         .filter =
             tr("Joining files (*%1);;All files (*)").arg(QLatin1StringView(joiningFileSuffix))},
        [this](const QString &path) {
            if (!path.isEmpty())
                setPlace(path);
        });
}

void JoinDialog::setPlace(const QString &place)
{
    m_place->setText(place);
    m_password->typeAgain();
}

Result<ServerAddress> JoinDialog::address() const
{
    const QString place = m_place->text().trimmed();
    if (place.startsWith("postgresql:"_L1) || place.startsWith("postgres:"_L1))
        return addressFromUrl(place);
    if (place.contains(u'/') || place.endsWith(QLatin1StringView(joiningFileSuffix)))
        return readJoiningFile(place);
    return addressFromUrl(place); // which says what an address looks like
}

// As soon as it is an address one sees as whom one goes where.
void JoinDialog::showWhere()
{
    m_refusal->hide();
    const auto there = m_place->text().trimmed().isEmpty() ? Result<ServerAddress>() : address();
    if (m_place->text().trimmed().isEmpty() || !there) {
        m_where->setText(tr("Here you will see as whom you join, and where."));
        Measures::setType(m_where, Type::Body);
        return;
    }
    m_where->setText(tr("You join as %1, at %2.", "login, server")
                         .arg(Words::isolated(there->login), Words::leftToRight(there->host)));
    Measures::setType(m_where, Type::Strong);
}

void JoinDialog::tryIt()
{
    if (!m_body->isEnabled())
        return;
    const auto there = address();
    if (!there) {
        refuse(there.error());
        m_place->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_password->password().isEmpty()) {
        refuse({.code = ErrorCode::PasswordMissing,
                .arguments = {Words::isolated(there->login), Words::leftToRight(there->host)}});
        return;
    }
    setBusy(true);
    const Reply<Done> reply(
        QtConcurrent::run(&greet, m_opener, *there, m_password->password(), m_stop));
    reply.then(this, [this, there = *there](const Done &done) {
        if (done)
            Q_EMIT joined(there, m_password->password(), m_password->isRemembered());
        else
            refuse(done.error());
    });
}

JoinDialog::~JoinDialog()
{
    *m_stop = true; // the program need not wait for a server that does not answer
}

void JoinDialog::setBusy(bool busy)
{
    m_body->setEnabled(!busy);
    m_join->setEnabled(!busy);
    m_busy->setVisible(busy);
    if (busy)
        m_refusal->hide();
}

void JoinDialog::refuse(const Error &error)
{
    setBusy(false);
    m_refusal->setText(errorText(error));
    m_refusal->show();
    m_password->typeAgain();
}

} // namespace Callwell
