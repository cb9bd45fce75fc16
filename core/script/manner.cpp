// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/manner.h"

#include "script/mannerrules.h"

#include <QTextBoundaryFinder>

namespace Callwell {

namespace {

constexpr qsizetype shortQuestion = 2; ///< words: "And then?" goes on with what they tell

struct Span
{
    qsizetype begin = 0;
    qsizetype length = 0;
};

// Paragraphs are what stands between empty lines; a list item and a heading are one each.
QList<Span> paragraphs(const QString &text)
{
    static const QRegularExpression bound(uR"(\n\s*\n|\n(?=\s*([-*+>#]|[0-9]+\.)\s))"_s);
    QList<Span> all;
    qsizetype from = 0;
    for (const auto &match : bound.globalMatch(text)) {
        all.append({from, match.capturedStart() - from});
        from = match.capturedEnd();
    }
    all.append({from, text.size() - from});
    return all;
}

QList<Span> sentences(const QString &text, const Span &paragraph)
{
    const QString part = text.sliced(paragraph.begin, paragraph.length);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, part);
    QList<Span> all;
    qsizetype from = 0;
    while (finder.toNextBoundary() > 0) {
        qsizetype begin = from;
        qsizetype end = finder.position();
        from = end;
        static const QRegularExpression lead(uR"(^\s*(([-*+>#]+|[0-9]+\.)\s+)*)"_s);
        begin += lead.matchView(QStringView(part).sliced(begin, end - begin)).capturedLength();
        while (end > begin && part.at(end - 1).isSpace())
            --end;
        if (end > begin)
            all.append({paragraph.begin + begin, end - begin});
    }
    return all;
}

// In small letters, with one kind of apostrophe and space, as the patterns are written.
QString plain(QStringView sentence)
{
    QString text = sentence.toString().toLower();
    text.replace(u'\u2019', u'\'');
    for (QChar &letter : text) {
        if (letter.isSpace())
            letter = u' ';
    }
    return text;
}

// What is asked, without what leads to it: "As a nurse, ¿what ..." asks from the mark on.
QString whatIsAsked(const QString &sentence)
{
    static const QRegularExpression lead(uR"(^[\s"'«»„“”(\-–—*_>#]+)"_s);
    QString question = sentence;
    if (const qsizetype mark = question.lastIndexOf(u'¿'); mark >= 0)
        question = question.sliced(mark + 1);
    return question.remove(lead);
}

bool isQuestion(const QString &sentence)
{
    static const QRegularExpression mark(uR"(\?[\s"'»“”)*_]*$)"_s);
    return mark.match(sentence).hasMatch();
}

qsizetype words(QStringView text)
{
    static const QRegularExpression word(uR"([\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*)"_s);
    qsizetype count = 0;
    for ([[maybe_unused]] const auto &match : word.globalMatchView(text))
        ++count;
    return count;
}

std::optional<MannerFinding> findingOf(const QString &sentence, const MannerRules &rules,
                                       const MannerContext &context)
{
    for (const MannerPattern &pattern : rules.patterns) {
        if (context.wantsACall && pattern.rule == MannerRule::Qualify)
            continue;
        if (pattern.expression.match(sentence).hasMatch())
            return MannerFinding{.rule = pattern.rule, .better = pattern.better};
    }
    if (!isQuestion(sentence))
        return std::nullopt;
    const QString question = whatIsAsked(sentence);
    if (words(question) <= shortQuestion)
        return std::nullopt;
    const auto matches = [&](const QRegularExpression &expression) {
        return expression.match(question).hasMatch();
    };
    if (std::ranges::any_of(rules.open, matches) || std::ranges::any_of(rules.fine, matches))
        return std::nullopt;
    return MannerFinding{.rule = MannerRule::Closed};
}

} // namespace

QList<MannerFinding> checkManner(const QString &text, const MannerContext &context)
{
    const MannerRules *rules = mannerRules(context.language.section(u'-', 0, 0).toLower());
    if (!rules)
        return {};
    QList<MannerFinding> findings;
    const auto add = [&](MannerFinding finding, const Span &where) {
        finding.begin = where.begin;
        finding.length = where.length;
        if (!context.off.contains(finding.rule))
            findings.append(finding);
    };
    for (const Span &paragraph : paragraphs(text)) {
        Span speech{paragraph.begin, 0};
        qsizetype spoken = 0;
        const auto endSpeech = [&] {
            if (spoken > longestSpeech)
                add({.rule = MannerRule::Monologue}, speech);
            spoken = 0;
        };
        for (const Span &sentence : sentences(text, paragraph)) {
            const QString said = plain(QStringView(text).sliced(sentence.begin, sentence.length));
            if (const auto finding = findingOf(said, *rules, context))
                add(*finding, sentence);
            if (spoken == 0)
                speech.begin = sentence.begin;
            if (isQuestion(said)) {
                endSpeech();
                continue;
            }
            spoken += words(said);
            speech.length = sentence.begin + sentence.length - speech.begin;
        }
        endSpeech();
    }
    std::ranges::stable_sort(findings, {}, &MannerFinding::begin);
    return findings;
}

} // namespace Callwell
