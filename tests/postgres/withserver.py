#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program beside a PostgreSQL of its own that holds a workspace, and throws it away.

    withserver.py PROGRAM [ARG ...]

The server speaks TLS alone, with a certificate for `localhost` from an authority made for this run.
What the program has to know stands in one variable: see tests/sync/testserver.h.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
from server import Server, schema, start_inside  # noqa: E402

ALLOWED = """\
local all all scram-sha-256
hostssl all all 127.0.0.1/32 scram-sha-256
hostssl all all ::1/128 scram-sha-256
"""


def openssl(*args, folder):
    done = subprocess.run(["openssl", *args], cwd=folder, capture_output=True, text=True,
                          check=False)
    if done.returncode != 0:
        raise RuntimeError(done.stderr)


def certificates(folder):
    """ca.pem and ca.key; server.pem and server.key for localhost, by that authority."""
    new = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl(*new, "-keyout", "ca.key", "-out", "ca.pem", "-days", "2", "-subj", "/CN=Tests",
            folder=folder)
    openssl(*new, "-keyout", "server.key", "-out", "server.pem", "-days", "1",
            "-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost",
            "-addext", "basicConstraints=critical,CA:FALSE",
            "-CA", "ca.pem", "-CAkey", "ca.key", folder=folder)


def encrypt(server, folder):
    """Has the server speak TLS with these certificates, and nothing else."""
    key = Path(folder, "server.key")
    key.chmod(0o600)
    if os.geteuid() == 0:
        shutil.chown(key, "postgres")
    Path(server.shown("hba_file")).write_text(ALLOWED, encoding="utf-8")
    server.run("postgres", f"ALTER SYSTEM SET ssl_cert_file = '{folder}/server.pem';"
               f"\nALTER SYSTEM SET ssl_key_file = '{key}';\nALTER SYSTEM SET ssl = on;"
               "\nSELECT pg_reload_conf();")
    for _ in range(100): # it takes up what is new in its own time
        if not server.run("postgres", "SELECT", check=False, sslmode="require"):
            return
        time.sleep(0.05)
    raise RuntimeError("the server does not speak TLS")


def workspace(server):
    """The database `callwell`, and a copy to copy from: nobody may be in what is copied."""
    server.create("callwell")
    server.run("callwell", schema(), single=True)
    server.create("callwell_template", "callwell")
    server.run("postgres", "ALTER DATABASE callwell_template ALLOW_CONNECTIONS false")


def told(server, folder):
    data, config = server.shown("data_directory"), server.shown("config_file")
    programs = subprocess.run([os.environ["PG_CONFIG"], "--bindir"], check=True,
                              capture_output=True, text=True).stdout.strip()
    # not pg_ctlcluster, which takes two seconds to be sure
    control = [f"{programs}/pg_ctl", "--silent", "-D", data, "-o", f"-c config_file={config}"]
    if os.geteuid() == 0:
        control = ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", *control]
    return {
        "host": "localhost", "port": int(os.environ["PGPORT"]),
        "certificate": f"{folder}/ca.pem", "authorityKey": f"{folder}/ca.key",
        "superuser": os.environ["PGUSER"], "password": os.environ["PGPASSWORD"],
        "data": data, "hba": server.shown("hba_file"),
        "log": os.environ["PGSYSCONFDIR"].replace("postgresql-common", "log"),
        "sockets": server.shown("unix_socket_directories").split(",")[0].strip(),
        "control": control,
    }


def main():
    if not sys.argv[1:]:
        sys.exit(__doc__)
    start_inside()
    server = Server()
    with tempfile.TemporaryDirectory(prefix="callwell-server-") as folder:
        os.chmod(folder, 0o755)
        workspace(server)
        certificates(folder)
        said = told(server, folder)
        encrypt(server, folder)
        env = {name: value for name, value in os.environ.items() if name[:2] != "PG"}
        env["CALLWELL_TEST_SERVER"] = json.dumps(said)
        return subprocess.run(sys.argv[1:], env=env, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
