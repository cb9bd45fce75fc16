// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/findingwords.h"

#include "words/mannerwords.h"
#include "words/scriptwords.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

class Finding
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Finding)

public:
    explicit Finding(const ScriptFinding &finding)
        : m_finding(finding)
    {
    }

    QString operator()(ScriptProblem problem) const
    {
        QString words = scriptProblemText(QString(code(problem)), m_finding.what);
        if (!words.isEmpty())
            words[0] = words.at(0).toUpper();
        return words + u'.';
    }

    QString operator()(ScriptAdvice advice) const
    {
        const QString &what = m_finding.what;
        switch (advice) {
        case ScriptAdvice::NoKnownBranch:
            return tr("Where “%1” is known, nothing is said. Go on from the answer behind "
                      "{% known %}.")
                .replace("%1"_L1, what);
        case ScriptAdvice::NeverShows:
            return tr("This never shows: %1 exclude each other.").arg(what);
        case ScriptAdvice::UnknownVariable:
            return tr("“%1” is nothing that is known of a lead: it is always empty.").arg(what);
        case ScriptAdvice::UnknownQuestion:
            return tr("The team has no question “%1”, so nobody answers it.").arg(what);
        case ScriptAdvice::OftenEmpty:
            return tr("“%1” is empty for %2 of %n leads.", nullptr, m_finding.outOf)
                .arg(what)
                .arg(m_finding.count);
        }
        Q_UNREACHABLE_RETURN({});
    }

    QString operator()(MannerRule rule) const
    {
        const QString reason = mannerReason(rule);
        return m_finding.better.isEmpty() ? reason
                                          : reason + u' ' + tr("Better: %1").arg(m_finding.better);
    }

    QString fix(const ScriptFix &fix) const
    {
        if (std::holds_alternative<MannerRule>(m_finding.kind))
            return tr("Allow this in the whole script");
        if (fix.text.isEmpty())
            return tr("Remove “%1”").arg(m_finding.what);
        const QString text = fix.text.simplified();
        return fix.length == 0 ? tr("Add “%1”").arg(text) : tr("Write “%1”").arg(text);
    }

private:
    const ScriptFinding &m_finding;
};

} // namespace

QString Words::finding(const ScriptFinding &finding)
{
    return std::visit(Finding(finding), finding.kind);
}

QString Words::fix(const ScriptFinding &finding, const ScriptFix &fix)
{
    return Finding(finding).fix(fix);
}

} // namespace Callwell
