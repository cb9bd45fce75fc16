// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "base/id.h"

#include <functional>

class QWidget;

namespace Callwell {

class Commands;
class Workspace;

/*! Each command about the chosen lead opens its dialog over `window`; `lead` says which it is. */
void connectLeadDialogs(const Commands &commands, Workspace &workspace, QWidget *window,
                        const std::function<LeadId()> &lead);

} // namespace Callwell
