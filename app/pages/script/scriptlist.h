// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/scriptlibrary.h"

#include <QListWidget>

namespace Callwell {

/*! The team's scripts, with what is in use of each. */
class ScriptList : public QListWidget
{
    Q_OBJECT

public:
    explicit ScriptList(QWidget *parent = nullptr);

    /*! Keeps the chosen one where it still is. */
    void showEntries(const QList<ScriptEntry> &entries);
    /*! Chooses it without a signal; null: none. */
    void choose(ScriptId script);
    [[nodiscard]] std::optional<ScriptEntry> entry(ScriptId script) const;
    [[nodiscard]] const QList<ScriptEntry> &entries() const { return m_entries; }

Q_SIGNALS:
    void scriptChosen(Callwell::ScriptId script);

private:
    QList<ScriptEntry> m_entries;
    ScriptId m_chosen;
};

} // namespace Callwell
