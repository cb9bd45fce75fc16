// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>
#include <QStringList>

namespace Callwell {

/*! Scripts as nobody should write them: good ones, broken by chance; by number always the same. */
class ScriptMutator
{
public:
    /*! Begins with the scripts that come with the program, from the folder of its resources. */
    explicit ScriptMutator(const QString &resources);

    [[nodiscard]] const QStringList &scripts() const { return m_scripts; }
    [[nodiscard]] QString text(quint32 seed) const;

private:
    [[nodiscard]] QString mutated(QString text, QRandomGenerator &random) const;

    QStringList m_scripts;
};

} // namespace Callwell
