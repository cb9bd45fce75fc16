# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The server of one test run, by psql. PGHOST and the like come from pg_virtualenv."""

import os
import subprocess

PASSWORD = "only-for-tests"


class Server:
    """Databases are made from `base`, one for each test."""

    def env(self, login=None):
        env = dict(os.environ)
        if login:
            env.update(PGUSER=login, PGPASSWORD=PASSWORD)
        return env

    def run(self, database, text, login=None, check=True, single=False, errors=True):
        """What psql prints, errors included, for a text of statements and psql commands."""
        done = subprocess.run(
            ["psql", "-X", "-q", "-A", "-t", *(["-1"] if single else []),
             "-v", f"ON_ERROR_STOP={int(check)}", "-d", database, "-f", "-"],
            input=text, stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT if errors else subprocess.DEVNULL, text=True,
            env=self.env(login), check=False)
        if check and done.returncode != 0:
            raise RuntimeError(done.stdout[-3000:])
        return done.stdout

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
