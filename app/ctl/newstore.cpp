// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ctl/newstore.h"

#include <QFile>
#include <QFileInfo>

namespace Callwell {
using namespace Qt::StringLiterals;

NewStore::NewStore(const QString &path)
    : m_path(path)
    , m_missing(!QFileInfo::exists(path))
    , m_blank(!m_missing && QFileInfo(path).isFile() && QFileInfo(path).size() == 0)
    , m_keep(!m_missing && !m_blank)
{
}

NewStore::~NewStore()
{
    m_connection.reset();
    if (m_keep)
        return;
    for (const QString &part : {u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(m_path + part);
    if (m_missing)
        QFile::remove(m_path);
    else
        QFile::resize(m_path, 0);
}

Done NewStore::open(bool onlyLook)
{
    using enum Connection::Mode;
    if (onlyLook) {
        m_keep = true; // nothing is made
        const bool inMemory = m_missing || m_blank;
        CALLWELL_ASSIGN(
            m_connection,
            Connection::open(inMemory ? u":memory:"_s : m_path, inMemory ? Create : ReadOnly));
    } else {
        CALLWELL_ASSIGN(m_connection, Connection::open(m_path, Create));
    }
    return {};
}

} // namespace Callwell
