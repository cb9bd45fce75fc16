// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/csvreader.h"

#include <QSaveFile>

namespace Callwell {

/*!
 * The rows that could not go in, beside the file they are from ("leads.csv.rejected.csv"): each as
 * it stood there, behind its line number and the reason. Made with the first row, there only after
 * keep(), so that an import that leaves nothing leaves no such file either.
 */
class RejectedFile
{
public:
    RejectedFile(const QString &input, const CsvReader &reader);

    [[nodiscard]] QString path() const { return m_file.fileName(); }
    [[nodiscard]] bool isEmpty() const { return m_empty; }

    /*! FileUnwritable. */
    [[nodiscard]] Done add(const CsvRow &row, const QString &reason);
    [[nodiscard]] Done keep();
    /*! What was kept is taken away again. */
    void remove();

private:
    [[nodiscard]] Done write(const QString &line, const QString &reason, const QByteArray &row);

    QSaveFile m_file;
    QByteArray m_header;
    char m_separator;
    bool m_empty = true;
};

} // namespace Callwell
