// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/shownscript.h"

#include "script/inerttext.h"
#include "words/promptwords.h"

#include <algorithm>

namespace Callwell {

namespace {

class Composer
{
public:
    Composer(const ScriptForLead &script, const QSet<qsizetype> &open)
        : m_script(script)
        , m_open(open)
    {
    }

    QString compose()
    {
        write(0, m_script.filled.markdown.size(), 0);
        return m_text;
    }

private:
    [[nodiscard]] const QList<ScriptMark> &marks() const { return m_script.filled.marks; }

    // What lies between two places, with the marks from the given one on.
    void write(qsizetype from, qsizetype to, qsizetype mark)
    {
        const QString &markdown = m_script.filled.markdown;
        while (mark < marks().size() && marks().at(mark).begin < to) {
            const ScriptMark &one = marks().at(mark);
            m_text += QStringView(markdown).sliced(from, one.begin - from);
            writeMarked(mark);
            from = one.end;
            do {
                ++mark;
            } while (mark < marks().size() && marks().at(mark).begin < from);
        }
        m_text += QStringView(markdown).sliced(from, to - from);
    }

    void writeMarked(qsizetype number)
    {
        const ScriptMark &mark = marks().at(number);
        if (mark.kind == ScriptMark::Prompt && !mark.holds) {
            writeFolded(number);
            return;
        }
        write(mark.begin, mark.end, number + 1);
        if (mark.kind == ScriptMark::Ask && mark.holds)
            writeAnswer(mark.what);
    }

    void writeFolded(qsizetype number)
    {
        const ScriptMark &mark = marks().at(number);
        const QStringView inside =
            QStringView(m_script.filled.markdown).sliced(mark.begin, mark.end - mark.begin);
        if (inside.trimmed().isEmpty())
            return;
        const bool opened = m_open.contains(number);
        const bool block = inside.contains(u'\n');
        const QString why = inertMarkdown(Words::whyFolded(mark.what, m_script.context));
        const QString link = u"[%1](fold:%2)"_s;
        if (!block) {
            if (opened)
                write(mark.begin, mark.end, number + 1);
            m_text += link.arg(u"…"_s).arg(number);
            return;
        }
        m_text += u"\n\n"_s + link.arg((opened ? u"▾ "_s : u"▸ "_s) + why).arg(number) + u"\n\n"_s;
        if (opened)
            write(mark.begin, mark.end, number + 1);
    }

    // At the end of the line that speaks of it.
    void writeAnswer(const QString &key)
    {
        const auto fact =
            std::ranges::find(m_script.context.facts, key,
                              [](const CallContext::Fact &one) { return factName(one.key); });
        if (fact == m_script.context.facts.cend())
            return;
        qsizetype end = m_text.size();
        while (end > 0 && m_text.at(end - 1).isSpace())
            --end;
        m_text.insert(end, u" *"_s + inertMarkdown(Words::answerAndSource(*fact)) + u'*');
    }

    const ScriptForLead &m_script;
    const QSet<qsizetype> &m_open;
    QString m_text;
};

} // namespace

QString shownMarkdown(const ScriptForLead &script, const QSet<qsizetype> &open)
{
    return Composer(script, open).compose();
}

} // namespace Callwell
