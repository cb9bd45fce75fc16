// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callpagetest.h"
#include "main/language.h"

#include <QAbstractButton>
#include <QShortcut>

namespace Callwell {

/*! The keys of the call page, in each language: a letter that two want is nobody's. */
class TestCallKeys : public CallPageTest
{
    Q_OBJECT

private Q_SLOTS:
    void noLetterIsWantedTwice_data()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : {u"en"_s, u"de"_s, u"ar"_s})
            QTest::newRow(qPrintable(language)) << language;
    }

    void noLetterIsWantedTwice()
    {
        QFETCH(const QString, language);
        Language words;
        words.set(language);
        prepareAndStart();
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_1, Qt::Key_4, Qt::Key_3})
            press(key);
        QMap<QString, QString> wanted;
        const auto want = [&wanted](const QKeySequence &key, const QString &by) {
            if (key.isEmpty() || !key.toString().startsWith("Alt+"_L1))
                return;
            QVERIFY2(!wanted.contains(key.toString()),
                     qPrintable(
                         u"%1: %2 and %3"_s.arg(key.toString(), wanted.value(key.toString()), by)));
            wanted.insert(key.toString(), by);
        };
        for (const auto *shortcut : m_page->findChildren<QShortcut *>()) {
            const auto keys = shortcut->keys();
            for (const QKeySequence &key : keys)
                want(key, u"the page"_s);
        }
        for (const auto *button : m_page->findChildren<QAbstractButton *>())
            want(QKeySequence::mnemonic(button->text()), button->text());
        for (const auto *label : m_page->findChildren<QLabel *>()) {
            if (label->buddy())
                want(QKeySequence::mnemonic(label->text()), label->text());
        }
        QVERIFY(wanted.size() > 12);
    }
};

} // namespace Callwell

QTEST_MAIN(Callwell::TestCallKeys)
#include "moc_callhouse.cpp"
#include "moc_callpagetest.cpp"
#include "tst_callkeys.moc"
