// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace Callwell {
using namespace Qt::StringLiterals;

/*! 2,000 lines with 320 tags, as a long script has them; with tags of ours or the engine's own. */
inline QString longScript(bool withOurTags)
{
    QString text = u"---\ntitle: Long\nlanguage: en\n---\n"_s;
    int lines = 0;
    for (int part = 0; lines < 2000; ++part) {
        QStringList some;
        if (withOurTags) {
            some = {u"{% prompt role=decides,buys attempt>=1 %}"_s,
                    u"- What would {{ person.given }} like to see at {{ organisation.name }}?"_s,
                    u"{% endprompt %}"_s};
        } else {
            some = {u"{% if person.role == \"decides\" and lead.attempt >= 1 %}"_s,
                    u"- What would {{ person.given }} like to see at {{ organisation.name }}?"_s,
                    u"{% endif %}"_s};
        }
        for (int i = 0; i < 23; ++i)
            some.append(u"How did it begin, and what did you try then? (%1)"_s.arg(part));
        some.append(QString());
        text += some.join(u'\n') + u'\n';
        lines += static_cast<int>(some.size());
    }
    return text;
}

} // namespace Callwell
