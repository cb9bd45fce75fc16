// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "store/searchstore.h"
#include "store/settings.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/undo.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        Session &session = m_workspace.session();
        VERIFY_OK(inGroup(session.store, session.group("test"_L1, {}), [&] {
            return Settings::set(session.store, Settings::homeRegion, u"FR"_s);
        }));
        VERIFY_OK(addTestLead(session, u"Zoé"_s, u"Müller-Ångström"_s,
                              {.organisationName = u"Brauerei Nord"_s,
                               .emailAddresses = {u"zoe@nord.example"_s},
                               .phoneNumbers = {u"06 39 98 12 34"_s}}));
        const auto noted =
            addTestLead(session, u"太郎"_s, u"山田"_s,
                        {.organisationName = u"Kogyo"_s, .phoneNumbers = {u"+81 3-1234-5678"_s}});
        VERIFY_OK(noted);
        VERIFY_OK(addNote(session, {*noted, u"Wants the maintenance calendar for the brewery"_s}));
        VERIFY_OK(logCall(session, {.lead = *noted, .words = u"Rings back about the gearbox"_s}));
        VERIFY_OK(addTestLead(
            session, u"Ida"_s, u"Abroad"_s,
            {.person = {.address = u"1234 Rue Haute"_s}, .phoneNumbers = {u"(555) 77-88"_s}}));
        VERIFY_OK(addTestLead(session, u"Ada"_s, u"Sand"_s,
                              {.person = {.address = u"1 Quay, Bergen"_s}}));
    }

    void peopleAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("families");
        const QString zoe = u"Müller-Ångström"_s;
        QTest::newRow("by the beginning of a name") << u"zo"_s << QStringList{zoe};
        QTest::newRow("without accents") << u"angstrom"_s << QStringList{zoe};
        QTest::newRow("by two words in any order") << u"muller zoe"_s << QStringList{zoe};
        QTest::newRow("by the organisation") << u"brauerei"_s << QStringList{zoe};
        QTest::newRow("by the e-mail address") << u"zoe@nord"_s << QStringList{zoe};
        QTest::newRow("by the postal address") << u"bergen"_s << QStringList{u"Sand"_s};
        QTest::newRow("by a note") << u"calendar brew"_s << QStringList{u"山田"_s};
        QTest::newRow("by what was written down in a call")
            << u"gearbox"_s << QStringList{u"山田"_s};
        QTest::newRow("by a number whose country nobody knows")
            << u"7788"_s << QStringList{u"Abroad"_s};
        QTest::newRow("in Japanese") << u"山"_s << QStringList{u"山田"_s};
        QTest::newRow("by a number as it is written at home") << u"06 39"_s << QStringList{zoe};
        QTest::newRow("by a number with its country") << u"+33639"_s << QStringList{zoe};
        QTest::newRow("by a number with two zeros") << u"0033 6 39 98"_s << QStringList{zoe};
        QTest::newRow("by the last four digits, which may be of a house too")
            << u"1234"_s << QStringList{zoe, u"Abroad"_s};
        QTest::newRow("by the last six digits with a blank") << u"98 12 34"_s << QStringList{zoe};
        QTest::newRow("by a foreign number's last four digits")
            << u"5678"_s << QStringList{u"山田"_s};
        QTest::newRow("nobody by nothing") << QString() << QStringList{};
        QTest::newRow("nobody by what nobody has") << u"nobody"_s << QStringList{};
        QTest::newRow("nobody by a query language") << u"names : zo* OR NEAR("_s << QStringList{};
        QTest::newRow("nobody by a quotation mark") << u"\""_s << QStringList{};
    }

    void peopleAreFound()
    {
        QFETCH(QString, typed);
        const auto found = SearchStore(m_workspace.store()).find(typed);
        VERIFY_OK(found);
        QStringList families;
        for (const FoundPerson &person : *found)
            families.append(person.familyName);
        QTEST(families, "families");
    }

    void whatIsChangedOrTakenBackIsFoundAccordingly()
    {
        Session &session = m_workspace.session();
        const auto count = [&](const QString &typed) {
            const auto found = SearchStore(session.store).find(typed);
            return found ? found->size() : -1;
        };
        const auto lead = addTestLead(session, u"Ivo"_s, u"Quick"_s);
        VERIFY_OK(lead);
        QCOMPARE(count(u"quick"_s), 1);
        const auto person = Rows::get<Lead>(session.store, *lead);
        VERIFY_OK(person);
        auto row = Rows::get<Person>(session.store, person->person);
        VERIFY_OK(row);
        row->familyName = u"Slow"_s;
        VERIFY_OK(inGroup(session.store, session.group("rename"_L1, {}),
                          [&] { return Rows::update(session.store, *row); }));
        QCOMPARE(count(u"quick"_s), 0);
        QCOMPARE(count(u"slow"_s), 1);
        VERIFY_OK(undo(session));
        QCOMPARE(count(u"quick"_s), 1);
        QCOMPARE(count(u"slow"_s), 0);
        VERIFY_OK(undo(session));
        QCOMPARE(count(u"quick"_s), 0);
    }

private:
    TestWorkspace m_workspace;
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
