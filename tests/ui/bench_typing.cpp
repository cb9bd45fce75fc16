// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long the window is held up while a long script is typed in: each event that the program
// handles is timed, from the first key until everything that it set off is shown.
//
//     bench_typing [--json] [--keys N]
#include "callhouse.h"
#include "figures.h"
#include "pages/script/scriptpage.h"
#include "script/longscript.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>

#include <algorithm>

using namespace Callwell;

namespace {

constexpr double frame = 16; // ms

/*! Times what the window does at one go. */
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
        m_inside = false;
        return done;
    }

    double longest = 0; ///< ms, since it was last set

private:
    bool m_inside = false;
};

struct Typed
{
    QList<double> keys; ///< ms of the longest event after each key, in their order of length

    [[nodiscard]] double share(double part) const
    {
        return keys.at(static_cast<qsizetype>(part * static_cast<double>(keys.size() - 1)));
    }
};

// Words in the middle of the text, as fast as somebody types who never stops to think.
Typed type(TimedApplication &application, QPlainTextEdit &text, int keys)
{
    QTextCursor cursor(text.document()->findBlockByNumber(text.blockCount() / 2));
    cursor.movePosition(QTextCursor::EndOfBlock);
    text.setTextCursor(cursor);
    QTest::qWait(1500);
    const QString words = u" and then what {{ person.given }} said"_s;
    Typed typed;
    for (int i = 0; i < keys; ++i) {
        application.longest = 0;
        QTest::keyClick(&text, words.at(i % words.size()).toLatin1());
        QTest::qWait(i % 20 == 19 ? 900 : 60); // at the end of a word everything is looked at
        typed.keys.append(application.longest);
    }
    if (!text.toPlainText().contains(words.first(std::min<qsizetype>(keys, words.size()))))
        qFatal("the keys did not arrive");
    std::ranges::sort(typed.keys);
    return typed;
}

Figure figure(const QString &name, double value, double bare)
{
    return {.name = name,
            .value = value,
            .unit = u"ms"_s,
            .against = u"a plain text field of Qt's, %1 ms"_s.arg(bare, 0, 'f', 2),
            .ratio = value / bare,
            .goal = u"below a frame, %1 ms"_s.arg(frame),
            .held = value < frame};
}

} // namespace

int main(int argc, char *argv[])
{
    TimedApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addOption({u"json"_s, u"Figures as JSON."_s});
    parser.addOption({u"keys"_s, u"How many keys are pressed."_s, u"N"_s, u"400"_s});
    parser.process(application);
    const int keys = std::max(20, parser.value(u"keys"_s).toInt());
    const QString script = longScript(true);

    QPlainTextEdit bare;
    bare.resize(700, 800);
    bare.setPlainText(script);
    bare.show();
    (void)QTest::qWaitForWindowExposed(&bare);
    const Typed plain = type(application, bare, keys);
    bare.hide();

    CallHouse house;
    ScriptPage page(*house.workspace);
    page.resize(1280, 800);
    page.show();
    auto *text = page.findChild<QPlainTextEdit *>(u"scriptText"_s);
    if (!text || !QTest::qWaitFor([&] { return !text->toPlainText().isEmpty(); }))
        qFatal("the page did not open");
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    if (!QTest::qWaitFor([&] { return text->toPlainText().startsWith(u"---\ntitle: \n"_s); }))
        qFatal("there is no new script");
    text->setPlainText(script);
    const Typed here = type(application, *text, keys);

    printFigures(
        u"typing"_s,
        {figure(u"longest hold after a key, half of the keys"_s, here.share(0.5), plain.share(0.5)),
         figure(u"95 of 100 keys"_s, here.share(0.95), plain.share(0.95)),
         figure(u"all keys"_s, here.share(1), plain.share(1))});
    return 0;
}

#include "moc_callhouse.cpp"
