// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl.h"

#include <QDirListing>
#include <QTest>

namespace Callwell {

/*! What cmake installs works away from where it was built. */
class TestInstalled : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void scriptsKnowOurTags();
};

void TestInstalled::scriptsKnowOurTags()
{
    QTemporaryDir dir;
    const CtlRun install =
        runProgram(QStringLiteral(CMAKE_PROGRAM),
                   {u"--install"_s, QStringLiteral(CALLWELL_BUILD), u"--prefix"_s, dir.path()});
    QVERIFY2(install.exit == 0, qPrintable(install.err));
    const QString program = dir.filePath(u"bin/callwellctl"_s);
    QVERIFY(QFile::exists(program));

    const QString name = dir.filePath(u"first.md"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("---\nlanguage: en\n---\n{% ask plants %}How many?{% known %}Still {{ answer }}?"
               "{% endask %}\n{% prompt attempt>=3 %}Once more.{% endprompt %}\n");
    file.close();
    const CtlRun check = runProgram(program, {u"script"_s, u"check"_s, name});
    QVERIFY2(check.exit == 0, qPrintable(check.err));

    // the tags are the plugin's, and the plugin is the installed one
    const auto plugins = QDirListing(dir.path(), {u"callwell_scripttags.so"_s},
                                     QDirListing::IteratorFlag::Recursive);
    QStringList found;
    for (const auto &entry : plugins)
        found.append(entry.absoluteFilePath());
    QCOMPARE(found.size(), 1);
    QVERIFY(QFile::remove(found.constFirst()));
    const CtlRun without = runProgram(program, {u"script"_s, u"check"_s, name});
    QVERIFY(without.exit != 0);
}

} // namespace Callwell

QTEST_GUILESS_MAIN(Callwell::TestInstalled)
#include "tst_installed.moc"
