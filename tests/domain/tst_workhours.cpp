// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/workhours.h"

#include <QTest>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Office hours in Oslo, nine to five, Monday to Friday, except on 17 May 2027 (a Monday). */
class TestWorkHours : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] static QDateTime oslo(const QString &text)
    {
        return QDateTime(QDate::fromString(text.left(10), Qt::ISODate),
                         QTime::fromString(text.sliced(11), u"HH:mm"_s), QTimeZone("Europe/Oslo"));
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void whenItIsOpen_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("next");
        QTest::addColumn<bool>("open");
        const auto row = [](const char *name, const char *at, const char *next) {
            QTest::newRow(name) << QString::fromLatin1(at) << QString::fromLatin1(next)
                                << (qstrcmp(at, next) == 0);
        };
        row("in the middle of a day it is open", "2027-05-14 12:00", "2027-05-14 12:00");
        row("it opens with the first minute", "2027-05-14 09:00", "2027-05-14 09:00");
        row("before the first minute one waits for it", "2027-05-14 08:59", "2027-05-14 09:00");
        row("the last minute is not part of it", "2027-05-13 17:00", "2027-05-14 09:00");
        row("a weekend and a day off are waited for", "2027-05-14 17:00", "2027-05-18 09:00");
        row("on a day off it is closed", "2027-05-17 12:00", "2027-05-18 09:00");
    }

    void whenItIsOpen()
    {
        QFETCH(QString, at);
        QFETCH(QString, next);
        QTEST(m_hours.contains(oslo(at)), "open");
        QCOMPARE(m_hours.nextFrom(oslo(at)), oslo(next));
    }

    void howMuchTimeIsGone_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("minutes");
        const auto row = [](const char *name, const char *from, const char *to, int minutes) {
            QTest::newRow(name) << QString::fromLatin1(from) << QString::fromLatin1(to) << minutes;
        };
        row("one hour of a day is an hour", "2027-05-13 10:00", "2027-05-13 11:00", 60);
        row("the night does not count", "2027-05-13 16:00", "2027-05-14 10:00", 120);
        row("a weekend and a day off do not count", "2027-05-14 16:00", "2027-05-18 10:00", 120);
        row("nothing counts from a Saturday to a Sunday", "2027-05-15 10:00", "2027-05-16 10:00",
            0);
        row("a whole day has eight hours", "2027-05-13 00:00", "2027-05-14 00:00", 480);
        row("backwards there is no time", "2027-05-14 12:00", "2027-05-14 11:00", 0);
        row("a day on which clocks change has eight hours too", "2027-03-26 17:00",
            "2027-03-29 17:00", 480);
    }

    void howMuchTimeIsGone()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, minutes);
        QCOMPARE(m_hours.secondsBetween(oslo(from), oslo(to)), minutes * 60);
        // and there and back again
        if (minutes > 0) {
            const QDateTime end = m_hours.after(oslo(from), minutes * 60);
            QCOMPARE(m_hours.secondsBetween(oslo(from), end), minutes * 60);
            QVERIFY(end <= oslo(to));
        }
    }

    void howMuchOfTheAgreedTimeIsGone_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("now");
        QTest::addColumn<double>("share");
        const auto row = [](const char *name, const char *asked, const char *due, const char *now,
                            double share) {
            QTest::newRow(name) << QString::fromLatin1(asked) << QString::fromLatin1(due)
                                << QString::fromLatin1(now) << share;
        };
        row("just asked, nothing is gone", "2027-05-13 10:00", "2027-05-13 14:00",
            "2027-05-13 10:00", 0.0);
        row("after one of four hours a quarter is", "2027-05-13 10:00", "2027-05-13 14:00",
            "2027-05-13 11:00", 0.25);
        row("nothing goes over night", "2027-05-13 16:00", "2027-05-14 10:00", "2027-05-14 03:00",
            0.5);
        row("nothing goes on a weekend", "2027-05-14 16:00", "2027-05-18 10:00", "2027-05-16 12:00",
            0.5);
        row("when it is due, all of it is gone", "2027-05-13 10:00", "2027-05-13 14:00",
            "2027-05-13 14:00", 1.0);
        row("who was forgotten for a day comes before who was for an hour", "2027-05-13 10:00",
            "2027-05-13 14:00", "2027-05-14 14:00", 3.0);
        row("without work between asked and due the clock counts", "2027-05-15 10:00",
            "2027-05-15 14:00", "2027-05-15 11:00", 0.25);
        row("where no time was agreed none can go", "2027-05-13 10:00", "2027-05-13 10:00",
            "2027-05-14 10:00", 0.0);
    }

    void howMuchOfTheAgreedTimeIsGone()
    {
        QFETCH(QString, asked);
        QFETCH(QString, due);
        QFETCH(QString, now);
        QFETCH(double, share);
        const WorkClock clock(m_hours, oslo(asked), oslo(u"2027-06-01 00:00"_s));
        QVERIFY(qFuzzyCompare(1 + clock.shareGone(oslo(asked), oslo(due), oslo(now)), 1 + share));
    }

    void clocksThatChangeInTheMiddleCount()
    {
        WorkHours night = m_hours;
        night.from = QTime(1, 0);
        night.until = QTime(5, 0);
        night.weekdays = 0b0111'1111;
        // two o'clock to three o'clock is left out in spring, and comes twice in autumn
        QCOMPARE(night.secondsBetween(oslo(u"2027-03-28 00:00"_s), oslo(u"2027-03-28 12:00"_s)),
                 3 * 3600);
        QCOMPARE(night.secondsBetween(oslo(u"2027-10-31 00:00"_s), oslo(u"2027-10-31 12:00"_s)),
                 5 * 3600);
    }

    void whereThereAreNoHoursNothingOpens()
    {
        WorkHours never = m_hours;
        never.weekdays = 0;
        QVERIFY(!never.nextFrom(oslo(u"2027-05-14 12:00"_s)).isValid());
        QVERIFY(!never.after(oslo(u"2027-05-14 12:00"_s), 60).isValid());
        WorkHours upsideDown = m_hours;
        std::swap(upsideDown.from, upsideDown.until);
        QVERIFY(!upsideDown.nextFrom(oslo(u"2027-05-14 12:00"_s)).isValid());
    }

private:
    WorkHours m_hours{.zone = QTimeZone("Europe/Oslo"), .daysOff = {QDate(2027, 5, 17)}};
};

QTEST_GUILESS_MAIN(TestWorkHours)
#include "tst_workhours.moc"
