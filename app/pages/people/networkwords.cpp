// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/networkwords.h"

#include "words/phrasewords.h"
#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>

namespace Callwell::NetworkWords {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::NetworkWords)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(u" · "_s);
}

// Between a node and the one by whom it was found.
QList<NetworkEdge> tiesOf(const Network &network, int node)
{
    const int via = network.nodes.at(node).via;
    QList<NetworkEdge> ties;
    for (const NetworkEdge &edge : network.edges) {
        if ((edge.from == node && edge.to == via) || (edge.from == via && edge.to == node))
            ties.append(edge);
    }
    return ties;
}

} // namespace

QString name(const NetworkNode &node)
{
    const QString name = node.name.simplified();
    return name.isEmpty() ? Text::tr("No name") : name;
}

QString beside(const NetworkNode &node)
{
    return joined({Words::isolated(node.beside.simplified()),
                   Words::isolated(node.organisationName.simplified())});
}

QString standing(const NetworkNode &node)
{
    if (node.isCustomer)
        return Text::tr("customer", "of a person");
    return node.hasOpenLead ? Text::tr("open lead", "of a person") : QString();
}

QString tie(const NetworkEdge &edge)
{
    if (!edge.kind)
        return Text::tr("belongs to");
    switch (*edge.kind) {
    case RelationshipKind::Referred:
        return Text::tr("sent us");
    case RelationshipKind::WorksWith:
        return Text::tr("works with");
    case RelationshipKind::UsedToWorkWith:
        return Text::tr("used to work with");
    case RelationshipKind::Knows:
        return Text::tr("knows");
    case RelationshipKind::SpokeAboutUs:
        return Text::tr("spoke about us");
    case RelationshipKind::SpokeToUsAt:
        return Text::tr("spoke to us with");
    }
    Q_UNREACHABLE_RETURN({});
}

QString how(const Network &network, int node)
{
    const NetworkNode &self = network.nodes.at(node);
    if (self.via < 0)
        return {};
    const NetworkNode &via = network.nodes.at(self.via);
    if (via.kind == NetworkNode::Kind::Organisation)
        return Text::tr("Also belongs to %1").arg(Words::isolated(name(via)));
    QStringList phrases;
    const auto ties = tiesOf(network, node);
    for (const NetworkEdge &edge : ties) {
        const QString named = Words::isolated(name(self));
        phrases.append(edge.kind ? Words::relationship(*edge.kind, edge.from == self.via, named)
                                 : Text::tr("Belongs to %1").arg(named));
    }
    return self.via == 0 ? joined(phrases)
                         : Text::tr("%1: %2", "somebody, how they have to do with another")
                               .arg(Words::isolated(name(via)), joined(phrases));
}

QString since(const Network &network, int node, QDate today)
{
    QStringList dates;
    const auto ties = tiesOf(network, node);
    for (const NetworkEdge &edge : ties) {
        if (edge.at.isValid())
            dates.append(Words::shortDate(edge.at.toLocalTime().date(), today));
    }
    return joined(dates);
}

QString source(const Network &network, int node)
{
    QStringList sources;
    const auto ties = tiesOf(network, node);
    for (const NetworkEdge &edge : ties) {
        if (const QString how = edge.how.simplified(); !how.isEmpty())
            sources.append(Words::isolated(how));
    }
    return joined(sources);
}

QString spoken(const Network &network, int node, QDate today)
{
    const NetworkNode &self = network.nodes.at(node);
    QStringList parts{
        Words::isolated(name(self)), beside(self),         standing(self), how(network, node),
        since(network, node, today), source(network, node)};
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace Callwell::NetworkWords
