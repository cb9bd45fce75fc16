// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/leadactionuse.h"

#include <QCoreApplication>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct ActionUse
{
    LeadAction action;
    const char *summary; ///< to be translated
    QLatin1StringView options; ///< besides those of every action
};

constexpr auto context = "Callwell::LeadActionUse";

constexpr auto uses = std::to_array<ActionUse>({
    {LeadAction::Call, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We called them."),
     "disposition words seconds outcome view they-said-so next next-on"_L1},
    {LeadAction::Message, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We wrote to them."),
     "channel words"_L1},
    {LeadAction::RaiseHand,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They said whether they want a call."),
     "answer when from until ask-again channel words"_L1},
    {LeadAction::GiveUp, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We stop trying."),
     "words"_L1},
    {LeadAction::Allow, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They allow a way again."),
     "channel every-way words"_L1},
    {LeadAction::Forbid, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They rule out a way."),
     "channel every-way words"_L1},
    {LeadAction::Ask, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They asked us something."),
     "channel words"_L1},
    {LeadAction::Answer, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We answered it."),
     "channel words help-item"_L1},
    {LeadAction::Note, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "A note on the timeline."),
     "words"_L1},
    {LeadAction::Learn, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "A fact is known now."),
     "about words they-said-so"_L1},
    {LeadAction::Settle,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "Which of two answers counts."),
     "about words reason"_L1},
    {LeadAction::Object, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They object."),
     "words about"_L1},
    {LeadAction::MoveObjection,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "What became of the newest objection."),
     "objection words"_L1},
    {LeadAction::Alternative,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "What else they consider."), "about words"_L1},
    {LeadAction::Promise,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We promise them something."), "words"_L1},
    {LeadAction::KeepPromises,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We did all that was promised."), ""_L1},
    {LeadAction::View, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "How a contact was for them."),
     "view they-said-so contact words"_L1},
    {LeadAction::PutRight,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "What was bad for them is put right."),
     "words"_L1},
    {LeadAction::TakeOn,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We take on who did not ask for a call."),
     "words"_L1},
    {LeadAction::Assign, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "Who looks after them."),
     "to words"_L1},
    {LeadAction::Relate,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "How two people know each other."),
     "other relationship words"_L1},
    {LeadAction::Refer, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They sent us somebody."),
     "other about words"_L1},
    {LeadAction::Post,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "They said something in public."),
     "words about"_L1},
    {LeadAction::Merge,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "The other record is of the same person."),
     "other"_L1},
    {LeadAction::Close, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "How it ended."),
     "stage words their-words help-given help-item who-else thanked look-again"_L1},
    {LeadAction::Prepare,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "We looked at their profile."),
     "profile words about"_L1},
    {LeadAction::NextStep, QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "What is done next."),
     "next next-on"_L1},
    {LeadAction::FindProfile,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse", "A page where they show themselves in public."),
     "about"_L1},
    {LeadAction::Introduce,
     QT_TRANSLATE_NOOP("Callwell::LeadActionUse",
                       "They were told of somebody whom they may ask, named by the title of a "
                       "reference person."),
     "about words"_L1},
});
static_assert(uses.size() == codes<LeadAction>.size());

const ActionUse &useOf(LeadAction action)
{
    return *std::ranges::find(uses, action, &ActionUse::action);
}

QStringList optionsOf(const ActionUse &use)
{
    return QString(use.options).split(u' ');
}

} // namespace

QString actionHelp()
{
    constexpr int width = 15;
    QString text;
    for (const ActionUse &use : uses) {
        const QStringList options = optionsOf(use);
        text += u"  %1  %2\n"_s.arg(QString(code(use.action)), -width)
                    .arg(QCoreApplication::translate(context, use.summary));
        text += QString(width + 4, u' ') + u"--"_s + options.join(u" --"_s) + u'\n';
    }
    return text;
}

Done checkDeedOptions(const QCommandLineParser &parser, LeadAction action)
{
    const QStringList taken = optionsOf(useOf(action))
        + QStringList{u"store"_s, u"json"_s, u"h"_s, u"help"_s, u"member"_s};
    const QStringList given = parser.optionNames();
    for (const QString &option : given) {
        if (!taken.contains(option)) {
            return failure(ErrorCode::WrongUse,
                           {QCoreApplication::translate(context, "'%1' takes no --%2")
                                .arg(QString(code(action)), option)});
        }
    }
    return {};
}

} // namespace Callwell
