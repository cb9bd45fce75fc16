// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/savescript.h"
#include "usecase/workspace.h"

#include <QObject>
#include <QTimer>

namespace Callwell {

/*!
 * The script that is being written: which one it is, its text as the store has it, and what becomes
 * of the text that is typed. Nothing that is typed is lost, whatever happens to the program.
 */
class ScriptKeeper : public QObject
{
    Q_OBJECT

public:
    ScriptKeeper(Workspace &workspace, std::function<QString()> typed, QObject *parent);

    /*! Reads another one, null: begins a new one; what was typed before is kept. */
    void open(ScriptId script);
    [[nodiscard]] bool isOpen() const { return m_opened; }
    [[nodiscard]] ScriptId script() const { return m_script; }
    /*! Whether the text is another than the one that the store has. */
    [[nodiscard]] bool isChanged() const;

    /*! Something was typed: it is kept on this machine soon. */
    void noteTyped() { m_soon.start(); }
    /*! Keeps it now where that was to happen soon. */
    void keepNow();
    void save();
    void publish();
    /*! Throws what was typed away, and the draft where there is one. */
    void discard(bool hasDraft, bool wasPublished);

Q_SIGNALS:
    void opening();
    void opened(const QString &text);
    void done(const QString &said);
    void refused(const Callwell::Error &error);

private:
    void keep();
    bool beginWriting();
    void after(quint64 opening, ScriptId script, const QString &text, const QString &said);

    Workspace &m_workspace;
    std::function<QString()> m_typed;
    ScriptId m_script; ///< null: a new one
    QString m_saved; ///< the text as the store has it
    bool m_opened = false;
    bool m_reading = false; ///< another one is being opened
    bool m_writing = false; ///< it is being saved or published
    quint64 m_opening = 0; ///< counts what was opened: late answers are dropped
    QTimer m_soon;
};

} // namespace Callwell
