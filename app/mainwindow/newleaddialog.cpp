// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/newleaddialog.h"

#include "store/rows.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/addlead.h"
#include "words/domainwords.h"
#include "words/theirtext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostKnown = 3;

// Nothing typed is nothing said.
QStringList oneOf(const QLineEdit *field)
{
    const QString typed = field->text().trimmed();
    return typed.isEmpty() ? QStringList() : QStringList{typed};
}

} // namespace

NewLeadDialog::NewLeadDialog(Workspace &workspace, QWidget *parent)
    : SettingDialog(workspace, u"newLeadDialog"_s, tr("Somebody new"), parent)
    , m_given(addLine(tr("&Given name"), u"newGiven"_s, {}))
    , m_family(addLine(tr("&Family name"), u"newFamily"_s, {}))
    , m_organisation(addLine(tr("C&ompany"), u"newOrganisation"_s, {}))
    , m_jobTitle(addLine(tr("&Job title"), u"newJobTitle"_s, {}))
    , m_number(addLine(tr("&Phone number"), u"newNumber"_s, {}))
    , m_address(addLine(tr("&E-mail address"), u"newAddress"_s, {}))
    , m_known(addHint({}))
    , m_source(addField(tr("How they c&ame"), u"newSource"_s, new QComboBox))
    , m_channel(addField(tr("By which &way"), u"newChannel"_s, new QComboBox))
    , m_inquiry(addText(tr("What they as&k"), u"newInquiry"_s, {}, 3))
    , m_wantsACall(addField({}, u"newWantsACall"_s, new QCheckBox(tr("They would like a &call"))))
{
    m_source->addItem(tr("not known"));
    for (const Channel channel : {Channel::Phone, Channel::Mail, Channel::Message, Channel::Meeting,
                                  Channel::Form, Channel::Post})
        m_channel->addItem(Words::name(channel), QString(code(channel)));
    m_wantsACall->setAccessibleName(tr("They would like a call"));
    m_known->setObjectName(u"newKnown"_s);
    m_known->hide();
    Measures::setWarning(m_known);

    m_look.setSingleShot(true);
    m_look.setInterval(150);
    connect(&m_look, &QTimer::timeout, this, &NewLeadDialog::lookForThem);
    for (const QLineEdit *field : {m_given, m_family, m_number, m_address})
        connect(field, &QLineEdit::textEdited, &m_look, qOverload<>(&QTimer::start));
    loadSources();
    m_given->setFocus(Qt::OtherFocusReason);
}

void NewLeadDialog::loadSources()
{
    workspace()
        .ask([](Connection &store) {
            return Rows::select<Source>(store, "ORDER BY name LIMIT 500"_L1);
        })
        .then(this, [this](const Result<QList<Source>> &sources) {
            if (!sources)
                return; // they may still be kept, as of no known source
            for (const Source &source : *sources)
                m_source->addItem(source.name.isEmpty() ? Words::name(source.kind)
                                                        : source.name.simplified(),
                                  source.id.uuid());
        });
}

// By the number or the address, which are one person's; without them by the name.
void NewLeadDialog::lookForThem()
{
    QString typed = m_number->text().trimmed();
    if (typed.isEmpty())
        typed = m_address->text().trimmed();
    if (typed.isEmpty() && !m_family->text().trimmed().isEmpty())
        typed = QString(m_given->text() + u' ' + m_family->text()).simplified();
    if (typed.size() < 3) {
        tellWhoIsKnown({});
        return;
    }
    workspace()
        .ask([typed](Connection &store) { return SearchStore(store).find(typed, mostKnown); })
        .then(this, [this](const Result<QList<FoundPerson>> &found) {
            tellWhoIsKnown(found ? *found : QList<FoundPerson>());
        });
}

void NewLeadDialog::tellWhoIsKnown(const QList<FoundPerson> &found)
{
    QStringList names;
    for (const FoundPerson &person : found) {
        const QString name =
            displayName({.givenName = person.givenName, .familyName = person.familyName});
        names.append(person.organisation.isEmpty()
                         ? Words::isolated(name.simplified())
                         : tr("%1 (%2)", "name, company")
                               .arg(Words::isolated(name.simplified()),
                                    Words::isolated(person.organisation.simplified())));
    }
    m_known->setText(tr("Perhaps known already: %1").arg(names.join(tr(", ", "between names"))));
    m_known->setVisible(!names.isEmpty());
}

void NewLeadDialog::save()
{
    AddLead input{.person = {.givenName = m_given->text().trimmed(),
                             .familyName = m_family->text().trimmed(),
                             .jobTitle = m_jobTitle->text().trimmed()},
                  .organisationName = m_organisation->text(),
                  .emailAddresses = oneOf(m_address),
                  .phoneNumbers = oneOf(m_number),
                  .lead = {.source = SourceId(m_source->currentData().toUuid())},
                  .inquiry = m_inquiry->toPlainText(),
                  .wantsACall = m_wantsACall->isChecked()};
    input.channel = fromCode<Channel>(m_channel->currentData().toString()).value_or(Channel::Phone);
    perform(&addLead, input);
}

} // namespace Callwell
