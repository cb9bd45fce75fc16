// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/contact/eventdialog.h"

#include "pages/contact/player.h"
#include "pages/contact/timelinewords.h"
#include "store/attachmentstore.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/attachfile.h"
#include "words/domainwords.h"
#include "words/errorwords.h"
#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QLocale>
#include <QMimeDatabase>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <tuple>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 80; // letters

// By its name: what is in it is nobody's business before somebody wants to hear it.
bool canBeHeard(const QString &name)
{
    const QString kind =
        QMimeDatabase().mimeTypeForFile(name, QMimeDatabase::MatchExtension).name();
    return kind.startsWith("audio/"_L1) || kind.startsWith("video/"_L1);
}

QString shown(const QString &name)
{
    return Words::isolated(Words::shortened(name.simplified(), longestName));
}

// The files of that event are other ones: this dialog, and a timeline, read them again.
void tellAll(Workspace &workspace, ActivityId event)
{
    workspace.database().tellNews({.tables = {u"attachment"_s}, .rows = {event.uuid()}});
}

PlainLabel *heading(const QString &text)
{
    auto *label = new PlainLabel(text);
    Measures::setType(label, Type::Strong);
    return label;
}

} // namespace

bool EventDialog::shows(ActivityKind kind)
{
    return kind == ActivityKind::Call || kind == ActivityKind::Mail || kind == ActivityKind::Message
        || kind == ActivityKind::Meeting;
}

EventDialog::EventDialog(Workspace &workspace, const TimelineRow &row, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_event(row.activity.id)
    , m_marksTitle(heading(tr("What was written down, and when")))
    , m_marksList(new QListWidget)
    , m_list(new QListWidget)
    , m_none(new PlainLabel)
    , m_player(new Player)
    , m_said(new PlainLabel)
    , m_problem(new PlainLabel)
    , m_attach(new QPushButton(tr("Attach a file…  (A)")))
    , m_save(new QPushButton(tr("Save a copy…  (S)")))
    , m_remove(new QPushButton(tr("Remove…  (Del)")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(TimelineWords::title(row));
    resize(Measures::px(620), Measures::px(520));
    auto *beside = new PlainLabel(TimelineWords::beside(row));
    Measures::setMuted(beside);
    auto *words = new QPlainTextEdit;
    words->setObjectName(u"eventWords"_s);
    words->setAccessibleName(tr("What was said"));
    words->setReadOnly(true);
    words->setTabChangesFocus(true);
    words->setPlainText(TimelineWords::words(row));
    words->setVisible(!words->toPlainText().isEmpty());
    m_marksList->setObjectName(u"marks"_s);
    m_marksList->setAccessibleName(m_marksTitle->text());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false); // Enter is for the lists

    auto *layout = new QVBoxLayout(this);
    layout->addWidget(heading(TimelineWords::title(row)));
    layout->addWidget(beside);
    layout->addWidget(words, 2);
    layout->addWidget(m_marksTitle);
    layout->addWidget(m_marksList, 3);
    layout->addWidget(makeFiles(), 2);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &EventDialog::chooseFile);
    connect(m_list, &QListWidget::itemActivated, m_player, &Player::toggle);
    connect(m_marksList, &QListWidget::itemActivated, this, &EventDialog::playMark);
    connect(m_player, &Player::failed, this, [this](const QString &reason) {
        say(tr("This can't be played here (%1). Save a copy, and open it with another program.")
                .arg(Words::isolated(reason.simplified())),
            true);
    });
    connect(&workspace.database(), &Database::changed, this, &EventDialog::load);
    addKeys();
    m_attach->setFocus(Qt::OtherFocusReason);
    showLoaded({});
    load();
}

QWidget *EventDialog::makeFiles()
{
    m_list->setObjectName(u"attachments"_s);
    m_list->setAccessibleName(tr("Recordings and files"));
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_none->setText(tr("None yet. A copy stays on this computer: it is shared with nobody."));
    m_none->setWordWrap(true);
    Measures::setMuted(m_none);
    m_player->setObjectName(u"player"_s);
    m_said->setObjectName(u"attachmentSaid"_s);
    m_problem->setObjectName(u"attachmentProblem"_s);
    Measures::setMuted(m_said);
    Measures::setWarning(m_problem);
    for (PlainLabel *label : {m_said, m_problem}) {
        label->setWordWrap(true);
        label->hide();
    }
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::px(Space::Small));
    m_attach->setObjectName(u"attach"_s);
    m_save->setObjectName(u"saveAttachment"_s);
    m_remove->setObjectName(u"removeAttachment"_s);
    for (QPushButton *button : {m_attach, m_save, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();

    auto *files = new QWidget;
    auto *layout = new QVBoxLayout(files);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(heading(m_list->accessibleName()));
    layout->addWidget(m_list, 1);
    layout->addWidget(m_none);
    layout->addWidget(m_player);
    layout->addLayout(buttons);
    layout->addWidget(m_said);
    layout->addWidget(m_problem);
    connect(m_attach, &QPushButton::clicked, this, &EventDialog::attach);
    connect(m_save, &QPushButton::clicked, this, &EventDialog::save);
    connect(m_remove, &QPushButton::clicked, this, &EventDialog::remove);
    return files;
}

void EventDialog::addKeys()
{
    const auto key = [this](const QKeySequence &sequence, auto &&does) {
        connect(new QShortcut(sequence, this), &QShortcut::activated, this, does);
    };
    key(Qt::Key_P, [this] { m_player->toggle(); });
    key(Qt::Key_A, [this] { attach(); });
    key(Qt::Key_S, [this] { save(); });
    key(QKeySequence::Delete, [this] { remove(); });
}

void EventDialog::load()
{
    m_workspace
        .ask([event = m_event](Connection &store) -> Result<Loaded> {
            const AttachmentStore attachments(store);
            Loaded loaded;
            CALLWELL_ASSIGN(loaded.files, attachments.of(event));
            CALLWELL_ASSIGN(loaded.marks, attachments.marks(event));
            return loaded;
        })
        .then(this, [this](const Result<Loaded> &loaded) {
            if (loaded)
                showLoaded(*loaded);
            else
                say(errorText(loaded.error()), true);
        });
}

void EventDialog::showLoaded(const Loaded &loaded)
{
    m_marks = loaded.marks;
    const int mark = m_marksList->currentRow();
    m_marksList->clear();
    for (const CallMark &one : std::as_const(m_marks)) {
        const QString what = one.kind ? Words::name(*one.kind) : Words::factLabel(one.key);
        m_marksList->addItem(tr("%1  %2: %3", "minutes and seconds, what it is, the words")
                                 .arg(Words::minutes(one.milliseconds / 1000),
                                      Words::isolated(what), shown(one.words)));
    }
    m_marksList->setCurrentRow(mark);
    m_marksTitle->setVisible(!m_marks.isEmpty());
    m_marksList->setVisible(!m_marks.isEmpty());

    const QDateTime now = m_workspace.clock().now();
    const RowId before = chosen() ? chosen()->id : RowId();
    const bool more = loaded.files.size() > m_files.size();
    m_files = loaded.files;
    const QSignalBlocker quiet(m_list); // what is heard goes on while others write
    m_list->clear();
    for (const Attachment &file : std::as_const(m_files)) {
        m_list->addItem(tr("%1 · %2 · attached %3", "name, size, when")
                            .arg(shown(file.name), QLocale().formattedDataSize(file.bytes),
                                 Words::ago(file.at, now, QTimeZone::systemTimeZone())));
    }
    const int last = int(m_files.size()) - 1;
    const auto again = std::ranges::find(std::as_const(m_files), before, &Attachment::id);
    const int row = again == m_files.cend() ? 0 : int(again - m_files.cbegin());
    m_list->setCurrentRow(more ? last : std::min(row, last));
    m_list->setVisible(!m_files.isEmpty());
    m_none->setVisible(m_files.isEmpty());
    chooseFile();
}

const Attachment *EventDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_files.size() ? &m_files.at(row) : nullptr;
}

QString EventDialog::storePath() const
{
    return m_workspace.database().path();
}

void EventDialog::chooseFile()
{
    const Attachment *file = chosen();
    const bool heard = file && canBeHeard(file->name);
    m_player->setFile(heard ? AttachmentStore::path(storePath(), file->id) : QString());
    m_player->setVisible(heard);
    m_save->setEnabled(file != nullptr);
    m_remove->setEnabled(file != nullptr);
}

void EventDialog::playMark()
{
    if (const int row = m_marksList->currentRow(); row >= 0)
        m_player->playFrom(m_marks.at(row).milliseconds);
}

void EventDialog::attach()
{
    if (!m_attach->isEnabled())
        return;
    askForFile(this, {.title = tr("Attach a recording or a file"), .filter = tr("All files (*)")},
               [this](const QString &path) {
                   if (!path.isEmpty())
                       keepCopy(path);
               });
}

// What was begun is done, also where the dialog is closed meanwhile.
void EventDialog::keepCopy(const QString &path)
{
    m_attach->setEnabled(false);
    say(tr("Copying ..."));
    Workspace &workspace = m_workspace;
    QObject *store = &workspace.database();
    const auto finish = [self = QPointer<EventDialog>(this)](const Done &done) {
        if (!self)
            return;
        self->m_attach->setEnabled(true);
        self->say(done ? tr("Attached. The copy stays on this computer.") : errorText(done.error()),
                  !done);
    };
    Reply(QtConcurrent::run(&copyBesideStore, storePath(), path))
        .then(store,
              [&workspace, store, finish, event = m_event](const Result<CopiedFile> &copied) {
                  if (!copied) {
                      finish(std::unexpected(copied.error()));
                      return;
                  }
                  workspace.perform(&attachFile, AttachFile{.activity = event, .file = *copied})
                      .then(store, [&workspace, event, finish, id = copied->id](const Done &done) {
                          finish(done);
                          if (done)
                              tellAll(workspace, event);
                          else
                              std::ignore = dropCopy(workspace.database().path(), id);
                      });
              });
}

void EventDialog::save()
{
    const Attachment *file = chosen();
    if (!file)
        return;
    askForFile(this,
               {.title = tr("Save a copy"),
                .filter = tr("All files (*)"),
                .suggestion = file->name,
                .save = true},
               [this, id = file->id](const QString &path) {
                   if (path.isEmpty())
                       return;
                   Reply(QtConcurrent::run(&saveCopy, storePath(), id, path))
                       .then(this, [this](const Done &done) {
                           say(done ? tr("Saved.") : errorText(done.error()), !done);
                       });
               });
}

void EventDialog::remove()
{
    const Attachment *file = chosen();
    if (!file)
        return;
    ask(this,
        {.title = tr("Remove this file?"),
         .text = tr("The copy of %1 on this computer goes for good. The file that it was copied "
                    "from stays where it is.")
                     .arg(shown(file->name)),
         .answers = {tr("Remove"), tr("Keep it")},
         .warns = true},
        [this, id = file->id](int answer) {
            if (answer != 0)
                return;
            m_player->setFile({}); // some systems keep a file that is being heard
            drop(id);
        });
}

// What was begun is done, also where the dialog is closed meanwhile.
void EventDialog::drop(RowId id)
{
    Workspace &workspace = m_workspace;
    QObject *store = &workspace.database();
    workspace.perform(&removeAttachment, RowId(id))
        .then(store,
              [&workspace, event = m_event, id,
               self = QPointer<EventDialog>(this)](const Done &done) {
                  const Done dropped = done ? dropCopy(workspace.database().path(), id) : done;
                  tellAll(workspace, event);
                  if (self)
                      self->say(dropped ? tr("Removed.") : errorText(dropped.error()), !dropped);
              });
}

void EventDialog::say(const QString &what, bool warns)
{
    m_said->setText(warns ? QString() : what);
    m_problem->setText(warns ? what : QString());
    m_said->setVisible(!m_said->text().isEmpty());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace Callwell
