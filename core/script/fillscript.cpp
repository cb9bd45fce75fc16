// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fillscript.h"

#include "script/inerttext.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/OutputStream>
#include <KTextTemplate/Template>

#include <QIODevice>
#include <QTextStream>

namespace Callwell {

namespace {

// Keeps what fits and counts the rest: a script that grows without end takes no memory.
class BoundedBuffer final : public QIODevice
{
public:
    BoundedBuffer() { open(QIODevice::WriteOnly); }

    [[nodiscard]] bool overflown() const { return m_size > maximumFilledBytes; }
    [[nodiscard]] QString text() const { return QString::fromUtf8(m_bytes); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_size += size;
        if (!overflown())
            m_bytes.append(data, size);
        return size;
    }

private:
    QByteArray m_bytes;
    qint64 m_size = 0;
};

// Writes the script's own text as it is, and what comes from variables as inert text.
class InertStream final : public KTextTemplate::OutputStream
{
public:
    explicit InertStream(QTextStream *stream)
        : OutputStream(stream)
    {
    }

    using OutputStream::escape;
    [[nodiscard]] QString escape(const QString &input) const override
    {
        return inertMarkdown(input);
    }
    [[nodiscard]] QSharedPointer<OutputStream> clone(QTextStream *stream) const override
    {
        return QSharedPointer<InertStream>::create(stream);
    }
};

// Without the library that includes other files, and with no loader that could find one.
void prepare(KTextTemplate::Engine &engine)
{
    engine.removeDefaultLibrary(u"ktexttemplate_loadertags"_s);
}

// A line that holds only blocks and comments leaves no empty line behind: lists stay lists.
QString withoutBlockLines(const QString &body)
{
    const QStringList lines = body.split(u'\n');
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        const auto tags = scriptTags(line);
        bool onlyBlocks = tags && !tags->isEmpty();
        qsizetype from = 0;
        for (const ScriptTag &tag : tags.value_or(QList<ScriptTag>())) {
            onlyBlocks = onlyBlocks && tag.kind != ScriptTag::Variable
                && QStringView(line).sliced(from, tag.begin - from).trimmed().isEmpty();
            from = tag.end;
        }
        onlyBlocks = onlyBlocks && QStringView(line).sliced(from).trimmed().isEmpty();
        text += onlyBlocks ? line.trimmed() : line;
        if (!onlyBlocks && i + 1 < lines.size())
            text += u'\n';
    }
    return text;
}

// The smallest template in which the tag makes sense alone.
QString alone(const ScriptTag &tag)
{
    if (tag.kind == ScriptTag::Variable)
        return u"{{ "_s + tag.content + u" }}"_s;
    if (tag.kind == ScriptTag::Comment)
        return {};
    const QString name = tag.name();
    if (name == "elif"_L1)
        return u"{% if "_s + tag.content.sliced(4) + u" %}{% endif %}"_s;
    if (name == "else"_L1 || name == "empty"_L1 || name.startsWith("end"_L1))
        return {};
    return u"{% "_s + tag.content + u" %}{% end"_s + name + u" %}"_s;
}

} // namespace

Done checkExpressions(const ScriptText &script, const QList<ScriptTag> &tags)
{
    KTextTemplate::Engine engine;
    prepare(engine);
    const auto whole = engine.newTemplate(withoutBlockLines(script.body), script.title);
    if (whole->error() == KTextTemplate::NoError)
        return {};
    for (const ScriptTag &tag : tags) {
        const auto part = engine.newTemplate(alone(tag), script.title);
        if (part->error() != KTextTemplate::NoError) {
            return scriptInvalid(script.title, script.bodyLine + tag.line - 1,
                                 ScriptProblem::Expression, tag.content);
        }
    }
    return scriptInvalid(script.title, script.bodyLine, ScriptProblem::Expression,
                         whole->errorString());
}

Result<FilledScript> fillScript(const ScriptText &script, const CallContext &context)
{
    KTextTemplate::Engine engine;
    prepare(engine);
    const auto text = engine.newTemplate(withoutBlockLines(script.body), script.title);
    const QString language =
        script.languages.isEmpty() ? context.person.language : script.languages.first();
    KTextTemplate::Context variables(toVariants(context, language));
    variables.setAutoEscape(true);
    BoundedBuffer buffer;
    QTextStream stream(&buffer);
    InertStream output(&stream);
    text->render(&output, &variables);
    stream.flush();
    if (text->error() != KTextTemplate::NoError) {
        return scriptInvalid(script.title, script.bodyLine, ScriptProblem::Expression,
                             text->errorString());
    }
    if (buffer.overflown())
        return scriptInvalid(script.title, script.bodyLine, ScriptProblem::ResultTooLong);
    return FilledScript{buffer.text()};
}

} // namespace Callwell
