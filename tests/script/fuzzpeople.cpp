// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/fuzzpeople.h"

#include <QTimeZone>

namespace Callwell::FuzzPeople {
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int month)
{
    return {QDate(2025, month, 3), QTime(9, 0), QTimeZone::UTC};
}

QString traced(const QString &words)
{
    QString all;
    for (const QChar c : words) {
        all += c;
        if (c.unicode() < 0x80 && (c.isPunct() || c.isSymbol()))
            all += tracer;
    }
    return all + u'z'; // the last letter alone says nothing
}

} // namespace

CallContext rich()
{
    CallContext context;
    context.person.givenName = u"Ines"_s;
    context.person.familyName = u"Duarte"_s;
    context.person.jobTitle = u"Head of Buying"_s;
    context.person.buyerRole = BuyerRole::Buys;
    context.person.language = u"pt"_s;
    context.organisation.name = u"Vinho Alto"_s;
    context.organisation.industry = u"Wine"_s;
    context.organisation.size = u"120"_s;
    context.source.id = SourceId(QUuid(u"018f0000-0000-7000-8000-000000000001"_s));
    context.source.name = u"A friend"_s;
    context.source.kind = SourceKind::Referral;
    context.lead.interest = u"Planning"_s;
    context.lead.stage = Stage::WantsACall;
    context.lead.handRaise = HandRaise::Yes;
    context.inquiry = u"Does it read our ERP?"_s;
    context.lastRead = u"The guide"_s;
    context.lastReadAt = at(4);
    context.lastTalk = u"They plan by hand."_s;
    context.lastTalkAt = at(5);
    context.lastTalkWith = u"Ada"_s;
    context.attempt = 2;
    context.facts = {{u"plants"_s, u"12"_s, at(5), ActivityKind::Call, u"Ada"_s},
                     {u"Software today"_s, u"Paper"_s, at(5), ActivityKind::FormSubmission, {}}};
    for (const QString &theme : {u"price"_s, u"too dear"_s}) {
        Objection objection;
        objection.theme = theme;
        objection.words = u"It costs a lot."_s;
        context.objections.append(objection);
        Proof proof;
        proof.theme = theme;
        proof.title = u"Half the stops in a year"_s;
        proof.text = u"A cellar in Porto counted for a year."_s;
        proof.address = u"https://example.com/porto"_s;
        context.proof.append(proof);
    }
    context.people = {
        {.name = u"Rui Prado"_s, .kind = RelationshipKind::Referred, .towardsThem = true}};
    context.openingLine = u"Rui said that you plan twelve plants by hand."_s;
    context.rep = u"Maya"_s;
    context.localTime = QDateTime(QDate(2026, 2, 2), QTime(9, 12), QTimeZone::UTC);
    return context;
}

CallContext hostile()
{
    const QString marks = QString(QChar(0xe000)) + u"0"_s + QChar(0xe002) + u"1"_s + QChar(0xe002)
        + u"1"_s + QChar(0xe002) + u"x"_s + QChar(0xe001) + u"a"_s + QChar(0xe003) + QChar(0xe004);
    CallContext context = rich();
    context.person.givenName = traced(u"<img src=\"/dev/zero\">"_s);
    context.person.familyName =
        u"{{ rep.name }}{% include \"/etc/passwd\" %}{# x #}"_s + traced(u"{%"_s);
    context.person.jobTitle = traced(u"[x](javascript:1) ![x](file:///dev/zero)"_s);
    context.person.language = u"de\u0000<b>"_s;
    context.organisation.name = marks + traced(u"`a` *b* _c_ ~~d~~ $e$"_s);
    context.organisation.industry = traced(u"\\"_s);
    context.organisation.size = QString(QChar(0xd800)) + u"\u202e\u2066" + traced(u"<"_s);
    context.source.name = traced(u"&lt;b&gt;&#60;"_s);
    context.lead.interest = traced(u"# a"_s);
    context.inquiry = traced(u"<b>{{ person.given }}</b>"_s) + marks + u"\n\n# b\r\u2028> c"_s;
    context.lastRead = traced(u"](javascript:1)"_s);
    context.lastTalk = QString(5000, u'<');
    context.lastTalkWith = traced(u"<script>"_s);
    context.openingLine = traced(u"[x]: javascript:1"_s) + marks;
    context.facts = {{u"plants"_s, traced(u"<{{%"_s), {}, ActivityKind::Call, marks},
                     {traced(u"{% Plants %}"_s), traced(u"<!-- "_s), {}, ActivityKind::Call, {}},
                     {marks, marks, {}, ActivityKind::Call, traced(u"<b>"_s)}};
    context.objections.clear();
    context.proof.clear();
    context.people.clear();
    for (int i = 0; i < 20; ++i) {
        Objection objection;
        objection.theme = i % 2 == 0 ? u"price"_s : traced(u"<i>"_s) + marks;
        objection.words = marks + traced(u"<i>{%"_s);
        context.objections.append(objection);
        Proof proof;
        proof.theme = objection.theme;
        proof.title = traced(u"**a** {{ x }}"_s) + marks;
        proof.text = i == 0 ? QString(20'000, u'*') : traced(u"<img src=x>\n- b"_s);
        proof.address = traced(u"javascript:1"_s);
        context.proof.append(proof);
        context.people.append({.name = traced(u"<a href=\"file:///\">"_s) + marks});
    }
    context.rep = traced(u"<b>"_s);
    return context;
}

} // namespace Callwell::FuzzPeople
