// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workspacetest.h"

#include "store/attachmentstore.h"
#include "store/timelinestore.h"
#include "usecase/attachfile.h"
#include "usecase/learn.h"
#include "usecase/logcall.h"
#include "usecase/objections.h"

#include <QDir>
#include <QTemporaryDir>

using namespace Callwell;
using namespace Qt::StringLiterals;

/*! Files that belong to events: the copies on the disk, and what the store says of them. */
class TestAttachFile : public WorkspaceTest
{
    Q_OBJECT

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    [[nodiscard]] static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("no such file");
    }
    [[nodiscard]] QString store() { return session().store.path(); }
    [[nodiscard]] QStringList copies()
    {
        return QDir(AttachmentStore::folder(store())).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QList<Attachment> attached(ActivityId event)
    {
        return AttachmentStore(session().store).of(event).value();
    }
    [[nodiscard]] bool timelineTellsOfFiles()
    {
        const auto rows = TimelineStore(session().store).page(of(m_ada), {}, 100).value();
        const auto call =
            std::ranges::find(rows, m_call, [](const TimelineRow &row) { return row.activity.id; });
        return call != rows.cend() && call->hasFiles;
    }

    LeadId m_ada;
    ActivityId m_call;
    QDateTime m_began;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(); }

    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        m_ada = add(u"Ada"_s);
        wait(std::chrono::minutes(10));
        m_began = session().now().addSecs(-300);
        const auto at = [this](int seconds) {
            return m_began.addSecs(seconds);
        };
        const auto call = logCall(session(),
                                  {.lead = m_ada,
                                   .disposition = Disposition::Answered,
                                   .startedAt = m_began,
                                   .seconds = 240,
                                   .words = u"Wants to think"_s,
                                   .objections = {{.words = u"Too early"_s, .at = at(62)}},
                                   .facts = {{.key = u"plants"_s, .answer = u"12"_s, .at = at(31)}},
                                   .alternatives = {{.name = u"Paper"_s, .at = at(200)}},
                                   .promises = {{.words = u"Send the plan"_s, .at = at(240)}}});
        VERIFY_OK(call);
        m_call = call->activity;
    }

    void aCopyIsWholeAndOfItsOwn()
    {
        const QByteArray words(3'000'000, 'a'); // more than is copied at once
        const QString path = file(u"talk <b>.wav"_s, words + "end");
        const auto copied = copyBesideStore(store(), path);
        VERIFY_OK(copied);
        QVERIFY(!timelineTellsOfFiles()); // it is nobody's yet
        VERIFY_OK(attachFile(session(), {.activity = m_call, .file = *copied}));
        QVERIFY(QFile::remove(path));
        constexpr auto others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup
            | QFile::ExeOther | QFile::WriteGroup | QFile::WriteOther;
        QCOMPARE(QFile::permissions(AttachmentStore::path(store(), copied->id)) & others, 0);
        QCOMPARE(QFile::permissions(AttachmentStore::folder(store())) & others, 0);

        const auto files = attached(m_call);
        QCOMPARE(files.size(), 1);
        QCOMPARE(files.first().name, u"talk <b>.wav"_s);
        QCOMPARE(files.first().bytes, words.size() + 3);
        QCOMPARE(files.first().at, session().now());
        QCOMPARE(bytesOf(AttachmentStore::path(store(), files.first().id)), words + "end");
        QVERIFY(timelineTellsOfFiles());
        // and it waits for no server
        QVERIFY(rows<Activity>("WHERE id IN (SELECT row_id FROM change "
                               "WHERE table_name = 'attachment')"_L1)
                    .isEmpty());
    }

    void whatCannotBeCopiedLeavesNothing_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("a file that is not there") << u"none.wav"_s << ErrorCode::FileMissing;
        QTest::newRow("a folder") << u"folder"_s << ErrorCode::FileIsDirectory;
        QTest::newRow("a file with nothing in it") << u"empty.wav"_s << ErrorCode::FileEmpty;
        QTest::newRow("a pipe, which never ends") << u"/dev/zero"_s << ErrorCode::FileUnreadable;
    }

    void whatCannotBeCopiedLeavesNothing()
    {
        QFETCH(QString, what);
        QFETCH(ErrorCode, code);
        QVERIFY(QDir(m_folder.path()).mkpath(u"folder"_s));
        std::ignore = file(u"empty.wav"_s, {});
        const auto copied =
            copyBesideStore(store(), what.startsWith(u'/') ? what : m_folder.filePath(what));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, code);
        QCOMPARE(copies(), QStringList());
    }

    void whereNothingCanBeWrittenItIsSaid()
    {
        QVERIFY(!file(u"a-files"_s, "in the way of the folder").isEmpty());
        const auto copied =
            copyBesideStore(m_folder.filePath(u"a"_s), file(u"talk.wav"_s, "words"));
        QVERIFY(!copied);
        QCOMPARE(copied.error().code, ErrorCode::FileUnwritable);
    }

    void whatBelongsToNoEventIsRefused()
    {
        const auto copied = copyBesideStore(store(), file(u"talk.wav"_s, "words"));
        VERIFY_OK(copied);
        const Done done =
            attachFile(session(), {.activity = session().newId<ActivityId>(), .file = *copied});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        VERIFY_OK(dropCopy(store(), copied->id));
        QCOMPARE(copies(), QStringList());
        VERIFY_OK(dropCopy(store(), copied->id)); // it is gone: nothing to say
    }

    void aCopyIsSavedOverWhatStandsThere()
    {
        const auto copied = copyBesideStore(store(), file(u"talk.wav"_s, "words"));
        VERIFY_OK(copied);
        const QString there = file(u"older.wav"_s, "something longer than words");
        VERIFY_OK(saveCopy(store(), copied->id, there));
        QCOMPARE(bytesOf(there), "words");
        const Done done = saveCopy(store(), copied->id, m_folder.filePath(u"none/talk.wav"_s));
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::FileUnwritable);
        VERIFY_OK(dropCopy(store(), copied->id));
        QCOMPARE(saveCopy(store(), copied->id, there).error().code, ErrorCode::FileMissing);
        QCOMPARE(bytesOf(there), "words");
    }

    void whatIsRemovedIsGone()
    {
        const QString path = file(u"talk.wav"_s, "words");
        const auto copied = copyBesideStore(store(), path);
        VERIFY_OK(copied);
        VERIFY_OK(attachFile(session(), {.activity = m_call, .file = *copied}));
        VERIFY_OK(removeAttachment(session(), copied->id));
        VERIFY_OK(dropCopy(store(), copied->id));
        QVERIFY(attached(m_call).isEmpty());
        QVERIFY(!timelineTellsOfFiles());
        QCOMPARE(copies(), QStringList());
        QCOMPARE(bytesOf(path), "words");
    }

    void aCallKnowsWhatWasWrittenDownWhen()
    {
        // before, after, of another person: not in this call
        VERIFY_OK(learnObjection(session(), {.lead = m_ada, .words = u"Later"_s}));
        const LeadId bea = add(u"Bea"_s);
        VERIFY_OK(logCall(session(),
                          {.lead = bea,
                           .disposition = Disposition::Answered,
                           .startedAt = m_began,
                           .seconds = 240,
                           .objections = {{.words = u"Hers"_s, .at = m_began.addSecs(60)}}}));
        const auto marks = AttachmentStore(session().store).marks(m_call);
        VERIFY_OK(marks);
        QStringList told;
        for (const CallMark &mark : *marks) {
            told.append(u"%1 %2 %3"_s.arg(mark.milliseconds)
                            .arg(mark.kind ? QString(code(*mark.kind)) : mark.key, mark.words));
        }
        QCOMPARE(told,
                 (QStringList{u"31000 plants 12"_s, u"62000 objection Too early"_s,
                              u"200000 alternative Paper"_s, u"240000 promise Send the plan"_s}));
    }
};

QTEST_GUILESS_MAIN(TestAttachFile)
#include "tst_attachfile.moc"
