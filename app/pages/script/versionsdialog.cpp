// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/versionsdialog.h"

#include "pages/script/comparisonview.h"
#include "pages/script/trialpanel.h"
#include "theme/ask.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/savescript.h"
#include "usecase/scriptlibrary.h"
#include "usecase/scripttrial.h"
#include "words/errorwords.h"
#include "words/timewords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QComboBox *choice(const QString &objectName, const QString &label, QHBoxLayout *row)
{
    auto *box = new QComboBox;
    box->setObjectName(objectName);
    auto *words = new PlainLabel(label);
    words->setBuddy(box);
    box->setAccessibleName(label);
    row->addWidget(words);
    row->addWidget(box, 1);
    return box;
}

QPushButton *button(const QString &objectName, const QString &text, QHBoxLayout *row)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setAutoDefault(false);
    row->addWidget(made);
    return made;
}

} // namespace

VersionsDialog::VersionsDialog(Workspace &workspace, ScriptId script, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_script(script)
    , m_comparison(new ComparisonView)
    , m_trial(new TrialPanel(workspace))
{
    setObjectName(u"scriptVersions"_s);
    setWindowTitle(tr("Versions of the script"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *row = new QHBoxLayout;
    row->setSpacing(Measures::px(Space::Small));
    m_before = choice(u"versionBefore"_s, tr("Co&mpare"), row);
    m_after = choice(u"versionAfter"_s, tr("&with"), row);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Measures::px(Space::Small));
    m_return = button(u"returnToVersion"_s, tr("&Return to the first of the two…"), ways);
    m_try = button(u"tryVersions"_s, tr("&Try these two on leads"), ways);
    ways->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addLayout(row);
    layout->addWidget(m_comparison, 1);
    layout->addLayout(ways);
    layout->addWidget(m_trial);
    resize(Measures::px(1000), Measures::px(680));

    connect(m_before, &QComboBox::activated, this, &VersionsDialog::compare);
    connect(m_after, &QComboBox::activated, this, &VersionsDialog::compare);
    connect(m_return, &QPushButton::clicked, this, &VersionsDialog::askToReturn);
    connect(m_try, &QPushButton::clicked, this, &VersionsDialog::beginTrial);
    connect(m_trial, &TrialPanel::shown, this, &VersionsDialog::showChoices);
    connect(m_trial, &TrialPanel::ended, this, &VersionsDialog::refresh);
    m_trial->setScript(script);
    showChoices();
    refresh();
}

void VersionsDialog::refresh()
{
    m_workspace.ask([script = m_script](Connection &store) { return versionsOf(store, script); })
        .then(this, [this](const Result<QList<ScriptVersion>> &versions) {
            if (versions)
                showVersions(*versions);
            else
                tell(this, tr("The versions can't be read"), errorText(versions.error()));
        });
}

void VersionsDialog::showVersions(const QList<ScriptVersion> &versions)
{
    m_versions = versions;
    const QDateTime now = m_workspace.clock().now();
    for (QComboBox *box : {m_before, m_after}) {
        box->clear();
        for (const ScriptVersion &version : std::as_const(m_versions)) {
            box->addItem(
                version.publishedAt.isValid()
                    ? tr("version %L1, in use since %2")
                          .arg(version.number)
                          .arg(Words::ago(version.publishedAt, now, QTimeZone::systemTimeZone()))
                    : tr("version %L1, the draft").arg(version.number));
        }
    }
    // what is newest against what was before it
    m_before->setCurrentIndex(std::min<int>(1, m_before->count() - 1));
    m_after->setCurrentIndex(std::min<int>(0, m_after->count() - 1));
    compare();
}

const ScriptVersion *VersionsDialog::chosen(const QComboBox *box) const
{
    const int index = box->currentIndex();
    return index >= 0 && index < m_versions.size() ? &m_versions.at(index) : nullptr;
}

void VersionsDialog::compare()
{
    const ScriptVersion *before = chosen(m_before);
    const ScriptVersion *after = chosen(m_after);
    if (before && after) {
        m_comparison->compare(m_before->currentText(), before->text, m_after->currentText(),
                              after->text);
    }
    showChoices();
}

void VersionsDialog::showChoices()
{
    const ScriptVersion *before = chosen(m_before);
    const ScriptVersion *after = chosen(m_after);
    const bool two = before && after && before->id != after->id;
    const bool runs = m_trial->standing() && m_trial->standing()->trial.runs();
    m_return->setEnabled(before && before->publishedAt.isValid());
    m_try->setEnabled(two && before->publishedAt.isValid() && after->publishedAt.isValid()
                      && !runs);
}

void VersionsDialog::askToReturn()
{
    const ScriptVersion *before = chosen(m_before);
    if (!before)
        return;
    ask(this,
        {.title = tr("Return to version %L1?").arg(before->number),
         .text = tr("Its text becomes the draft. A draft that there is now is written over; the "
                    "key that takes things back brings it again."),
         .answers = {tr("&Return"), tr("&Keep")},
         .warns = true},
        [this, id = before->id](int answer) {
            if (answer != 0)
                return;
            m_workspace.perform(&returnToVersion, id)
                .then(this, [this](const Result<SavedScript> &saved) {
                    if (!saved) {
                        tell(this, tr("That is not done"), errorText(saved.error()));
                        return;
                    }
                    Q_EMIT returned();
                    refresh();
                });
        });
}

void VersionsDialog::beginTrial()
{
    const ScriptVersion *before = chosen(m_before);
    const ScriptVersion *after = chosen(m_after);
    if (!before || !after)
        return;
    m_workspace.perform(&Callwell::beginTrial, BeginTrial{before->id, after->id})
        .then(this, [this](const Result<TrialId> &begun) {
            if (!begun)
                tell(this, tr("That is not done"), errorText(begun.error()));
        });
}

} // namespace Callwell
