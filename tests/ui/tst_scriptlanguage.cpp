// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptblocks.h"
#include "theme/scriptview.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

namespace Callwell {

namespace {

struct Example
{
    QString text;
    QString shown;
};

QString reference(const QString &language)
{
    QFile file(u":/callwell/help/scripts.%1.md"_s.arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Example> examples(const QString &page)
{
    static const QRegularExpression both(u"```script\n(.*?)```\n\n```shown\n(.*?)```\n"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    QList<Example> all;
    for (const auto &match : both.globalMatch(page))
        all.append({match.captured(1), match.captured(2)});
    return all;
}

// Whom the page speaks of.
CallContext ines()
{
    CallContext context;
    context.person.givenName = u"Ines"_s;
    context.person.familyName = u"Duarte"_s;
    context.person.buyerRole = BuyerRole::Buys;
    context.person.language = u"pt"_s;
    context.organisation.name = u"Vinho Alto"_s;
    context.source = {.id = SourceId(QUuid::createUuid()), .kind = SourceKind::Referral};
    context.attempt = 2;
    context.facts = {{u"plants"_s, u"12"_s,
                      QDateTime(QDate(2025, 5, 3), QTime(9, 0), QTimeZone::UTC), ActivityKind::Call,
                      u"Ada"_s}};
    Objection objection;
    objection.theme = u"price"_s;
    objection.words = u"too dear"_s;
    context.objections = {objection};
    context.people = {
        {.name = u"Rui Prado"_s, .kind = RelationshipKind::Referred, .towardsThem = true}};
    Proof proof;
    proof.title = u"Half the stops in a year"_s;
    proof.text = u"A cellar in Porto counted for a year."_s;
    proof.theme = u"price"_s;
    context.proof = {proof};
    context.localTime = QDateTime(QDate(2026, 2, 2), QTime(9, 12), QTimeZone::UTC);
    return context;
}

QString shownOf(const QString &text)
{
    const auto script = parseScript(text);
    if (!script)
        return script.error().arguments.join(u' ');
    const CallContext context = ines();
    const auto filled = fillScript(*script, context);
    if (!filled)
        return filled.error().arguments.join(u' ');
    ScriptView view;
    view.showScript({*filled, context});
    return view.toPlainText().simplified();
}

} // namespace

/*! The reference of the script language says what is so. */
class TestScriptLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void everyExampleShowsWhatThePageSays_data();
    void everyExampleShowsWhatThePageSays();
    void everyTagHasAnExample();
};

void TestScriptLanguage::everyExampleShowsWhatThePageSays_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const QString page = reference(language);
        const QList<Example> all = examples(page);
        QVERIFY2(all.size() >= 14, qPrintable(language));
        QCOMPARE(all.size(), page.count(u"```script\n"_s)); // each has what it shows
        for (qsizetype i = 0; i < all.size(); ++i) {
            QTest::addRow("%s, example %lld", qPrintable(language), static_cast<long long>(i + 1))
                << language << all.at(i).text << all.at(i).shown;
        }
    }
}

void TestScriptLanguage::everyExampleShowsWhatThePageSays()
{
    QFETCH(const QString, language);
    QFETCH(const QString, text);
    QFETCH(const QString, shown);
    // the page is read by who works in that language
    QTranslator translator;
    if (language != "en"_L1) {
        QVERIFY(translator.load(u":/i18n/callwell_"_s + language));
        QCoreApplication::installTranslator(&translator);
    }
    const QLocale before;
    QLocale::setDefault(QLocale(language));
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    QString expected = shown;
    expected.replace(QRegularExpression(u"(^|\n)- "_s), u"\\1"_s);
    QCOMPARE(shownOf(text), expected.simplified());
}

void TestScriptLanguage::everyTagHasAnExample()
{
    for (const QString &language : {u"en"_s, u"de"_s}) {
        QString all;
        for (const Example &one : examples(reference(language)))
            all += one.text;
        QVERIFY(all.contains(u"{{"_s) && all.contains(u"{#"_s));
        for (const ScriptBlock &block : scriptBlocks()) {
            QVERIFY2(all.contains(u"{% "_s + block.name + u' '), block.name.data());
            for (const QLatin1StringView part : block.parts) {
                if (part != "else"_L1)
                    QVERIFY2(all.contains(u"{% "_s + part + u' '), part.data());
            }
        }
    }
}

} // namespace Callwell

QTEST_MAIN(Callwell::TestScriptLanguage)
#include "tst_scriptlanguage.moc"
