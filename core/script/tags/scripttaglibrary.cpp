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

PromptNode *makePrompt(const QString &content, const TagText &text)
{
    const auto conditions = scriptConditions(text.argument);
    if (!conditions)
        refuse(content);
    return new PromptNode(*conditions, text.line);
}

class PromptFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        auto *node = makePrompt(content, TagText(content));
        node->setBody(p->parse(node, u"endprompt"_s));
        p->removeNextToken();
        return node;
    }
};

class ObjectionFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        const TagText text(content);
        auto *node = new ObjectionNode(text.word(), text.line);
        node->setBody(p->parse(node, u"endobjection"_s));
        p->removeNextToken();
        return node;
    }
};

class AskFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        const TagText text(content);
        auto *node = new AskNode(text.word(), text.line);
        node->setBody(p->parse(node, {u"known"_s, u"endask"_s}));
        if (p->takeNextToken().content.trimmed() == "known"_L1) {
            node->setKnown(p->parse(node, u"endask"_s));
            p->removeNextToken();
        }
        return node;
    }
};

class OpeningFactory final : public KTextTemplate::AbstractNodeFactory
{
public:
    KTextTemplate::Node *getNode(const QString &content, KTextTemplate::Parser *p) const override
    {
        auto *node = new OpeningNode(TagText(content).line);
        node->setBody(p->parse(node, u"endopening"_s));
        p->removeNextToken();
        return node;
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
