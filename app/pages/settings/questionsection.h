// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/settings/settingssection.h"
#include "store/teamstore.h"

namespace Callwell {

/*! What forms and scripts ask. */
class QuestionSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit QuestionSection(Workspace &workspace);

protected:
    void refresh() override;

private:
    void showQuestions(const QList<QuestionPlan> &questions);
    void open(const QuestionPlan &plan);

    QList<QuestionPlan> m_questions;
    EntryList *m_list;
};

} // namespace Callwell
