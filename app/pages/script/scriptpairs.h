// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/textspan.h"

#include <QList>
#include <QSet>
#include <QString>

class QTextDocument;

namespace Callwell {

/*! A {% tag %} of a text that may be half written. */
struct EditorTag
{
    int begin = 0; ///< of its first brace in the text
    int end = 0; ///< behind its last brace
    int line = 1;
    QString name;
    QString argument; ///< what stands behind the name

    friend bool operator==(const EditorTag &, const EditorTag &) = default;
};

/*! Which tags of a text there are, and which of them belong together; looked for once a change. */
class ScriptPairs
{
public:
    explicit ScriptPairs(const QTextDocument &document);

    [[nodiscard]] const QList<EditorTag> &tags() const;
    /*! The names that loops and "with" make up. */
    [[nodiscard]] QSet<QString> localNames() const;

    /*!
     * What belongs together with what stands at a position: a tag with its parts and its end, or a
     * bracket with its partner on the same line. Fewer than two: it stands alone.
     */
    [[nodiscard]] QList<TextSpan> pairAt(int position) const;

private:
    void read() const;
    [[nodiscard]] QList<TextSpan> tagsWith(const EditorTag &tag) const;
    [[nodiscard]] QList<TextSpan> bracketsAt(int position) const;

    const QTextDocument &m_document;
    mutable int m_revision = -1;
    mutable QList<EditorTag> m_tags;
};

} // namespace Callwell
