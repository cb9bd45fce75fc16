// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/mannerwords.h"

#include <QCoreApplication>

namespace Callwell {

namespace {

struct MannerWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::MannerWords)
};

} // namespace

QString mannerReason(MannerRule rule)
{
    switch (rule) {
    case MannerRule::Pressure:
        return MannerWords::tr("This presses them. Who is pressed says no, or yes and regrets it.");
    case MannerRule::Qualify:
        return MannerWords::tr("They asked for help. Money, dates and who decides are theirs to "
                               "bring up, until they want a call.");
    case MannerRule::Rundown:
        return MannerWords::tr("This runs down what they chose, and so their choice.");
    case MannerRule::Empty:
        return MannerWords::tr("This takes their time and brings nothing.");
    case MannerRule::Closed:
        return MannerWords::tr("Yes or no ends it. Begun with what or how, they tell.");
    case MannerRule::Monologue:
        return MannerWords::tr("More than %Ln words without a question: they no longer listen.",
                               nullptr, longestSpeech);
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace Callwell
