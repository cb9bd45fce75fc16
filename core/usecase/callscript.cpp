// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/callscript.h"

#include "base/logging.h"
#include "script/fillscript.h"
#include "store/contextstore.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

bool isAsciiPunctuation(QChar c)
{
    return c.unicode() < 0x80 && c.isPrint() && !c.isLetterOrNumber() && !c.isSpace();
}

// What a reader of the filled line sees: without the backslashes and isolation of inertMarkdown().
QString withoutEscapes(const QString &markdown)
{
    QString plain;
    for (qsizetype i = 0; i < markdown.size(); ++i) {
        const QChar c = markdown.at(i);
        if (c == u'\\' && i + 1 < markdown.size() && isAsciiPunctuation(markdown.at(i + 1)))
            plain.append(markdown.at(++i));
        else if (c < u'\u2066' || c > u'\u2069')
            plain.append(c);
    }
    return plain.simplified();
}

QString openingOf(const ScriptText &script, const CallContext &context)
{
    const QString wish = script.more.value(u"opening"_s);
    if (wish.isEmpty())
        return {};
    auto line = parseScript(wish);
    if (line) {
        line->title = script.title;
        line->languages = script.languages;
        if (const auto filled = fillScript(*line, context))
            return withoutEscapes(filled->markdown);
    }
    qCWarning(lcStore) << "the opening line of a script can't be filled:" << script.title;
    return {};
}

} // namespace

Result<CallScript> callScript(Connection &store, const CallScriptWish &wish)
{
    CALLWELL_LET(CallContext context, callContext(store, wish.lead, wish.now, wish.member));
    CALLWELL_LET(const auto fitting, fittingScript(store, context, wish.languages));
    if (!fitting)
        return CallScript();
    CallScript script{.version = fitting->version,
                      .markdown = {},
                      .proposedOpening = openingOf(fitting->text, context)};
    context.openingLine = wish.openingLine.value_or(script.proposedOpening);
    CALLWELL_LET(const FilledScript filled, fillScript(fitting->text, context));
    script.markdown = filled.markdown;
    return script;
}

} // namespace Callwell
