// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/settleconflict.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPlainTextEdit;
class QPushButton;

namespace Callwell {

class PlainLabel;

/*! Two versions of one field beside what it was, and which of them counts. */
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(QWidget *parent = nullptr);

    /*! Leaves alone what is being typed about the same conflict. */
    void show(const FieldConflict &conflict, const QHash<QUuid, QString> &names,
              const QDateTime &now);

    /*! Whom and what it is about, in a line. */
    [[nodiscard]] static QString title(const FieldConflict &conflict);

Q_SIGNALS:
    void settleWanted(const Callwell::SettleConflict &input);

private:
    struct Version
    {
        PlainLabel *name = nullptr;
        QPlainTextEdit *text = nullptr;
        QPushButton *take = nullptr; ///< null: it cannot be taken
    };
    [[nodiscard]] Version addVersion(QGridLayout *grid, int column, const QString &objectName);
    QPushButton *addButton(const QString &text, const QKeySequence &key);
    void makeMerge();
    void fill(const Version &version, const QString &name, const QString &text);
    [[nodiscard]] QString inWords(const QJsonValue &value, const QHash<QUuid, QString> &names,
                                  const QDateTime &now) const;
    void settle(SettleConflict::Take take);
    void merge(bool merging);

    FieldConflict m_conflict;
    PlainLabel *m_title;
    PlainLabel *m_what;
    Version m_mine;
    Version m_theirs;
    Version m_before;
    QPushButton *m_keep = nullptr;
    QPushButton *m_seen = nullptr; ///< of what was removed
    QPushButton *m_merge = nullptr;
    QWidget *m_merging = nullptr;
    QPlainTextEdit *m_words = nullptr;
};

} // namespace Callwell
