// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/script/textspan.h"

#include <QHash>
#include <QSet>
#include <QTextEdit>
#include <QThreadPool>

#include <memory>

class QMenu;
class QTextBlock;

namespace Sonnet {
class Speller;
}

namespace Callwell {

class ScriptEdit;

/*!
 * The spelling of what is read out: prose, never tags. In the script's language, where this
 * computer has a dictionary of it; otherwise nothing is said. Only lines that are seen are looked
 * at, and words are looked up in a thread of their own: to open a dictionary takes up to a quarter
 * of a second.
 */
class ScriptSpelling : public QObject
{
    Q_OBJECT

public:
    explicit ScriptSpelling(ScriptEdit &edit);
    ~ScriptSpelling() override;

    /*! BCP 47; the first one that there is a dictionary of. */
    void setLanguages(const QStringList &languages);
    /*! The dictionary that is used, e.g. "de_DE"; empty: none. */
    [[nodiscard]] QString dictionary() const { return m_dictionary; }
    /*! Whether words are still being looked up; they pass for known meanwhile. */
    [[nodiscard]] bool isLooking() const { return m_tasks > 0; }

    /*! Words of a line that are in no dictionary, in the whole text. */
    [[nodiscard]] QList<TextSpan> misspelt(const QTextBlock &block);
    /*! The same of the lines that are seen, but for the word that is being typed. */
    [[nodiscard]] QList<QTextEdit::ExtraSelection> underlines();
    /*! What the word at a position might have meant, and the way into the dictionary. */
    void addTo(QMenu &menu, int position);

Q_SIGNALS:
    void changed(); ///< other lines are seen, or other words known

private:
    /*! Does something with the dictionary in its thread, and then the rest in this one. */
    template<typename Task, typename Then>
    void run(Task task, Then then);
    [[nodiscard]] bool isKnown(const QString &word);
    void lookUp();

    ScriptEdit &m_edit;
    QThreadPool m_thread; ///< one
    std::shared_ptr<std::unique_ptr<Sonnet::Speller>> m_speller; ///< of that thread alone
    QStringList m_languages;
    QString m_dictionary;
    QHash<QString, bool> m_known; ///< what was looked up
    QSet<QString> m_wanted; ///< what will be
    int m_tasks = 0;
};

} // namespace Callwell
