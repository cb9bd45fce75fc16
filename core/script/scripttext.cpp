// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scripttext.h"

#include "script/fillscript.h"
#include "script/scriptrules.h"

#include <QRegularExpression>

#include <algorithm>

namespace Callwell {

namespace {

// "a, b" and "[a, b]": parts of the value, so that they know where they stand.
QList<QStringView> listOf(QStringView value)
{
    value = value.trimmed();
    if (value.size() > 1 && value.startsWith(u'[') && value.endsWith(u']'))
        value = value.sliced(1, value.size() - 2);
    QList<QStringView> items;
    for (const QStringView item : value.split(u',', Qt::SkipEmptyParts)) {
        if (const QStringView trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

QString unquoted(QStringView value)
{
    const bool quoted = value.size() >= 2 && (value.startsWith(u'"') || value.startsWith(u'\''))
        && value.endsWith(value.front());
    return (quoted ? value.sliced(1, value.size() - 2) : value).toString();
}

class FrontMatter
{
public:
    explicit FrontMatter(ScriptReading &reading)
        : m_reading(reading)
    {
    }

    /*! Reads up to the closing line; what follows it is the body. */
    void read()
    {
        const QString &text = m_reading.text;
        for (qsizetype at = nextLine(0); at < text.size(); at = nextLine(at)) {
            ++m_line;
            const QStringView line = QStringView(text).sliced(at, lineEnd(at) - at).trimmed();
            if (line == "---"_L1) {
                m_reading.script.body = text.sliced(std::min(nextLine(at), text.size()));
                m_reading.script.bodyLine = m_line + 1;
                return;
            }
            if (!line.isEmpty() && !line.startsWith(u'#'))
                readLine(line);
        }
        m_reading.faults = {{0, lineEnd(0), ScriptProblem::FrontMatterOpen, {}}};
    }

private:
    [[nodiscard]] qsizetype lineEnd(qsizetype from) const
    {
        const qsizetype end = m_reading.text.indexOf(u'\n', from);
        return end < 0 ? m_reading.text.size() : end;
    }
    [[nodiscard]] qsizetype nextLine(qsizetype from) const { return lineEnd(from) + 1; }

    // Points at a part of the text.
    void fault(ScriptProblem problem, QStringView part)
    {
        m_reading.faults.append({part.data() - QStringView(m_reading.text).data(), part.size(),
                                 problem, part.toString()});
    }

    template<Coded E>
    void readCodes(QStringView value, QList<E> &into, ScriptProblem unknown)
    {
        for (const QStringView item : listOf(value)) {
            if (const auto known = fromCode<E>(item))
                into.append(*known);
            else
                fault(unknown, item);
        }
    }

    void readLanguages(QStringView value)
    {
        static const QRegularExpression tag(u"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"_s);
        for (const QStringView language : listOf(value)) {
            if (tag.matchView(language).hasMatch())
                m_reading.script.languages.append(language.toString());
            else
                fault(ScriptProblem::UnknownLanguage, language);
        }
    }

    void readLine(QStringView line)
    {
        ScriptText &script = m_reading.script;
        const qsizetype colon = line.indexOf(u':');
        if (colon <= 0) {
            fault(ScriptProblem::FrontMatterLine, beginningOf(line));
            return;
        }
        const QStringView key = line.first(colon).trimmed();
        const QStringView value = line.sliced(colon + 1).trimmed();
        if (key == "title"_L1)
            script.title = unquoted(value);
        else if (key == "stage"_L1)
            readCodes(value, script.stages, ScriptProblem::UnknownStage);
        else if (key == "roles"_L1)
            readCodes(value, script.roles, ScriptProblem::UnknownRole);
        else if (key == "allow"_L1)
            readCodes(value, script.allowed, ScriptProblem::UnknownManner);
        else if (key == "language"_L1)
            readLanguages(value);
        else
            script.more.insert(key.toString(), value.toString());
    }

    ScriptReading &m_reading;
    int m_line = 1;
};

QString withPlainLineEnds(QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return text.startsWith(QChar(QChar::ByteOrderMark)) ? text.sliced(1) : text;
}

// Up to the body.
ScriptReading begun(const QString &text)
{
    ScriptReading reading;
    if (text.size() > maximumScriptLength) {
        reading.faults.append({0, 0, ScriptProblem::TooLong, {}});
        return reading;
    }
    reading.text = withPlainLineEnds(text);
    if (reading.text.startsWith("---"_L1)
        && QStringView(reading.text).left(reading.text.indexOf(u'\n')).trimmed() == "---"_L1)
        FrontMatter(reading).read();
    else
        reading.script.body = reading.text;
    return reading;
}

} // namespace

int ScriptReading::lineOf(qsizetype position) const
{
    return 1 + static_cast<int>(QStringView(text).first(position).count(u'\n'));
}

int ScriptReading::columnOf(qsizetype position) const
{
    return static_cast<int>(position
                            - (position == 0 ? -1 : text.lastIndexOf(u'\n', position - 1)));
}

ScriptText readFrontMatter(const QString &text)
{
    return begun(text).script;
}

ScriptReading readScript(const QString &text)
{
    ScriptReading reading = begun(text);
    if (text.size() > maximumScriptLength)
        return reading;
    const ScriptText &script = reading.script;
    const ScriptTags found = scriptTags(script.body);
    QList<ScriptFault> faults = found.faults + brokenRules(script.body, found.tags);
    if (faults.isEmpty())
        faults = unreadableTags(script, found.tags);
    std::ranges::stable_sort(faults, {}, &ScriptFault::begin);
    const qsizetype bodyBegin = reading.text.size() - script.body.size();
    for (ScriptFault &fault : faults)
        fault.begin += bodyBegin;
    reading.faults += faults;
    reading.faults.resize(std::min(reading.faults.size(), maximumFaults));
    return reading;
}

Result<ScriptText> parseScript(const QString &text)
{
    const ScriptReading reading = readScript(text);
    if (reading.faults.isEmpty())
        return reading.script;
    const ScriptFault &first = reading.faults.constFirst();
    return scriptInvalid(reading.script.title, reading.lineOf(first.begin), first.problem,
                         first.what);
}

} // namespace Callwell
