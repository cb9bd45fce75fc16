// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support.h"

#include "words/errorwords.h"
#include "words/rulewords.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Callwell;
using namespace Qt::StringLiterals;

namespace {

QString sourceFile(const QString &name)
{
    QFile file(QStringLiteral(CALLWELL_SOURCES "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// How many arguments core/base/error.h promises for a code: "///< 1: path, 2: line number".
qsizetype promisedArguments(const QString &code)
{
    static const QRegularExpression number(u"\\b([1-9]): "_s);
    const QRegularExpression comment(u"\\b%1, ///< (.*)"_s.arg(code));
    return comment.match(sourceFile(u"core/base/error.h"_s)).captured(1).count(number);
}

} // namespace

class TestErrorWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void everyErrorIsASentence_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<qsizetype>("arguments");
        QTest::addColumn<bool>("runsTheServer");
        const QMetaEnum codes = QMetaEnum::fromType<ErrorCode>();
        for (int i = 0; i < codes.keyCount(); ++i) {
            const auto code = static_cast<ErrorCode>(codes.value(i));
            const qsizetype arguments = promisedArguments(QString::fromLatin1(codes.key(i)));
            QTest::newRow(codes.key(i)) << code << arguments << false;
            QTest::addRow("%s, for who runs the server", codes.key(i)) << code << arguments << true;
        }
    }
    void everyErrorIsASentence()
    {
        QFETCH(ErrorCode, code);
        QFETCH(qsizetype, arguments);
        // names that look like places in a sentence stay what they are
        Error error{.code = code};
        for (qsizetype i = 0; i < arguments; ++i)
            error.arguments.append(u"<%1%2>"_s.arg(arguments - i).arg(i));
        if (code == ErrorCode::ScriptInvalid)
            error.arguments.remove(2, 2); // the code of a problem, which has words of its own
        QFETCH(bool, runsTheServer);
        const QString text = runsTheServer ? serverErrorText(error) : errorText(error);
        QVERIFY(text.endsWith(u'.'));
        // what happened, what was kept, what to do
        static const QRegularExpression sentenceEnd(u"\\.( |$)"_s);
        QVERIFY2(text.count(sentenceEnd) >= 3, qPrintable(text));
        QVERIFY2(text.contains(u" not "_s) || text.contains(u"Nothing was "_s), qPrintable(text));
        for (const QString &argument : std::as_const(error.arguments))
            QVERIFY2(text.contains(argument), qPrintable(text));
        static const QRegularExpression place(u"(?<!<)%[1-9]"_s);
        QVERIFY2(!text.contains(place), qPrintable(text));
    }

    void everyRuleHasItsWords()
    {
        static const QRegularExpression broken(
            u"RuleBroken, \\{(?:u|QStringLiteral\\()\"([a-z_]+)\""_s);
        QStringList rules;
        QDirIterator files(QStringLiteral(CALLWELL_SOURCES "/core/usecase"), {u"*.cpp"_s});
        while (files.hasNext()) {
            const QString text = sourceFile(u"core/usecase/"_s + files.nextFileInfo().fileName());
            for (const auto &match : broken.globalMatch(text))
                rules.append(match.captured(1));
        }
        static const QRegularExpression why(u"return u\"([a-z_]+)\"_s;"_s);
        for (const auto &match : why.globalMatch(sourceFile(u"core/domain/closing.cpp"_s)))
            rules.append(match.captured(1));
        QVERIFY(rules.contains(u"look_again_is_past"_s));
        QVERIFY(rules.contains(u"giving_up_needs_reason"_s));
        QVERIFY(rules.size() > 5);
        for (const QString &rule : std::as_const(rules)) {
            QVERIFY2(!ruleText(rule).isEmpty(), qPrintable(rule));
            QCOMPARE(errorText({ErrorCode::RuleBroken, {rule}, {}}), ruleText(rule));
        }
        QVERIFY(ruleText(u"no_such_rule"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
