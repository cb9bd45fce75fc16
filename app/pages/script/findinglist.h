// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptlook.h"

#include <QListWidget>

namespace Callwell {

/*! What was found in a script, a line each: Enter goes there, Ctrl+. mends it. */
class FindingList : public QListWidget
{
    Q_OBJECT

public:
    explicit FindingList(QWidget *parent = nullptr);

    void showLook(const ScriptLook &look);

Q_SIGNALS:
    void placeWanted(qsizetype position);
    void fixWanted(const Callwell::ScriptFix &fix);

private:
    void offerFixes();

    QList<ScriptFinding> m_findings;
};

} // namespace Callwell
