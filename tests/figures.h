// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>
#include <QThread>

#include <cstdio>
#include <optional>

namespace Callwell {

/*! One measured number; `against` names what ran beside it in the same run. */
struct Figure
{
    QString name;
    double value = 0;
    QString unit;
    QString against;
    std::optional<double> ratio;
    QString goal;
    std::optional<bool> held; ///< whether the goal is reached; nothing where there is none
};

/*! Prints the figures of a benchmark as the one object that `./dev bench` expects. */
inline void printFigures(const QString &bench, const QList<Figure> &figures)
{
    const auto orNull = [](const auto &value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    QJsonArray list;
    for (const Figure &figure : figures) {
        list.append(QJsonObject{{QStringLiteral("name"), figure.name},
                                {QStringLiteral("value"), figure.value},
                                {QStringLiteral("unit"), figure.unit},
                                {QStringLiteral("against"), figure.against},
                                {QStringLiteral("ratio"), orNull(figure.ratio)},
                                {QStringLiteral("goal"), figure.goal},
                                {QStringLiteral("held"), orNull(figure.held)}});
    }
    const QString machine =
        QStringLiteral("%1, %2, %3 cores")
            .arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())
            .arg(QThread::idealThreadCount());
    const QJsonObject all{{QStringLiteral("bench"), bench},
                          {QStringLiteral("machine"), machine},
                          {QStringLiteral("figures"), list}};
    std::puts(QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
}

} // namespace Callwell
