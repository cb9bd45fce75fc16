#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of the shared database against a real PostgreSQL, started here and thrown away.

    run.py [CASE ...] [--commits N] [--hold SECONDS] [--mutations all|some|N]

Without cases: all of cases/*.sql, `columns`, `hostile`, `race`, `mutations` and, as root,
`ordinary`: the walls once more in a server that an ordinary user starts. Ends with 1 where anything
is wrong.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))
sys.dont_write_bytecode = True
import columns  # noqa: E402
import hostile  # noqa: E402
import mutations  # noqa: E402
import race  # noqa: E402
from server import SQL, Server, schema, start_inside  # noqa: E402

SETUP = ("fixture.sql", "walls.sql", "privileges.sql", "laptop.sql")


def base(server):
    """A database with the schema, made twice, the fixture, and pgTAP."""
    server.create("base")
    for _ in range(2):
        server.run("base", schema(), single=True)
    server.run("base", "CREATE EXTENSION pgtap;\n"
               + "\n".join((HERE / name).read_text(encoding="utf-8") for name in SETUP), single=True)


def case(server, name):
    """Runs one file of cases; gives (tests, what failed). A copy has not its database's grants."""
    database = "base" if name == "walls" else f"case_{name}"
    if database != "base":
        server.create(database, "base")
    text = (HERE / "cases" / f"{name}.sql").read_text(encoding="utf-8")
    printed = server.run(database, f"SELECT * FROM no_plan();\n{text}\nSELECT * FROM finish();\n",
                         check=False)
    if database != "base":
        server.drop(database)
    lines = printed.splitlines()
    tests = [line for line in lines if line.startswith(("ok ", "not ok "))]
    wrong = [line for line in lines if line.startswith("not ok ") or "ERROR:" in line]
    if not tests or not any(line.startswith("1..") for line in lines):
        wrong.append("it did not come to its end")
    if wrong:
        wrong += [line for line in lines if line.startswith(("# Failed", "#         "))]
    return len(tests), wrong


def ordinary():
    """The walls in a server of the user nobody, from copies that they can read."""
    with tempfile.TemporaryDirectory() as copy:
        os.chmod(copy, 0o755)
        shutil.copytree(HERE, f"{copy}/tests/postgres")
        shutil.copytree(SQL, f"{copy}/resources/sql/postgres")
        home = Path(copy, "home")
        home.mkdir()
        shutil.chown(home, "nobody")
        done = subprocess.run(
            ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", "env", "-i",
             f"PATH={os.environ['PATH']}", f"HOME={home}", "LC_ALL=C.UTF-8",
             sys.executable, f"{copy}/tests/postgres/run.py", "walls"],
            cwd=home, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        return 1, [] if done.returncode == 0 else done.stdout.splitlines()[-30:]


def main():
    cases = sorted(path.stem for path in (HERE / "cases").glob("*.sql"))
    more = ["columns", "hostile", "race", "mutations"] + (["ordinary"] if os.geteuid() == 0 else [])
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("case", nargs="*", choices=[[], *cases, *more])
    parser.add_argument("--commits", type=int, default=2000, help="of the race, by 12 writers")
    parser.add_argument("--hold", type=float, default=2, help="seconds one transaction stays open")
    parser.add_argument("--mutations", default="some", help="all, some, or every Nth")
    args = parser.parse_args()
    start_inside()
    server = Server()
    base(server)
    failed = False
    for name in args.case or cases + more:
        if name == "columns":
            tests, wrong = columns.run(server)
        elif name == "hostile":
            tests, wrong = hostile.run(server)
        elif name == "race":
            tests, wrong = race.run(server, args.commits, args.hold)
        elif name == "mutations":
            tests, wrong = mutations.run(server, args.mutations)
        elif name == "ordinary":
            tests, wrong = ordinary()
        else:
            tests, wrong = case(server, name)
        print(f"{'FAILED' if wrong else 'passed'} {name}: {tests} tests", flush=True)
        for line in wrong:
            print(f"    {line}")
        failed = failed or bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
