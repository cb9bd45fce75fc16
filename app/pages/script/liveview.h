// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptlook.h"

#include <QWidget>

class QComboBox;
class QListWidget;
class QStackedWidget;

namespace Callwell {

class EmptyState;
class ScriptView;

/*! A script as one lead would hear it while it is written, and what each of its tags decided. */
class LiveView : public QWidget
{
    Q_OBJECT

public:
    explicit LiveView(QWidget *parent = nullptr);

    /*! Shows it for whoever is chosen; the last good text stays while there are mistakes. */
    void showLook(const ScriptLook &look, const ScriptAudience &audience);
    /*! The number of the chosen lead in the audience; -1: whoever comes first. */
    [[nodiscard]] qsizetype chosen() const;

    /*! The audience is another one. */
    void forgetChoice();

Q_SIGNALS:
    /*! Another lead is chosen. */
    void chosenChanged();
    void lineWanted(int line);

private:
    void fillLeads(const ScriptLook &look, const ScriptAudience &audience);
    void showDecisions(const ScriptLook &look, const CallContext &context);

    QComboBox *m_leads;
    QStackedWidget *m_stack;
    ScriptView *m_script;
    EmptyState *m_empty;
    QListWidget *m_decisions;
    QList<int> m_lines; ///< of the decisions
};

} // namespace Callwell
