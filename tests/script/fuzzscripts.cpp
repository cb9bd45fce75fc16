// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fuzzscripts.h"

#include "script/fuzzpeople.h"
#include "script/scriptpromises.h"

#include <QLoggingCategory>
#include <QSet>

namespace Callwell {

namespace {

// Far more than the longest text takes where everything is watched on a busy machine.
constexpr std::chrono::minutes longestRun{10};

// Everything is mended in texts up to here; of longer ones, which are slow to read, only some.
constexpr qsizetype shortText = 20'000;
constexpr qsizetype someFixes = 5;

// A text is made shorter for so many steps.
constexpr int mostShrinking = 3000;

QString promiseOf(const QString &broken)
{
    return broken.section(u'"', 0, 0);
}

// As a text in C++.
QString quoted(const QString &text)
{
    QString all;
    for (const QChar c : text) {
        if (c == u'\n')
            all += u"\\n"_s;
        else if (c == u'"' || c == u'\\')
            all += u'\\' + QString(c);
        else if (c.unicode() < 0x20 || c.unicode() > 0x7e)
            all += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            all += c;
    }
    constexpr qsizetype longest = 2000;
    const QString more = all.size() > longest ? u"… (%1 characters)"_s.arg(text.size()) : QString();
    return u'"' + all.left(longest) + u'"' + more;
}

} // namespace

FuzzScripts::FuzzScripts()
    : m_mutator(QStringLiteral(CALLWELL_RESOURCES))
    , m_audience{.leads = {FuzzPeople::rich(), FuzzPeople::hostile(), CallContext()},
                 .questions = {u"plants"_s, u"software_today"_s}}
    , m_around{.questions = m_audience.questions, .empty = {}, .leads = 0}
    , m_watchdog(longestRun)
{
    // the engine complains of every text that it does not understand
    QLoggingCategory::setFilterRules(u"kf.texttemplate*=false"_s);
}

int FuzzScripts::met(ScriptProblem problem) const
{
    return m_met.value(problem);
}

QString FuzzScripts::run(quint32 seed)
{
    m_watchdog.begin(seed);
    const QString text = m_mutator.text(seed);
    const QString broken = brokenBy(text);
    if (broken.isEmpty())
        return {};
    return u"seed %1, "_s.arg(seed) + broken + u"\nin "_s + quoted(shrunk(text, broken));
}

QString FuzzScripts::brokenBy(const QString &text)
{
    const ScriptReading reading = readScript(text);
    if (const QString broken = ScriptPromises::brokenReading(text, reading); !broken.isEmpty())
        return broken;
    for (const ScriptFault &fault : reading.faults)
        ++m_met[fault.problem];
    m_faults += reading.faults.size();
    if (const QString broken = ScriptPromises::brokenParsing(reading, parseScript(text));
        !broken.isEmpty())
        return broken;
    const QList<ScriptFinding> findings = checkScript(reading, m_around);
    if (const QString broken = ScriptPromises::brokenFindings(reading, findings); !broken.isEmpty())
        return broken;
    if (const QString broken = brokenFixes(reading, findings); !broken.isEmpty())
        return broken;
    if (reading.faults.isEmpty()) {
        if (const QString broken = brokenFillings(reading); !broken.isEmpty())
            return broken;
    }
    return brokenLook(text, reading);
}

QString FuzzScripts::brokenFixes(const ScriptReading &reading, const QList<ScriptFinding> &findings)
{
    qsizetype left = reading.text.size() > shortText ? someFixes : findings.size();
    for (const ScriptFinding &finding : findings) {
        if (left-- == 0)
            break;
        for (const ScriptFix &fix : finding.fixes) {
            ++m_fixes;
            if (const QString broken = ScriptPromises::brokenFix(reading, m_around, finding, fix);
                !broken.isEmpty())
                return broken;
        }
    }
    return {};
}

QString FuzzScripts::brokenFillings(const ScriptReading &reading)
{
    const CompiledScript compiled(reading.script);
    for (const CallContext &lead : std::as_const(m_audience.leads)) {
        const auto filled = compiled.fill(lead);
        if (const QString broken = ScriptPromises::brokenFilling(reading, filled);
            !broken.isEmpty())
            return broken;
        const auto alone = fillScript(reading.script, lead);
        const bool same = filled.has_value() == alone.has_value()
            && (!filled || (filled->markdown == alone->markdown && filled->marks == alone->marks));
        if (!same)
            return u"what was filled in before makes no difference"_s;
        ++(filled ? m_filled : m_refused);
        m_marks += filled ? filled->marks.size() : 0;
    }
    return {};
}

QString FuzzScripts::brokenLook(const QString &text, const ScriptReading &reading) const
{
    const ScriptLook look = lookAtScript(text, m_audience, 1);
    const bool same =
        look.reading.text == reading.text && look.reading.faults.size() == reading.faults.size();
    if (!same)
        return u"what its author looks at is what was read"_s;
    if (look.filled && !reading.faults.isEmpty())
        return u"what has faults is not filled in"_s;
    const QSet<qsizetype> others(look.differing.cbegin(), look.differing.cend());
    const bool each = reading.faults.isEmpty() ? others.size() == m_audience.leads.size()
                                               : look.differing.isEmpty();
    if (!each || others.size() != look.differing.size())
        return u"those who differ are there once each: %1"_s.arg(look.differing.size());
    const auto around = [&](const ScriptFinding &one) {
        return one.code() == code(ScriptAdvice::OftenEmpty) && one.count > one.outOf;
    };
    if (std::ranges::any_of(look.findings, around))
        return u"no more leads have nothing than there are"_s;
    return ScriptPromises::brokenFindings(look.reading, look.findings);
}

// Leaves out ever smaller parts, as long as the same promise is broken.
QString FuzzScripts::shrunk(QString text, const QString &broken)
{
    int steps = 0;
    for (qsizetype part = text.size() / 2; part > 0; part /= 2) {
        for (qsizetype at = 0; at < text.size();) {
            if (++steps > mostShrinking)
                return text;
            QString shorter = text;
            shorter.remove(at, part);
            if (promiseOf(brokenBy(shorter)) == promiseOf(broken))
                text = shorter;
            else
                at += part;
        }
    }
    return text;
}

} // namespace Callwell
