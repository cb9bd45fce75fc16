-- SPDX-FileCopyrightText: The Callwell authors
-- SPDX-License-Identifier: GPL-3.0-or-later

SELECT ok(ok, what) FROM t.privileges();
SELECT ok(ok, what) FROM t.catalogue();
SELECT ok(ok, what) FROM t.seen();
SELECT ok(ok, what) FROM t.written();
SELECT ok(ok, what) FROM t.rules();
