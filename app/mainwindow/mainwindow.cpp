// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/mainwindow.h"

#include "mainwindow/commandpalette.h"
#include "mainwindow/commands.h"
#include "mainwindow/keyhelp.h"
#include "mainwindow/leaddialogs.h"
#include "mainwindow/namedialog.h"
#include "mainwindow/newleaddialog.h"
#include "mainwindow/startbanner.h"
#include "mainwindow/statusline.h"
#include "mainwindow/teamviews.h"
#include "mainwindow/undoactions.h"
#include "pages/call/answerdialog.h"
#include "pages/call/callpage.h"
#include "pages/contact/contactpage.h"
#include "pages/importing/importpage.h"
#include "pages/inbox/listpane.h"
#include "pages/inbox/placesview.h"
#include "pages/kpi/kpiwindow.h"
#include "pages/people/networkwindow.h"
#include "pages/script/scriptpage.h"
#include "pages/settings/settingspage.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "usecase/finishcall.h"
#include "words/errorwords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

MainWindow::MainWindow(Workspace &workspace, Kind kind, QSettings *memory, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_kind(kind)
    , m_memory(memory)
    , m_stack(new QStackedWidget)
    , m_call(new CallPage(workspace))
    , m_import(new ImportPage(workspace))
    , m_settings(new SettingsPage(workspace))
    , m_status(new StatusLine)
    , m_undo(new UndoActions(workspace, this))
    , m_commands(new Commands(this, *m_undo))
{
    setWindowTitle(kind == Kind::Example ? tr("Example workspace – Callwell") : tr("Callwell"));
    setObjectName(u"mainWindow"_s);
    setStatusBar(m_status);
    makeWorkbench();
    m_stack->addWidget(m_workbench);
    m_stack->addWidget(m_call);
    m_stack->addWidget(m_import);
    m_stack->addWidget(m_settings);
    setCentralWidget(m_stack);
    connect(m_stack, &QStackedWidget::currentChanged, this,
            [this] { m_commands->setMenuLetters(m_stack->currentWidget() != m_call); });
    connectLists();
    connectCommands();
    restore();
    m_commands->setSort(m_list->sort());
    m_places->setPlace(Place::WantsACall);
    m_list->focusList();
}

MainWindow::~MainWindow()
{
    delete m_kpi; // a window of its own, but of this workspace
}

void MainWindow::makeWorkbench()
{
    m_places = new PlacesView(m_workspace);
    m_list = new ListPane(m_workspace);
    m_contact = new ContactPage(m_workspace);
    m_contact->setAutoFillBackground(true);
    m_contact->setBackgroundRole(QPalette::Base);
    m_contact->setActions({m_commands->call, m_commands->answer}, m_commands->more);
    m_list->setImportAction(m_commands->import);

    m_splitter = new QSplitter;
    m_splitter->setObjectName(u"workbench"_s);
    m_splitter->setHandleWidth(1);
    for (QWidget *pane : {static_cast<QWidget *>(m_places), static_cast<QWidget *>(m_list),
                          static_cast<QWidget *>(m_contact)})
        m_splitter->addWidget(pane);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 4);
    m_splitter->setStretchFactor(2, 5);
    m_splitter->setSizes({m_places->sizeHint().width(), Measures::px(500), Measures::px(620)});
    m_splitter->setChildrenCollapsible(false);

    m_workbench = new QWidget;
    auto *layout = new QVBoxLayout(m_workbench);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    if (m_kind == Kind::Example)
        layout->addWidget(
            new StartBanner({m_commands->import, m_commands->joinTeam, m_commands->startEmpty}));
    layout->addWidget(m_splitter, 1);
}

void MainWindow::connectLists()
{
    connect(m_places, &PlacesView::placeChosen, m_list, &ListPane::showPlace);
    connect(m_list, &ListPane::currentChanged, this, &MainWindow::chooseLead);
    connect(m_list, &ListPane::sortChanged, m_commands, &Commands::setSort);
    connect(m_contact, &ContactPage::personRequested, this,
            [this](PersonId person) { showPerson(person, {}); });
    connect(m_contact, &ContactPage::filled, this, &MainWindow::personShown);
    connect(m_list, &ListPane::callRequested, this, &MainWindow::openCall);
    connect(m_call, &CallPage::finished, this, [this](LeadId lead) {
        backToList();
        m_contact->show({}, lead);
        m_status->say(tr("The call is logged. %1 takes it back.")
                          .arg(Words::leftToRight(
                              m_undo->takeBack()->shortcut().toString(QKeySequence::NativeText))));
    });
    connect(m_call, &CallPage::mailRequested, this,
            [this](LeadId lead) { (new AnswerDialog(m_workspace, lead, this))->open(); });
    connect(m_import, &ImportPage::finished, this, [this] { showPlace(Place::Everyone); });
    connect(m_call, &CallPage::cancelled, this, &MainWindow::backToList);
    connect(m_settings, &SettingsPage::finished, this, &MainWindow::backToList);
    connect(m_undo, &UndoActions::done, m_status, &StatusLine::say);
}

void MainWindow::connectCommands()
{
    const Commands &c = *m_commands;
    connect(m_commands, &Commands::placeWanted, this, &MainWindow::showPlace);
    connect(m_commands, &Commands::sortWanted, m_list, &ListPane::setSort);
    connect(c.startEmpty, &QAction::triggered, this, [this] { Q_EMIT ownWorkspaceWanted(false); });
    connect(c.joinTeam, &QAction::triggered, this, &MainWindow::joinWanted);
    c.startEmpty->setVisible(m_kind == Kind::Example);
    connect(c.name, &QAction::triggered, this, &MainWindow::showName);
    connect(c.newLead, &QAction::triggered, this, &MainWindow::addSomebody);
    c.name->setVisible(!m_workspace.member().isNull());
    connect(c.quit, &QAction::triggered, this, &QWidget::close);
    connect(c.search, &QAction::triggered, this, [this] {
        showWorkbench();
        m_list->focusSearch();
    });
    connect(c.list, &QAction::triggered, this, [this] {
        showWorkbench();
        m_list->focusList();
    });
    connect(c.onlyMine, &QAction::toggled, this,
            [this](bool mine) { m_list->setOnlyOf(mine ? m_workspace.member() : MemberId()); });
    c.onlyMine->setVisible(!m_workspace.member().isNull());
    connect(c.filter, &QAction::triggered, m_list, &ListPane::focusFilter);
    connect(c.call, &QAction::triggered, this, [this] { openCall(m_contact->lead()); });
    connect(c.theyCall, &QAction::triggered, this, [this] {
        m_call->takeCall(m_contact->lead()); // given only while there is one
        showPage(m_call);
    });
    connectLeadDialogs(c, m_workspace, this, [this] { return m_contact->lead(); });
    connect(c.network, &QAction::triggered, this, &MainWindow::showNetwork);
    connect(c.import, &QAction::triggered, this, &MainWindow::showImport);
    connect(c.noAnswer, &QAction::triggered, this, &MainWindow::logNobodyAnswered);
    connect(c.palette, &QAction::triggered, this, &MainWindow::showPalette);
    connect(c.settings, &QAction::triggered, this, [this] { showPage(m_settings); });
    connect(c.scripts, &QAction::triggered, this, &MainWindow::showScripts);
    connect(c.kpi, &QAction::triggered, this, &MainWindow::showKpi);
    connect(c.keys, &QAction::triggered, this, &MainWindow::showKeys);
    connect(c.about, &QAction::triggered, this, &MainWindow::showAbout);
}

void MainWindow::setTeam(TeamLink &team)
{
    auto *views = new TeamViews(team, *m_stack, *m_status, *m_commands, this);
    connect(views, &TeamViews::pageWanted, this, &MainWindow::showPage);
    connect(views, &TeamViews::finished, this, &MainWindow::backToList);
}

void MainWindow::restore()
{
    resize(Measures::px(1280), Measures::px(800));
    if (m_memory) {
        restoreGeometry(m_memory->value(u"window/geometry"_s).toByteArray());
        m_splitter->restoreState(m_memory->value(u"window/splitter"_s).toByteArray());
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_memory) {
        m_memory->setValue(u"window/geometry"_s, saveGeometry());
        m_memory->setValue(u"window/splitter"_s, m_splitter->saveState());
        if (m_kpi)
            m_memory->setValue(u"kpi/geometry"_s, m_kpi->saveGeometry());
    }
    if (m_kpi)
        m_kpi->close();
    QMainWindow::closeEvent(event);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_stack->currentWidget() == m_workbench)
        m_list->focusList();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::showPlace(Place place)
{
    showWorkbench();
    m_places->setPlace(place);
    m_list->focusList();
}

void MainWindow::showLeads(const QList<LeadId> &leads, const QString &title)
{
    showWorkbench();
    m_list->showLeads(leads, title);
    raiseUp();
}

void MainWindow::showPerson(PersonId person, LeadId lead)
{
    showWorkbench();
    if (!lead.isNull())
        m_list->select(lead); // where it is in the list
    chooseLead(person, lead);
}

void MainWindow::showImport()
{
    // The example stays as it is: what somebody brings in is their own.
    if (m_kind == Kind::Example)
        Q_EMIT ownWorkspaceWanted(true);
    else
        showPage(m_import);
}

void MainWindow::showPage(QWidget *page)
{
    m_stack->setCurrentWidget(page);
    m_commands->setWorkbench(false);
    page->setFocus();
}

void MainWindow::showScripts()
{
    if (!m_scripts) {
        m_scripts = new ScriptPage(m_workspace);
        m_stack->addWidget(m_scripts);
        connect(m_scripts, &ScriptPage::finished, this, &MainWindow::backToList);
    }
    showPage(m_scripts);
    m_commands->keys->setShortcuts({}); // there F1 explains the language of scripts
}

void MainWindow::showWorkbench()
{
    m_stack->setCurrentWidget(m_workbench);
    m_commands->setWorkbench(true);
}

void MainWindow::raiseUp()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void MainWindow::chooseLead(PersonId person, LeadId lead)
{
    m_contact->show(person, lead);
    m_commands->setLeadChosen(!lead.isNull());
}

void MainWindow::openCall(LeadId lead)
{
    if (lead.isNull())
        return;
    m_call->open(lead);
    showPage(m_call);
}

void MainWindow::backToList()
{
    showWorkbench();
    m_list->focusList();
}

void MainWindow::logNobodyAnswered()
{
    const LeadId lead = m_contact->lead();
    m_workspace.perform(&logNoAnswer, lead).then(this, [this](const Result<LoggedCall> &logged) {
        if (!logged) {
            tell(this, tr("Nothing was logged"), errorText(logged.error()));
            return;
        }
        const QString attempt = tr("Attempt %L1 logged: nobody answered.").arg(logged->attempt);
        m_status->say(logged->nextStepAt.isValid()
                          ? tr("%1 Next try: %2.", "sentence, when")
                                .arg(attempt,
                                     Words::when(logged->nextStepAt, m_workspace.clock().now(),
                                                 QTimeZone::systemTimeZone()))
                          : attempt);
    });
}

void MainWindow::sayBroughtBack(int leads)
{
    m_status->say(tr("%Ln lead(s) came back: the day to look again has come.", nullptr, leads));
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(m_workspace, m_commands->all(), this);
    connect(palette, &CommandPalette::personChosen, this, &MainWindow::showPerson);
    palette->open();
}

void MainWindow::showKpi()
{
    if (!m_kpi) {
        m_kpi = new KpiWindow(m_workspace);
        m_kpi->setObjectName(u"kpiWindow"_s);
        m_kpi->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_kpi, &KpiWindow::leadsRequested, this, &MainWindow::showLeads);
        if (m_memory)
            m_kpi->restoreGeometry(m_memory->value(u"kpi/geometry"_s).toByteArray());
    }
    m_kpi->show();
    m_kpi->raise();
    m_kpi->activateWindow();
}

void MainWindow::showNetwork()
{
    auto *window = new NetworkWindow(m_workspace, m_contact->person(), m_contact->lead(), this);
    connect(window, &NetworkWindow::personRequested, this,
            [this](PersonId person) { showPerson(person, {}); });
    window->show();
}

QWidget *MainWindow::kpiWindow() const
{
    return m_kpi;
}

void MainWindow::addSomebody()
{
    auto *dialog = new NewLeadDialog(m_workspace, this);
    connect(dialog, &SettingDialog::saved, this, [this](const QUuid &lead) {
        m_workspace
            .ask([id = LeadId(lead)](Connection &store) { return Rows::get<Lead>(store, id); })
            .then(this, [this](const Result<Lead> &added) {
                if (added)
                    showPerson(added->person, added->id);
            });
    });
    dialog->open();
}

void MainWindow::showName()
{
    auto *dialog = new NameDialog(m_workspace, this);
    dialog->open();
}

void MainWindow::showKeys()
{
    auto *help = new KeyHelp(m_commands->menus(), this);
    help->open();
}

void MainWindow::showAbout()
{
    tell(this, tr("Callwell %1").arg(QCoreApplication::applicationVersion()),
         tr("For the people who answer leads. Free software under the GNU General Public License, "
            "version 3 or later.\n\nThis workspace is kept in the file %1")
             .arg(Words::leftToRight(m_workspace.database().path())));
}

} // namespace Callwell
