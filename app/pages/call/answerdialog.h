// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/call/entrydialog.h"

class QCheckBox;
class QComboBox;

namespace Callwell {

class KeyChoice;

/*!
 * Answers what a lead asked: with words of one's own, or with a ready piece of help that fits them.
 * What goes by mail can be opened in the mail program afterwards.
 */
class AnswerDialog : public EntryDialog
{
    Q_OBJECT

public:
    AnswerDialog(Workspace &workspace, LeadId lead, QWidget *parent);

protected:
    void ready(const CallBriefing &briefing) override;
    void send() override;
    void afterwards() override;

private:
    void loadHelp();
    /*! Something ready that fits them. */
    struct Piece
    {
        QString title;
        QString beside; ///< what kind of thing it is
        QString words;
        HelpItemId item; ///< null: a proof
    };
    void showHelp(const QList<Piece> &pieces);
    [[nodiscard]] static Result<QList<Piece>> piecesFor(Connection &store, LeadId lead,
                                                        const QDateTime &now, MemberId member);
    void take(int piece);
    void showMail();

    PlainLabel *m_asked;
    PlainLabel *m_helpLabel;
    KeyChoice *m_help;
    QPlainTextEdit *m_words;
    QComboBox *m_kind;
    QCheckBox *m_openMail;
    QList<Piece> m_pieces;
    QList<HelpItemId> m_given; ///< what of the library was taken
    QString m_mailAddress;
};

} // namespace Callwell
