# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the #include lines of the checkout and says which of our files each one means."""

import re
from pathlib import Path

INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^>"]+)[>"]', re.MULTILINE)
COMMENT = re.compile(r"/\*.*?\*/|//[^\n]*", re.DOTALL)
# what the build makes of our files: Qt's meta objects
MADE = re.compile(r"(^|/)(moc_[a-z0-9_]+\.cpp|[a-z0-9_]+\.moc)$")


def sources(root):
    """All C++ files of core/ and app/, as paths relative to the checkout."""
    for folder in ("core", "app"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp"):
                yield path.relative_to(root)


def lines(text):
    """The includes of a file: (line number, True for "quotes", name)."""
    # a comment is blanked, not cut out, so that line numbers stay
    bare = COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)
    for match in INCLUDE.finditer(bare):
        yield bare.count("\n", 0, match.start(2)) + 1, match.group(1) == '"', match.group(2)


def resolve(root, file, name):
    """Our file that `file` means by `name`, relative to the checkout; None when it is none of ours."""
    for base in (file.parent, Path("core"), Path("app"), Path("tests"), Path()):
        found = (root / base / name).resolve()
        if found.is_file() and found.is_relative_to(root):
            return found.relative_to(root)
    return None


def reached(root, file):
    """The file and all of our files that it includes, also by way of others."""
    seen, open_files = set(), [file]
    while open_files:
        one = open_files.pop()
        if one in seen:
            continue
        seen.add(one)
        text = (root / one).read_text(encoding="utf-8")
        for _, _, name in lines(text):
            target = resolve(root, one, name)
            if target is not None:
                open_files.append(target)
    return seen
