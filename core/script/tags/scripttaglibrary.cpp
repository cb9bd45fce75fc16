// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/tags/scripttaglibrary.h"

#include "script/tags/asknode.h"
#include "script/tags/objectionnode.h"
#include "script/tags/openingnode.h"
#include "script/tags/promptnode.h"
#include "script/tags/proofnode.h"

#include <KTextTemplate/Exception>
#include <KTextTemplate/Parser>

#include <QRegularExpression>

#include <memory>

namespace Callwell {

namespace {

/*! What stands in one of our tags: "prompt role=buys @12" as its argument and its line. */
struct TagText
{
    QString argument;
    int line = 0;

    explicit TagText(const QString &content)
        : argument(content.section(u' ', 1))
    {
        static const QRegularExpression lineAtEnd(u"(?:^|\\s)@([0-9]+)$"_s);
        if (const auto match = lineAtEnd.match(argument); match.hasMatch()) {
            line = match.capturedView(1).toInt();
            argument.truncate(match.capturedStart());
        }
    }

    /*! The argument without its quotes. */
    [[nodiscard]] QString word() const
    {
        const bool quoted = argument.size() > 1 && argument.startsWith(u'"');
        return quoted ? argument.sliced(1, argument.size() - 2) : argument;
    }
};

[[noreturn]] void refuse(const QString &content)
{
    throw KTextTemplate::Exception(KTextTemplate::TagSyntaxError, content);
}

std::unique_ptr<PromptNode> makePrompt(const QString &content, const TagText &text)
{
    const auto conditions = scriptConditions(text.argument);
    if (!conditions)
        refuse(content);
    return std::make_unique<PromptNode>(*conditions, text.line);
}

// What stands up to that tag becomes the body. Ours until then: parsing throws where it fails.
template<typename AnyNode>
KTextTemplate::Node *withBody(std::unique_ptr<AnyNode> node, KTextTemplate::Parser *parser,
                              const QString &end)
{
    node->setBody(parser->parse(node.get(), end));
    parser->removeNextToken();
    return node.release();
}

class PromptFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        return withBody(makePrompt(content, TagText(content)), p, u"endprompt"_s);
    }
};

class ObjectionFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        const TagText text(content);
        return withBody(std::make_unique<ObjectionNode>(text.word(), text.line), p,
                        u"endobjection"_s);
    }
};

class AskFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        const TagText text(content);
        auto node = std::make_unique<AskNode>(text.word(), text.line);
        node->setBody(p->parse(node.get(), {u"known"_s, u"endask"_s}));
        if (p->takeNextToken().content.trimmed() == "known"_L1) {
            node->setKnown(p->parse(node.get(), u"endask"_s));
            p->removeNextToken();
        }
        return node.release();
    }
};

class OpeningFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        return withBody(std::make_unique<OpeningNode>(TagText(content).line), p, u"endopening"_s);
    }
};

class ProofFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *) const override
    {
        const TagText text(content);
        return new ProofNode(text.word(), text.line);
    }
};

} // namespace

QHash<QString, KTextTemplate::AbstractNodeFactory *> ScriptTagLibrary::nodeFactories(
    const QString & /*name*/)
{
    return {{u"prompt"_s, new PromptFactory},
            {u"objection"_s, new ObjectionFactory},
            {u"ask"_s, new AskFactory},
            {u"opening"_s, new OpeningFactory},
            {u"proof"_s, new ProofFactory}};
}

} // namespace Callwell
