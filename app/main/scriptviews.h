// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "main/settingsviews.h"

namespace Callwell {

/*! Where scripts are written, in its states. */
[[nodiscard]] QList<SettingsView> scriptViews();

} // namespace Callwell
