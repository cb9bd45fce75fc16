// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/team/passwordfield.h"

#include "theme/measures.h"
#include "theme/plainlabel.h"

#include <QAction>
#include <QCheckBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_remember(new QCheckBox(tr("&Remember it in the keychain of this computer")))
{
    m_edit->setObjectName(u"password"_s);
    m_edit->setAccessibleName(tr("Password"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setMaxLength(1000);
    const QKeySequence key(Qt::ALT | Qt::Key_E);
    auto *eye =
        m_edit->addAction(QIcon::fromTheme(u"password-show-off"_s), QLineEdit::TrailingPosition);
    eye->setCheckable(true);
    eye->setShortcut(key);
    eye->setShortcutContext(Qt::WidgetShortcut);
    eye->setText(tr("Show what is typed"));
    eye->setToolTip(
        tr("%1  (%2)", "button, its key").arg(eye->text(), key.toString(QKeySequence::NativeText)));
    m_remember->setObjectName(u"remember"_s);
    m_remember->setChecked(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(Measures::px(Space::Hair));
    layout->addWidget(m_edit);
    layout->addWidget(m_remember);
    setFocusProxy(m_edit);

    connect(eye, &QAction::toggled, m_edit, [this, eye](bool shown) {
        m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        eye->setIcon(QIcon::fromTheme(shown ? u"password-show-on"_s : u"password-show-off"_s));
    });
    connect(m_edit, &QLineEdit::textChanged, this, &PasswordField::edited);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_edit->text().isEmpty())
            Q_EMIT entered();
    });
}

QString PasswordField::password() const
{
    return m_edit->text();
}

bool PasswordField::isRemembered() const
{
    return m_remember->isChecked();
}

void PasswordField::clear()
{
    m_edit->clear();
}

void PasswordField::typeAgain()
{
    m_edit->selectAll();
    m_edit->setFocus(Qt::OtherFocusReason);
}

} // namespace Callwell
