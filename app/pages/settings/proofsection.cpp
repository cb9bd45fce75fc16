// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/proofsection.h"

#include "pages/settings/entrylist.h"
#include "pages/settings/proofitemdialog.h"
#include "usecase/saveproof.h"
#include "words/domainwords.h"
#include "words/theirtext.h"

#include <QLocale>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

ProofSection::ProofSection(Workspace &workspace)
    : SettingsSection(workspace, u"proofSection"_s, tr("Proof"),
                      tr("What helps a buyer picture the use. On the call page and in scripts "
                         "stands what fits their part, their industry and what they object to; "
                         "people only who agreed to be asked."))
    , m_list(new EntryList(
          u"proofLibrary"_s,
          {.name = tr("Proof"),
           .add = tr("Add proof…"),
           .columns = {tr("Title"), tr("Kind"), tr("For whom"), tr("Theme"), tr("Told")},
           .emptyTitle = tr("No proof"),
           .emptyText = tr("Here will be case studies, stories, comparisons, and "
                           "people who agreed to be asked.")},
          EntryList::Edit))
{
    column().addWidget(m_list, 1);
    setFocusProxy(m_list);
    connect(m_list, &EntryList::addWanted, this, [this] { open({}); });
    connect(m_list, &EntryList::editWanted, this, [this](int row) {
        if (row >= 0 && row < m_proof.size())
            open(m_proof.at(row).proof);
    });
    connect(m_list, &EntryList::removeWanted, this, &ProofSection::removeAt);
}

void ProofSection::refresh()
{
    load(
        m_list,
        [now = workspace().clock().now()](Connection &store) {
            return ProofStore(store).library(now);
        },
        [this](const QList<CountedProof> &proof) { showProof(proof); });
}

QString ProofSection::asking(const CountedProof &proof) const
{
    if (proof.proof.retired)
        return tr("no longer");
    const QString asked = QLocale().toString(proof.asked);
    const QString most = QLocale().toString(proof.proof.timesAYear);
    switch (askingOf(proof.proof, proof.asked, workspace().clock().now().toLocalTime().date())) {
    case Asking::Welcome:
        return proof.proof.kind == ProofKind::ReferencePerson
            ? tr("yes, %1 of %2 a year", "times asked, times they want").arg(asked, most)
            : tr("yes");
    case Asking::NotAgreed:
        return tr("no: they did not agree");
    case Asking::NoLongerAgreed:
        return tr("no: their consent has ended");
    case Asking::AskedEnough:
        return tr("not now, %1 of %2 a year", "times asked, times they want").arg(asked, most);
    }
    Q_UNREACHABLE_RETURN({});
}

void ProofSection::showProof(const QList<CountedProof> &proof)
{
    m_proof = proof;
    QList<EntryRow> rows;
    for (const CountedProof &one : proof) {
        const auto role = fromCode<BuyerRole>(one.proof.role);
        const QString part = role ? Words::name(*role) : QString();
        QStringList whom{part, Words::isolated(one.proof.industry)};
        whom.removeAll(QString());
        rows.append({.id = one.proof.id.uuid(),
                     .cells = {Words::isolated(one.proof.title), Words::name(one.proof.kind),
                               whom.isEmpty() ? tr("Anybody")
                                              : whom.join(tr(", ", "between two of a list")),
                               one.proof.theme, asking(one)},
                     .muted = one.proof.retired});
    }
    m_list->setRows(rows);
}

void ProofSection::open(const Proof &proof)
{
    openDialog(new ProofItemDialog(workspace(), proof, this), m_list);
}

void ProofSection::removeAt(int row)
{
    if (row < 0 || row >= m_proof.size())
        return;
    const Proof &proof = m_proof.at(row).proof;
    remove(proof.title, tr("What was told already stays in the list and is no longer told."),
           &deleteProof, proof.id);
}

} // namespace Callwell
