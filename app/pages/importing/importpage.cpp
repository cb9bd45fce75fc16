// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/importing/importpage.h"

#include "pages/importing/columnstable.h"
#include "pages/importing/importformat.h"
#include "pages/importing/importtext.h"
#include "theme/ask.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/takeback.h"
#include "words/errorwords.h"
#include "words/importwords.h"
#include "words/theirtext.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr int previewRows = 30;
constexpr qsizetype shownRejections = 5;
constexpr int barSteps = 1000;

PlainLabel *wrapped(const QString &objectName)
{
    auto *label = new PlainLabel;
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ImportPage::ImportPage(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_file(new QLineEdit)
    , m_browse(new QPushButton(tr("&Browse ...")))
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_columns(new ColumnsTable)
    , m_format(new ImportFormat)
    , m_guess(wrapped(u"importGuess"_s))
    , m_found(wrapped(u"importFound"_s))
    , m_rejected(wrapped(u"importRejected"_s))
    , m_refusal(wrapped(u"importRefusal"_s))
    , m_bar(new QProgressBar)
    , m_go(new QPushButton(tr("&Import")))
    , m_takeBack(new QPushButton(tr("&Take back")))
    , m_leave(new QPushButton(tr("Close")))
{
    m_file->setObjectName(u"importPath"_s);
    m_go->setObjectName(u"importGo"_s);
    m_takeBack->setObjectName(u"importTakeBack"_s);
    m_leave->setObjectName(u"importLeave"_s);
    m_bar->setObjectName(u"importBar"_s);
    m_bar->setAccessibleName(tr("How much of the file is read"));
    m_bar->setRange(0, barSteps);
    m_go->setDefault(true);
    for (PlainLabel *label : {m_guess, m_rejected})
        Measures::setMuted(label);
    Measures::setWarning(m_refusal);
    m_empty->setWords(tr("A file of leads"),
                      tr("Choose a table with the names of its columns in the first line (CSV). "
                         "What it holds is shown here before anything is changed."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_columns);

    auto *title = new PlainLabel(tr("Import leads"));
    Measures::setType(title, Type::Title);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Measures::px(Space::Small));
    buttons->addWidget(m_bar, 1);
    buttons->addStretch();
    buttons->addWidget(m_takeBack);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, Measures::px(Space::Medium), margin,
                               Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(title);
    layout->addWidget(makeFileRow());
    layout->addWidget(m_format);
    layout->addWidget(m_guess);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_found);
    layout->addWidget(m_rejected);
    layout->addWidget(m_refusal);
    layout->addLayout(buttons);
    Measures::setType(m_found, Type::Strong);

    m_poll.setInterval(std::chrono::milliseconds(100));
    m_dryRunSoon.setSingleShot(true);
    m_dryRunSoon.setInterval(std::chrono::milliseconds(300));
    connectAll();
    setStep(Step::Choose);
    setFocusProxy(m_file);
}

ImportPage::~ImportPage()
{
    stop();
}

QWidget *ImportPage::makeFileRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Measures::px(Space::Small));
    auto *label = new PlainLabel(tr("&File"));
    label->setBuddy(m_file);
    m_file->setAccessibleName(tr("File to import"));
    layout->addWidget(label);
    layout->addWidget(m_file, 1);
    layout->addWidget(m_browse);
    return row;
}

void ImportPage::connectAll()
{
    connect(m_file, &QLineEdit::returnPressed, this, [this] { openFile(m_file->text()); });
    connect(m_browse, &QPushButton::clicked, this, &ImportPage::browse);
    connect(m_format, &ImportFormat::changed, this, &ImportPage::readFirstRows);
    connect(m_format, &ImportFormat::mapWanted, this, &ImportPage::browseForMap);
    connect(m_columns, &ColumnsTable::edited, this, [this] {
        stop();
        m_go->setEnabled(false);
        m_dryRunSoon.start();
    });
    connect(&m_dryRunSoon, &QTimer::timeout, this, &ImportPage::dryRun);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (const qint64 of = m_progress->of; of > 0)
            m_bar->setValue(static_cast<int>(barSteps * m_progress->bytes / of));
    });
    connect(m_go, &QPushButton::clicked, this, &ImportPage::run);
    connect(m_takeBack, &QPushButton::clicked, this, &ImportPage::takeBackImport);
    connect(m_leave, &QPushButton::clicked, this, &ImportPage::cancelOrLeave);
    const auto key = [this](const QKeySequence &sequence, auto &&does) {
        auto *shortcut = new QShortcut(sequence, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, does);
    };
    key(QKeySequence::Open, [this] { browse(); });
    key(Qt::CTRL | Qt::Key_Return, [this] { run(); });
    key(Qt::Key_Escape, [this] { cancelOrLeave(); });
}

void ImportPage::browse()
{
    askForFile(this,
               {.title = tr("A file of leads"),
                .filter = tr("Tables (*.csv *.tsv *.txt);;All files (*)"),
                .folder = QFileInfo(m_file->text()).path(),
                .suggestion = {}},
               [this](const QString &path) {
                   if (!path.isEmpty())
                       openFile(path);
               });
}

void ImportPage::browseForMap()
{
    askForFile(this,
               {.title = tr("A map of the columns"),
                .filter = tr("Maps (*.json);;All files (*)"),
                .folder = QFileInfo(m_path).path(),
                .suggestion = {}},
               [this](const QString &path) {
                   if (path.isEmpty())
                       return;
                   const Result<ImportMap> map = ImportMap::fromFile(path);
                   if (!map) {
                       refuse(map.error());
                       return;
                   }
                   m_given = *map;
                   readFirstRows();
               });
}

void ImportPage::openFile(const QString &path)
{
    if (m_step == Step::Running || path.trimmed().isEmpty())
        return;
    m_path = path.trimmed();
    m_file->setText(m_path);
    m_format->reset();
    m_given.reset();
    readFirstRows();
}

void ImportPage::readFirstRows()
{
    stop();
    setStep(Step::Choose);
    m_empty->setWords(tr("Reading the first rows ..."), {});
    ImportFile preview;
    preview.path = m_path;
    preview.map = m_given;
    preview.encoding = m_format->encoding();
    preview.separator = m_format->separator();
    preview.noName = noNameTemplate();
    m_workspace
        .ask([preview](Connection & /*store*/) { return previewImport(preview, previewRows); })
        .then(this, [this, generation = ++m_generation](const Result<ImportPreview> &found) {
            if (generation == m_generation)
                showPreview(found);
        });
}

void ImportPage::showPreview(const Result<ImportPreview> &preview)
{
    m_format->show(); // what can't be read so may be read otherwise
    if (!preview) {
        m_empty->setWords(tr("This file can't be imported"), errorText(preview.error()));
        return;
    }
    m_map = preview->map;
    m_columns->setPreview(*preview);
    m_format->setFound(preview->encoding, preview->separator);
    m_guess->setText(m_given ? tr("What each column becomes stands in the map.")
                             : tr("What each column becomes is guessed from its name: put right "
                                  "what is wrong."));
    setStep(Step::Map);
    m_columns->setFocus(Qt::OtherFocusReason);
    dryRun();
}

ImportFile ImportPage::input(bool dry)
{
    m_map.columns = m_columns->columns();
    m_stop = std::stop_source();
    m_progress = std::make_shared<Progress>();
    ImportFile input;
    input.path = m_path;
    input.map = m_map;
    input.encoding = m_format->encoding();
    input.separator = m_format->separator();
    input.dryRun = dry;
    input.noName = noNameTemplate();
    input.reason = &rejectionText;
    input.progress = [progress = m_progress](qint64 bytes, qint64 of) {
        progress->bytes = bytes;
        progress->of = of;
    };
    input.cancelled = m_stop.get_token();
    return input;
}

void ImportPage::dryRun()
{
    if (m_step != Step::Map)
        return;
    stop();
    m_go->setEnabled(false);
    m_refusal->hide();
    m_found->setText(tr("Reading the whole file ..."));
    m_rejected->clear();
    m_workspace.look(&importFile, input(true))
        .then(this, [this, generation = ++m_generation](const Result<ImportReport> &report) {
            if (generation == m_generation)
                showFound(report);
        });
}

void ImportPage::showFound(const Result<ImportReport> &report)
{
    if (!report) {
        m_found->clear();
        refuse(report.error());
        return;
    }
    m_found->setText(foundText(*report));
    m_rejected->setText(rejectedText(*report, shownRejections));
    m_rejected->setVisible(report->rejected > 0);
    m_go->setEnabled(report->added > 0);
    if (report->added > 0 && !m_columns->isAncestorOf(focusWidget()))
        m_go->setFocus(Qt::OtherFocusReason);
}

void ImportPage::run()
{
    if (m_step != Step::Map || !m_go->isEnabled())
        return;
    setStep(Step::Running);
    m_workspace.perform(&importFile, input(false))
        .then(this, [this, generation = ++m_generation](const Result<ImportReport> &report) {
            if (generation == m_generation)
                showBrought(report);
        });
}

void ImportPage::showBrought(const Result<ImportReport> &report)
{
    if (!report) {
        setStep(Step::Map);
        m_go->setEnabled(true);
        refuse(report.error());
        return;
    }
    setStep(Step::Brought);
    m_found->setText(broughtText(*report));
    QString rejected = rejectedText(*report, shownRejections);
    if (!report->rejectedFile.isEmpty()) {
        rejected.prepend(
            tr("The rows that could not go in are in %1, with their reasons.", "a file")
                .arg(Words::leftToRight(report->rejectedFile))
            + u'\n');
    }
    m_rejected->setText(rejected);
    m_rejected->setVisible(!rejected.isEmpty());
    m_leave->setFocus(Qt::OtherFocusReason);
}

void ImportPage::takeBackImport()
{
    m_takeBack->setEnabled(false);
    m_workspace
        .perform(&takeBack,
                 TakeBack{.kind = u"import_file"_s, .subject = QFileInfo(m_path).fileName()})
        .then(this, [this](const Result<GroupRow> &taken) {
            if (!taken) {
                m_takeBack->setEnabled(true);
                refuse(taken.error());
                return;
            }
            setStep(Step::Map);
            dryRun();
        });
}

void ImportPage::cancelOrLeave()
{
    if (m_step == Step::Running) {
        m_stop.request_stop(); // the answer comes as a refusal, and nothing is left
        return;
    }
    stop();
    Q_EMIT finished();
}

void ImportPage::stop()
{
    m_dryRunSoon.stop();
    m_stop.request_stop();
}

void ImportPage::refuse(const Error &error)
{
    m_refusal->setText(errorText(error));
    m_refusal->show();
}

void ImportPage::setStep(Step step)
{
    m_step = step;
    const bool running = step == Step::Running;
    m_stack->setCurrentIndex(step == Step::Choose ? 0 : 1);
    m_format->setVisible(step == Step::Map);
    m_guess->setVisible(step == Step::Map);
    m_found->setVisible(step != Step::Choose);
    m_rejected->setVisible(false);
    m_refusal->hide();
    m_columns->setEnabled(step == Step::Map);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_file, m_browse})
        widget->setEnabled(!running);
    m_bar->setVisible(running);
    m_bar->setValue(0);
    if (running) {
        m_found->setText(tr("Importing ..."));
        m_poll.start();
    } else {
        m_poll.stop();
    }
    m_go->setVisible(step == Step::Map || running);
    m_go->setEnabled(false);
    m_takeBack->setVisible(step == Step::Brought);
    m_takeBack->setEnabled(step == Step::Brought);
    m_leave->setText(running ? tr("Cancel") : tr("Close"));
}

} // namespace Callwell
