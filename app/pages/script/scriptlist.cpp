// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptlist.h"

#include "script/inerttext.h"
#include "theme/measures.h"

#include <QSignalBlocker>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString stateOf(const ScriptEntry &entry)
{
    if (entry.number == 0)
        return ScriptList::tr("a draft, not in use yet");
    return entry.hasDraft ? ScriptList::tr("version %L1 in use, and a draft").arg(entry.number)
                          : ScriptList::tr("version %L1 in use").arg(entry.number);
}

// Letters of a fallback font are a little higher than what is measured: without some room the last
// line would be left out.
class RoomyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index)
            + QSize(0, 2 * Measures::px(Space::Hair));
    }
};

} // namespace

ScriptList::ScriptList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"scripts"_s);
    setAccessibleName(tr("Scripts"));
    setFrameShape(QFrame::NoFrame);
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setItemDelegate(new RoomyDelegate(this));
    viewport()->setBackgroundRole(QPalette::Window);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row < 0 || row >= m_entries.size() || m_entries.at(row).script.id == m_chosen)
            return;
        m_chosen = m_entries.at(row).script.id;
        Q_EMIT scriptChosen(m_chosen);
    });
}

void ScriptList::showEntries(const QList<ScriptEntry> &entries)
{
    m_entries = entries;
    const QSignalBlocker quiet(this);
    clear();
    for (const ScriptEntry &entry : std::as_const(m_entries)) {
        addItem(tr("%1\n%2", "a script's name, what of it is in use")
                    .arg(plainLine(entry.script.name), stateOf(entry)));
    }
    choose(m_chosen);
}

void ScriptList::choose(ScriptId script)
{
    const QSignalBlocker quiet(this);
    m_chosen = script;
    const auto found = std::ranges::find(std::as_const(m_entries), script,
                                         [](const ScriptEntry &one) { return one.script.id; });
    setCurrentRow(found == m_entries.cend() ? -1 : static_cast<int>(found - m_entries.cbegin()));
}

std::optional<ScriptEntry> ScriptList::entry(ScriptId script) const
{
    const auto found =
        std::ranges::find(m_entries, script, [](const ScriptEntry &one) { return one.script.id; });
    return found == m_entries.cend() ? std::nullopt : std::optional(*found);
}

} // namespace Callwell
