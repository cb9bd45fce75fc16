// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/trialpanel.h"

#include "store/trialstore.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/scripttrial.h"
#include "usecase/workspace.h"
#include "words/errorwords.h"
#include "words/kpiwords.h"
#include "words/theirtext.h"
#include "words/trialwords.h"

#include <QGridLayout>
#include <QPushButton>

namespace Callwell {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TrialPanel::TrialPanel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_course(new PlainLabel)
    , m_verdict(new PlainLabel)
    , m_numbers(new QWidget)
    , m_end(new QPushButton(tr("&End the Trial…")))
{
    setObjectName(u"trialPanel"_s);
    auto *heading = new PlainLabel(tr("Trial"));
    Measures::setType(heading, Type::Heading);
    m_course->setObjectName(u"trialCourse"_s);
    Measures::setMuted(m_course);
    m_verdict->setObjectName(u"trialVerdict"_s);
    m_verdict->setWordWrap(true);
    m_end->setObjectName(u"endTrial"_s);
    m_end->setAccessibleName(tr("End the trial"));

    auto *grid = new QGridLayout(m_numbers);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(Measures::px(Space::Large));
    grid->setVerticalSpacing(Measures::px(Space::Hair));
    int column = 1;
    for (const QString &name : {tr("Leads"), tr("Good for them"), tr("In 95 of 100 cases")}) {
        auto *label = new PlainLabel(name);
        Measures::setMuted(label);
        grid->addWidget(label, 0, column++, Qt::AlignTrailing);
    }
    grid->setColumnStretch(column, 1);
    m_first = addRow(grid, 1, u"trialFirst"_s);
    m_second = addRow(grid, 2, u"trialSecond"_s);

    auto *foot = new QHBoxLayout;
    foot->addWidget(m_end);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Small));
    layout->addWidget(heading);
    layout->addWidget(m_course);
    layout->addWidget(m_numbers);
    layout->addWidget(m_verdict);
    layout->addLayout(foot);

    connect(m_end, &QPushButton::clicked, this, &TrialPanel::askToEnd);
    m_soon.setSingleShot(true);
    m_soon.setInterval(300ms);
    connect(&m_soon, &QTimer::timeout, this, &TrialPanel::refresh);
    connect(&workspace.database(), &Database::changed, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    showStanding(QList<TrialStanding>());
}

TrialPanel::Row TrialPanel::addRow(QGridLayout *grid, int row, const QString &objectName)
{
    Row labels{.version = new PlainLabel,
               .leads = new PlainLabel,
               .share = new PlainLabel,
               .interval = new PlainLabel};
    labels.version->setObjectName(objectName);
    Measures::setType(labels.share, Type::Strong);
    grid->addWidget(labels.version, row, 0);
    int column = 1;
    for (PlainLabel *number : {labels.leads, labels.share, labels.interval})
        grid->addWidget(number, row, column++, Qt::AlignTrailing);
    return labels;
}

void TrialPanel::setScript(ScriptId script)
{
    m_script = script;
    refresh();
}

void TrialPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_soon.start();
}

void TrialPanel::refresh()
{
    m_soon.stop();
    m_workspace
        .ask([script = m_script](Connection &store) { return TrialStore(store).standings(script); })
        .then(this, [this, generation = ++m_generation](const Result<QList<TrialStanding>> &read) {
            if (generation != m_generation)
                return;
            showStanding(read);
            Q_EMIT shown();
        });
}

void TrialPanel::showStanding(const Result<QList<TrialStanding>> &read)
{
    m_standing.reset();
    if (read && !read->isEmpty()) {
        // one that runs comes first, though another one began after it
        const auto runs = std::ranges::find_if(
            *read, [](const TrialStanding &standing) { return standing.trial.runs(); });
        m_standing = runs == read->cend() ? read->first() : *runs;
    }
    m_numbers->setVisible(m_standing.has_value());
    m_course->setVisible(m_standing.has_value());
    m_end->setVisible(m_standing && m_standing->trial.runs());
    if (!read) {
        m_verdict->setText(errorText(read.error()));
        return;
    }
    if (!m_standing) {
        m_verdict->setText(tr("No trial of this script has begun. In one, two versions are shared "
                              "out among leads, to see which of them serves them better."));
        return;
    }
    m_course->setText(TrialWords::course(*m_standing));
    m_verdict->setText(TrialWords::verdict(*m_standing));
    showRow(m_first, TrialSide::First);
    showRow(m_second, TrialSide::Second);
}

void TrialPanel::showRow(const Row &row, TrialSide side)
{
    const BetaShare &share = m_standing->of(side);
    row.version->setText(TrialWords::version(m_standing->number(side)));
    row.leads->setText(KpiWords::count(share.all));
    row.share->setText(TrialWords::share(share));
    row.interval->setText(TrialWords::interval(share));
    // one sentence in place of four numbers without their headings
    row.version->setAccessibleName(
        tr("%1: leads %2, good for them %3, in 95 of 100 cases %4")
            .arg(row.version->text(), row.leads->text(), row.share->text(), row.interval->text()));
}

void TrialPanel::askToEnd()
{
    if (!m_standing)
        return;
    const ScriptTrial trial = m_standing->trial;
    const QString keep = tr("Keep %1", "a version of a script");
    ask(this,
        {.title =
             tr("End the trial of “%1”?").arg(Words::isolated(m_standing->script.simplified())),
         .text = TrialWords::verdict(*m_standing) + u'\n'
             + tr("The version that is kept is read to every lead from now on. Without a choice it "
                  "is the newest one."),
         .answers = {keep.arg(TrialWords::version(m_standing->firstNumber)),
                     keep.arg(TrialWords::version(m_standing->secondNumber)),
                     tr("End without a Choice"), tr("&Go On")}},
        [this, trial](int answer) {
            if (answer == 0)
                end({.trial = trial.id, .kept = trial.first});
            else if (answer == 1)
                end({.trial = trial.id, .kept = trial.second});
            else if (answer == 2)
                end({.trial = trial.id});
        });
}

void TrialPanel::end(const EndTrial &input)
{
    m_workspace.perform(&endTrial, input).then(this, [this](const Done &done) {
        if (!done) {
            tell(this, tr("The trial was not ended"), errorText(done.error()));
            return;
        }
        refresh();
        Q_EMIT ended();
    });
}

} // namespace Callwell
