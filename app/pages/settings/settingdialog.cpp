// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/settingdialog.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "words/errorwords.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>

namespace Callwell {
using namespace Qt::StringLiterals;

SettingDialog::SettingDialog(Workspace &workspace, const QString &objectName, const QString &title,
                             QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_body(new QWidget)
    , m_fields(new QFormLayout(m_body))
    , m_refusal(new PlainLabel)
    , m_keep(new QPushButton)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(objectName);
    setWindowTitle(title);
    auto *heading = new PlainLabel(title);
    heading->setWordWrap(true);
    Measures::setType(heading, Type::Heading);
    m_refusal->setObjectName(u"settingRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    Measures::setWarning(m_refusal);
    m_fields->setContentsMargins({});
    m_fields->setSpacing(Measures::px(Space::Small));
    m_fields->setHorizontalSpacing(Measures::px(Space::Medium));
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    heading->setMinimumWidth(Measures::px(480)); // and as wide as the fields need

    const QKeySequence keys(Qt::CTRL | Qt::Key_Return);
    m_keep->setText(
        tr("%1  (%2)", "button, its key").arg(tr("Keep"), keys.toString(QKeySequence::NativeText)));
    m_keep->setAccessibleName(tr("Keep"));
    m_keep->setObjectName(u"settingKeep"_s);
    m_keep->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    buttons->addButton(m_keep, QDialogButtonBox::ActionRole);

    auto *layout = new QVBoxLayout(this);
    const int margin = Measures::px(Space::Large);
    layout->setContentsMargins(margin, margin, margin, Measures::px(Space::Medium));
    layout->setSpacing(Measures::px(Space::Medium));
    layout->addWidget(heading);
    layout->addWidget(m_body, 1);
    layout->addWidget(m_refusal);
    layout->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto saveNow = [this] {
        if (m_keep->isEnabled())
            save();
    };
    connect(m_keep, &QPushButton::clicked, this, saveNow);
    auto *shortcut = new QShortcut(this);
    shortcut->setKeys({keys, QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    connect(shortcut, &QShortcut::activated, this, saveNow);
}

// What is made of several widgets names the one that is typed in as its focus proxy.
void SettingDialog::addRow(const QString &label, const QString &objectName, QWidget *widget)
{
    auto *words = new PlainLabel(label);
    words->setBuddy(widget);
    QWidget *typed = widget->focusProxy() ? widget->focusProxy() : widget;
    typed->setObjectName(objectName);
    typed->setAccessibleName(QString(label).remove(u'&'));
    m_fields->addRow(words, widget);
}

QLineEdit *SettingDialog::addLine(const QString &label, const QString &objectName,
                                  const QString &text)
{
    auto *line = new QLineEdit(text);
    line->setMaxLength(200);
    return addField(label, objectName, line);
}

QPlainTextEdit *SettingDialog::addText(const QString &label, const QString &objectName,
                                       const QString &text, int lines)
{
    auto *edit = new QPlainTextEdit(text);
    edit->setTabChangesFocus(true);
    edit->setMinimumHeight(lines * edit->fontMetrics().lineSpacing() + Measures::px(14));
    return addField(label, objectName, edit);
}

void SettingDialog::addWide(const QString &label, QWidget *widget)
{
    auto *words = new PlainLabel(label);
    words->setBuddy(widget);
    m_fields->addRow(words);
    m_fields->addRow(widget);
}

PlainLabel *SettingDialog::addHint(const QString &text)
{
    auto *hint = new PlainLabel(text);
    hint->setWordWrap(true);
    Measures::setMuted(hint);
    m_fields->addRow(hint);
    return hint;
}

void SettingDialog::setFieldVisible(QWidget *field, bool visible)
{
    m_fields->setRowVisible(field, visible);
}

void SettingDialog::setBusy(bool busy)
{
    if (busy)
        m_typing = focusWidget(); // loses the focus when it is disabled
    m_body->setEnabled(!busy);
    m_keep->setEnabled(!busy);
    if (!busy && m_typing)
        m_typing->setFocus(Qt::OtherFocusReason);
}

void SettingDialog::refuse(const Error &error)
{
    m_refusal->setText(errorText(error));
    m_refusal->show();
}

void SettingDialog::finish(const QUuid &id)
{
    Q_EMIT saved(id);
    accept();
}

} // namespace Callwell
