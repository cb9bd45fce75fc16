// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/manner.h"

#include <QFile>
#include <QTest>

using namespace Callwell;

namespace {

/*! A line of tests/data/manner.tsv. */
struct Sentence
{
    MannerContext context;
    std::optional<MannerRule> wrong;
    QString text;
};

QList<Sentence> sentences(const QString &name)
{
    QFile file(QStringLiteral(CALLWELL_TEST_DATA "/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sentences");
    QList<Sentence> all;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (line.startsWith(u'#'))
            continue;
        const QStringList parts = line.split(u'\t');
        all.append({.context = {.language = parts.at(0), .wantsACall = parts.at(1) == "call"_L1},
                    .wrong = fromCode<MannerRule>(parts.at(2)),
                    .text = parts.at(3)});
    }
    return all;
}

QList<MannerRule> found(const QString &text, const MannerContext &context)
{
    QList<MannerRule> rules;
    const QList<MannerFinding> findings = checkManner(text, context);
    for (const MannerFinding &finding : findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

class TestManner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }

    // What it finds of what is wrong, and how much of what it finds is wrong.
    void itHearsWhatAReaderHears_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<double>("atLeastRight");
        QTest::addColumn<double>("atLeastHeard");
        QTest::newRow("sentences of before the rules") << u"manner.tsv"_s << 0.95 << 0.95;
        QTest::newRow("sentences of another hand") << u"manner_others.tsv"_s << 0.9 << 0.8;
    }

    void itHearsWhatAReaderHears()
    {
        QFETCH(QString, file);
        QFETCH(double, atLeastRight);
        QFETCH(double, atLeastHeard);
        const QList<Sentence> all = sentences(file);
        QCOMPARE(all.size(), 200);
        int right = 0;
        int tooMuch = 0;
        int missed = 0;
        for (const Sentence &one : all) {
            const QList<MannerRule> rules = found(one.text, one.context);
            const bool heard = one.wrong && rules.contains(*one.wrong);
            const auto others = rules.size() - (one.wrong ? rules.count(*one.wrong) : 0);
            right += heard ? 1 : 0;
            missed += one.wrong && !heard ? 1 : 0;
            tooMuch += static_cast<int>(others);
            if (others > 0 || (one.wrong && !heard)) {
                QStringList names;
                for (const MannerRule rule : rules)
                    names.append(code(rule));
                qInfo("%s, is %s, heard %s", qPrintable(one.text),
                      one.wrong ? code(*one.wrong).data() : "fine", qPrintable(names.join(u' ')));
            }
        }
        const double precision = double(right) / (right + tooMuch);
        const double recall = double(right) / (right + missed);
        qInfo("precision %.3f, recall %.3f", precision, recall);
        QVERIFY(precision >= atLeastRight);
        QVERIFY(recall >= atLeastHeard);
    }

    // What a good rep says on any day.
    void everydayWordsAreFine_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *language, const char *words) {
            QTest::newRow(words) << QString::fromUtf8(language) << QString::fromUtf8(words);
        };
        row("en", "Would you like a personal call?");
        row("de", "Möchten Sie einen persönlichen Anruf?");
        row("fr", "Souhaitez-vous un appel personnel ?");
        row("es", "¿Le gustaría una llamada personal?");
        row("en", "Could you walk me through your last stop?");
        row("de", "Können Sie mir mehr darüber erzählen?");
        row("en", "You decide when we talk next, not today if you are busy.");
        row("en", "You can sign in today and look around.");
        row("de", "Jetzt gleich bestellen müssen Sie nichts.");
        row("fr", "Ne décidez rien maintenant.");
        row("es", "No decida nada hoy.");
        row("es", "¿Empezamos por su pregunta?");
    }
    void everydayWordsAreFine()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        const auto findings = checkManner(words, {.language = language});
        QVERIFY2(findings.isEmpty(), findings.isEmpty() ? "" : code(findings.first().rule).data());
    }

    void eachFindingStandsAtItsSentence()
    {
        const QString text = u"Thank you. What would it take for you to sign?\n\nAny news?"_s;
        const auto findings = checkManner(text, {.language = u"en-GB"_s});
        QCOMPARE(findings.size(), 2);
        QCOMPARE(text.sliced(findings[0].begin, findings[0].length),
                 u"What would it take for you to sign?"_s);
        QVERIFY(!findings[0].better.isEmpty());
        QCOMPARE(text.sliced(findings[1].begin, findings[1].length), u"Any news?"_s);
    }

    void whoWantsACallMayBeAskedAboutMoney()
    {
        const QString text = u"What budget have you set aside?"_s;
        QCOMPARE(found(text, {.language = u"en"_s}), QList{MannerRule::Qualify});
        QVERIFY(found(text, {.language = u"en"_s, .wantsACall = true}).isEmpty());
    }

    void aRuleCanBeSwitchedOff()
    {
        QVERIFY(found(u"Are you happy?"_s, {.language = u"en"_s, .off = {MannerRule::Closed}})
                    .isEmpty());
    }

    void aLanguageWithoutRulesIsLeftAlone()
    {
        QVERIFY(!mannerLanguages().contains(u"ar"_s));
        QVERIFY(found(u"Are you happy?"_s, {.language = u"ar"_s}).isEmpty());
    }

    void aQuestionEndsASpeech()
    {
        const QString half = u"word "_s.repeated(40).trimmed() + u". "_s;
        QCOMPARE(found(half + half, {.language = u"en"_s}), QList{MannerRule::Monologue});
        QVERIFY(found(half + u"What do you think? "_s + half, {.language = u"en"_s}).isEmpty());
        QVERIFY(found(half + u"\n\n"_s + half, {.language = u"en"_s}).isEmpty());
        QVERIFY(found(half + u"\n- "_s + half, {.language = u"en"_s}).isEmpty());
    }

    // Nothing that somebody pastes may hold the editor up for good.
    void aLongTextIsReadToItsEnd_data()
    {
        QTest::addColumn<QString>("piece");
        QTest::newRow("one sentence without an end") << u"only the left client if i give you "_s;
        QTest::newRow("marks alone") << u"?!?!?.¿¿ "_s;
        QTest::newRow("no space at all") << u"nurheutewasmüssteich"_s;
        QTest::newRow("paragraphs") << u"Only today?\n\n"_s;
    }

    void aLongTextIsReadToItsEnd()
    {
        QFETCH(QString, piece);
        const QString text = piece.repeated(256 * 1024 / piece.size());
        const QStringList languages = mannerLanguages();
        QCOMPARE(languages.size(), 4);
        for (const QString &language : languages) {
            const auto findings = checkManner(text, {.language = language});
            for (const MannerFinding &finding : findings)
                QVERIFY(finding.begin >= 0 && finding.begin + finding.length <= text.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestManner)
#include "tst_manner.moc"
