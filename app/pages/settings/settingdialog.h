// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/workspace.h"

#include <QDialog>
#include <QPointer>

class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Callwell {

class PlainLabel;

/*!
 * A small dialog for one thing that the team sets. Ctrl+Enter keeps it; what is refused is said
 * inside and stays as it was typed. Opened with open(); deletes itself.
 */
class SettingDialog : public QDialog
{
    Q_OBJECT

Q_SIGNALS:
    /*! It is on the disk, under that key; null where it has none. */
    void saved(const QUuid &id);

protected:
    SettingDialog(Workspace &workspace, const QString &objectName, const QString &title,
                  QWidget *parent);

    /*! A field with its label, whose "&" names the key; returns the field. */
    template<typename Widget>
    Widget *addField(const QString &label, const QString &objectName, Widget *widget)
    {
        addRow(label, objectName, widget);
        return widget;
    }
    QLineEdit *addLine(const QString &label, const QString &objectName, const QString &text);
    QPlainTextEdit *addText(const QString &label, const QString &objectName, const QString &text,
                            int lines);
    /*! A field that takes the whole width, below its label. */
    void addWide(const QString &label, QWidget *widget);
    PlainLabel *addHint(const QString &text);
    /*! Shows or hides a field with its label. */
    void setFieldVisible(QWidget *field, bool visible);

    /*! Keeps what stands there, with perform(). */
    virtual void save() = 0;

    template<typename T, typename Input>
    void perform(Result<T> (*useCase)(Session &, const Input &), Input input)
    {
        setBusy(true);
        m_workspace.perform(useCase, std::move(input)).then(this, [this](const Result<T> &result) {
            setBusy(false);
            if (!result)
                refuse(result.error());
            else if constexpr (std::is_void_v<T>)
                finish({});
            else
                finish(result->uuid());
        });
    }

    [[nodiscard]] Workspace &workspace() const { return m_workspace; }

private:
    void addRow(const QString &label, const QString &objectName, QWidget *widget);
    void refuse(const Error &error);
    void finish(const QUuid &id);
    void setBusy(bool busy);

    Workspace &m_workspace;
    QPointer<QWidget> m_typing; ///< where somebody was before it was sent
    QWidget *m_body;
    QFormLayout *m_fields;
    PlainLabel *m_refusal;
    QPushButton *m_keep;
};

} // namespace Callwell
