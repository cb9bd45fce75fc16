// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/callbriefing.h"
#include "usecase/workspace.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Callwell {

class PlainLabel;

/*!
 * A small dialog in which somebody writes something about a lead and sends it off with Ctrl+Enter.
 * What is refused is said inside and stays as it was typed; what is left by Escape is kept on this
 * machine for the next time. Opened with open(); deletes itself.
 */
class EntryDialog : public QDialog
{
    Q_OBJECT

public:
    void done(int result) override;

Q_SIGNALS:
    /*! It is on the disk. */
    void sent(Callwell::LeadId lead);

protected:
    struct Wording
    {
        QString title; ///< %1: the person's name
        QString send; ///< on the button
    };
    EntryDialog(Workspace &workspace, LeadId lead, DraftKind kind, Wording wording,
                QWidget *parent);

    /*! Where the fields go. Fields with an object name are kept as a draft. */
    [[nodiscard]] QVBoxLayout &fields() { return *m_fields; }
    PlainLabel *addLabel(const QString &text, QWidget *buddy);
    QPlainTextEdit *addText(const QString &label, const QString &objectName, int lines);

    /*! What is known is here: the fields may be filled and the first one get the focus. */
    virtual void ready(const CallBriefing &briefing) = 0;
    /*! Sends what was typed, with perform(). */
    virtual void send() = 0;

    template<typename T, typename Input>
    void perform(Result<T> (*useCase)(Session &, const Input &), Input input)
    {
        setBusy(true);
        m_workspace.perform(useCase, std::move(input)).then(this, [this](const Result<T> &result) {
            setBusy(false);
            if (result)
                finish();
            else
                refuse(result.error());
        });
    }
    void refuse(const QString &sentence);
    /*! Grows to what is shown now; words that are broken into lines would be cut off. */
    void fit();
    [[nodiscard]] Workspace &workspace() const { return m_workspace; }
    [[nodiscard]] LeadId lead() const { return m_lead; }
    /*! What else there is to do once it is on the disk. */
    virtual void afterwards() { }

private:
    void refuse(const Error &error);
    void load();
    void setBusy(bool busy);
    void finish();
    void fillDraft(const QByteArray &text);
    [[nodiscard]] QByteArray draft() const;

    Workspace &m_workspace;
    LeadId m_lead;
    DraftKind m_kind;
    Wording m_wording;
    bool m_loaded = false;
    QPointer<QWidget> m_typing; ///< where somebody typed before it was sent
    PlainLabel *m_title;
    QWidget *m_body;
    QVBoxLayout *m_fields;
    PlainLabel *m_refusal;
    QPushButton *m_send;
};

} // namespace Callwell
