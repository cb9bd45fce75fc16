// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fillscript.h"

#include "script/inerttext.h"
#include "script/scriptblocks.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/OutputStream>
#include <KTextTemplate/Template>

#include <QCoreApplication>
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
        return ScriptMarks::valueBegin() + inertMarkdown(input);
    }
    [[nodiscard]] QSharedPointer<OutputStream> clone(QTextStream *stream) const override
    {
        return QSharedPointer<InertStream>::create(stream);
    }
};

// Where a plugin of ours lies: beside the programs where they are built, in our own folder where
// they are installed. Qt's own plugin folders are looked through by themselves.
QString installedPlugins()
{
    return QCoreApplication::applicationDirPath() + "/"_L1 CALLWELL_PLUGINS;
}

// Without the library that includes other files, and with no loader that could find one; with our
// own tags, see script/tags.
std::unique_ptr<KTextTemplate::Engine> makeEngine()
{
    auto engine = std::make_unique<KTextTemplate::Engine>();
    engine->addPluginPath(installedPlugins());
    engine->removeDefaultLibrary(u"ktexttemplate_loadertags"_s);
    engine->addDefaultLibrary(u"callwell_scripttags"_s);
    return engine;
}

bool takesItsLine(const ScriptTag &tag)
{
    return tag.kind != ScriptTag::Variable && tag.name() != "proof"_L1;
}

bool decides(const ScriptTag &tag)
{
    constexpr std::array names{"prompt"_L1, "ask"_L1, "objection"_L1, "opening"_L1};
    return tag.kind == ScriptTag::Block && std::ranges::contains(names, tag.name());
}

/*
 * The body as the engine gets it. A line that holds only blocks and comments leaves no empty line
 * behind: lists stay lists. Tags of ours are told their line, which the engine keeps to itself.
 */
QString forEngine(const QString &body)
{
    const QList<ScriptTag> tags = scriptTags(body).tags;
    QString text;
    qsizetype lineBegin = 0;
    qsizetype next = 0; // the first tag that is not written yet
    while (lineBegin <= body.size()) {
        qsizetype lineEnd = body.indexOf(u'\n', lineBegin);
        lineEnd = lineEnd < 0 ? body.size() : lineEnd;
        QString line;
        bool onlyBlocks = next < tags.size() && tags.at(next).begin < lineEnd;
        qsizetype from = lineBegin;
        const auto between = [&](qsizetype to) {
            const QStringView words = QStringView(body).sliced(from, to - from);
            onlyBlocks = onlyBlocks && words.trimmed().isEmpty();
            return words;
        };
        for (; next < tags.size() && tags.at(next).begin < lineEnd; ++next) {
            const ScriptTag &tag = tags.at(next);
            line += between(tag.begin);
            onlyBlocks = onlyBlocks && takesItsLine(tag);
            line += decides(tag)
                ? u"{% "_s + tag.content + u" @"_s + QString::number(tag.line) + u" %}"_s
                : body.sliced(tag.begin, tag.end - tag.begin);
            from = tag.end;
        }
        line += between(lineEnd);
        text += onlyBlocks ? line.trimmed() : line;
        if (!onlyBlocks && lineEnd < body.size())
            text += u'\n';
        lineBegin = lineEnd + 1;
    }
    return text;
}

// The smallest template in which the tag makes sense alone, written as it stands in the body: the
// engine takes fewer characters for spaces than we do.
QString alone(const QString &body, const ScriptTag &tag)
{
    if (tag.kind == ScriptTag::Comment)
        return {};
    const QString written = body.sliced(tag.begin, tag.end - tag.begin);
    if (tag.kind == ScriptTag::Variable)
        return written;
    const QString name = tag.name();
    if (name == "elif"_L1)
        return QString(written).replace(written.indexOf(name), name.size(), u"if"_s)
            + u"{% endif %}"_s;
    const auto block = std::ranges::find(scriptBlocks(), name, &ScriptBlock::name);
    if (block == scriptBlocks().cend() || block->end == name || block->parts.contains(name))
        return {};
    return block->end.isEmpty() ? written : written + u"{% "_s + block->end + u" %}"_s;
}

QString languageOf(const ScriptText &script, const CallContext &context)
{
    return script.languages.isEmpty() ? context.person.language : script.languages.constFirst();
}

} // namespace

struct CompiledScript::Private
{
    std::unique_ptr<KTextTemplate::Engine> engine = makeEngine();
    KTextTemplate::Template text;
};

CompiledScript::CompiledScript(ScriptText script)
    : m_script(std::move(script))
    , d(std::make_unique<Private>())
{
    d->text = d->engine->newTemplate(forEngine(m_script.body), m_script.title);
}

CompiledScript::~CompiledScript() = default;

Result<FilledScript> CompiledScript::fill(const CallContext &context) const
{
    KTextTemplate::Context variables(toVariants(context, languageOf(m_script, context)));
    variables.setAutoEscape(true);
    BoundedBuffer buffer;
    QTextStream stream(&buffer);
    InertStream output(&stream);
    d->text->render(&output, &variables);
    stream.flush();
    if (d->text->error() != KTextTemplate::NoError) {
        return scriptInvalid(m_script.title, m_script.bodyLine, ScriptProblem::Expression,
                             d->text->errorString());
    }
    if (buffer.overflown())
        return scriptInvalid(m_script.title, m_script.bodyLine, ScriptProblem::ResultTooLong);
    FilledScript filled{.markdown = buffer.text(), .marks = {}};
    filled.marks = ScriptMarks::takeFrom(filled.markdown);
    return filled;
}

Result<FilledScript> fillScript(const ScriptText &script, const CallContext &context)
{
    return CompiledScript(script).fill(context);
}

QList<ScriptFault> unreadableTags(const ScriptText &script, const QList<ScriptTag> &tags)
{
    const auto engine = makeEngine();
    const auto whole = engine->newTemplate(forEngine(script.body), script.title);
    if (whole->error() == KTextTemplate::NoError)
        return {};
    QList<ScriptFault> faults;
    for (const ScriptTag &tag : tags) {
        const auto part = engine->newTemplate(alone(script.body, tag), script.title);
        if (part->error() != KTextTemplate::NoError) {
            faults.append({tag.begin, tag.end - tag.begin, ScriptProblem::Expression, tag.content});
        }
    }
    if (faults.isEmpty())
        faults.append({0, 0, ScriptProblem::Expression, whole->errorString()});
    return faults;
}

} // namespace Callwell
