// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "usecase/examplepeople.h"

#include <algorithm>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype rememberedWorkplaces = 200; // for each place

// "Øystein" -> "oystein": what mail addresses are made of.
QString latinLetters(const QString &text)
{
    static const QHash<QChar, QString> special{{u'ø', u"o"_s},  {u'ł', u"l"_s},  {u'ß', u"ss"_s},
                                               {u'ı', u"i"_s},  {u'æ', u"ae"_s}, {u'ä', u"ae"_s},
                                               {u'ö', u"oe"_s}, {u'ü', u"ue"_s}};
    QString latin;
    for (const QChar c : text.toLower()) {
        if (const auto known = special.constFind(c); known != special.cend()) {
            latin += *known;
            continue;
        }
        const QChar base = QString(c).normalized(QString::NormalizationForm_D).front();
        if ((base >= u'a' && base <= u'z') || (base >= u'0' && base <= u'9'))
            latin += base;
        else if (base == u' ' || base == u'-')
            latin += u'-';
    }
    return latin;
}

struct Name
{
    QString written;
    QString latin;
};

Name nameOf(const QStringList &entry)
{
    const QString written = entry.first().section(u'/', 0, 0);
    const QString latin = entry.first().section(u'/', 1);
    return {written, latinLetters(latin.isEmpty() ? written : latin)};
}

} // namespace

ExamplePeople::ExamplePeople(Session &session, const ExampleWords &words, ExampleDice &dice)
    : m_session(session)
    , m_words(words)
    , m_dice(dice)
{
    for (const QStringList &line : words[u"place"_s]) {
        m_places.append({.key = line.at(0),
                         .language = line.at(1),
                         .timeZone = line.at(2),
                         .country = line.at(3),
                         .workplaces = {}});
        m_weights.append(line.at(4).toInt());
    }
}

// Each organisation of the list once; then their works in other towns.
ExamplePeople::Workplace ExamplePeople::newWorkplace(Place &place)
{
    const auto &list = m_words[u"organisation "_s + place.key];
    const auto &cities = m_words[u"city "_s + place.key];
    const int round = place.made / static_cast<int>(list.size());
    const QStringList &line = list.at(place.made % list.size());
    const QString city = cities.at((place.made + round) % cities.size()).first();
    ++place.made;
    Workplace workplace;
    workplace.organisation = {.id = m_session.newId<OrganisationId>(),
                              .name = line.at(0),
                              .industry = line.at(1),
                              .size = line.at(2),
                              .site = city};
    workplace.site = line.at(3);
    if (round > 0) {
        const int works = round / static_cast<int>(cities.size());
        workplace.organisation.name +=
            u", "_s + city + (works > 0 ? u" %1"_s.arg(works + 1) : QString());
        workplace.site += u"-%1"_s.arg(round + 1);
    }
    workplace.site += u".example"_s;
    return workplace;
}

QString ExamplePeople::titleSection(const Place &place) const
{
    const QString own = u"title "_s + place.language;
    return m_words.has(own) ? own : u"title en"_s;
}

ExampleSomebody ExamplePeople::invent()
{
    Place &place = m_places[m_dice.weighted(m_weights)];
    const bool known = !place.workplaces.isEmpty() && m_dice.chance(62);
    const Workplace workplace = known ? m_dice.pick(place.workplaces) : newWorkplace(place);
    const Name given = nameOf(m_dice.pick(m_words[u"given "_s + place.key]));
    const Name family = nameOf(m_dice.pick(m_words[u"family "_s + place.key]));

    const auto &titles = m_words[titleSection(place)];
    QList<int> weights;
    for (const QStringList &title : titles)
        weights.append(title.at(2).toInt());
    const QStringList &title = titles.at(m_dice.weighted(weights));

    ExampleSomebody somebody;
    somebody.organisation = workplace.organisation;
    somebody.newOrganisation = !known;
    somebody.colleague = workplace.last;
    somebody.person = {.id = m_session.newId<PersonId>(),
                       .givenName = given.written,
                       .familyName = family.written,
                       .jobTitle = title.at(0),
                       .buyerRole = fromCode<BuyerRole>(title.at(1)).value_or(BuyerRole::Unknown),
                       .organisation = workplace.organisation.id,
                       .address = {},
                       .language = place.language,
                       .timeZone = place.timeZone};
    addAddresses(place, workplace, given.latin + u'.' + family.latin, somebody);
    return somebody;
}

void ExamplePeople::addAddresses(const Place &place, const Workplace &at, const QString &latinName,
                                 ExampleSomebody &somebody)
{
    const PersonId person = somebody.person.id;
    somebody.mails.append({.id = m_session.newId<RowId>(),
                           .person = person,
                           .address = latinName + u'@' + at.site,
                           .label = u"work"_s});
    if (m_dice.chance(18)) {
        somebody.mails.append(
            {.id = m_session.newId<RowId>(),
             .person = person,
             .address = latinName + u'@'
                 + m_dice.pick(QStringList{u"example.com"_s, u"example.org"_s, u"example.net"_s}),
             .label = u"private"_s});
    }
    const int count = m_dice.chance(30) ? 2 : 1;
    for (int i = 0; i < count; ++i) {
        const QString written =
            m_dice.digits(m_dice.pick(m_words[u"number "_s + place.country]).first());
        somebody.numbers.append({.id = m_session.newId<RowId>(),
                                 .person = person,
                                 .e164 = QString(written).remove(u' '),
                                 .written = written,
                                 .label = i == 0 ? u"work"_s : u"mobile"_s});
    }
    if (m_dice.chance(76)) {
        const QString page = QString(latinName).replace(u'.', u'-') + m_dice.digits(u"-##"_s);
        somebody.profiles.append({.id = m_session.newId<RowId>(),
                                  .person = person,
                                  .network = u"Business network"_s,
                                  .address = u"https://people.example.com/"_s + page});
        if (m_dice.chance(20)) {
            somebody.profiles.append({.id = m_session.newId<RowId>(),
                                      .person = person,
                                      .network = u"Society of planners"_s,
                                      .address = u"https://planners.example.org/"_s + page});
        }
    }
}

Done ExamplePeople::write(const ExampleSomebody &somebody)
{
    if (somebody.newOrganisation)
        CALLWELL_TRY(Rows::insert(m_session.store, somebody.organisation));
    CALLWELL_TRY(Rows::insert(m_session.store, somebody.person));
    CALLWELL_TRY(insertAll(m_session.store, somebody.mails));
    CALLWELL_TRY(insertAll(m_session.store, somebody.numbers));
    CALLWELL_TRY(insertAll(m_session.store, somebody.profiles));

    const auto place = std::ranges::find_if(m_places, [&](const Place &candidate) {
        return candidate.timeZone == somebody.person.timeZone
            && candidate.language == somebody.person.language;
    });
    QList<Workplace> &workplaces = place->workplaces;
    const auto workplace = std::ranges::find(workplaces, somebody.organisation.id,
                                             [](const Workplace &w) { return w.organisation.id; });
    if (workplace != workplaces.end()) {
        workplace->last = somebody.person.id;
        return {};
    }
    Workplace added{somebody.organisation, somebody.mails.first().address.section(u'@', 1),
                    somebody.person.id};
    if (workplaces.size() < rememberedWorkplaces)
        workplaces.append(added);
    else
        workplaces[m_dice.between(0, static_cast<int>(rememberedWorkplaces) - 1)] = added;
    return {};
}

} // namespace Callwell
