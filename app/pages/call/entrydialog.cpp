// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/entrydialog.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/keepdraft.h"
#include "words/errorwords.h"
#include "words/theirtext.h"

#include <QDialogButtonBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Loaded
{
    CallBriefing briefing;
    std::optional<Draft> draft;
};

Result<Loaded> loadEntry(Connection &store, LeadId lead, DraftKind kind)
{
    Loaded loaded;
    CALLWELL_ASSIGN(loaded.briefing, callBriefing(store, lead));
    CALLWELL_ASSIGN(loaded.draft, DraftStore(store).find(kind, lead.uuid()));
    return loaded;
}

} // namespace

EntryDialog::EntryDialog(Workspace &workspace, LeadId lead, DraftKind kind, Wording wording,
                         QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_lead(lead)
    , m_kind(kind)
    , m_wording(std::move(wording))
    , m_title(new PlainLabel)
    , m_body(new QWidget)
    , m_fields(new QVBoxLayout(m_body))
    , m_refusal(new PlainLabel)
    , m_send(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    Measures::setType(m_title, Type::Heading);
    m_title->setWordWrap(true);
    m_title->setObjectName(u"entryTitle"_s);
    m_refusal->setObjectName(u"entryRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    Measures::setWarning(m_refusal);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setSpacing(Measures::px(Space::Hair));
    m_body->setMinimumWidth(Measures::px(440));
    m_body->setEnabled(false);

    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_send->setText(tr("%1  (%2)", "button, its key")
                        .arg(m_wording.send, keys.toString(QKeySequence::NativeText)));
    m_send->setAccessibleName(m_wording.send);
    m_send->setObjectName(u"entrySend"_s);
    m_send->setAutoDefault(false);
    m_send->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_send, QDialogButtonBox::ActionRole);

    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(m_title);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto sendNow = [this] {
        if (m_send->isEnabled())
            send();
    };
    connect(m_send, &QPushButton::clicked, this, sendNow);
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys({keys, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(shortcut, &QShortcut::activated, this, sendNow);
    QMetaObject::invokeMethod(this, &EntryDialog::load, Qt::QueuedConnection); // fields come first
}

void EntryDialog::load()
{
    m_workspace
        .ask([lead = m_lead, kind = m_kind](Connection &store) {
            return loadEntry(store, lead, kind);
        })
        .then(this, [this](const Result<Loaded> &loaded) {
            if (!loaded) {
                refuse(loaded.error());
                return;
            }
            const QString name = displayName(loaded->briefing.person.person).simplified();
            const QString title = m_wording.title.arg(Words::isolated(name));
            setWindowTitle(title);
            m_title->setText(title);
            m_loaded = true;
            setBusy(false);
            ready(loaded->briefing);
            if (loaded->draft)
                fillDraft(loaded->draft->words);
        });
}

PlainLabel *EntryDialog::addLabel(const QString &text, QWidget *buddy)
{
    auto *label = new PlainLabel(text);
    Measures::setType(label, Type::Strong);
    label->setBuddy(buddy);
    if (m_fields->count() > 0)
        m_fields->addSpacing(Measures::px(Space::Hair));
    m_fields->addWidget(label);
    return label;
}

QPlainTextEdit *EntryDialog::addText(const QString &label, const QString &objectName, int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(objectName);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(lines * edit->fontMetrics().lineSpacing() + Measures::px(14));
    addLabel(label, edit);
    edit->setAccessibleName(QString(label).remove(u'&'));
    m_fields->addWidget(edit, lines);
    return edit;
}

void EntryDialog::setBusy(bool busy)
{
    if (busy)
        m_typing = focusWidget(); // loses the focus when it is disabled
    m_body->setEnabled(!busy && m_loaded);
    m_send->setEnabled(!busy && m_loaded);
    if (!busy && m_typing)
        m_typing->setFocus(Qt::OtherFocusReason);
}

void EntryDialog::refuse(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->show();
    fit();
}

void EntryDialog::fit()
{
    if (!isVisible())
        return; // opening gives it its size
    layout()->activate();
    const int wanted = layout()->totalHeightForWidth(width());
    if (wanted > height())
        resize(width(), wanted);
}

void EntryDialog::refuse(const Error &error)
{
    refuse(errorText(error));
}

void EntryDialog::finish()
{
    const LeadId lead = m_lead;
    afterwards();
    accept();
    Q_EMIT sent(lead);
}

// What is typed, field by field; what was sent is no draft any more.
QByteArray EntryDialog::draft() const
{
    QJsonObject json;
    const auto texts = m_body->findChildren<QPlainTextEdit *>();
    for (const auto *edit : texts) {
        if (!edit->objectName().isEmpty() && !edit->toPlainText().isEmpty())
            json.insert(edit->objectName(), edit->toPlainText());
    }
    const auto lines = m_body->findChildren<QLineEdit *>();
    for (const auto *edit : lines) {
        const bool ours = !edit->objectName().isEmpty() && !edit->objectName().startsWith("qt_"_L1);
        if (ours && !edit->text().isEmpty())
            json.insert(edit->objectName(), edit->text());
    }
    return json.isEmpty() ? QByteArray() : QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void EntryDialog::fillDraft(const QByteArray &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text).object();
    const auto texts = m_body->findChildren<QPlainTextEdit *>();
    for (auto *edit : texts) {
        if (json.contains(edit->objectName()))
            edit->setPlainText(json[edit->objectName()].toString());
    }
    const auto lines = m_body->findChildren<QLineEdit *>();
    for (auto *edit : lines) {
        if (json.contains(edit->objectName()))
            edit->setText(json[edit->objectName()].toString());
    }
}

void EntryDialog::done(int result)
{
    if (m_loaded) {
        // nobody waits for it: the store's thread ends after what it was asked for
        (void)m_workspace.perform(&keepDraft,
                                  KeepDraft{.kind = m_kind,
                                            .lead = m_lead,
                                            .words = result == Accepted ? QByteArray() : draft()});
    }
    QDialog::done(result);
}

} // namespace Callwell
