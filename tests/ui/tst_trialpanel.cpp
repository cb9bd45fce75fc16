// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openworkspace.h"

#include "pages/script/trialpanel.h"
#include "store/trialstore.h"
#include "theme/ask.h"
#include "theme/plainlabel.h"
#include "usecase/scripttrial.h"

#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Callwell;
using namespace Qt::StringLiterals;

class TestTrialPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin)"_s)); }

    void init()
    {
        m_workspace = std::make_unique<OpenWorkspace>();
        const Script script{.id = m_script, .name = u"<b>First</b> call"_s};
        const auto version = [&](ScriptVersionId id, int number) {
            return ScriptVersion{.id = id,
                                 .script = m_script,
                                 .number = number,
                                 .text = u"Good day"_s,
                                 .publishedAt = m_workspace->clock().now()};
        };
        VERIFY_OK(m_workspace->change([&](Session &session) -> Done {
            CALLWELL_TRY(Rows::insert(session.store, script));
            CALLWELL_TRY(Rows::insert(session.store, version(m_one, 1)));
            return Rows::insert(session.store, version(m_two, 2));
        }));
    }
    void cleanup()
    {
        m_panel.reset();
        m_workspace.reset();
    }

    void withoutATrialItSaysWhatOneIs()
    {
        openPanel();
        QVERIFY(words(u"trialVerdict"_s).startsWith(u"No trial of this script has begun."_s));
        QVERIFY(!button()->isVisible());
        QVERIFY(!m_panel->standing());
    }

    void itFollowsWhatIsCounted()
    {
        const TrialId id = begin();
        openPanel();
        QVERIFY(words(u"trialVerdict"_s).startsWith(u"No lead counts yet"_s));
        QSignalSpy shown(m_panel.get(), &TrialPanel::shown);
        talk(id, 6);
        QVERIFY(QTest::qWaitFor([&] { return m_panel->standing()->leads() == 6; }));
        QCOMPARE(words(u"trialVerdict"_s),
                 u"Not decided yet: the difference so far may be chance."_s);
        const qint64 first = m_panel->standing()->first.all;
        const auto *label = m_panel->findChild<PlainLabel *>(u"trialFirst"_s);
        QVERIFY(
            label->accessibleName().startsWith(u"Version 1: leads %1, good for them"_s.arg(first)));
        QVERIFY(words(u"trialCourse"_s).startsWith(u"runs since"_s));
    }

    void aTrialIsEndedByKey_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("kept"); // 0: none, 3: it goes on
        QTest::newRow("the first version is kept") << 0 << 1;
        QTest::newRow("the second version is kept") << 1 << 2;
        QTest::newRow("none is chosen") << 2 << 0;
        QTest::newRow("it goes on") << 3 << 3;
    }
    void aTrialIsEndedByKey()
    {
        QFETCH(int, answer);
        QFETCH(int, kept);
        const TrialId id = begin();
        openPanel();
        const QueuedAnswers answers({answer});
        QSignalSpy ended(m_panel.get(), &TrialPanel::ended);
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        QCOMPARE(answers.asked().size(), 1);
        QVERIFY(answers.asked().first().title.contains(u"<b>First</b> call"_s));
        QCOMPARE(answers.asked().first().answers.size(), 4);
        if (kept == 3) {
            QVERIFY(QTest::qWaitFor([&] { return answered(); }));
            QVERIFY(trial(id).runs());
            QCOMPARE(ended.size(), 0);
            return;
        }
        QVERIFY(QTest::qWaitFor([&] { return ended.size() == 1; }));
        QCOMPARE(trial(id).kept, kept == 0 ? ScriptVersionId() : kept == 1 ? m_one : m_two);
        QVERIFY(QTest::qWaitFor([&] { return !button()->isVisible(); }));
        QVERIFY(words(u"trialCourse"_s).startsWith(u"ran from"_s));
    }

    void aRefusalIsTold()
    {
        const TrialId id = begin();
        openPanel();
        const QueuedAnswers answers({1, 0});
        m_panel->blockSignals(true); // a colleague is quicker, and it is not known here yet
        button()->setFocus();
        QTest::keyClick(button(), Qt::Key_Space);
        VERIFY_OK(m_workspace->perform(&endTrial, EndTrial{.trial = id}));
        QVERIFY(QTest::qWaitFor([&] { return answers.asked().size() == 2; }));
        QCOMPARE(answers.asked().last().title, u"The trial was not ended"_s);
        QVERIFY(answers.asked().last().text.startsWith(u"This trial has ended already."_s));
    }

private:
    TrialId begin()
    {
        const auto id =
            m_workspace->perform(&beginTrial, BeginTrial{.first = m_one, .second = m_two});
        return id ? *id : TrialId();
    }

    [[nodiscard]] ScriptTrial trial(TrialId id)
    {
        const auto read = await((*m_workspace)->ask([id](Connection &store) {
            return Rows::get<ScriptTrial>(store, id);
        }));
        return read.value();
    }

    // So many conversations that went well, each with another lead.
    void talk(TrialId id, int number)
    {
        VERIFY_OK(m_workspace->change([&](Session &session) -> Done {
            CALLWELL_LET(const auto trial, Rows::get<ScriptTrial>(session.store, id));
            const CallOutcome good{
                .id = session.newId<OutcomeId>(), .name = u"Good"_s, .goodFor = GoodFor::Good};
            CALLWELL_TRY(Rows::insert(session.store, good));
            for (int i = 0; i < number; ++i) {
                const Person person{.id = session.newId<PersonId>(), .createdAt = session.now()};
                const Lead lead{
                    .id = session.newId<LeadId>(), .person = person.id, .createdAt = session.now()};
                const Activity activity{.id = session.newId<ActivityId>(),
                                        .person = person.id,
                                        .lead = lead.id,
                                        .kind = ActivityKind::Call,
                                        .at = session.now()};
                CALLWELL_TRY(Rows::insert(session.store, person));
                CALLWELL_TRY(Rows::insert(session.store, lead));
                CALLWELL_TRY(Rows::insert(session.store, activity));
                CALLWELL_TRY(Rows::insert(session.store,
                                          Call{.id = activity.id,
                                               .outcome = good.id,
                                               .scriptVersion = versionFor(trial, lead.id)}));
            }
            return {};
        }));
    }

    void openPanel()
    {
        m_panel = std::make_unique<TrialPanel>(**m_workspace);
        m_panel->show();
        QSignalSpy shown(m_panel.get(), &TrialPanel::shown);
        m_panel->setScript(m_script);
        QVERIFY(QTest::qWaitFor([&] { return !shown.isEmpty(); }));
    }

    // Everything that was asked for has come back.
    [[nodiscard]] static bool answered()
    {
        bool done = false;
        QTimer::singleShot(0, qApp, [&done] { done = true; });
        return QTest::qWaitFor([&done] { return done; });
    }

    [[nodiscard]] QPushButton *button() { return m_panel->findChild<QPushButton *>(u"endTrial"_s); }
    [[nodiscard]] QString words(const QString &name)
    {
        return m_panel->findChild<PlainLabel *>(name)->text();
    }

    const ScriptId m_script{QUuid(u"018f0000-0000-7000-8000-000000000011"_s)};
    const ScriptVersionId m_one{QUuid(u"018f0000-0000-7000-8000-000000000021"_s)};
    const ScriptVersionId m_two{QUuid(u"018f0000-0000-7000-8000-000000000022"_s)};
    std::unique_ptr<OpenWorkspace> m_workspace;
    std::unique_ptr<TrialPanel> m_panel;
};

QTEST_MAIN(TestTrialPanel)
#include "tst_trialpanel.moc"
