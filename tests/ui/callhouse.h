// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support.h"
#include "usecase/closelead.h"
#include "usecase/workspace.h"

#include <QDesktopServices>
#include <QSignalSpy>

namespace Callwell {

/*! A small workspace with one lead who wants a call, open as the window has it. */
class CallHouse
{
public:
    CallHouse()
    {
        seed();
        restart();
    }

    /*! Ends the program, which waits for what was asked of the store, and begins it again. */
    void restart()
    {
        workspace.reset();
        auto database = Database::open(files.path(), Connection::Mode::ReadWrite);
        if (!database)
            qFatal("%s", qPrintable(errorForTests(database.error())));
        workspace = std::make_unique<Workspace>(*std::move(database), clock);
        workspace->setMember(files.session().member);
    }

    template<typename Row>
    void add(const Row &row)
    {
        files.session().origin = Origin::Example;
        const Done done = inGroup(files.store(), files.session().group("test"_L1, {}),
                                  [&] { return Rows::insert(files.store(), row); });
        files.session().origin = Origin::Hand;
        if (!done)
            qFatal("%s", qPrintable(errorForTests(done.error())));
    }

    template<typename AnyId>
    [[nodiscard]] AnyId newId()
    {
        return files.session().newId<AnyId>();
    }

    /*! The rows of a table, whatever the page did. */
    template<typename Row>
    [[nodiscard]] QList<Row> rows(QLatin1StringView condition = {})
    {
        auto found = Rows::select<Row>(files.store(), condition);
        if (!found)
            qFatal("%s", qPrintable(errorForTests(found.error())));
        return *found;
    }

    TestWorkspace files;
    std::shared_ptr<FixedClock> clock = std::make_shared<FixedClock>(files.clock().now());
    std::unique_ptr<Workspace> workspace;
    LeadId lead;
    PersonId person;
    PublicProfile profile;
    QList<CallOutcome> outcomes;

private:
    void seed()
    {
        AddLead input;
        input.person.jobTitle = u"Head of Operations"_s;
        input.person.timeZone = u"Europe/Oslo"_s;
        input.organisationName = u"Nordlys Works"_s;
        input.phoneNumbers = {u"+12025550143"_s};
        input.emailAddresses = {u"ada@example.com"_s};
        input.lead.stage = Stage::WantsACall;
        input.lead.handRaise = HandRaise::Yes;
        input.lead.interest = u"Planning for twelve plants"_s;
        input.inquiry = u"Does it read our ERP?"_s;
        lead = *addTestLead(files.session(), u"Ada"_s, u"Nordmann"_s, input);
        person = Rows::get<Lead>(files.store(), lead)->person;
        profile = {.id = newId<RowId>(),
                   .person = person,
                   .network = u"Network"_s,
                   .address = u"https://example.com/ada"_s};
        add(profile);
        int position = 0;
        for (const QString &name : {u"Meeting agreed"_s, u"Wants an offer"_s, u"Not now"_s})
            outcomes.append({.id = newId<OutcomeId>(), .name = name, .position = position++});
        for (const CallOutcome &outcome : std::as_const(outcomes))
            add(outcome);
    }
};

/*! Takes what would be opened outside, as long as it lives. */
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    OpenedLinks()
    {
        for (const QString &scheme : schemes())
            QDesktopServices::setUrlHandler(scheme, this, "take");
    }
    ~OpenedLinks() override
    {
        for (const QString &scheme : schemes())
            QDesktopServices::unsetUrlHandler(scheme);
    }

    QList<QUrl> urls;

public Q_SLOTS:
    void take(const QUrl &url) { urls.append(url); }

private:
    static const QStringList &schemes()
    {
        static const QStringList all{u"http"_s, u"https"_s, u"mailto"_s,
                                     u"tel"_s,  u"file"_s,  u"javascript"_s};
        return all;
    }
};

} // namespace Callwell
