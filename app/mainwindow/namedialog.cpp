// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mainwindow/namedialog.h"

#include "store/rows.h"
#include "theme/measures.h"
#include "theme/plainlabel.h"
#include "usecase/settlein.h"
#include "words/errorwords.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace Callwell {
using namespace Qt::StringLiterals;

NameDialog::NameDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit)
    , m_error(new PlainLabel)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"nameDialog"_s);
    setWindowTitle(tr("Your name"));

    auto *label = new PlainLabel(tr("Scripts begin with this name, and colleagues see it beside "
                                    "what you did."));
    label->setWordWrap(true);
    Measures::setMuted(label);
    m_name->setObjectName(u"memberName"_s);
    m_name->setAccessibleName(windowTitle());
    m_name->setMaxLength(200);
    m_error->setWordWrap(true);
    m_error->hide();
    Measures::setWarning(m_error);
    auto *buttons = new QDialogButtonBox;
    buttons->addButton(tr("&Keep"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(Measures::px(Space::Small));
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(m_name),
                            static_cast<QWidget *>(m_error), static_cast<QWidget *>(buttons)})
        layout->addWidget(widget);
    setMinimumWidth(Measures::px(380));

    connect(buttons, &QDialogButtonBox::accepted, this, &NameDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_workspace
        .ask([member = m_workspace.member()](Connection &store) {
            return Rows::get<Member>(store, member);
        })
        .then(this, [this](const Result<Member> &member) {
            if (member && !m_name->isModified()) {
                m_name->setText(member->name);
                m_name->selectAll();
            }
        });
}

void NameDialog::accept()
{
    m_workspace.perform(&renameMember, m_name->text()).then(this, [this](const Done &done) {
        if (done) {
            QDialog::accept();
            return;
        }
        m_error->setText(errorText(done.error()));
        m_error->show();
        m_name->setFocus(Qt::OtherFocusReason);
    });
}

} // namespace Callwell
