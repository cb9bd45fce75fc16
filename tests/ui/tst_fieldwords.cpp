// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/language.h"
#include "store/capture.h"
#include "store/tables.h"
#include "support.h"
#include "words/fieldwords.h"

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! What two people wrote while apart is shown field by field: each has a name that people use. */
class TestFieldWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning();
        m_language.set(u"ar"_s); // whose letters no fallback has
    }

    void everyFieldThatIsSharedHasAName_data()
    {
        QTest::addColumn<QString>("field");
        TestWorkspace workspace;
        for (const QLatin1StringView table : syncedTables()) {
            const auto columns = syncedColumns(workspace.store(), table);
            VERIFY_OK(columns);
            for (const SyncedColumn &column : *columns) {
                if (column.name != "id"_L1)
                    QTest::addRow("%s of %s", qPrintable(column.name), table.data()) << column.name;
            }
        }
    }

    void everyFieldThatIsSharedHasAName()
    {
        QFETCH(QString, field);
        const QString name = Words::fieldName(field);
        QVERIFY2(
            std::ranges::any_of(name, [](QChar c) { return c.script() == QChar::Script_Arabic; }),
            qPrintable(name));
    }

    void everyTableThatIsSharedHasAName_data()
    {
        QTest::addColumn<QString>("table");
        for (const QLatin1StringView table : syncedTables())
            QTest::newRow(table.data()) << QString(table);
    }

    void everyTableThatIsSharedHasAName()
    {
        QFETCH(QString, table);
        QVERIFY(Words::tableRows(table) != table);
    }

private:
    Language m_language;
};

QTEST_MAIN(TestFieldWords)
#include "tst_fieldwords.moc"
