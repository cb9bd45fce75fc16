// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Callwell {

/*! A change of the text that mends a problem by itself. */
struct EditorFix
{
    QString label; ///< what it does, in words
    int begin = 0; ///< in the whole text
    int length = 0; ///< of what is replaced
    QString text; ///< what stands there then
};

/*! Something about a part of the text, to be shown where it stands. */
struct EditorProblem
{
    enum class Severity { Hint, Warning, Error };

    int line = 1; ///< from 1
    int column = 1; ///< from 1
    int length = 0;
    QString message;
    Severity severity = Severity::Error;
    QList<EditorFix> fixes;
};

} // namespace Callwell
