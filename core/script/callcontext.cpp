// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/callcontext.h"

#include "script/inerttext.h"

#include <QLocale>

namespace Callwell {

namespace {

QString cut(const QString &text)
{
    return text.size() <= maximumValueLength ? text : text.left(maximumValueLength - 1) + u'…';
}

// "May 2025": the day is of no use in a conversation.
QString monthOf(const QDateTime &at, const QLocale &locale)
{
    return at.isValid() ? locale.toString(at.date(), u"MMMM yyyy"_s) : QString();
}

QString partOfDay(const QDateTime &local)
{
    if (!local.isValid())
        return {};
    const int hour = local.time().hour();
    return hour < 12 ? u"morning"_s : hour < 18 ? u"afternoon"_s : u"evening"_s;
}

QVariantHash factHash(const CallContext::Fact &fact, const QLocale &locale)
{
    return {{u"key"_s, cut(fact.key)},
            {u"answer"_s, cut(fact.answer)},
            {u"when"_s, monthOf(fact.at, locale)},
            {u"kind"_s, QString(code(fact.kind))},
            {u"member"_s, cut(fact.member)}};
}

void addFacts(QVariantHash &all, const CallContext &context, const QLocale &locale)
{
    QVariantHash facts;
    QVariantHash told;
    QVariantList known;
    for (const CallContext::Fact &fact : context.facts) {
        const QVariantHash hash = factHash(fact, locale);
        facts.insert(factName(fact.key), cut(fact.answer));
        told.insert(factName(fact.key), hash);
        if (known.size() < maximumListLength)
            known.append(hash);
    }
    all.insert(u"facts"_s, facts);
    all.insert(u"told"_s, told);
    all.insert(u"known"_s, known);
}

void addLists(QVariantHash &all, const CallContext &context)
{
    QVariantList objections;
    for (const Objection &objection :
         context.objections.first(std::min(context.objections.size(), maximumListLength))) {
        objections.append(QVariantHash{{u"words"_s, cut(objection.words)},
                                       {u"theme"_s, cut(objection.theme)},
                                       {u"state"_s, QString(code(objection.state))}});
    }
    all.insert(u"objections"_s, objections);

    QVariantList people;
    QString referrer;
    for (const CallContext::Neighbour &neighbour : context.people) {
        if (neighbour.kind == RelationshipKind::Referred && neighbour.towardsThem
            && referrer.isEmpty())
            referrer = cut(neighbour.name);
        if (people.size() < maximumListLength) {
            people.append(QVariantHash{{u"name"_s, cut(neighbour.name)},
                                       {u"kind"_s, QString(code(neighbour.kind))}});
        }
    }
    all.insert(u"people"_s, people);
    all.insert(u"referrer"_s, referrer);

    QVariantList proof;
    for (const Proof &one :
         context.proof.first(std::min(context.proof.size(), maximumListLength))) {
        proof.append(QVariantHash{{u"kind"_s, QString(code(one.kind))},
                                  {u"title"_s, cut(one.title)},
                                  {u"text"_s, cut(one.text)},
                                  {u"role"_s, cut(one.role)},
                                  {u"industry"_s, cut(one.industry)},
                                  {u"theme"_s, cut(one.theme)},
                                  {u"address"_s, cut(one.address)}});
    }
    all.insert(u"proof"_s, proof);
}

} // namespace

QString factName(const QString &key)
{
    QString name;
    for (const QChar c : key.toLower()) {
        const bool plain = (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
        if (plain)
            name += c;
        else if (!name.isEmpty() && !name.endsWith(u'_'))
            name += u'_';
    }
    return name.endsWith(u'_') ? name.chopped(1) : name;
}

QVariantHash stateOf(const CallContext &context)
{
    QVariantHash known;
    for (const CallContext::Fact &fact : context.facts)
        known.insert(factName(fact.key), cut(fact.answer));
    QStringList themes;
    for (const Objection &objection : context.objections)
        themes.append(cut(objection.theme));
    return {
        {u"role"_s, QString(code(context.person.buyerRole))},
        {u"stage"_s, QString(code(context.lead.stage))},
        {u"source"_s, context.source.id.isNull() ? QString() : QString(code(context.source.kind))},
        {u"language"_s, context.person.language.section(u'-', 0, 0).toLower()},
        {u"known"_s, known},
        {u"objection"_s, themes},
        {u"attempt"_s, context.attempt}};
}

QVariantHash toVariants(const CallContext &context, const QString &language)
{
    const QLocale locale(language);
    const Person &person = context.person;
    QVariantHash all{
        {u"person"_s,
         QVariantHash{{u"given"_s, cut(person.givenName)},
                      {u"family"_s, cut(person.familyName)},
                      {u"name"_s, cut(displayName(person))},
                      {u"title"_s, cut(person.jobTitle)},
                      {u"role"_s, QString(code(person.buyerRole))},
                      {u"language"_s, cut(person.language)}}},
        {u"organisation"_s,
         QVariantHash{{u"name"_s, cut(context.organisation.name)},
                      {u"industry"_s, cut(context.organisation.industry)},
                      {u"size"_s, cut(context.organisation.size)}}},
        {u"source"_s,
         QVariantHash{
             {u"name"_s, cut(context.source.name)},
             {u"kind"_s,
              context.source.id.isNull() ? QString() : QString(code(context.source.kind))}}},
        {u"lead"_s,
         QVariantHash{{u"interest"_s, cut(context.lead.interest)},
                      {u"stage"_s, QString(code(context.lead.stage))},
                      {u"answer"_s, QString(code(context.lead.handRaise))},
                      {u"attempt"_s, context.attempt}}},
        {u"inquiry"_s, cut(context.inquiry)},
        {u"last"_s,
         QVariantHash{{u"read"_s, cut(context.lastRead)},
                      {u"read_when"_s, monthOf(context.lastReadAt, locale)},
                      {u"read_kind"_s, QString(code(context.lastReadKind))},
                      {u"talk"_s, cut(context.lastTalk)},
                      {u"talk_when"_s, monthOf(context.lastTalkAt, locale)},
                      {u"talk_with"_s, cut(context.lastTalkWith)}}},
        {u"opening"_s, cut(context.openingLine)},
        {u"rep"_s, QVariantHash{{u"name"_s, cut(context.rep)}}},
        {u"local"_s,
         QVariantHash{{u"time"_s, locale.toString(context.localTime.time(), u"HH:mm"_s)},
                      {u"part"_s, partOfDay(context.localTime)}}},
    };
    addFacts(all, context, locale);
    addLists(all, context);
    all.insert(u"_state"_s, stateOf(context));
    return all;
}

} // namespace Callwell
