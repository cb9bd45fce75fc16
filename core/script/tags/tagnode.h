// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "script/scriptmark.h"

#include <KTextTemplate/Node>

namespace Callwell {

/*! What the nodes of our tags have in common. */
class TagNode : public KTextTemplate::Node
{
    Q_OBJECT

public:
    explicit TagNode(int line)
        : m_line(line)
    {
    }

    void setBody(const KTextTemplate::NodeList &body) { m_body = body; }

protected:
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] const KTextTemplate::NodeList &body() const { return m_body; }

    /*! Writes words of ours, not of the lead. */
    static void write(KTextTemplate::OutputStream *stream, const QString &words);
    /*! Writes something of the lead, made inert. */
    void writeValue(KTextTemplate::OutputStream *stream, const QVariant &value,
                    KTextTemplate::Context *context) const;
    /*! What conditions look at. */
    [[nodiscard]] static QVariantHash state(const KTextTemplate::Context *context);

private:
    int m_line;
    KTextTemplate::NodeList m_body;
};

} // namespace Callwell
