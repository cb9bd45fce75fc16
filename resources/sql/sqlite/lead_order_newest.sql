-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

ORDER BY lead.created_at DESC, lead.id DESC
