// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/choosescript.h"

#include <QTest>

using namespace Callwell;

namespace {

PublishedScript script(const QString &frontMatter, int day = 1)
{
    const auto text = parseScript(u"---\n"_s + frontMatter + u"\n---\n"_s);
    return {.version = {},
            .publishedAt = QDateTime(QDate(2026, 1, day), QTime(), QTimeZone::UTC),
            .text = text.value_or(ScriptText{})};
}

} // namespace

class TestChooseScript : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    void theMostSpecificFits_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("languages");
        QTest::addColumn<QString>("chosen");

        const auto row = [](const char *name, Stage stage, BuyerRole role,
                            const QStringList &languages, const QString &chosen) {
            QTest::newRow(name) << QString(code(stage)) << QString(code(role)) << languages
                                << chosen;
        };
        row("stage and role are named", Stage::WantsACall, BuyerRole::Decides, {u"en"_s},
            u"first call, decides"_s);
        row("only the stage is named", Stage::WantsACall, BuyerRole::Uses, {u"en"_s},
            u"first call"_s);
        row("nothing is named", Stage::Won, BuyerRole::Uses, {u"en"_s}, u"anything, newer"_s);
        row("the person's language counts most", Stage::WantsACall, BuyerRole::Decides,
            {u"de"_s, u"en"_s}, u"deutsch"_s);
        row("a language serves its regions", Stage::WantsACall, BuyerRole::Decides,
            {u"de-AT"_s, u"en"_s}, u"deutsch"_s);
        row("the team's language where theirs is not spoken", Stage::WantsACall, BuyerRole::Uses,
            {u"ja"_s, u"en"_s}, u"first call"_s);
        row("nobody speaks it", Stage::WantsACall, BuyerRole::Uses, {u"ja"_s}, QString());
    }

    void theMostSpecificFits()
    {
        QFETCH(const QString, stage);
        QFETCH(const QString, role);
        QFETCH(const QStringList, languages);
        QFETCH(const QString, chosen);
        const QList<PublishedScript> scripts{
            script(u"title: anything\nlanguage: en"_s, 1),
            script(u"title: anything, newer\nlanguage: en"_s, 2),
            script(u"title: first call\nstage: wants_a_call\nlanguage: en"_s),
            script(
                u"title: first call, decides\nstage: wants_a_call\nroles: decides\nlanguage: en"_s),
            script(u"title: first call, buys\nstage: wants_a_call\nroles: buys\nlanguage: en"_s, 9),
            script(u"title: deutsch\nlanguage: de"_s)};
        const PublishedScript *best =
            chooseScript(scripts, *fromCode<Stage>(stage), *fromCode<BuyerRole>(role), languages);
        QCOMPARE(best ? best->text.title : QString(), chosen);
    }
};

QTEST_GUILESS_MAIN(TestChooseScript)
#include "tst_choosescript.moc"
