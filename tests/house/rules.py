#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The small rules of the house, held against every file of the checkout.

    rules.py [CHECKOUT]     prints what breaks a rule, and ends with 1

A file that must break a rule says so in a comment of its own, with the reason:
    // house: allows RULE because ...
"""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path, PurePosixPath
from typing import Callable, NamedTuple

import includes

LONGEST_FILE = 400
LONGEST_LINE = 100
ALLOWS = re.compile(r"house: allows ([a-z-]+) because \S")
# as they stand above: written again as text they would be read as this file's own
SPDX = [row.removeprefix("# ") for row in Path(__file__).read_text(encoding="utf-8").split("\n")[1:3]]


class Rule(NamedTuple):
    """Where `applies` says so, no line of code matches `pattern`."""

    name: str
    applies: Callable[[PurePosixPath], bool]
    pattern: re.Pattern
    sentence: str


def cpp(file):
    return file.suffix in (".h", ".cpp")


def under(*folders, but=()):
    """A C++ file in one of these folders, and in none of `but`."""
    def applies(file):
        name = str(file)
        return cpp(file) and name.startswith(folders) and not (but and name.startswith(but))
    return applies


def screen_sql(file):
    """What screens ask the local store; the shared database is asked by no screen."""
    return file.suffix == ".sql" and "migrations" not in file.parts \
        and "postgres" not in file.parts


COLOURS = "black white red green blue cyan magenta yellow gray darkRed darkGreen darkBlue darkCyan " \
    "darkMagenta darkYellow darkGray lightGray"

RULES = [
    Rule("sql-in-store", under("core/", "app/", but=("core/store/", "core/sync/gateway")),
         re.compile(r'#\s*include\s*[<"](QSql|QtSql)'),
         "SQL is spoken in core/store and in sync's gateway only"),
    Rule("no-exec", under("app/"),
         re.compile(r"(?<!\bapp)(?<!\bapplication)(\.|->)exec\(|\bQMenu::exec\(|"
                    r"\bQMessageBox::(question|warning|information|critical|about\w*)\(|"
                    r"\bQ(File|Input|Color|Font)Dialog::get\w+\("),
         "a dialog is opened and answers by a signal; it never stops the program with exec()"),
    Rule("no-nested-loop", under("core/", "app/"),
         re.compile(r"\bQEventLoop\b|\bprocessEvents\("),
         "no event loop inside another"),
    Rule("colours", under("app/", but=("app/theme/",)),
         re.compile(r"\bQColor\s*[({]\s*[^)}\s]|\bQColor\s+\w+\s*[({]\s*[\d\"uQ]|\bQColor::from|"
                    r"\bQt::(" + "|".join(COLOURS.split()) + r")\b|\"#[0-9a-fA-F]{3,8}\"|"
                    r"\bsetStyleSheet\("),
         "colours come from the palette's roles or from app/theme"),
    Rule("plain-label", under("app/", but=("app/theme/plainlabel",)),
         re.compile(r"\bQLabel\b"),
         "PlainLabel is the only label: QLabel guesses whether a lead's name is HTML"),
    Rule("plain-text", under("app/"),
         re.compile(r"\bQt::(RichText|AutoText|MarkdownText)\b|\bsetHtml\(|\bsetMarkdown\(|"
                    r"\binsertHtml\(|\bappendHtml\("),
         "text that came from a lead is plain text"),
    Rule("links", under("app/", "core/", but=("app/theme/links.",)),
         re.compile(r"\bQDesktopServices::openUrl\b|\bsetOpenExternalLinks\(\s*true"),
         "links are opened in one place, which lets http(s), mailto and tel through"),
    Rule("no-singleton", under("core/", "app/"),
         re.compile(r"\bstatic\b[^;{=]*[&*]\s*instance\(\)"),
         "no singletons: pass what is needed"),
    Rule("logging", under("core/", "app/"),
         re.compile(r"\bq(Debug|Info|Warning|Critical)\("),
         "messages go to a category of base/logging.h: qCWarning(...)"),
    Rule("latin-1", cpp, re.compile(r'"[^"\n]*[^\x00-\x7f"\n][^"\n]*"_L1\b'),
         "_L1 takes a letter that is not ASCII for two: u\"...\"_s"),
    Rule("left-open", cpp, re.compile(r"\b(TODO|FIXME|XXX)\b"),
         "what is open belongs into an issue"),
    Rule("no-offset", screen_sql, re.compile(r"\bOFFSET\b", re.IGNORECASE),
         "no OFFSET: ask for what comes after the last key"),
    Rule("no-count", screen_sql, re.compile(r"\bCOUNT\s*\(\s*\*\s*\)", re.IGNORECASE),
         "no COUNT(*) for a screen: stream the keys"),
]


@cache
def qt_headers(module):
    """The names of a Qt module's headers, such as QWidget."""
    folder = subprocess.run(["qtpaths6", "--query", "QT_INSTALL_HEADERS"], check=True,
                            capture_output=True, text=True).stdout.strip()
    names = {path.name for path in (Path(folder) / module).iterdir()}
    if not names:
        raise FileNotFoundError(f"{folder}/{module} is empty")
    return names


def known_modules(file):
    """The Qt modules whose headers this file must not include."""
    if not str(file).startswith("core/"):
        return []
    pure = str(file).startswith(("core/base/", "core/domain/", "core/script/"))
    return ["QtWidgets", "QtGui"] if pure else ["QtWidgets"]


def strip(file, text):
    """The text without its comments, with the same lines."""
    if file.suffix == ".sql":
        return re.sub(r"--[^\n]*", "", text)
    return includes.COMMENT.sub(lambda m: re.sub(r"[^\n]", " ", m.group()), text)


def check(file, text):
    """What is wrong with one file: (line number, rule's name, sentence)."""
    bare = strip(file, text)
    for rule in RULES:
        if not rule.applies(file):
            continue
        # an open end is looked for in comments
        for match in rule.pattern.finditer(text if rule.name == "left-open" else bare):
            yield bare.count("\n", 0, match.start()) + 1, rule.name, rule.sentence
    if cpp(file):
        yield from check_cpp(file, text)


def check_cpp(file, text):
    rows = text.split("\n")
    if rows[:2] != ["// " + line for line in SPDX]:
        yield 1, "header", "the file begins with the two SPDX lines"
    if len(rows) - 1 > LONGEST_FILE:
        yield len(rows) - 1, "length", f"more than {LONGEST_FILE} lines: are these two things?"
    for number, row in enumerate(rows, 1):
        if len(row) > LONGEST_LINE:
            yield number, "line-length", f"more than {LONGEST_LINE} columns"
    if file.suffix == ".h" and "#pragma once" not in rows:
        yield 1, "header-guard", "a header says #pragma once"
    if file.name != file.name.lower():
        yield 1, "file-name", "a file is named like its class, in lower case"
    for line, _, name in includes.lines(text):
        for module in known_modules(file):
            if name.startswith(module + "/") or name in qt_headers(module):
                yield line, "core-without-widgets", f"<{name}> is {module}'s, which this folder must not know"


def files(root):
    """What git tracks or would track."""
    listed = subprocess.run(["git", "-C", str(root), "ls-files", "-z", "-co", "--exclude-standard"],
                            check=True, capture_output=True, text=True).stdout
    for name in sorted(set(listed.split("\0")) - {""}):
        if (root / name).is_file() and PurePosixPath(name).suffix in (".h", ".cpp", ".sql"):
            yield PurePosixPath(name)


def unlisted(root):
    """A file for the shared database that its order does not name is never sent, and nobody is told."""
    folder = PurePosixPath("resources/sql/postgres")
    order = root / folder / "order.txt"
    named = set(order.read_text(encoding="utf-8").split()) if order.is_file() else set()
    for file in files(root):
        if file.suffix == ".sql" and file.is_relative_to(folder) and str(file.relative_to(folder)) not in named:
            yield f"{file}:1: {order.name} does not name it [unlisted]"


def wrong(root):
    """One sentence for each line that breaks a rule which its file doesn't allow with a reason."""
    for file in files(root):
        text = (root / file).read_text(encoding="utf-8")
        allows = set(ALLOWS.findall(text))
        for line, name, sentence in check(file, text):
            if name not in allows:
                yield f"{file}:{line}: {sentence} [{name}]"


def main(args):
    root = Path(args[0] if args else Path(__file__).parents[2]).resolve()
    found = [*wrong(root), *unlisted(root)]
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
