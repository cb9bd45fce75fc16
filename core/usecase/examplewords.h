// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <map>

namespace Callwell {

/*!
 * The words of the example workspace, from the files under resources/examples: sections in square
 * brackets, one entry a line, its fields between bars.
 */
class ExampleWords
{
public:
    ExampleWords();

    /*! The entries of a section; asserts that there is one. */
    [[nodiscard]] const QList<QStringList> &operator[](const QString &section) const;
    [[nodiscard]] bool has(const QString &section) const { return m_sections.contains(section); }
    /*! The text of a call script. */
    [[nodiscard]] static QString script(const QString &fileName);

private:
    void read(const QString &fileName);

    std::map<QString, QList<QStringList>> m_sections;
};

} // namespace Callwell
