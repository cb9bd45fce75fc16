# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server of one test run, by psql. PGHOST and the like come from pg_virtualenv."""

import fcntl
import os
import subprocess
import sys
import tempfile
from pathlib import Path

PASSWORD = "only-for-tests"
SQL = Path(__file__).resolve().parents[2] / "resources/sql/postgres"
STARTED = "CALLWELL_TEST_SERVER_STARTED"


def start_inside(*settings):
    """Starts this program again inside a server of its own, which goes with it."""
    if STARTED in os.environ:
        lock = int(os.environ.pop(STARTED))
        fcntl.flock(lock, fcntl.LOCK_UN)
        os.close(lock)
        return
    # two that start at once would find the same port free
    lock = os.open(f"{tempfile.gettempdir()}/callwell-test-server-{os.geteuid()}.lock",
                   os.O_CREAT | os.O_RDWR | os.O_NOFOLLOW, 0o600)
    fcntl.flock(lock, fcntl.LOCK_EX)
    os.set_inheritable(lock, True)
    os.environ[STARTED] = str(lock)
    options = [part for setting in ("fsync=off", "max_connections=60", "logging_collector=on",
                                    *settings) for part in ("-o", setting)]
    os.execvp("pg_virtualenv", ["pg_virtualenv", "-t", "-v", "17", *options,
                                sys.executable, *sys.argv])


def schema():
    """The whole schema, as `callwellctl server init` sends it: one text, one transaction."""
    names = (SQL / "order.txt").read_text(encoding="utf-8").splitlines()
    return "\n".join((SQL / name).read_text(encoding="utf-8") for name in names if name[:1] != "#")


class Server:
    """Databases are made from `base`, one for each test."""

    def env(self, login=None, sslmode="prefer"):
        env = dict(os.environ, PGSSLMODE=sslmode)
        if login:
            env.update(PGUSER=login, PGPASSWORD=PASSWORD)
        return env

    def run(self, database, text, login=None, check=True, single=False, errors=True,
            sslmode="prefer"):
        """What psql prints, errors included, for a text of statements and psql commands."""
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", *(["-1"] if single else []),
             "-v", f"ON_ERROR_STOP={int(check)}", "-d", database, "-f", "-"],
            input=text, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if errors else subprocess.DEVNULL, text=True,
            env=self.env(login, sslmode), check=False)
        if check and done.returncode != 0:
            raise RuntimeError(done.stdout[-3000:])
        return done.stdout

    def shown(self, setting):
        return self.run("postgres", f"SHOW {setting}").strip()

    def create(self, name, template="template0"):
        self.run("postgres", f"CREATE DATABASE {name} TEMPLATE {template} ENCODING 'UTF8'")

    def drop(self, name):
        self.run("postgres", f"DROP DATABASE {name} WITH (FORCE)")

    def allow(self, database, logins):
        """Lets these logins in with the password of tests."""
        groups = "callwell_rep, callwell_marketer, callwell_manager, callwell_administrator"
        self.run("postgres", f"REVOKE ALL ON DATABASE {database} FROM PUBLIC;"
                 f"GRANT CONNECT ON DATABASE {database} TO {groups};"
                 + "".join(f"ALTER ROLE {login} PASSWORD '{PASSWORD}';" for login in logins))
