// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/logging.h"

Q_LOGGING_CATEGORY(lcStore, "callwell.store", QtInfoMsg)
Q_LOGGING_CATEGORY(lcSync, "callwell.sync", QtInfoMsg)
Q_LOGGING_CATEGORY(lcScript, "callwell.script", QtInfoMsg)
Q_LOGGING_CATEGORY(lcExchange, "callwell.exchange", QtInfoMsg)
Q_LOGGING_CATEGORY(lcModel, "callwell.model", QtInfoMsg)
Q_LOGGING_CATEGORY(lcWindow, "callwell.window", QtInfoMsg)
