// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "store/leadstore.h"
#include "usecase/callbriefing.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Callwell {

/*! One line for each lead: ID, name, stage, next step. */
[[nodiscard]] QString leadTable(const QList<LeadRow> &rows);
[[nodiscard]] QJsonArray leadArray(const QList<LeadRow> &rows);

/*! A lead as a page of text, and as an object; codes and UTC times in the latter. */
[[nodiscard]] QString leadText(const CallBriefing &briefing);
[[nodiscard]] QJsonObject leadObject(const CallBriefing &briefing);

} // namespace Callwell
