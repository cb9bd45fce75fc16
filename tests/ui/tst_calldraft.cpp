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

} // namespace Callwell

QTEST_APPLESS_MAIN(Callwell::TestCallDraft)
#include "tst_calldraft.moc"
