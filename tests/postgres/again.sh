#!/bin/sh
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The tests beside it once more, in a server of their own.
unset PGHOST PGPORT PGUSER PGPASSWORD PGDATABASE PGSYSCONFDIR PG_CLUSTER_CONF_ROOT CALLWELL_TEST_SERVER_STARTED
exec python3 "$(dirname "$0")/run.py" "$@" 2>&1
