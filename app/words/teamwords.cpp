// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/teamwords.h"

#include "words/theirtext.h"
#include "words/timewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace Callwell::Words {
using namespace Qt::StringLiterals;

namespace {

struct Team
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::Team)
};

QString dayName(int day)
{
    return QLocale().dayName(day, QLocale::ShortFormat);
}

// What stands in brackets may be of either direction, and so may what it stands in.
QString withCode(const QString &name, const QString &code)
{
    return name.isEmpty() ? code : Team::tr("%1 (%2)", "name, its code").arg(isolated(name), code);
}

} // namespace

QString name(StepKind value)
{
    switch (value) {
    case StepKind::Call:
        return Team::tr("Call", "step");
    case StepKind::Mail:
        return Team::tr("E-mail", "step");
    case StepKind::Message:
        return Team::tr("Message", "step");
    case StepKind::LookAtPosts:
        return Team::tr("Look at their posts", "step");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(HelpKind value)
{
    switch (value) {
    case HelpKind::Link:
        return Team::tr("Link", "help");
    case HelpKind::Answer:
        return Team::tr("Answer", "help");
    case HelpKind::Pointer:
        return Team::tr("Pointer to somebody else", "help");
    case HelpKind::Introduction:
        return Team::tr("Introduction", "help");
    }
    Q_UNREACHABLE_RETURN({});
}

QString name(QuestionKind value)
{
    return value == QuestionKind::Open ? Team::tr("Open", "question: any answer")
                                       : Team::tr("Closed", "question: one of some answers");
}

QString name(AssignmentWay value)
{
    switch (value) {
    case AssignmentWay::RoundRobin:
        return Team::tr("In turn");
    case AssignmentWay::LeastBusy:
        return Team::tr("Who has the least prepared work");
    case AssignmentWay::Member:
        return Team::tr("Always the same member");
    }
    Q_UNREACHABLE_RETURN({});
}

QString weekdays(int days)
{
    QStringList spans;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        const auto chosen = [days](int which) {
            return which <= Qt::Sunday && (days & (1 << (which - 1))) != 0;
        };
        if (!chosen(day))
            continue;
        int last = day;
        while (chosen(last + 1))
            ++last;
        if (last == day)
            spans.append(dayName(day));
        else if (last == day + 1)
            spans.append({dayName(day), dayName(last)});
        else
            spans.append(Team::tr("%1–%2", "first and last day").arg(dayName(day), dayName(last)));
        day = last;
    }
    return spans.join(Team::tr(", ", "between days"));
}

QString hours(QTime from, QTime until)
{
    const QLocale locale;
    return Team::tr("%1–%2", "times of day")
        .arg(locale.toString(from, QLocale::ShortFormat),
             locale.toString(until, QLocale::ShortFormat));
}

QString workMinutes(int minutes)
{
    const int full = minutes / 60;
    const int rest = minutes % 60;
    if (full == 0)
        return Team::tr("%L1 min").arg(rest);
    if (rest == 0)
        return Team::tr("%L1 h").arg(full);
    return Team::tr("%L1 h %L2 min").arg(full).arg(rest);
}

QString territory(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    return withCode(QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName(), code);
}

QString language(const QString &code)
{
    const QLocale::Language known = QLocale::codeToLanguage(code.section(u'-', 0, 0));
    if (known == QLocale::AnyLanguage)
        return code;
    // English as such, not as it is spoken in America
    const QLocale anywhere(known, QLocale::World);
    const bool plain = !code.contains(u'-') && anywhere.territory() == QLocale::World;
    return withCode((plain ? anywhere : QLocale(code)).nativeLanguageName(), code);
}

QString readersLanguage()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? u"en"_s : locale.name().section(u'_', 0, 0);
}

} // namespace Callwell::Words
