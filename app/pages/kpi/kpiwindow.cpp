// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/kpi/kpiwindow.h"

#include "pages/kpi/kpicsv.h"
#include "pages/kpi/kpipanel.h"
#include "pages/kpi/kpitile.h"
#include "pages/kpi/periodbar.h"
#include "store/kpistore.h"
#include "theme/ask.h"
#include "theme/emptystate.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/workspace.h"
#include "words/errorwords.h"
#include "words/kpiwords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>

namespace Callwell {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto soonest = 300ms;
constexpr int restAfterCounting = 10; // times as long as counting took, so that lists come first

// The target of each measure that runs today, or else the latest.
QList<TargetStanding> toShow(const QList<TargetStanding> &targets, QDate today)
{
    QList<TargetStanding> shown;
    for (const Measure measure : allValues<Measure>()) {
        const TargetStanding *best = nullptr;
        for (const TargetStanding &standing : targets) {
            const Target &target = standing.target;
            if (target.measure != measure)
                continue;
            const bool runs = target.startsOn <= today && target.endsOn >= today;
            if (!best || runs)
                best = &standing;
            if (runs)
                break;
        }
        if (best)
            shown.append(*best);
    }
    return shown;
}

} // namespace

KpiWindow::KpiWindow(Workspace &workspace, QWidget *parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_period(new PeriodBar)
    , m_days(new PlainLabel)
    , m_pages(new QStackedWidget)
    , m_numbers(new QWidget)
    , m_empty(new EmptyState)
    , m_tiles(new QHBoxLayout)
    , m_firstLine(new QWidget)
    , m_targets(new KpiPanel(static_cast<QWidget *>(nullptr)))
    , m_funnel(new KpiPanel(KpiChart::Kind::Bars))
    , m_attempts(new KpiPanel(KpiChart::Kind::Columns))
    , m_calls(new KpiPanel(KpiChart::Kind::Shares))
    , m_reps(new KpiPanel(KpiChart::Kind::Bars))
    , m_trials(new KpiPanel(static_cast<QWidget *>(nullptr)))
    , m_inquiries(new KpiPanel(static_cast<QWidget *>(nullptr)))
    , m_care(new KpiPanel(static_cast<QWidget *>(nullptr)))
{
    setWindowTitle(tr("Where we stand"));
    setObjectName(u"kpiWindow"_s);
    resize(Measures::px(1280), Measures::px(800));
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    const int margin = Measures::px(Space::Medium);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(margin);
    buildHeader(layout);
    layout->addWidget(m_pages, 1);
    auto *numbers = new QVBoxLayout(m_numbers);
    numbers->setContentsMargins({});
    numbers->setSpacing(margin);
    buildPanels(numbers);
    m_pages->addWidget(m_numbers);
    m_pages->addWidget(m_empty);
    setCentralWidget(central);
    buildMenus();

    m_period->setToday(workspace.clock().now().toLocalTime().date());
    connect(m_period, &PeriodBar::periodChanged, this, &KpiWindow::refresh);
    connect(&workspace.database(), &Database::changed, this, &KpiWindow::refreshSoon);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonest);
    connect(&m_soon, &QTimer::timeout, this, &KpiWindow::refresh);
    m_minute.setInterval(5min);
    connect(&m_minute, &QTimer::timeout, this, &KpiWindow::refreshSoon);
    m_minute.start();
    // not from here: an answer may come at once, before anybody listens
    QMetaObject::invokeMethod(this, &KpiWindow::refresh, Qt::QueuedConnection);
}

void KpiWindow::buildHeader(QVBoxLayout *layout)
{
    auto *title = new PlainLabel(tr("Where we stand"));
    Measures::setType(title, Type::Title);
    Measures::setMuted(m_days);
    auto *row = new QHBoxLayout;
    row->setSpacing(Measures::px(Space::Medium));
    row->addWidget(title);
    row->addWidget(m_days);
    row->addStretch();
    row->addWidget(m_period);
    layout->addLayout(row);
}

void KpiWindow::buildPanels(QVBoxLayout *layout)
{
    m_tiles->setSpacing(Measures::px(Space::Medium));
    layout->addLayout(m_tiles);
    auto *tables = new QHBoxLayout(m_firstLine);
    tables->setContentsMargins({});
    tables->setSpacing(Measures::px(Space::Medium));
    tables->addWidget(m_targets, 3);
    tables->addWidget(m_inquiries, 2);
    layout->addWidget(m_firstLine, 2);
    auto *grid = new QGridLayout;
    grid->setSpacing(Measures::px(Space::Medium));
    grid->addWidget(m_funnel, 0, 0);
    grid->addWidget(m_attempts, 0, 1);
    grid->addWidget(m_reps, 1, 0);
    grid->addWidget(m_calls, 1, 1);
    grid->addWidget(m_care, 0, 2, 2, 1);
    grid->addWidget(m_trials, 2, 0, 1, 3);
    m_trials->setVisible(false);
    for (const int i : {0, 1}) {
        grid->setRowStretch(i, 1);
        grid->setColumnStretch(i, 3);
    }
    grid->setColumnStretch(2, 2);
    layout->addLayout(grid, 5);

    m_targets->setObjectName(u"targets"_s);
    m_funnel->setObjectName(u"funnel"_s);
    m_attempts->setObjectName(u"attempts"_s);
    m_calls->setObjectName(u"calls"_s);
    m_reps->setObjectName(u"reps"_s);
    m_trials->setObjectName(u"trials"_s);
    m_inquiries->setObjectName(u"inquiries"_s);
    m_care->setObjectName(u"care"_s);
    m_targets->setEmptyWords(tr("Shared targets of sales and marketing that overlap these days."));
    m_attempts->setEmptyWords(tr("How many leads stand at how many attempts, and how many of them "
                                 "became customers."));
    m_calls->setEmptyWords(tr("What the first call to a lead comes to, the second, the seventh: "
                              "appears with the first call that is logged in these days."));
    m_reps->setEmptyWords(tr("Each rep's calls and what they came to: appears with the first call "
                             "that is logged in these days."));
    for (KpiPanel *panel :
         {m_targets, m_funnel, m_attempts, m_calls, m_reps, m_trials, m_inquiries, m_care})
        connect(panel, &KpiPanel::opened, this, &KpiWindow::open);
    showTables(false);
}

void KpiWindow::buildMenus()
{
    QMenu *numbers = menuBar()->addMenu(tr("&Numbers"));
    numbers->addAction(tr("Save as &table…"), QKeySequence(Qt::CTRL | Qt::Key_S), this,
                       &KpiWindow::exportTables);
    numbers->addAction(tr("Save as &picture…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S),
                       this, &KpiWindow::exportPicture);
    numbers->addSeparator();
    numbers->addAction(tr("&Close"), QKeySequence::Close, this, &QWidget::close);
    menuBar()->addMenu(tr("&Period"))->addActions(m_period->actions());
    QMenu *view = menuBar()->addMenu(tr("&View"));
    QAction *tables = view->addAction(tr("All numbers as &tables"));
    tables->setCheckable(true);
    tables->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(tables, &QAction::toggled, this, &KpiWindow::showTables);
    m_allTime = m_period->actions().at(static_cast<int>(KpiSpan::All));
    m_empty->addWayOn(m_allTime);
}

void KpiWindow::setSpan(KpiSpan span)
{
    m_period->setSpan(span);
}

void KpiWindow::refreshSoon()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void KpiWindow::refresh()
{
    m_soon.stop();
    const QDateTime now = m_workspace.clock().now();
    m_period->setToday(now.toLocalTime().date());
    const KpiPeriod period = m_period->period();
    m_asked.start();
    m_workspace
        .ask([period, now](Connection &store) { return KpiStore(store).numbers(period, now); })
        .then(this, [this, generation = ++m_generation](const Result<Kpi> &counted) {
            if (generation == m_generation)
                showNumbers(counted);
        });
}

void KpiWindow::showNumbers(const Result<Kpi> &counted)
{
    const std::chrono::milliseconds rest(restAfterCounting * m_asked.elapsed());
    m_soon.setInterval(std::max<std::chrono::milliseconds>(soonest, rest));
    if (!counted) {
        m_empty->setWords(tr("The numbers could not be counted"), errorText(counted.error()));
        m_pages->setCurrentWidget(m_empty);
        return;
    }
    m_kpi = *counted;
    m_days->setText(KpiWords::period(m_kpi.period));
    showTiles();
    m_targets->setTable(FigureTables::targets(m_kpi));
    m_funnel->setTable(FigureTables::funnel(m_kpi));
    m_attempts->setTable(FigureTables::attempts(m_kpi));
    m_calls->setTable(FigureTables::calls(m_kpi));
    m_reps->setTable(FigureTables::reps(m_kpi));
    m_trials->setTable(FigureTables::trials(m_kpi));
    m_trials->setVisible(!m_kpi.trials.isEmpty());
    m_inquiries->setTable(FigureTables::inquiries(m_kpi));
    m_care->setTable(FigureTables::care(m_kpi));
    const bool anything = m_kpi.leads() > 0 || !m_kpi.reps.isEmpty() || m_kpi.inquiries.asked > 0
        || !m_kpi.targets.isEmpty() || !m_kpi.trials.isEmpty();
    if (!anything) {
        m_empty->setWords(
            tr("Nothing happened in these days"),
            tr("Here stand the shared targets, the way from lead to customer, and what "
               "calls came to, as soon as there are leads of these days."));
    }
    m_pages->setCurrentWidget(anything ? m_numbers : static_cast<QWidget *>(m_empty));
    Q_EMIT shown();
}

void KpiWindow::showTiles()
{
    const QDate today = m_workspace.clock().now().toLocalTime().date();
    const QList<TargetStanding> targets = toShow(m_kpi.targets, today);
    // kept where their number stays the same: somebody may stand on one
    while (m_tiles->count() > targets.size() + 1) {
        QLayoutItem *item = m_tiles->takeAt(m_tiles->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_tiles->count() < targets.size() + 1) {
        auto *tile = new KpiTile;
        const int place = m_tiles->count();
        m_tiles->addWidget(tile, 1);
        connect(tile, &KpiTile::clicked, this, [this, place] {
            const auto shown =
                toShow(m_kpi.targets, m_workspace.clock().now().toLocalTime().date());
            if (place < shown.size()) {
                const Target &target = shown.at(place).target;
                openLeads(FigureTables::figureOf(target, m_kpi.period),
                          KpiWords::measure(target.measure));
            } else {
                openLeads({.kind = KpiFigure::Kind::Inquiries, .period = m_kpi.period},
                          tr("Unanswered inquiries"));
            }
        });
    }
    for (int i = 0; i <= targets.size(); ++i) {
        auto *tile = static_cast<KpiTile *>(m_tiles->itemAt(i)->widget());
        if (i < targets.size())
            tile->setTarget(targets.at(i), today);
        else
            tile->setInquiries(m_kpi.inquiries);
    }
}

void KpiWindow::showTables(bool show)
{
    m_firstLine->setVisible(show);
    for (KpiPanel *panel : {m_funnel, m_attempts, m_calls, m_reps})
        panel->showTable(show);
}

void KpiWindow::open(const FigureCell &cell)
{
    if (cell.figure)
        openLeads(*cell.figure, cell.title);
}

void KpiWindow::openLeads(const KpiFigure &figure, const QString &title)
{
    const QDateTime now = m_workspace.clock().now();
    m_workspace
        .ask([figure, now](Connection &store) { return KpiStore(store).leadsBehind(figure, now); })
        .then(this, [this, title, opening = ++m_opening](const Result<QList<LeadId>> &leads) {
            if (opening != m_opening)
                return;
            if (leads)
                Q_EMIT leadsRequested(*leads, title);
            else
                tell(this, tr("These leads could not be listed"), errorText(leads.error()));
        });
}

void KpiWindow::exportTables()
{
    const FileQuestion question{.title = tr("Save the numbers as a table"),
                                .filter = tr("Tables (*.csv)"),
                                .suggestion = tr("numbers.csv"),
                                .save = true};
    askForFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        QList<FigureTable> tables;
        for (const KpiPanel *panel :
             {m_targets, m_funnel, m_attempts, m_calls, m_reps, m_trials, m_inquiries, m_care})
            tables.append(panel->table());
        if (const Done done = writeKpiCsv(path, m_kpi.period, tables); !done)
            tell(this, tr("The table could not be saved"), errorText(done.error()));
    });
}

void KpiWindow::exportPicture()
{
    const FileQuestion question{.title = tr("Save the numbers as a picture"),
                                .filter = tr("Pictures (*.png)"),
                                .suggestion = tr("numbers.png"),
                                .save = true};
    askForFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        if (!centralWidget()->grab().save(path, "PNG"))
            tell(this, tr("The picture could not be saved"),
                 errorText({ErrorCode::FileUnwritable, {path}}));
    });
}

} // namespace Callwell
