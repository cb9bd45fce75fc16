// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/settings.h"

#include "domain/preparation.h"
#include "store/rows.h"

namespace Callwell::Settings {
using namespace Qt::StringLiterals;

namespace {

// Two laptops that set the same setting must make the same row.
RowId idOf(QLatin1StringView name)
{
    static const QUuid space(u"7d0a1f0e-5a51-5a0b-9c0f-1c5f6d1b7e11"_s);
    return RowId(QUuid::createUuidV5(space, QString(name)));
}

} // namespace

Result<QString> value(Connection &connection, QLatin1StringView name, const QString &otherwise)
{
    CALLWELL_LET(const auto setting, Rows::find<Setting>(connection, idOf(name)));
    return setting ? setting->value : otherwise;
}

Result<int> daysOfAProfile(Connection &connection)
{
    CALLWELL_LET(const QString days, value(connection, profileDays));
    const int number = days.toInt(); // another version of the program may have written anything
    return number >= 1 && number <= mostProfileDays ? number : profileCountsForDays;
}

Done set(Connection &connection, QLatin1StringView name, const QString &value)
{
    const Setting wanted{.id = idOf(name), .name = name, .value = value};
    CALLWELL_LET(const auto setting, Rows::find<Setting>(connection, wanted.id));
    return setting ? Rows::update(connection, wanted) : Rows::insert(connection, wanted);
}

} // namespace Callwell::Settings
