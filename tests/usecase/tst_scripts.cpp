// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/savescript.h"
#include "usecase/scriptlibrary.h"
#include "usecase/undo.h"
#include "workspacetest.h"

namespace Callwell {

/*! Scripts of a team: drafts, versions, and whom they are tried on. */
class TestScripts : public WorkspaceTest
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning();
        m_workspace = std::make_unique<TestWorkspace>();
    }

    void aDraftIsKeptWithItsMistakes();
    void aPublishedVersionIsFollowedByAnother();
    void anOldVersionComesBackAsADraft();
    void aDraftIsThrownAway();
    void whatCannotBeUsedIsNotPublished_data();
    void whatCannotBeUsedIsNotPublished();
    void everyStepIsTakenBack();
    void aScriptIsTriedOnThoseItIsFor();

private:
    // "1 used, 2 draft" of the newest first.
    [[nodiscard]] QString versions(ScriptId script)
    {
        QStringList all;
        const auto list = versionsOf(session().store, script).value();
        for (const ScriptVersion &one : list)
            all.prepend(QString::number(one.number)
                        + (one.publishedAt.isValid() ? u" used"_s : u" draft"_s));
        return all.join(u", "_s);
    }
    [[nodiscard]] ScriptId firstScript() { return rows<Script>().constFirst().id; }
    [[nodiscard]] QString names()
    {
        QStringList all;
        const auto list = scriptEntries(session().store).value();
        for (const ScriptEntry &one : list) {
            all.append(one.script.name + u' ' + QString::number(one.number)
                       + (one.hasDraft ? u" draft"_s : QString()));
        }
        return all.join(u", "_s);
    }
};

namespace {

QString titled(const QString &title, const QString &body = u"Hello"_s)
{
    return u"---\ntitle: "_s + title + u"\n---\n"_s + body;
}

} // namespace

void TestScripts::aDraftIsKeptWithItsMistakes()
{
    const auto saved = saveScript(session(), {.text = titled(u"First"_s, u"{{ broken"_s)});
    VERIFY_OK(saved);
    QCOMPARE(names(), u"First 0 draft"_s);
    VERIFY_OK(saveScript(session(), {.script = firstScript(), .text = titled(u"Second"_s)}));
    QCOMPARE(names(), u"Second 0 draft"_s);
    QCOMPARE(versions(firstScript()), u"1 draft"_s);
}

void TestScripts::aPublishedVersionIsFollowedByAnother()
{
    VERIFY_OK(saveScript(session(), {.text = titled(u"Hello"_s)}));
    const ScriptId script = firstScript();
    VERIFY_OK(publishScript(session(), script));
    QCOMPARE(versions(script), u"1 used"_s);
    const ScriptVersion first = rows<ScriptVersion>().constFirst();
    VERIFY_OK(saveScript(session(), {.script = script, .text = titled(u"Good day"_s)}));
    QCOMPARE(versions(script), u"1 used, 2 draft"_s);
    QCOMPARE(names(), u"Hello 1 draft"_s); // it is called so as long as it is in use
    VERIFY_OK(publishScript(session(), script));
    QCOMPARE(versions(script), u"1 used, 2 used"_s);
    QCOMPARE(names(), u"Good day 2"_s);
    QCOMPARE(get<ScriptVersion>(first.id).text, first.text);
}

void TestScripts::anOldVersionComesBackAsADraft()
{
    const auto first = publishText(session(), {.text = titled(u"A"_s)});
    VERIFY_OK(first);
    VERIFY_OK(publishText(session(), {.script = first->script, .text = titled(u"B"_s)}));
    const auto versionsNow = versionsOf(session().store, first->script);
    VERIFY_OK(versionsNow);
    VERIFY_OK(keepTyped(session(), {.script = first->script, .text = titled(u"Typed"_s)}));
    VERIFY_OK(returnToVersion(session(), versionsNow->last().id));
    QCOMPARE(versions(first->script), u"1 used, 2 used, 3 draft"_s);
    VERIFY_OK(undo(session())); // what was typed and not saved is there again
    QCOMPARE(scriptStart(session().store, first->script)->saved, titled(u"Typed"_s));
    VERIFY_OK(returnToVersion(session(), versionsNow->last().id));
    const auto published = publishScript(session(), first->script);
    VERIFY_OK(published);
    QCOMPARE(published->number, 3);
    QCOMPARE(names(), u"A 3"_s);
}

void TestScripts::aDraftIsThrownAway()
{
    VERIFY_OK(saveScript(session(), {.text = titled(u"A"_s)}));
    VERIFY_OK(discardScript(session(), firstScript()));
    QCOMPARE(names(), QString());
    const auto kept = publishText(session(), {.text = titled(u"B"_s)});
    VERIFY_OK(kept);
    VERIFY_OK(saveScript(session(), {.script = kept->script, .text = titled(u"C"_s)}));
    VERIFY_OK(discardScript(session(), kept->script));
    QCOMPARE(names(), u"B 1"_s);
    refused(discardScript(session(), kept->script), u"script_no_draft"_s);
}

void TestScripts::whatCannotBeUsedIsNotPublished_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("rule");
    QTest::newRow("a script without a title") << u"Hello"_s << u"script_needs_title"_s;
    QTest::newRow("a title of spaces") << titled(u"  "_s) << u"script_needs_title"_s;
    QTest::newRow("the same as before") << titled(u"Used"_s) << u"script_as_before"_s;
    QTest::newRow("a mistake in it") << titled(u"Used"_s, u"{% if %}"_s) << QString();
}

void TestScripts::whatCannotBeUsedIsNotPublished()
{
    QFETCH(const QString, text);
    QFETCH(const QString, rule);
    const auto used = publishText(session(), {.text = titled(u"Used"_s)});
    VERIFY_OK(used);
    const auto refusal = publishText(session(), {.script = used->script, .text = text});
    QVERIFY(!refusal);
    if (rule.isEmpty())
        QCOMPARE(refusal.error().code, ErrorCode::ScriptInvalid);
    else
        QCOMPARE(refusal.error().arguments, QStringList{rule});
    QCOMPARE(versions(used->script), u"1 used"_s);
    refused(withoutValue(publishScript(session(), used->script)), u"script_no_draft"_s);
}

void TestScripts::everyStepIsTakenBack()
{
    VERIFY_OK(saveScript(session(), {.text = titled(u"A"_s)}));
    VERIFY_OK(publishScript(session(), firstScript()));
    VERIFY_OK(saveScript(session(), {.script = firstScript(), .text = titled(u"B"_s)}));
    VERIFY_OK(discardScript(session(), firstScript()));
    const QStringList before{u"A 1 draft"_s, u"A 1"_s, u"A 0 draft"_s, QString()};
    for (const QString &expected : before) {
        VERIFY_OK(undo(session()));
        QCOMPARE(names(), expected);
    }
}

void TestScripts::aScriptIsTriedOnThoseItIsFor()
{
    const LeadId buyer = add(u"Ada"_s);
    const LeadId other = add(u"Ben"_s);
    Person ada = get<Person>(of(buyer));
    ada.buyerRole = BuyerRole::Buys;
    VERIFY_OK(inGroup(session().store, session().group("test"_L1, {}),
                      [&] { return Rows::update(session().store, ada); }));
    const auto names = [&](const ScriptText &script, int most) {
        QStringList all;
        const auto audience = scriptAudience(session().store, script, session().now(), {}, most);
        for (const CallContext &one : audience->leads)
            all.append(one.person.givenName);
        all.sort();
        return all.join(u' ');
    };
    QCOMPARE(names({.roles = {BuyerRole::Buys}}, 10), u"Ada"_s);
    QCOMPARE(names({}, 10), u"Ada Ben"_s);
    QCOMPARE(names({}, 1).count(u' '), 0);
    QCOMPARE(names({.stages = {Stage::Won}}, 10), u"Ada Ben"_s); // nobody is: so anybody
    Q_UNUSED(other)
}

} // namespace Callwell

QTEST_GUILESS_MAIN(Callwell::TestScripts)
#include "tst_scripts.moc"
