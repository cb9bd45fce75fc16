// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/webpage.h"

#include <algorithm>
#include <array>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct Network
{
    QLatin1StringView host;
    QLatin1StringView name;
};

constexpr std::array networks{Network{"linkedin.com"_L1, "LinkedIn"_L1},
                              Network{"xing.com"_L1, "XING"_L1},
                              Network{"github.com"_L1, "GitHub"_L1},
                              Network{"gitlab.com"_L1, "GitLab"_L1},
                              Network{"bsky.app"_L1, "Bluesky"_L1},
                              Network{"x.com"_L1, "X"_L1},
                              Network{"twitter.com"_L1, "X"_L1},
                              Network{"facebook.com"_L1, "Facebook"_L1},
                              Network{"instagram.com"_L1, "Instagram"_L1},
                              Network{"youtube.com"_L1, "YouTube"_L1},
                              Network{"researchgate.net"_L1, "ResearchGate"_L1},
                              Network{"orcid.org"_L1, "ORCID"_L1},
                              Network{"medium.com"_L1, "Medium"_L1},
                              Network{"substack.com"_L1, "Substack"_L1}};

bool isWeb(const QUrl &page)
{
    return page.isValid() && !page.host().isEmpty() && page.userInfo().isEmpty()
        && (page.scheme() == "http"_L1 || page.scheme() == "https"_L1);
}

QString hostOf(const QUrl &page)
{
    const QString host = page.host().toLower();
    return host.startsWith("www."_L1) ? host.sliced(4) : host;
}

// "example.com/ada"
QString place(const QString &written)
{
    const QUrl page = webPage(written);
    if (!page.isValid())
        return written.trimmed().toLower();
    QString rest = page.path() + (page.hasQuery() ? u'?' + page.query() : QString());
    while (rest.endsWith(u'/'))
        rest.chop(1);
    return hostOf(page) + rest.toLower();
}

} // namespace

bool isWebAddress(const QString &address)
{
    return isWeb(QUrl(address, QUrl::StrictMode));
}

QUrl webPage(const QString &written)
{
    const QString address = written.trimmed();
    const bool hasScheme = address.contains("://"_L1);
    const QUrl page(hasScheme ? address : u"https://"_s + address, QUrl::StrictMode);
    // a word alone is no page: "not found", "none"
    const bool named = hasScheme || page.host().contains(u'.');
    return isWeb(page) && named ? page : QUrl();
}

bool isSamePage(const QString &one, const QString &other)
{
    return place(one) == place(other);
}

QString networkOf(const QUrl &page)
{
    const QString host = hostOf(page);
    const auto *const known = std::ranges::find_if(networks, [&host](const Network &network) {
        return host == network.host
            || (host.endsWith(network.host)
                && host.at(host.size() - network.host.size() - 1) == u'.');
    });
    return known == networks.end() ? host : QString(known->name);
}

} // namespace Callwell
