// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/serverbackupcommand.h"

#include "ctl/backupadvice.h"
#include "sync/backupfacts.h"

#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

QString ServerBackupCommand::name() const
{
    return u"server backup-advice"_s;
}

QString ServerBackupCommand::summary() const
{
    return tr("Look at the server, and say what to do so that nothing can be lost.");
}

QString ServerBackupCommand::details() const
{
    return tr("Takes a superuser and changes nothing. It says only what it saw.");
}

Result<Answer> ServerBackupCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto connection, open(parser));
    CALLWELL_LET(const BackupFacts facts, readBackupFacts(*connection));
    const QList<Advice> advice = backupAdvice(facts, shown(connection->address().database));
    QStringList lines;
    QJsonArray list;
    for (const Advice &one : advice) {
        lines.append((one.well ? tr("well: %1") : tr("TO DO: %1")).arg(one.text));
        list.append(
            QJsonObject{{u"about"_s, one.about}, {u"well"_s, one.well}, {u"text"_s, one.text}});
    }
    return Answer{.text = lines.join(u'\n'), .json = {{u"advice"_s, list}}};
}

} // namespace Callwell
