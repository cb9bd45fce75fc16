// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/promptwords.h"

#include "words/domainwords.h"
#include "words/phrasewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell {

namespace {

class Prompt
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Prompt)

public:
    static QString attempt(const ScriptCondition &condition, int attempt)
    {
        const QLocale locale;
        const QString wanted = list(condition.values, [](const QString &value) { return value; });
        const QString is = locale.toString(attempt);
        switch (condition.is) {
        case ScriptCondition::OneOf:
            return tr("Only at attempt %1; this is attempt %2.").arg(wanted, is);
        case ScriptCondition::NotOneOf:
            return tr("Not at attempt %1.").arg(wanted);
        case ScriptCondition::AtLeast:
            return tr("Only from attempt %1 on; this is attempt %2.").arg(wanted, is);
        case ScriptCondition::AtMost:
            return tr("Only up to attempt %1; this is attempt %2.").arg(wanted, is);
        }
        Q_UNREACHABLE_RETURN({});
    }

    template<typename Name>
    static QString list(const QStringList &values, Name &&name)
    {
        QStringList names;
        for (const QString &value : values)
            names.append(name(value));
        return QLocale().createSeparatedList(names);
    }

    template<Coded E>
    static QString named(const QString &value)
    {
        const auto known = fromCode<E>(value);
        return known ? Words::name(*known) : value;
    }

    static QString language(const QString &code)
    {
        const QLocale locale(code);
        return locale.language() == QLocale::C ? code : locale.nativeLanguageName();
    }

    static QString themes(const QStringList &values)
    {
        return list(values, [](const QString &theme) { return theme; });
    }

    // "Only for X; here it is Y."
    static QString oneOf(const ScriptCondition &condition, const CallContext &context)
    {
        const bool wanted = condition.is == ScriptCondition::OneOf;
        switch (condition.on) {
        case ConditionOn::Role:
            return wanted ? tr("Only for the role %1; theirs is %2.")
                                .arg(list(condition.values, named<BuyerRole>),
                                     Words::name(context.person.buyerRole))
                          : tr("Not for the role %1.").arg(Words::name(context.person.buyerRole));
        case ConditionOn::Stage:
            return wanted
                ? tr("Only at the stage %1; this is %2.")
                      .arg(list(condition.values, named<Stage>), Words::name(context.lead.stage))
                : tr("Not at the stage %1.").arg(Words::name(context.lead.stage));
        case ConditionOn::Source:
            return wanted
                ? tr("Only for who came by %1.").arg(list(condition.values, named<SourceKind>))
                : tr("Not for who came by %1.").arg(list(condition.values, named<SourceKind>));
        case ConditionOn::Language:
            return wanted ? tr("Only for who speaks %1.").arg(list(condition.values, language))
                          : tr("Not for who speaks %1.").arg(list(condition.values, language));
        case ConditionOn::Objection:
            return wanted ? tr("They have not said this: %1.").arg(themes(condition.values))
                          : tr("They have said this: %1.").arg(themes(condition.values));
        case ConditionOn::Known:
            return tr("Not known yet: %1.").arg(list(condition.values, Words::factLabel));
        case ConditionOn::Unknown:
            return tr("Known already: %1.").arg(list(condition.values, Words::factLabel));
        case ConditionOn::Attempt:
            return attempt(condition, context.attempt);
        }
        Q_UNREACHABLE_RETURN({});
    }

    static QString source(const CallContext::Fact &fact)
    {
        const QString kind = Words::name(fact.kind);
        if (!fact.at.isValid())
            return kind;
        const QString month = QLocale().toString(fact.at.date(), QLatin1StringView("MMMM yyyy"));
        return fact.member.isEmpty() ? tr("%1, %2", "kind of contact, month").arg(kind, month)
                                     : tr("%1, %2, told to %3", "kind of contact, month, one of us")
                                           .arg(kind, month, fact.member);
    }
};

} // namespace

QString Words::whyNot(const ScriptCondition &condition, const CallContext &context)
{
    return Prompt::oneOf(condition, context);
}

QString Words::whyFolded(const QString &condition, const CallContext &context)
{
    const auto conditions = scriptConditions(condition);
    return conditions && !conditions->isEmpty() ? whyNot(conditions->constFirst(), context)
                                                : QString();
}

QString Words::answerAndSource(const CallContext::Fact &fact)
{
    return Prompt::tr("%1 (%2)", "an answer, its source").arg(fact.answer, Prompt::source(fact));
}

} // namespace Callwell
