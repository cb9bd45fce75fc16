#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds the arrows between the folders against the real #includes of core/ and app/.

    arrows.py [CHECKOUT]     prints each include that runs the wrong way, and ends with 1

In a row each folder knows itself and those left of it.
"""

import sys
from pathlib import Path

import includes

CORE = ["base", "domain", "script", "store", "sync", "exchange", "usecase", "model"]
APP = ["words", "theme", "pages", "mainwindow", "main"]
# beside the pages; they know all of core, and of app what is named here
BESIDE = {"ctl": {"words"}, "intake": {"words"}}
# who may know those: the command line is a program of its own
KNOW_INTAKE = {"mainwindow", "main"}


def place(file):
    """('core', 'store', '') or ('app', 'pages', 'inbox'): where a file stands. None: nowhere."""
    parts = file.parts
    if len(parts) < 3:
        return None
    side, folder = parts[0], parts[1]
    if side == "core":
        return (side, folder, "") if folder in CORE else None
    if folder == "pages":
        # each page is a folder of its own
        return (side, folder, parts[2]) if len(parts) > 3 else None
    return (side, folder, "") if folder in APP or folder in BESIDE else None


def allowed(source, target):
    """Whether a file in place `source` may include one in place `target`."""
    if source == target:
        return True
    side, folder, _ = source
    other_side, other, _ = target
    if side == "core":
        return other_side == "core" and CORE.index(other) < CORE.index(folder)
    if other_side == "core":
        return True
    if folder in BESIDE:
        return other in BESIDE[folder]
    if other == "intake":
        return folder in KNOW_INTAKE
    if other in BESIDE:
        return False
    # two pages are equally far left, so neither knows the other
    return APP.index(other) < APP.index(folder)


def wrong(root):
    """One sentence for each file or include that breaks the order."""
    count = 0
    for file in includes.sources(root):
        count += 1
        here = place(file)
        if here is None:
            yield f"{file}: this folder has no place in the house"
            continue
        text = (root / file).read_text(encoding="utf-8")
        for line, quoted, name in includes.lines(text):
            target = includes.resolve(root, file, name)
            if target is None:
                if quoted and not includes.MADE.search(name):
                    yield f'{file}:{line}: "{name}" is none of our files; others stand in <>'
                continue
            there = place(target)
            if there is None or not allowed(here, there):
                yield f"{file}:{line}: {'/'.join(filter(None, here))} must not know {target}"
    if count == 0:
        yield f"{root}: there is no file in core/ or app/ to look at"


def main(args):
    root = Path(args[0] if args else Path(__file__).parents[2]).resolve()
    found = list(wrong(root))
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
