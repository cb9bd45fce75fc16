// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"
#include "usecase/workspace.h"

#include <QTimer>

namespace Callwell {

/*! Keeps what is typed on the call page: soon after a key, and when the page is left. */
class DraftKeeper : public QObject
{
    Q_OBJECT

public:
    explicit DraftKeeper(Workspace &workspace, QObject *parent = nullptr);

    /*! From now on for this lead, of whom the store keeps that much. */
    void setKept(LeadId lead, const QByteArray &words);
    /*! Something was typed: wants the draft in a moment. */
    void soon()
    {
        if (!m_soon.isActive()) // who types without a pause is kept too
            m_soon.start();
    }
    void stop() { m_soon.stop(); }
    void keep(const CallDraft &draft);

    /*! Calls `then` once the last draft is written, as long as `context` is there. */
    template<typename Then>
    void whenKept(QObject *context, Then then)
    {
        if (m_writing)
            m_writing->then(context, [then = std::move(then)](const Done &) { then(); });
        else
            then();
    }

Q_SIGNALS:
    void wanted(); ///< give the draft to keep()
    void failed(const Callwell::Error &error);

private:
    Workspace &m_workspace;
    LeadId m_lead;
    QByteArray m_kept; ///< as the store has it
    QTimer m_soon;
    std::optional<Reply<Done>> m_writing;
};

} // namespace Callwell
