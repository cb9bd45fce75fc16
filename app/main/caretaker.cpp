// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "main/caretaker.h"

#include "base/logging.h"
#include "usecase/reopen.h"
#include "usecase/workspace.h"

namespace Callwell {
using namespace std::chrono_literals;

Caretaker::Caretaker(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    m_timer.setInterval(15min);
    connect(&m_timer, &QTimer::timeout, this, &Caretaker::look);
    m_timer.start();
    QMetaObject::invokeMethod(this, &Caretaker::look, Qt::QueuedConnection);
}

void Caretaker::look()
{
    m_workspace.perform(&bringBack).then(this, [this](const Result<int> &leads) {
        if (!leads)
            qCWarning(lcStore) << "no leads were brought back:" << leads.error().detail;
        else if (*leads > 0)
            Q_EMIT broughtBack(*leads);
    });
}

} // namespace Callwell
