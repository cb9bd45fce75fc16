// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/callscript.h"

#include "store/contextstore.h"

#include <algorithm>

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

// What the script marks as its opening, else the first paragraph that is meant to be said: no
// heading, no list, no quotation.
QString openingOf(const FilledScript &script)
{
    const QString &markdown = script.markdown;
    const auto mark = std::ranges::find(script.marks, ScriptMark::Opening, &ScriptMark::kind);
    if (mark != script.marks.cend())
        return withoutEscapes(markdown.sliced(mark->begin, mark->end - mark->begin));
    const auto paragraphs = markdown.split(u"\n\n"_s, Qt::SkipEmptyParts);
    for (const QString &paragraph : paragraphs) {
        const QString words = paragraph.trimmed();
        if (!words.isEmpty() && !u"#-*+>|`0123456789"_s.contains(words.front()))
            return withoutEscapes(words);
    }
    return {};
}

} // namespace

Result<CallScript> callScript(Connection &store, const CallScriptWish &wish)
{
    CALLWELL_LET(CallContext context, callContext(store, wish.lead, wish.now, wish.member));
    CALLWELL_LET(const auto fitting, fittingScript(store, context, wish.languages));
    if (!fitting)
        return CallScript();
    const CompiledScript compiled(fitting->text);
    CallScript script{.version = fitting->version};
    CALLWELL_ASSIGN(script.filled, compiled.fill(context));
    script.proposedOpening = openingOf(script.filled);
    if (wish.openingLine) {
        context.openingLine = *wish.openingLine;
        CALLWELL_ASSIGN(script.filled, compiled.fill(context));
    }
    script.context = context;
    return script;
}

} // namespace Callwell
