// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/choosescript.h"
#include "script/scriptcheck.h"
#include "usecase/examplewords.h"

#include <QDir>
#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 3, 4), QTime(11, 0), QTimeZone::UTC);

// "line code what" of everything found.
QStringList found(const QString &text, const ScriptSurroundings &around = {})
{
    const ScriptReading reading = readScript(text);
    QStringList all;
    for (const ScriptFinding &one : checkScript(reading, around)) {
        all.append(QString::number(reading.lineOf(one.begin)) + u' ' + one.code() + u' '
                   + one.what);
    }
    return all;
}

} // namespace

/*! The scripts that others learn from: those of the example, and those a workspace begins with. */
class TestExampleScripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        for (const QStringList &line : m_words[u"script"_s]) {
            if (const int months = line.at(2).toInt(); months > 0)
                m_inUse.insert(line.at(0), {line.at(1), now.addMonths(-months)});
        }
        for (const auto &[file, at] : std::as_const(m_inUse)) {
            const auto text = parseScript(ExampleWords::script(file));
            QVERIFY2(text, qPrintable(file));
            m_published.append({.version = {}, .publishedAt = at, .text = *text});
        }
    }

    void nothingIsFoundInAnExample_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("file");
        for (const QStringList &line : m_words[u"script"_s])
            QTest::newRow(qPrintable(line.at(1))) << line.at(0) << line.at(1);
    }

    void nothingIsFoundInAnExample()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, file);
        ScriptSurroundings around;
        for (const QStringList &line : m_words[u"question"_s])
            around.questions.append(line.at(0));
        const QString text = ExampleWords::script(file);
        QCOMPARE(found(text, around), QStringList());
        QCOMPARE(readScript(text).script.title, name);
    }

    void everyFileIsOfAScript()
    {
        QStringList listed;
        for (const QStringList &line : m_words[u"script"_s])
            listed.append(line.at(1));
        listed.sort();
        QCOMPARE(
            QDir(u":/callwell/examples/scripts"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name),
            listed);
    }

    void nothingIsFoundInWhatAWorkspaceBeginsWith()
    {
        const QDir folder(QStringLiteral(CALLWELL_START));
        const QStringList names = folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name);
        QCOMPARE(names,
                 (QStringList{u"conversation.ar.md"_s, u"conversation.de.md"_s,
                              u"conversation.en.md"_s}));
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            QVERIFY2(found(text).isEmpty(), qPrintable(name + found(text).join(u", ")));
            // They name no language, for they are for everybody; how they talk is looked at too.
            const QString language = name.section(u'.', 1, 1);
            const QString spoken =
                QString(text).replace(u"\ntitle:"_s, u"\nlanguage: "_s + language + u"\ntitle:"_s);
            QVERIFY2(found(spoken).isEmpty(), qPrintable(name + found(spoken).join(u", ")));
        }
    }

    void eachSituationHasItsScript_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<BuyerRole>("role");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("german");
        const auto row = [](const char *name, Stage stage, BuyerRole role, const QString &english,
                            const QString &german) {
            QTest::newRow(name) << stage << role << english << german;
        };
        const QString first = u"First call"_s;
        const QString erster = u"Erster Anruf"_s;
        const QString planner = u"First call, with somebody who plans or mends"_s;
        const QString planung = u"Erster Anruf bei Leuten, die planen oder reparieren"_s;
        const QString asked = u"Somebody asked something"_s;
        const QString gefragt = u"Jemand hat etwas gefragt"_s;
        const QString goodbye = u"Letting go with grace"_s;
        const QString abschied = u"Im Guten auseinandergehen"_s;
        row("the first call, with somebody who decides", Stage::WantsACall, BuyerRole::Decides,
            first, erster);
        row("the first call, with somebody who buys", Stage::WantsACall, BuyerRole::Buys, first,
            erster);
        row("the first call, with nobody knows whom", Stage::WantsACall, BuyerRole::Unknown, first,
            erster);
        row("the first call, with somebody who mends", Stage::WantsACall, BuyerRole::Uses, planner,
            planung);
        row("the first call, with somebody who plans", Stage::WantsACall, BuyerRole::Influences,
            planner, planung);
        row("somebody new asked something", Stage::New, BuyerRole::Uses, asked, gefragt);
        row("somebody known asked something", Stage::Nurturing, BuyerRole::Decides, asked, gefragt);
        row("a conversation goes on", Stage::InConversation, BuyerRole::Decides,
            u"Going on with a conversation"_s, u"Das Gespräch fortsetzen"_s);
        row("they are not for us", Stage::NotAFit, BuyerRole::Buys, goodbye, abschied);
        row("it is not the time", Stage::Later, BuyerRole::Uses, goodbye, abschied);
        row("they want no more", Stage::Withdrawn, BuyerRole::Unknown, goodbye, abschied);
        row("a customer, some time after", Stage::Won, BuyerRole::Decides,
            u"A customer, some time after"_s, u"Wer schon Kunde ist, einige Zeit danach"_s);
    }

    void eachSituationHasItsScript()
    {
        QFETCH(const Stage, stage);
        QFETCH(const BuyerRole, role);
        QTEST(chosen(stage, role, u"en"_s), "english");
        QTEST(chosen(stage, role, u"de"_s), "german");
    }

    // They may be needed at any stage, so they stand beside what a stage proposes.
    void someAreAtHandAtAnyTime_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("language");
        QTest::newRow("an objection, in English") << u"An objection"_s << u"en"_s;
        QTest::newRow("an objection, in German") << u"Ein Einwand"_s << u"de"_s;
        QTest::newRow("another attempt, in English") << u"Trying again"_s << u"en"_s;
        QTest::newRow("another attempt, in German") << u"Noch ein Versuch"_s << u"de"_s;
    }

    void someAreAtHandAtAnyTime()
    {
        QFETCH(const QString, name);
        const auto script = std::ranges::find(
            m_published, name, [](const PublishedScript &one) { return one.text.title; });
        QVERIFY(script != m_published.cend());
        QVERIFY(script->text.stages.isEmpty());
        QVERIFY(script->text.roles.isEmpty());
        QTEST(script->text.languages.join(u','), "language");
    }

private:
    struct InUse
    {
        QString file;
        QDateTime at;
    };

    [[nodiscard]] QString chosen(Stage stage, BuyerRole role, const QString &language) const
    {
        const PublishedScript *best = chooseScript(m_published, stage, role, {language});
        return best ? best->text.title : QString();
    }

    ExampleWords m_words;
    QHash<QString, InUse> m_inUse; // the newest published version of each name
    QList<PublishedScript> m_published;
};

QTEST_GUILESS_MAIN(TestExampleScripts)
#include "tst_examplescripts.moc"
