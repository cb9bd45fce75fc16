// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/contactpage.h"

#include "domain/phone.h"
#include "domain/preparation.h"
#include "pages/contact/detailsview.h"
#include "pages/contact/personwords.h"
#include "pages/contact/timelinepane.h"
#include "store/leadstore.h"
#include "store/rows.h"
#include "store/settings.h"
#include "theme/emptystate.h"
#include "theme/flowlayout.h"
#include "theme/linkbutton.h"
#include "theme/links.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

void empty(QLayout *layout)
{
    while (const std::unique_ptr<QLayoutItem> item{layout->takeAt(0)})
        delete item->widget();
}

} // namespace

ContactPage::ContactPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_stack(new QStackedWidget)
    , m_nobody(new EmptyState)
    , m_error(new EmptyState)
    , m_page(new QWidget)
    , m_details(new DetailsView)
    , m_timeline(new TimelinePane(workspace))
{
    m_nobody->setWords(
        tr("Nobody is chosen"),
        tr("Choose a lead in the list, and who they are, what they told us and all that "
           "happened stands here."));
    m_error->setWarns(true);
    makeHeader();
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_details);
    page->addWidget(m_timeline, 1);

    for (QWidget *widget :
         {static_cast<QWidget *>(m_nobody), static_cast<QWidget *>(m_error), m_page})
        m_stack->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    connect(m_details, &DetailsView::personRequested, this, &ContactPage::personRequested);
    m_minute.setInterval(std::chrono::seconds(15));
    connect(&m_minute, &QTimer::timeout, this, &ContactPage::fillTime);
    m_minute.start();
    m_reload.setSingleShot(true);
    m_reload.setInterval(0);
    connect(&m_reload, &QTimer::timeout, this, &ContactPage::load);
    connect(&workspace.database(), &Database::changed, this, [this] {
        if (!m_lead.isNull() || !m_person.isNull())
            m_reload.start();
    });
}

void ContactPage::makeHeader()
{
    m_header = new QWidget;
    m_name = new PlainLabel;
    m_name->setObjectName(u"personName"_s);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    Measures::setType(m_name, Type::Title);
    m_about = new PlainLabel;
    m_standing = new PlainLabel;
    m_standing->setObjectName(u"standing"_s);
    m_where = new PlainLabel;
    for (PlainLabel *label : {m_about, m_standing, m_where})
        label->setWordWrap(true);
    Measures::setMuted(m_where);
    Measures::setType(m_standing, Type::Strong);
    m_reach = new QWidget;
    m_reachFlow = new FlowLayout(m_reach);
    m_consents = new QWidget;
    m_consentFlow = new FlowLayout(m_consents);

    auto *first = new QHBoxLayout;
    m_buttons = new QHBoxLayout;
    m_buttons->setSpacing(Measures::px(Space::Hair));
    first->addWidget(m_name, 1, Qt::AlignTop);
    first->addLayout(m_buttons);
    first->setAlignment(m_buttons, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_header);
    const int margin = Measures::px(Space::Medium);
    layout->setContentsMargins(margin, Measures::px(Space::Small), margin,
                               Measures::px(Space::Small));
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addLayout(first);
    for (QWidget *widget : {static_cast<QWidget *>(m_about), static_cast<QWidget *>(m_standing),
                            static_cast<QWidget *>(m_where), m_reach, m_consents})
        layout->addWidget(widget);
}

void ContactPage::setActions(const QList<QAction *> &actions, QMenu *more)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->icon(), action->iconText());
        button->setAccessibleName(action->iconText());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        m_buttons->addWidget(button);
    }
    auto *button = new QPushButton(more->title());
    button->setMenu(more);
    m_buttons->addWidget(button);
}

void ContactPage::show(PersonId person, LeadId lead)
{
    if (person == m_person && lead == m_lead)
        return;
    m_person = person;
    m_lead = lead;
    load();
}

void ContactPage::load()
{
    ++m_generation;
    if (m_person.isNull() && m_lead.isNull()) {
        m_stack->setCurrentWidget(m_nobody);
        m_timeline->setPerson({});
        return;
    }
    m_workspace
        .ask([person = m_person, lead = m_lead](Connection &store) -> Result<Loaded> {
            Loaded loaded{.lead = lead};
            PersonId who = person;
            if (who.isNull()) {
                CALLWELL_LET(const Lead row, Rows::get<Lead>(store, lead));
                who = row.person;
            }
            CALLWELL_ASSIGN(loaded.details, PersonStore(store).details(who));
            if (lead.isNull())
                CALLWELL_ASSIGN(loaded.lead, LeadStore(store).newestOf(loaded.details.person.id));
            CALLWELL_ASSIGN(loaded.region, Settings::value(store, Settings::homeRegion));
            return loaded;
        })
        .then(this, [this, generation = m_generation](const Result<Loaded> &loaded) {
            if (generation != m_generation)
                return;
            if (loaded)
                fill(*loaded);
            else
                fail(loaded.error());
        });
}

void ContactPage::fill(const Loaded &loaded)
{
    const PersonDetails &details = loaded.details;
    m_shown = details.person;
    m_name->setText(PersonWords::name(details.person));
    m_about->setText(PersonWords::about(details));
    m_about->setVisible(!m_about->text().isEmpty());
    const auto lead = std::ranges::find(details.leads, loaded.lead, &Lead::id);
    m_standing->setVisible(lead != details.leads.cend());
    if (lead != details.leads.cend())
        m_standing->setText(PersonWords::standing(details, *lead, m_workspace.clock().now()));
    fillTime();
    fillReach(loaded);
    fillConsents(details);
    m_details->setDetails(details, loaded.lead, m_workspace.clock().now());
    m_timeline->setPerson(details.person.id);
    m_stack->setCurrentWidget(m_page);
    divide();
    Q_EMIT filled();
}

// What is known takes the room it needs, and leaves the timeline more than half of the page.
void ContactPage::divide()
{
    m_details->setFixedHeight(std::min(m_details->heightFor(width()), height() * 2 / 5));
}

void ContactPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    divide();
}

void ContactPage::fillTime()
{
    m_where->setText(PersonWords::whereAndWhen(m_shown, m_workspace.clock().now()));
    m_where->setVisible(!m_where->text().isEmpty());
}

void ContactPage::fillReach(const Loaded &loaded)
{
    empty(m_reachFlow);
    const QList<Consent> &consents = loaded.details.consents;
    const auto add = [&](const QString &words, const QString &spoken, const QUrl &url,
                         std::optional<Channel> channel = {}) {
        const bool allowed = !channel || allows(consents, *channel);
        auto *link = new LinkButton(
            allowed ? words : tr("%1 · not wanted", "a number or address").arg(words),
            allowed ? spoken : tr("%1, not wanted", "a number or address").arg(spoken));
        link->setEnabled(allowed && mayBeOpened(url));
        connect(link, &LinkButton::clicked, this, [url] { openLink(url); });
        m_reachFlow->addWidget(link);
        link->show();
    };
    for (const PhoneNumber &number : loaded.details.phoneNumbers) {
        const QString shown =
            number.e164.isEmpty() ? number.written : readableNumber(number.e164, loaded.region);
        add(Words::leftToRight(shown), tr("Phone number %1").arg(shown),
            QUrl(u"tel:"_s + dialled(number.e164.isEmpty() ? number.written : number.e164)),
            Channel::Phone);
    }
    for (const EmailAddress &mail : loaded.details.emailAddresses) {
        QUrl url;
        url.setScheme(u"mailto"_s);
        url.setPath(mail.address);
        add(Words::leftToRight(mail.address), tr("E-mail address %1").arg(mail.address), url,
            Channel::Mail);
    }
    for (const PublicProfile &profile : loaded.details.profiles) {
        const QUrl url(profile.address, QUrl::StrictMode);
        const QString shown = profile.network.isEmpty() ? url.host() : profile.network;
        add(tr("Profile: %1").arg(Words::isolated(shown)),
            tr("Public profile %1").arg(profile.address), url);
    }
    if (m_reachFlow->count() == 0) {
        auto *none = new PlainLabel(tr("No phone number, no address"));
        Measures::setMuted(none);
        m_reachFlow->addWidget(none);
    }
    m_reach->updateGeometry();
}

void ContactPage::fillConsents(const PersonDetails &details)
{
    empty(m_consentFlow);
    const auto consents = PersonWords::consents(details, m_workspace.clock().now());
    for (const PersonWords::Allowed &allowed : consents) {
        auto *label = new PlainLabel(allowed.text);
        Measures::setType(label, Type::Small);
        if (allowed.allowed)
            Measures::setMuted(label);
        else
            Measures::setWarning(label);
        m_consentFlow->addWidget(label);
    }
    m_consents->updateGeometry();
}

void ContactPage::fail(const Error &error)
{
    m_error->setWords(tr("This person cannot be shown"), errorText(error));
    m_stack->setCurrentWidget(m_error);
}

} // namespace Callwell
