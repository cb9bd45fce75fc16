// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/joiningfilewriter.h"

#include "sync/addressproblem.h"
#include "sync/joiningfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace Callwell {
using namespace Qt::StringLiterals;

namespace {

struct JoiningWords
{
    Q_DECLARE_TR_FUNCTIONS(Callwell::JoiningFileWriter)
};

} // namespace

void JoiningFileWriter::addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"join-file"_s,
                      JoiningWords::tr("Write what their program has to know into FILE "
                                       "(NAME.callwell-join). It holds no password."),
                      u"FILE"_s});
    parser.addOption({u"host"_s,
                      JoiningWords::tr("The name by which laptops reach the server, as it stands "
                                       "in its certificate; that of --url unless given."),
                      u"NAME"_s});
    parser.addOption(
        {u"port"_s, JoiningWords::tr("Its port for laptops; that of --url unless given."), u"N"_s});
    parser.addOption({u"certificate"_s,
                      JoiningWords::tr("Whom the server's certificate must come from, PEM; that of "
                                       "--url unless given, or else whom the laptop trusts."),
                      u"FILE"_s});
}

Done JoiningFileWriter::begin(const QCommandLineParser &parser, const ServerAddress &address,
                              const QString &login)
{
    const QString path = parser.value(u"join-file"_s);
    if (path.isEmpty())
        return {};
    ServerAddress theirs = address;
    theirs.login = login;
    if (parser.isSet(u"host"_s))
        theirs.host = parser.value(u"host"_s);
    else if (theirs.host.startsWith(u'/'))
        return failure(ErrorCode::WrongUse,
                       {JoiningWords::tr("--host NAME is missing: laptops cannot go through a "
                                         "local socket")});
    if (parser.isSet(u"port"_s))
        theirs.port = parser.value(u"port"_s).toInt();
    if (parser.isSet(u"certificate"_s))
        CALLWELL_ASSIGN(theirs.certificate, readCertificate(parser.value(u"certificate"_s)));
    CALLWELL_LET(const QByteArray text, joiningFileText(theirs));

    if (QFileInfo(path).isDir())
        return failure(ErrorCode::FileIsDirectory, {path});
    if (!QFileInfo(QFileInfo(path).absolutePath()).isDir())
        return failure(ErrorCode::FolderMissing, {QFileInfo(path).absolutePath()});
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly) || m_file->write(text) != text.size()
        || !m_file->flush())
        return failure(ErrorCode::FileUnwritable, {path}, m_file->errorString());
    return {};
}

Done JoiningFileWriter::finish()
{
    if (m_file && !m_file->commit())
        return failure(ErrorCode::FileUnwritable, {m_file->fileName()}, m_file->errorString());
    return {};
}

} // namespace Callwell
