// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/findinglist.h"

#include "theme/measures.h"
#include "words/findingwords.h"
#include "words/theirtext.h"

#include <QMenu>
#include <QShortcut>

namespace Callwell {
using namespace Qt::StringLiterals;

FindingList::FindingList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"findings"_s);
    setAccessibleName(tr("What was found in the script"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::itemActivated, this, [this] {
        if (const int row = currentRow(); row >= 0 && row < m_findings.size())
            Q_EMIT placeWanted(m_findings.at(row).begin);
    });
    auto *fixes = new QShortcut(Qt::CTRL | Qt::Key_Period, this);
    fixes->setContext(Qt::WidgetShortcut);
    connect(fixes, &QShortcut::activated, this, &FindingList::offerFixes);
}

void FindingList::showLook(const ScriptLook &look)
{
    const int chosen = currentRow();
    m_findings = look.findings;
    clear();
    for (const ScriptFinding &finding : std::as_const(m_findings)) {
        const QString place = Words::leftToRight(u"%1:%2"_s.arg(look.reading.lineOf(finding.begin))
                                                     .arg(look.reading.columnOf(finding.begin)));
        auto *item = new QListWidgetItem(tr("%1  %2", "place in the text, what is wrong there")
                                             .arg(place, Words::finding(finding).simplified()),
                                         this);
        item->setIcon(
            QIcon::fromTheme(finding.isFault() ? u"dialog-error"_s : u"dialog-information"_s));
    }
    if (m_findings.isEmpty()) {
        auto *well = new QListWidgetItem(tr("Nothing to say: it can be published."), this);
        well->setForeground(Measures::muted(palette()));
        well->setFlags(Qt::ItemIsEnabled);
    }
    setCurrentRow(std::clamp(chosen, 0, count() - 1));
}

void FindingList::offerFixes()
{
    const int row = currentRow();
    if (row < 0 || row >= m_findings.size())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const ScriptFinding &finding = m_findings.at(row);
    for (const ScriptFix &fix : finding.fixes) {
        QString label = Words::fix(finding, fix);
        connect(menu->addAction(label.replace(u'&', "&&"_L1)), &QAction::triggered, this,
                [this, fix] { Q_EMIT fixWanted(fix); });
    }
    if (finding.fixes.isEmpty())
        menu->addAction(tr("There is no ready fix"))->setEnabled(false);
    menu->popup(viewport()->mapToGlobal(visualItemRect(item(row)).bottomLeft()));
    if (!finding.fixes.isEmpty())
        menu->setActiveAction(menu->actions().constFirst());
}

} // namespace Callwell
