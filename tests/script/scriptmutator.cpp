// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/scriptmutator.h"

#include <QDir>
#include <QRegularExpression>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

QString contents(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

int below(QRandomGenerator &random, qsizetype bound)
{
    return random.bounded(static_cast<int>(std::max<qsizetype>(bound, 1)));
}

template<typename List>
auto oneOf(const List &list, QRandomGenerator &random)
{
    return list.at(below(random, list.size()));
}

const QStringList &pieces()
{
    static const QStringList all{
        // what tags are made of
        u"{{"_s, u"}}"_s, u"{%"_s, u"%}"_s, u"{#"_s, u"#}"_s, u"{"_s, u"}"_s, u"%"_s, u"|"_s,
        u":"_s, u"\""_s, u"'"_s, u"`"_s, u"\\"_s, u"]("_s, u"["_s, u"]: "_s, u"<"_s, u"&lt;"_s,
        u" @3 "_s,
        // what is written
        u"{{ person.given }}"_s, u"\\{{ inquiry }}"_s, u"{{ inquiry|default:\"x\" }}"_s,
        u"{{ facts.plants|truncatechars:3 }}"_s, u"{{ inquiry|first }}{{ inquiry|last }}"_s,
        u"{{ inquiry|truncatewords:2|upper }}"_s, u"{{ known|length|yesno:\"a,b\" }}"_s,
        u"{{ told.plants.member }}"_s, u"{{ inquiry|safe }}"_s, u"{{ inquiry|default:opening }}"_s,
        u"{{ inquiry|default:x\"y\" }}"_s, u"{{ inquiry|\"y\" }}"_s, u"{{ _state.role }}"_s,
        u"{{ _(\"a\") }}"_s, u"{{ \"\\\" }}{{ inquiry }}"_s, u"{{ 'a }}"_s, u"{{ person.gven }}"_s,
        u"{{ facts.plnts|uper }}"_s, u"{{ }}"_s, u"{{ a b }}"_s, u"{{ person..given }}"_s,
        u"{{ inquiry|truncatechars:99999999999999999999 }}"_s,
        u"{{ person.name|truncatechars:-1 }}"_s, u"`{{ inquiry }}`"_s, u"[a]({{ inquiry }})"_s,
        u"![a](file:///dev/zero)"_s,
        // blocks
        u"{% if inquiry %}"_s, u"{% if lead.attempt > 1 and not inquiry %}"_s, u"{% if %}"_s,
        u"{% if inquiry == %}"_s, u"{% elif opening %}"_s, u"{% else %}"_s, u"{% endif %}"_s,
        u"{% for a in proof %}"_s, u"{% for a in known reversed %}"_s, u"{% for a in prof %}"_s,
        u"{% for a, b in people %}"_s, u"{% for %}"_s, u"{{ a.title }}"_s,
        u"{{ forloop.counter }}"_s, u"{% empty %}"_s, u"{% endfor %}"_s,
        u"{% with inquiry as x %}"_s, u"{{ x }}"_s, u"{% with %}"_s, u"{% endwith %}"_s,
        u"{% ifequal inquiry opening %}"_s, u"{% endifequal %}"_s, u"{% ifnotequal inquiry %}"_s,
        u"{% endifnotequal %}"_s, u"{% comment %}"_s, u"{% endcomment %}"_s, u"{# a note #}"_s,
        u"{% prompt role=buys attempt>=2 %}"_s, u"{% prompt known=plants language!=de %}"_s,
        u"{% prompt objection=\"too dear\",price %}"_s, u"{% prompt rolle=buys %}"_s,
        u"{% prompt role=nobdy %}"_s, u"{% prompt attempt>=4 attempt<=2 %}"_s,
        u"{% prompt role=buys @3 %}"_s, u"{% prompt role= %}"_s, u"{% prompt %}"_s,
        u"{% endprompt %}"_s, u"{% ask plants %}"_s, u"{% ask plnts %}"_s, u"{% ask @9 %}"_s,
        u"{% ask Plants and more %}"_s, u"{% known %}"_s, u"{{ answer }} {{ member }}"_s,
        u"{% endask %}"_s, u"{% objection price %}"_s, u"{% objection \"too dear\" %}"_s,
        u"{% objection %}"_s, u"{{ words }}"_s, u"{% endobjection %}"_s, u"{% opening %}"_s,
        u"{% opening now %}"_s, u"{% endopening %}"_s, u"{% proof %}"_s, u"{% proof price %}"_s,
        u"{% include \"/etc/passwd\" %}"_s, u"{% load ktexttemplate_loadertags %}"_s,
        u"{% prmpt role=buys %}"_s, u"{% autoescape off %}"_s, u"{%%}"_s, u"{% now \"Y\" %}"_s,
        // front matter
        u"---\n"_s, u"---  \n"_s, u"title: A\n"_s, u"title: \"A\n"_s,
        u"stage: wants_a_call, won\n"_s, u"stage: nurtring, nurtring\n"_s,
        u"stage: newer, wer, new\n"_s, u"roles: [decides, buys]\n"_s, u"roles: decide\n"_s,
        u"language: en\n"_s, u"language: de-DE, pt-BR\n"_s, u"language: english, e n, lish\n"_s,
        u"allow: closed, nothing\n"_s, u" allow: [closed]\n"_s, u"allow:\n"_s, u"more: of it\n"_s,
        u": no key\n"_s, u"no colon at all, and on and on and on\n"_s, u"# a remark\n"_s,
        // what is said
        u"Sign only today!"_s, u"Do you have a budget for that?"_s, u"\n\n"_s, u"\n- "_s, u"\n# "_s,
        u"<b>"_s, u"\\<b>"_s, u"\\\\<b>"_s, u"<{{ inquiry }}"_s, u"<!-- a"_s};
    return all;
}

// A place in a text where a mutation does something: mostly beside something that means something.
qsizetype placeIn(const QString &text, QRandomGenerator &random)
{
    const qsizetype any = below(random, text.size() + 1);
    static const QList<QString> beside{u"\n"_s, u"{"_s, u"}"_s, u" "_s, u"|"_s, u":"_s, u","_s};
    const qsizetype found = text.indexOf(oneOf(beside, random), any);
    return random.bounded(3) == 0 || found < 0 ? any : found + random.bounded(2);
}

struct Part
{
    qsizetype begin;
    qsizetype length;
};

Part partOf(const QString &text, QRandomGenerator &random)
{
    const qsizetype a = placeIn(text, random);
    const qsizetype b = random.bounded(2) == 0 ? placeIn(text, random)
                                               : std::min(text.size(), a + random.bounded(40));
    return {std::min(a, b), std::abs(a - b)};
}

QString character(QRandomGenerator &random)
{
    static const QList<char32_t> all{
        0x0,     0x7,      0xb,     0xc,    0x1b,   0x7f,   0x85,   0xa0,   0xad,
        0x200b,  0x200d,   0x200f,  0x2028, 0x2029, 0x202e, 0x2066, 0x2069, 0xfdd0,
        0xfeff,  0xfffc,   0xfffe,  0xe000, 0xe001, 0xe002, 0xe003, 0xe004, 0xf8ff,
        0xf0000, 0x10fffd, 0x1f469, 0x301,  0x627,  0x131,  0xdf,   0x20,   0x9};
    static const QList<QString> halves{QString(QChar(0xd800)), QString(QChar(0xdfff)),
                                       QString(QChar(0xdc00)) + QChar(0xdbff),
                                       QString(QChar(0xdb80)) + QChar(0xdc00)};
    return random.bounded(4) == 0 ? oneOf(halves, random)
                                  : QString::fromUcs4(&all.at(below(random, all.size())), 1);
}

// So many of one thing that it does not fit on a line, in a tag or, rarely, in a script.
QString run(QRandomGenerator &random)
{
    static const QList<QString> all{
        u"a"_s,          u"{"_s,  u"}"_s,   u" "_s,     u"\n"_s,
        u"\""_s,         u"|"_s,  u"`"_s,   u"x "_s,    u"\\"_s,
        u"<b"_s,         u"{{"_s, u"ab?"_s, u"---\n"_s, u"{{ inquiry }}"_s,
        u"👩‍🔧"_s};
    const QString one = oneOf(all, random);
    const bool huge = random.bounded(60) == 0;
    return one.repeated(huge ? 270'000 / one.size() : 1 + random.bounded(600));
}

QString nested(QRandomGenerator &random)
{
    static const QList<std::pair<QString, QString>> all{
        {u"{% if inquiry %}"_s, u"{% endif %}"_s},
        {u"{% for a in proof %}"_s, u"{{ a.text }}{% endfor %}"_s},
        {u"{% prompt role=buys %}"_s, u"{% endprompt %}"_s},
        {u"{% ask plants %}{% known %}"_s, u"{% endask %}"_s},
        {u"{% objection price %}{{ words }}"_s, u"{% endobjection %}"_s},
        {u"{% with inquiry as x %}"_s, u"{% endwith %}"_s},
        {u"{% comment %}"_s, u"{% endcomment %}"_s},
        {u"{% opening %}"_s, u"{% endopening %}"_s},
        {u"["_s, u"]"_s},
        {u"> "_s, u"\n"_s}};
    const int deep = 1 + random.bounded(random.bounded(4) == 0 ? 300 : 25);
    QString open;
    QString close;
    for (int i = 0; i < deep; ++i) {
        const auto &[begin, end] = all.at(below(random, all.size()));
        open += begin;
        close.prepend(end);
    }
    return open + u"x"_s + close;
}

} // namespace

ScriptMutator::ScriptMutator(const QString &resources)
{
    for (const QString &folder : {u"/examples/scripts"_s, u"/start"_s}) {
        const QDir dir(resources + folder);
        for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files, QDir::Name))
            m_scripts.append(contents(dir.filePath(name)));
    }
    static const QRegularExpression example(u"```script\n(.*?)```\n"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    const QDir help(resources + u"/help"_s);
    for (const QString &name : help.entryList({u"scripts.*.md"_s}, QDir::Files, QDir::Name)) {
        for (const auto &match : example.globalMatch(contents(help.filePath(name))))
            m_scripts.append(match.captured(1));
    }
    if (m_scripts.isEmpty())
        qFatal("there are no scripts in %s", qPrintable(resources));
}

QString ScriptMutator::text(quint32 seed) const
{
    QRandomGenerator random(seed);
    QString text = oneOf(m_scripts, random);
    const int times = 1 + random.bounded(6);
    for (int i = 0; i < times; ++i)
        text = mutated(text, random);
    return text;
}

QString ScriptMutator::mutated(QString text, QRandomGenerator &random) const
{
    const Part part = partOf(text, random);
    const QString words = text.sliced(part.begin, part.length);
    switch (random.bounded(12)) {
    case 0:
        return text.remove(part.begin, part.length);
    case 1:
        return text.insert(part.begin, words);
    case 2: { // two places change places
        const Part other = partOf(text, random);
        const QString moved = text.sliced(other.begin, other.length);
        text.insert(placeIn(text, random), words);
        return text.insert(placeIn(text, random), moved);
    }
    case 3: { // a piece of another script
        const QString from = oneOf(m_scripts, random);
        const Part piece = partOf(from, random);
        return text.replace(part.begin, random.bounded(2) == 0 ? 0 : part.length,
                            from.sliced(piece.begin, piece.length));
    }
    case 4:
        return text.insert(part.begin, character(random));
    case 5:
        return text.insert(part.begin, run(random));
    case 6:
        return text.insert(part.begin, nested(random));
    case 7: { // other line ends, all or one of them
        static const QList<QString> ends{u"\r\n"_s, u"\r"_s, u"\n\n"_s, u" "_s, u"\u2028"_s};
        if (random.bounded(2) == 0)
            return text.replace(u"\n"_s, oneOf(ends, random));
        return text.insert(part.begin, oneOf(ends, random));
    }
    case 8: // a slip of the fingers
        return part.begin < text.size() ? text.remove(part.begin, 1) : text;
    case 9: { // behind the first line, where front matter stands
        const qsizetype second = text.indexOf(u'\n') + 1;
        return text.insert(second, oneOf(pieces(), random));
    }
    default:
        for (int i = 1 + random.bounded(3); i > 0; --i)
            text.insert(placeIn(text, random), oneOf(pieces(), random));
        return text;
    }
}

} // namespace Callwell
