// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/script/textfinder.h"

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

// An expression such as (a+)+b would look for hours; so far it gets within a tenth of a second.
const QString limit = u"(*LIMIT_MATCH=200000)(*LIMIT_DEPTH=5000)"_s;

QString filled(const QString &instead, const QRegularExpressionMatch &match)
{
    QString filled;
    for (qsizetype at = 0; at < instead.size(); ++at) {
        const QChar next = at + 1 < instead.size() ? instead.at(at + 1) : QChar();
        if (instead.at(at) != u'\\' || (next != u'\\' && (next < u'0' || next > u'9'))) {
            filled += instead.at(at);
            continue;
        }
        if (next == u'\\')
            filled += next;
        else
            filled += match.captured(next.unicode() - u'0');
        ++at;
    }
    return filled;
}

} // namespace

void TextFinder::setWish(const FindWish &wish)
{
    m_wish = wish;
    m_trouble = Trouble::None;
    const QString core = wish.isPattern ? wish.text : QRegularExpression::escape(wish.text);
    // the expression by itself: what is put around it would hide where it is wrong
    const QRegularExpression alone(core);
    if (!alone.isValid()) {
        m_trouble = Trouble::Unreadable;
        m_troubleAt = int(alone.patternErrorOffset()) + 1;
        return;
    }
    QRegularExpression::PatternOptions options =
        QRegularExpression::MultilineOption | QRegularExpression::UseUnicodePropertiesOption;
    if (!wish.caseCounts)
        options |= QRegularExpression::CaseInsensitiveOption;
    m_expression.setPatternOptions(options);
    m_expression.setPattern(limit
                            + (wish.wholeWords ? u"(?<!\\w)(?:"_s + core + u")(?!\\w)"_s : core));
    if (!m_expression.isValid()) {
        m_trouble = Trouble::Unreadable;
        m_troubleAt = int(core.size());
    }
}

QList<TextFinder::Hit> TextFinder::hits(const QString &text, const QString &instead)
{
    QList<Hit> hits;
    if (m_wish.text.isEmpty() || m_trouble == Trouble::Unreadable)
        return hits;
    m_trouble = Trouble::None;
    auto matches = m_expression.globalMatch(text);
    while (matches.hasNext()) {
        const auto match = matches.next();
        if (match.capturedLength() > 0) {
            hits.append({int(match.capturedStart()), int(match.capturedLength()),
                         m_wish.isPattern ? filled(instead, match) : instead});
        }
    }
    if (!matches.isValid())
        m_trouble = Trouble::TooMuchWork;
    return hits;
}

} // namespace Callwell
