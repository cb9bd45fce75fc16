// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/call/calldraft.h"

#include <QTest>

namespace Callwell {

/*! What was typed on the call page comes back from the store as it was. */
class TestCallDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(); }
    void aDraftReadsAsItWasWritten();
    void whatIsNoDraftIsEmpty_data();
    void whatIsNoDraftIsEmpty();
    void whatWasSaidGoesIntoTheCall();
};

void TestCallDraft::aDraftReadsAsItWasWritten()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
    CallDraft draft{.profile = ProfileSeen::LookedAt,
                    .publicProfile = RowId(QUuid::createUuid()),
                    .seen = u"<b>x</b> \"quoted\"\n\u0627\u0628"_s,
                    .openingLine = QString(),
                    .startedAt = now,
                    .endedAt = now.addSecs(3),
                    .preparation = PreparationId(QUuid::createUuid()),
                    .theyCalled = true,
                    .said = {{.kind = SaidKind::Fact, .key = u"k"_s, .words = u"a"_s},
                             {.kind = SaidKind::Objection, .key = {}, .words = u"w"_s}},
                    .typingKind = SaidKind::Objection,
                    .typing = u"half"_s,
                    .disposition = Disposition::Busy,
                    .outcome = OutcomeId(QUuid::createUuid()),
                    .view = 5,
                    .viewAsked = true,
                    .handRaise = HandRaise::NotNow,
                    .nextStep = u"send the guide"_s,
                    .nextWhen = NextWhen::OnADay,
                    .nextOn = now.addDays(2)};
    QCOMPARE(callDraftFromJson(toJson(draft)), draft);
    draft.openingLine.reset();
    draft.disposition.reset();
    QCOMPARE(callDraftFromJson(toJson(draft)), draft);
}

void TestCallDraft::whatIsNoDraftIsEmpty_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("words") << QByteArray("hello");
    QTest::newRow("a list") << QByteArray("[1, 2]");
    QTest::newRow("other fields") << QByteArray(R"({"a": 1})");
    QTest::newRow("fields of another kind")
        << QByteArray(R"({"view": "x", "said": 3, "seen": []})");
}

void TestCallDraft::whatIsNoDraftIsEmpty()
{
    QFETCH(QByteArray, text);
    QVERIFY(callDraftFromJson(text).isEmpty());
}

void TestCallDraft::whatWasSaidGoesIntoTheCall()
{
    const QDateTime now(QDate(2026, 3, 2), QTime(9, 0), QTimeZone::UTC);
    const CallDraft draft{
        .startedAt = now,
        .endedAt = now.addSecs(90),
        .said = {
            {.kind = SaidKind::Objection, .key = u"price"_s, .words = u"Too dear"_s},
            {.kind = SaidKind::Fact, .key = u"plants"_s, .words = u"12"_s, .volunteered = true},
            {.kind = SaidKind::Alternative, .key = u"Paper"_s, .words = u"Lasts"_s},
            {.kind = SaidKind::Promise, .key = {}, .words = u"Send the plan"_s, .at = now},
            {.kind = SaidKind::Note, .key = {}, .words = u"Calls back"_s},
            {.kind = SaidKind::Note, .key = {}, .words = u"On Monday"_s}}};
    const LogCall call = loggedFrom(draft);
    QCOMPARE(call.seconds, 90);
    QCOMPARE(call.objections.first().theme, u"price"_s);
    QCOMPARE(call.objections.first().words, u"Too dear"_s);
    QCOMPARE(call.facts.first().key, u"plants"_s);
    QVERIFY(call.facts.first().volunteered);
    QCOMPARE(call.alternatives.first().name, u"Paper"_s);
    QCOMPARE(call.alternatives.first().liked, u"Lasts"_s);
    QCOMPARE(call.promises.size(), 1);
    QCOMPARE(call.promises.first().words, u"Send the plan"_s);
    QCOMPARE(call.promises.first().at, now);
    QCOMPARE(call.words, u"Calls back\nOn Monday"_s);
    QCOMPARE(loggedFrom({.startedAt = now, .endedAt = now.addSecs(-5)}).seconds, 0);
}

} // namespace Callwell

QTEST_APPLESS_MAIN(Callwell::TestCallDraft)
#include "tst_calldraft.moc"
