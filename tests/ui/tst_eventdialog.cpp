// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "callhouse.h"
#include "model/timelinemodel.h"
#include "pages/contact/eventdialog.h"
#include "pages/contact/player.h"
#include "pages/contact/timelinepane.h"
#include "store/attachmentstore.h"
#include "theme/ask.h"
#include "theme/plainlabel.h"
#include "usecase/logcall.h"

#include <QApplication>
#include <QDir>
#include <QListView>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSlider>
#include <QTemporaryDir>
#include <QtEndian>

namespace Callwell {

namespace {

// Three seconds of a tone, as a recorder writes them: one channel, 8000 numbers of 16 bits each.
QByteArray recording()
{
    constexpr quint32 rate = 8000;
    constexpr quint32 bytes = 3 * rate * 2;
    QByteArray wav;
    const auto number = [&wav](auto value) {
        const auto little = qToLittleEndian(value);
        wav.append(reinterpret_cast<const char *>(&little), sizeof little);
    };
    wav.append("RIFF");
    number(quint32(36 + bytes));
    wav.append("WAVEfmt ");
    number(quint32(16));
    number(quint16(1)); // numbers as they are
    number(quint16(1));
    number(rate);
    number(quint32(rate * 2));
    number(quint16(2));
    number(quint16(16));
    wav.append("data");
    number(bytes);
    for (quint32 i = 0; i < bytes / 2; ++i)
        number(qint16(i % 40 < 20 ? 2000 : -2000));
    return wav;
}

} // namespace

/*! Presses the keys of a call's recordings, and looks at what is on the disk then. */
class TestEventDialog : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return file.fileName();
    }
    template<typename Widget>
    [[nodiscard]] Widget *find(const QString &name) const
    {
        return m_dialog->findChild<Widget *>(name);
    }
    [[nodiscard]] QString label(const QString &name) const
    {
        const auto *label = find<PlainLabel>(name);
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QListWidget *files() const { return find<QListWidget>(u"attachments"_s); }
    [[nodiscard]] QStringList copies() const
    {
        return QDir(AttachmentStore::folder(m_house->files.path())).entryList(QDir::Files);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    // Its row; what was written down in it stands above.
    [[nodiscard]] QModelIndex call() const
    {
        const auto *model = m_pane->findChild<QListView *>(u"timeline"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            if (index.data(TimelineModel::RowRole).value<TimelineRow>().call)
                return index;
        }
        return {};
    }
    // As the timeline opens it: by Enter.
    void open()
    {
        auto *list = m_pane->findChild<QListView *>(u"timeline"_s);
        QTRY_COMPARE(QApplication::activeWindow(), m_pane.get());
        list->setCurrentIndex(call());
        list->setFocus();
        press(Qt::Key_Return);
        m_dialog = m_pane->findChild<EventDialog *>();
        QVERIFY(m_dialog);
        QTRY_COMPARE(QApplication::activeWindow(), m_dialog);
    }
    void attach(const QString &path)
    {
        const int before = files()->count();
        const QueuedAnswers answers({}, {path});
        press(Qt::Key_A);
        QTRY_COMPARE(files()->count(), before + 1);
    }

private Q_SLOTS:
    void init()
    {
        // what is said of the offscreen platform and of a machine without sound is none of ours
        QTest::failOnWarning(QRegularExpression(
            u"^(?!This plugin does not support|PulseAudioService|No audio device)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_house = std::make_unique<CallHouse>();
        const QDateTime began = m_house->clock->now();
        m_house->clock->advance(std::chrono::seconds(60));
        m_house->files.clock().advance(std::chrono::seconds(60));
        VERIFY_OK(
            logCall(m_house->files.session(),
                    {.lead = m_house->lead,
                     .disposition = Disposition::Answered,
                     .startedAt = began,
                     .seconds = 60,
                     .words = u"Wants to think <b>it</b> over"_s,
                     .objections = {{.words = u"Too <i>early</i>"_s, .at = began.addSecs(2)}},
                     .facts = {{.key = u"plants"_s, .answer = u"12"_s, .at = began.addSecs(1)}}}));
        m_pane = std::make_unique<TimelinePane>(*m_house->workspace);
        m_pane->resize(700, 500);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        const QSignalSpy rows(m_pane->findChild<QListView *>(u"timeline"_s)->model(),
                              &QAbstractItemModel::rowsInserted);
        m_pane->setPerson(m_house->person);
        QTRY_VERIFY(!rows.isEmpty());
        open();
    }

    void cleanup()
    {
        m_pane.reset();
        m_house.reset();
        m_folder.reset();
    }

    void aCallShowsItsWordsAndWhatWasWrittenDownWhen()
    {
        QCOMPARE(find<QPlainTextEdit>(u"eventWords"_s)->toPlainText(),
                 u"Wants to think <b>it</b> over"_s);
        const auto *marks = find<QListWidget>(u"marks"_s);
        QTRY_COMPARE(marks->count(), 2);
        QVERIFY2(marks->item(0)->text().contains(u"0:01"_s), qPrintable(marks->item(0)->text()));
        QVERIFY(marks->item(0)->text().contains(u"12"_s));
        QVERIFY(marks->item(1)->text().contains(u"0:02"_s));
        QVERIFY(marks->item(1)->text().contains(u"Too <i>early</i>"_s));
        QVERIFY(!find<QPushButton>(u"removeAttachment"_s)->isEnabled());
        QVERIFY(!find<Player>(u"player"_s)->isVisible());
    }

    void aRecordingIsAttachedAndHeardFromAMark()
    {
        attach(file(u"talk.wav"_s, recording()));
        QCOMPARE(copies().size(), 1);
        QVERIFY(files()->item(0)->text().contains(u"talk.wav"_s));
        auto *player = find<Player>(u"player"_s);
        QVERIFY(player->isVisible());
        QVERIFY(!player->isPlaying());
        press(Qt::Key_P);
        QTRY_VERIFY(player->isPlaying());
        QTRY_VERIFY(player->position() > 0);
        QCOMPARE(find<QSlider>(u"playPlace"_s)->maximum(), 3000);
        const QSignalSpy filled(files()->model(), &QAbstractItemModel::modelReset);
        const qint64 place = player->position();
        Q_EMIT m_house->workspace->database().changed({.everything = true}); // others write
        QTRY_VERIFY(!filled.isEmpty());
        QVERIFY(player->isEnabled());
        QVERIFY(player->position() >= place);
        press(Qt::Key_P);
        QTRY_VERIFY(!player->isPlaying());

        auto *marks = find<QListWidget>(u"marks"_s);
        marks->setFocus();
        marks->setCurrentRow(1);
        press(Qt::Key_Return);
        QTRY_VERIFY(player->isPlaying());
        QTRY_VERIFY2(player->position() >= 1950, qPrintable(QString::number(player->position())));
        QCOMPARE(label(u"attachmentProblem"_s), QString());
        QTRY_VERIFY(!player->isPlaying()); // it comes to its end
    }

    void theTimelineTellsThatThereIsAFile()
    {
        const auto spoken = [this] {
            return call().data(Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!spoken().contains(u"with a file"_s));
        attach(file(u"notes.pdf"_s, "words"));
        QTRY_VERIFY2(spoken().contains(u"with a file"_s), qPrintable(spoken()));
        QVERIFY(!find<Player>(u"player"_s)->isVisible()); // nothing to hear
    }

    void whatIsNoRecordingIsToldAbout()
    {
        attach(file(u"talk.mp3"_s, "no recording at all"));
        press(Qt::Key_P);
        QTRY_VERIFY(label(u"attachmentProblem"_s).contains(u"can't be played here"_s));
        QCOMPARE(copies().size(), 1);
    }

    void whatCannotBeCopiedIsToldAbout()
    {
        const QueuedAnswers answers({}, {m_folder->filePath(u"none.wav"_s)});
        press(Qt::Key_A);
        QTRY_VERIFY(label(u"attachmentProblem"_s).contains(u"none.wav"_s));
        QCOMPARE(files()->count(), 0);
        QVERIFY(find<QPushButton>(u"attach"_s)->isEnabled());
    }

    void whoChoosesNoFileChangesNothing()
    {
        const QueuedAnswers answers;
        press(Qt::Key_A);
        QTRY_COMPARE(answers.askedForFiles().size(), 1);
        QCOMPARE(label(u"attachmentSaid"_s), QString());
        QVERIFY(copies().isEmpty());
    }

    void aCopyIsSavedSomewhereElse()
    {
        attach(file(u"talk.wav"_s, recording()));
        const QString there = m_folder->filePath(u"other.wav"_s);
        const QueuedAnswers answers({}, {there});
        press(Qt::Key_S);
        QTRY_COMPARE(label(u"attachmentSaid"_s), u"Saved."_s);
        QCOMPARE(answers.askedForFiles().first().suggestion, u"talk.wav"_s);
        QFile saved(there);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), recording());
    }

    void onlyAYesRemovesAFile()
    {
        const QString path = file(u"<b>talk.wav"_s, recording());
        attach(path);
        {
            const QueuedAnswers keep({1});
            press(Qt::Key_Delete);
            QTRY_COMPARE(keep.asked().size(), 1);
            QVERIFY(keep.asked().first().text.contains(u"<b>talk.wav"_s));
        }
        QCOMPARE(files()->count(), 1);
        const QueuedAnswers remove({0});
        press(Qt::Key_Delete);
        QTRY_COMPARE(files()->count(), 0);
        QTRY_VERIFY(copies().isEmpty());
        QVERIFY(QFile::exists(path));
    }

    void whatIsBeingCopiedIsAttachedThoughTheDialogIsClosed()
    {
        const QueuedAnswers answers({}, {file(u"talk.wav"_s, recording())});
        press(Qt::Key_A);
        QTRY_COMPARE(answers.askedForFiles().size(), 1);
        m_dialog->reject();
        QTRY_VERIFY(!m_dialog);
        QTRY_COMPARE(m_house->rows<Attachment>().size(), 1);
        QCOMPARE(copies().size(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CallHouse> m_house;
    std::unique_ptr<TimelinePane> m_pane;
    QPointer<EventDialog> m_dialog;
};

} // namespace Callwell

QTEST_MAIN(Callwell::TestEventDialog)
#include "moc_callhouse.cpp"
#include "tst_eventdialog.moc"
