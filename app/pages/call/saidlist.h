// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/calldraft.h"

#include <QMap>
#include <QWidget>

class QLineEdit;
class QListWidget;
class QCompleter;
class QStringListModel;

namespace Callwell {

class Clock;
class PlainLabel;

/*!
 * What is said in a call, typed while it is said: one key for an objection, a known fact, another
 * product, a promise or a note, the words, Enter. What was typed is listed and can be taken out.
 */
class SaidList : public QWidget
{
    Q_OBJECT

public:
    explicit SaidList(const Clock &clock, QWidget *parent = nullptr);

    void setDraft(const CallDraft &draft);
    void collect(CallDraft &draft) const;
    /*!
     * What is known and where from, by its key, and what else the team asks: offered while a fact
     * is typed; asking for what is known warns.
     */
    void setKnown(const QMap<QString, QString> &answers, const QStringList &questions = {});
    /*! The themes of objections: who types one and a colon names it. */
    void setThemes(const QStringList &themes);

    /*! Begins to type one of that kind. */
    void begin(SaidKind kind);
    /*! Enters a note that nobody had to type. */
    void note(const QString &words);
    /*! Enters what is typed but not entered; false where it can't be, with the reason shown. */
    [[nodiscard]] bool enter(bool volunteered = false);

Q_SIGNALS:
    void edited();
    void left(); ///< the words are in, or the typing was left: the focus may go back

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showKind(SaidKind kind);
    void showList();
    void warnOfKnown();
    [[nodiscard]] QString knownAnswer(const QString &key) const;
    [[nodiscard]] std::optional<Said> typed() const;
    void takeOut();
    void append(Said said);

    QList<Said> m_said;
    QMap<QString, QString> m_known;
    QStringList m_asked; ///< keys: of questions, then of what else is known
    QStringList m_themes;
    SaidKind m_kind = SaidKind::Note;
    const Clock &m_clock;
    QLineEdit *m_entry;
    PlainLabel *m_refusal;
    QListWidget *m_list;
    QStringListModel *m_keys;
    QCompleter *m_completer;
};

} // namespace Callwell
