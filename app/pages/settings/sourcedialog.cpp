// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/settings/sourcedialog.h"

#include "pages/settings/choices.h"
#include "pages/settings/minutesedit.h"
#include "usecase/savesource.h"

#include <QLineEdit>

namespace Callwell {
using namespace Qt::StringLiterals;

SourceDialog::SourceDialog(Workspace &workspace, const Source &source, QWidget *parent)
    : SettingDialog(workspace, u"sourceDialog"_s,
                    source.id.isNull() ? tr("New source") : tr("Source"), parent)
    , m_source(source)
{
    m_name = addLine(tr("&Name"), u"sourceName"_s, source.name);
    m_kind = addField(tr("&Kind"), u"sourceKind"_s, Choices::of(source.kind));
    m_answer = addField(tr("&Answers within"), u"sourceAnswer"_s,
                        new MinutesEdit(source.answerMinutes, tr("as the team agreed")));
    m_name->setFocus(Qt::OtherFocusReason);
}

void SourceDialog::save()
{
    m_source.name = m_name->text();
    m_source.kind = Choices::chosen<SourceKind>(m_kind);
    m_source.answerMinutes = m_answer->minutes();
    perform(&saveSource, m_source);
}

} // namespace Callwell
