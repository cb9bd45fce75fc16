// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/undocommand.h"

#include "store/writeturn.h"
#include "usecase/undo.h"

namespace Callwell {
using namespace Qt::StringLiterals;

QString UndoCommand::name() const
{
    return u"undo"_s;
}

QString UndoCommand::summary() const
{
    return tr("Take back the last thing that was done by hand or imported today.");
}

Result<Answer> UndoCommand::run(const QCommandLineParser &parser)
{
    CALLWELL_LET(const auto store, openStore(parser, Connection::Mode::ReadWrite));
    const SystemClock clock;
    UuidSource uuids;
    Session session{.store = *store, .clock = clock, .uuids = uuids};
    CALLWELL_LET(const GroupRow group, inTurn(*store, [&] { return undo(session); }));
    const QString subject = group.subject.isEmpty() ? group.kind : group.subject;
    return Answer{.text = tr("Taken back: %1").arg(subject),
                  .json = {{u"undone"_s,
                            QJsonObject{{u"kind"_s, group.kind},
                                        {u"subject"_s, group.subject},
                                        {u"at"_s, group.at.toString(Qt::ISODateWithMs)}}}}};
}

} // namespace Callwell
