// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Callwell {

/*!
 * Where in a line of Markdown something stands, as far as escaping depends on it: between backticks
 * a backslash is itself, and in an address it is kept. Fed with a line from its beginning.
 */
class MarkdownPlace
{
public:
    void beginLine() { *this = MarkdownPlace(); }
    void feed(QStringView text);

    [[nodiscard]] bool inCode() const { return m_inCode; }
    [[nodiscard]] bool inAddress() const
    {
        return m_inAddress || m_inReference || m_definition == Definition::Address;
    }

private:
    /*! "[name]: address", which stands at the beginning of a line. */
    enum class Definition { LineBegin, Name, NameEnd, Address, None };

    void step(QChar c);

    bool m_inCode = false;
    bool m_inAddress = false; ///< behind "]("
    bool m_inReference = false; ///< behind "] ["
    QChar m_before; ///< the last character that is no space
    bool m_justBefore = false; ///< it stands right before
    Definition m_definition = Definition::LineBegin;
};

} // namespace Callwell
