// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures.h"
#include "support.h"
#include "sync/gateway.h"
#include "sync/testserver.h"

#include <QElapsedTimer>

namespace Callwell {

/*! The value, or the end of the program: a figure of half a run says nothing. */
template<typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s", qPrintable(errorForTests(result.error())));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

inline double seconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e9;
}

/*! The workspace that is measured: Mara, who sees everything, and Anna and Ben, reps of one team,
    in a database that grows. */
class BenchTeam
{
public:
    /*! Beside the server that was started; makes the workspace where it isn't there yet. */
    static BenchTeam made();
    static BenchTeam joined() { return {}; }

    /*! Lets it have so many leads in all, each new one with so many activities. */
    void growTo(int leads, int activities);
    [[nodiscard]] int leads() const { return m_leads; }

    [[nodiscard]] const TestServer &server() const { return m_server; }
    [[nodiscard]] static QString database() { return QStringLiteral("bench"); }
    [[nodiscard]] GatewayConnection &admin() { return *m_admin; }
    [[nodiscard]] std::unique_ptr<Gateway> session(const QString &login) const;

private:
    TestServer m_server = TestServer::started();
    std::unique_ptr<GatewayConnection> m_admin;
    int m_leads = 0;
};

/*! A thousand changed leads fetched from what is there, beside the bare query for them. */
[[nodiscard]] Figure pullFigure(BenchTeam &team);
/*! The same queries as a rep, with the policies, and as a superuser, without. */
[[nodiscard]] QList<Figure> wallFigures(BenchTeam &team);

} // namespace Callwell
