// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/scriptkeeper.h"

#include <QLocale>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// What a new script begins with: its author needs a title and a language first.
QString emptyScript()
{
    const QString language = QLocale().bcp47Name().section(u'-', 0, 0);
    return u"---\ntitle: \nlanguage: "_s + language
        + u"\n---\n{% opening %}\n\n{% endopening %}\n"_s;
}

} // namespace

ScriptKeeper::ScriptKeeper(Workspace &workspace, std::function<QString()> typed, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_typed(std::move(typed))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(std::chrono::seconds(1));
    connect(&m_soon, &QTimer::timeout, this, &ScriptKeeper::keep);
}

bool ScriptKeeper::isChanged() const
{
    return m_opened && m_typed() != m_saved;
}

void ScriptKeeper::open(ScriptId script)
{
    keepNow();
    m_opened = true;
    m_reading = true;
    const quint64 opening = ++m_opening;
    Q_EMIT this->opening();
    m_workspace.ask([script](Connection &store) { return scriptStart(store, script); })
        .then(this, [this, script, opening](const Result<ScriptStart> &start) {
            if (opening != m_opening)
                return;
            m_reading = false;
            if (!start) {
                Q_EMIT refused(start.error());
                return;
            }
            m_script = script;
            m_saved = script.isNull() ? emptyScript() : start->saved;
            Q_EMIT opened(start->typed.value_or(m_saved));
            m_soon.stop(); // that was no typing
        });
}

void ScriptKeeper::keepNow()
{
    if (m_soon.isActive())
        keep();
}

void ScriptKeeper::keep()
{
    m_soon.stop();
    if (!m_opened)
        return;
    m_workspace
        .perform(&keepTyped,
                 KeepTyped{m_script, isChanged() ? std::optional(m_typed()) : std::nullopt})
        .then(this, [this](const Done &kept) {
            if (!kept)
                Q_EMIT refused(kept.error());
        });
}

void ScriptKeeper::save()
{
    if (!beginWriting())
        return;
    const QString text = m_typed();
    m_workspace.perform(&saveScript, SaveScript{m_script, text})
        .then(this, [this, text, opening = m_opening](const Result<SavedScript> &saved) {
            m_writing = false;
            if (saved)
                after(opening, saved->script, text, tr("Saved as a draft."));
            else
                Q_EMIT refused(saved.error());
        });
}

void ScriptKeeper::publish()
{
    if (!beginWriting())
        return;
    const QString text = m_typed();
    m_workspace.perform(&publishText, SaveScript{m_script, text})
        .then(this, [this, text, opening = m_opening](const Result<PublishedText> &published) {
            m_writing = false;
            if (published) {
                after(opening, published->script, text,
                      tr("Version %L1 is in use from now on.").arg(published->number));
            } else {
                Q_EMIT refused(published.error());
            }
        });
}

void ScriptKeeper::discard(bool hasDraft, bool wasPublished)
{
    m_soon.stop();
    const ScriptId script = m_script;
    m_workspace.perform(&keepTyped, KeepTyped{script, {}})
        .then(this, [this, script, hasDraft, wasPublished](const Done &forgotten) {
            if (!forgotten || !hasDraft) {
                open(script);
                return;
            }
            m_workspace.perform(&discardScript, script)
                .then(this, [this, script, wasPublished](const Done &discarded) {
                    if (!discarded) {
                        Q_EMIT refused(discarded.error());
                        return;
                    }
                    open(wasPublished ? script : ScriptId());
                    Q_EMIT done(tr("The draft is discarded."));
                });
        });
}

// A new script has no row before the first answer: a second one would be another script.
bool ScriptKeeper::beginWriting()
{
    if (m_writing || m_reading)
        return false;
    keepNow();
    m_writing = true;
    return true;
}

// Where another one was opened meanwhile, its text is not the one that was saved.
void ScriptKeeper::after(quint64 opening, ScriptId script, const QString &text, const QString &said)
{
    if (opening == m_opening) {
        m_script = script;
        m_saved = text;
    }
    Q_EMIT done(said);
}

} // namespace Callwell
