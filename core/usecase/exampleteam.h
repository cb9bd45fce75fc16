// SPDX-FileCopyrightText: The Callwell authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "usecase/examplehouse.h"

namespace Callwell {

/*! Sets, inside the open group, how the example team works; by the use cases that anybody uses. */
[[nodiscard]] Done makeExampleTeam(Session &session, const ExampleWords &words,
                                   ExampleHouse &house);

} // namespace Callwell
