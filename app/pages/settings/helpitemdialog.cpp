// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/helpitemdialog.h"

#include "pages/settings/choices.h"
#include "usecase/savehelpitem.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

HelpItemDialog::HelpItemDialog(Workspace &workspace, const HelpItem &item, QWidget *parent)
    : SettingDialog(workspace, u"helpDialog"_s, item.id.isNull() ? tr("New help") : tr("Help"),
                    parent)
    , m_item(item)
{
    m_kind = addField(tr("&Kind"), u"helpKind"_s, Choices::of(item.kind));
    m_title = addLine(tr("&Title"), u"helpTitle"_s, item.title);
    m_text = addText(tr("&What they are told"), u"helpText"_s, item.text, 5);
    m_address = addLine(tr("Web &address"), u"helpAddress"_s, item.address);
    m_address->setMaxLength(2000);
    m_address->setPlaceholderText(u"https://"_s);
    m_retired = addField({}, u"helpRetired"_s, new QCheckBox(tr("&No longer offered")));
    m_retired->setAccessibleName(tr("No longer offered"));
    m_retired->setChecked(item.retired);
    m_title->setFocus(Qt::OtherFocusReason);
}

void HelpItemDialog::save()
{
    m_item.kind = Choices::chosen<HelpKind>(m_kind);
    m_item.title = m_title->text();
    m_item.text = m_text->toPlainText();
    m_item.address = m_address->text();
    m_item.retired = m_retired->isChecked();
    perform(&saveHelpItem, m_item);
}

} // namespace Callwell
