// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "script/markdownplace.h"

namespace Callwell {

void MarkdownPlace::feed(QStringView text)
{
    for (const QChar c : text) {
        if (c == u'\n')
            beginLine();
        else
            step(c);
    }
}

void MarkdownPlace::step(QChar c)
{
    if (c == u'`')
        m_inCode = !m_inCode;
    if (c == u'(' && m_before == u']' && m_justBefore)
        m_inAddress = true;
    else if (c == u')')
        m_inAddress = false;
    if (c == u'[' && m_before == u']')
        m_inReference = true;
    else if (c == u']')
        m_inReference = false;

    switch (m_definition) {
    case Definition::LineBegin:
        if (!c.isSpace())
            m_definition = c == u'[' ? Definition::Name : Definition::None;
        break;
    case Definition::Name:
        if (c == u']')
            m_definition = Definition::NameEnd;
        break;
    case Definition::NameEnd:
        m_definition = c == u':' ? Definition::Address : Definition::None;
        break;
    case Definition::Address:
    case Definition::None:
        break;
    }

    m_justBefore = !c.isSpace();
    if (m_justBefore)
        m_before = c;
}

} // namespace Callwell
