// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/checkcommand.h"

#include "store/soundness.h"

#include <QJsonArray>

namespace Callwell {
using namespace Qt::StringLiterals;

QString CheckCommand::name() const
{
    return u"check"_s;
}

QString CheckCommand::summary() const
{
    return tr("Say whether a store is sound, or what is wrong with it.");
}

QString CheckCommand::details() const
{
    return tr(
        "Checks the file itself, that nothing points at what is not there, the full text, the\n"
        "attempts of each lead, and the outbox against the tables. Exit code 1: not sound.");
}

Result<Answer> CheckCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadOnly));
    CALLWELL_LET(const QList<Fault> faults, findFaults(*store));
    QStringList lines;
    QJsonArray list;
    for (const Fault &fault : faults) {
        lines.append(u"%1: %2"_s.arg(QString(code(fault.kind)), fault.what));
        list.append(QJsonObject{{u"check"_s, QString(code(fault.kind))}, {u"what"_s, fault.what}});
    }
    const bool sound = faults.isEmpty();
    return Answer{.exit = sound ? ExitCode::AllDone : ExitCode::InPart,
                  .text = sound ? tr("sound") : tr("not sound:") + u'\n' + lines.join(u'\n'),
                  .json = {{u"sound"_s, sound}, {u"faults"_s, list}}};
}

} // namespace Callwell
