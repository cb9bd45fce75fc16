// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/relatedialog.h"

#include "pages/call/personfield.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/relate.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Tie
{
    RelationshipKind kind;
    bool fromThem; ///< the dialog's person did it, not the other one
};

using enum RelationshipKind;
constexpr std::array ties{
    Tie{WorksWith, true},      Tie{Knows, true},         Tie{Knows, false},
    Tie{UsedToWorkWith, true}, Tie{Referred, true},      Tie{Referred, false},
    Tie{SpokeAboutUs, true},   Tie{SpokeAboutUs, false}, Tie{SpokeToUsAt, true}};

} // namespace

RelateDialog::RelateDialog(Workspace &workspace, LeadId lead, QWidget *parent)
    : EntryDialog(workspace, lead, DraftKind::Relating,
                  {.title = tr("Somebody around %1"), .send = tr("Keep the relationship")}, parent)
    , m_isNew(new QCheckBox(tr("They sent us somebody &new")))
    , m_known(new QWidget)
    , m_who(new PersonField(workspace, u"relateWho"_s, tr("Who")))
    , m_kind(new QComboBox)
    , m_new(new QWidget)
    , m_knowsWhen(new QCheckBox(tr("We know w&hen")))
    , m_when(new QDateEdit)
{
    m_isNew->setObjectName(u"relateNew"_s);
    addKnown();
    addNew();
    fields().addWidget(m_known);
    fields().addWidget(m_isNew);
    fields().addWidget(m_new);
    auto *when = new QHBoxLayout;
    m_knowsWhen->setObjectName(u"relateKnowsWhen"_s);
    m_when->setAccessibleName(tr("When"));
    m_when->setCalendarPopup(true);
    const QDate today = workspace.clock().now().toLocalTime().date();
    m_when->setDate(today);
    m_when->setMaximumDate(today);
    m_when->setEnabled(false);
    when->addWidget(m_knowsWhen);
    when->addWidget(m_when);
    when->addStretch();
    fields().addSpacing(Measures::px(Space::Hair));
    fields().addLayout(when);
    m_how = addLine(&fields(), tr("How we &know, or what was said"), u"relateHow"_s);
    fields().addStretch();

    connect(m_knowsWhen, &QCheckBox::toggled, m_when, &QWidget::setEnabled);
    connect(m_isNew, &QCheckBox::toggled, this, [this](bool isNew) {
        m_known->setVisible(!isNew);
        m_new->setVisible(isNew);
        (isNew ? static_cast<QWidget *>(m_given) : m_who)->setFocus(Qt::OtherFocusReason);
        adjustSize();
    });
    connect(m_who, &PersonField::personChanged, this, &RelateDialog::nameKinds);
}

QLineEdit *RelateDialog::addLine(QVBoxLayout *layout, const QString &label,
                                 const QString &objectName)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setAccessibleName(QString(label).remove(u'&'));
    auto *words = new PlainLabel(label);
    Measures::setType(words, Type::Strong);
    words->setBuddy(edit);
    layout->addWidget(words);
    layout->addWidget(edit);
    return edit;
}

void RelateDialog::addKnown()
{
    auto *layout = new QVBoxLayout(m_known);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    for (const auto &[text, buddy] : {std::pair<QString, QWidget *>(tr("&Who"), m_who),
                                      {tr("How they have to &do with them"), m_kind}}) {
        auto *label = new PlainLabel(text);
        Measures::setType(label, Type::Strong);
        label->setBuddy(buddy);
        layout->addWidget(label);
        layout->addWidget(buddy);
    }
    m_kind->setObjectName(u"relateKind"_s);
    m_kind->setAccessibleName(tr("How they have to do with them"));
    nameKinds();
}

void RelateDialog::addNew()
{
    auto *layout = new QVBoxLayout(m_new);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Hair));
    m_given = addLine(layout, tr("&Given name"), u"relateGiven"_s);
    m_family = addLine(layout, tr("&Family name"), u"relateFamily"_s);
    m_organisation = addLine(layout, tr("&Organisation"), u"relateOrganisation"_s);
    m_mail = addLine(layout, tr("&E-mail address"), u"relateMail"_s);
    m_phone = addLine(layout, tr("&Phone number"), u"relatePhone"_s);
    m_new->hide();
}

// The choices speak of who was chosen.
void RelateDialog::nameKinds()
{
    const QString other = m_who->person()
        ? Words::isolated(displayName(
              {.givenName = m_who->person()->givenName, .familyName = m_who->person()->familyName}))
        : tr("them", "somebody who is still to be chosen");
    const int chosen = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const Tie &tie : ties)
        m_kind->addItem(Words::relationship(tie.kind, tie.fromThem, other));
    m_kind->setCurrentIndex(chosen);
}

void RelateDialog::ready(const CallBriefing &briefing)
{
    m_person = briefing.person.person.id;
    (m_isNew->isChecked() ? static_cast<QWidget *>(m_given) : m_who)
        ->setFocus(Qt::OtherFocusReason);
}

void RelateDialog::askWhomTheySent()
{
    m_isNew->setChecked(true);
}

QDateTime RelateDialog::at() const
{
    const QDateTime now = workspace().clock().now();
    if (!m_knowsWhen->isChecked())
        return {};
    return m_when->date() == now.toLocalTime().date()
        ? now
        : QDateTime(m_when->date(), QTime(12, 0)).toUTC();
}

void RelateDialog::send()
{
    if (m_isNew->isChecked()) {
        sendNew();
        return;
    }
    if (!m_who->person()) {
        refuse(tr("Who is it? Type a part of their name and choose them with Enter."));
        m_who->setFocus(Qt::OtherFocusReason);
        return;
    }
    const PersonId other = m_who->person()->person;
    const Tie tie = ties.at(static_cast<size_t>(m_kind->currentIndex()));
    const PersonId from = tie.fromThem ? m_person : other;
    const PersonId to = tie.fromThem ? other : m_person;
    if (tie.kind == Referred) {
        perform(&refer,
                Refer{.by = from, .known = to, .words = m_how->text().trimmed(), .at = at()});
    } else {
        perform(&relate,
                Relate{.person = from,
                       .kind = tie.kind,
                       .other = to,
                       .at = at(),
                       .how = m_how->text().trimmed()});
    }
}

void RelateDialog::sendNew()
{
    perform(&refer,
            Refer{.by = m_person,
                  .givenName = m_given->text(),
                  .familyName = m_family->text(),
                  .organisationName = m_organisation->text(),
                  .emailAddress = m_mail->text(),
                  .phoneNumber = m_phone->text(),
                  .words = m_how->text(),
                  .at = at()});
}

} // namespace Callwell
