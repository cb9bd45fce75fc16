#!/usr/bin/env python3
# SPDX-FileCopyrightText: The Callwell authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Small houses with one fault each: the checks of this folder must find it, and nothing else."""

import contextlib
import io
import subprocess
import tempfile
import unittest
from pathlib import Path, PurePosixPath

import arrows
import rules

HEAD = "".join(f"// {line}\n" for line in rules.SPDX)


class House(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name).resolve()

    def write(self, files):
        for name, text in files.items():
            path = self.root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")

    def run_main(self, module):
        """What the program prints for this house, and its exit code."""
        said = io.StringIO()
        with contextlib.redirect_stdout(said):
            code = module.main([str(self.root)])
        return said.getvalue().splitlines(), code


class Arrows(House):
    # every folder knows one on its left here, so that each include can be turned round
    SOUND = {
        "core/base/id.h": "#include <QString>\n",
        "core/domain/lead.h": '#include "base/id.h"\n#include "person.h"\n',
        "core/domain/person.h": '#include "base/id.h"\n',
        "core/script/script.h": '#include "domain/lead.h"\n',
        "core/store/store.h": '#include "script/script.h"\n',
        "core/sync/sync.h": '#include "store/store.h"\n',
        "core/exchange/csv.h": '#include "sync/sync.h"\n',
        "core/usecase/logcall.h": '#include "exchange/csv.h"\n',
        "core/model/leads.h": '#include "usecase/logcall.h"\n',
        "app/words/errors.h": '#include "base/id.h"\n',
        "app/theme/theme.h": '#include "words/errors.h"\n',
        "app/pages/inbox/inbox.h": '#include "theme/theme.h"\n#include "model/leads.h"\n',
        "app/pages/call/call.h": '#include "theme/theme.h"\n',
        "app/mainwindow/window.h": '#include "pages/inbox/inbox.h"\n',
        "app/main/main.cpp": '#include "mainwindow/window.h"\n#include "main.moc"\n',
        "app/ctl/main.cpp": '#include "usecase/logcall.h"\n#include "words/errors.h"\n',
        "app/intake/intake.h": '#include "words/errors.h"\n',
    }

    def test_a_sound_house_passes(self):
        self.write(self.SOUND)
        self.assertEqual(self.run_main(arrows), ([], 0))

    def test_an_empty_house_does_not_pass(self):
        said, code = self.run_main(arrows)
        self.assertEqual((len(said), code), (1, 1))

    def test_each_turned_round_include_is_found(self):
        turned = [
            ("core/base/id.h", "domain/lead.h"),
            ("core/domain/lead.h", "script/script.h"),
            ("core/script/script.h", "store/store.h"),
            ("core/store/store.h", "sync/sync.h"),
            ("core/sync/sync.h", "exchange/csv.h"),
            ("core/exchange/csv.h", "usecase/logcall.h"),
            ("core/usecase/logcall.h", "model/leads.h"),
            ("core/model/leads.h", "words/errors.h"),
            ("app/words/errors.h", "theme/theme.h"),
            ("app/theme/theme.h", "pages/inbox/inbox.h"),
            ("app/pages/inbox/inbox.h", "mainwindow/window.h"),
            ("app/pages/inbox/inbox.h", "pages/call/call.h"),
            ("app/pages/inbox/inbox.h", "../call/call.h"),
            ("app/pages/inbox/inbox.h", "intake/intake.h"),
            ("app/mainwindow/window.h", "main/main.cpp"),
            ("app/ctl/main.cpp", "theme/theme.h"),
            ("app/ctl/main.cpp", "intake/intake.h"),
            ("app/intake/intake.h", "pages/call/call.h"),
            ("app/main/main.cpp", "ctl/main.cpp"),
        ]
        for file, name in turned:
            for form in (f'#include "{name}"\n', f"  #  include <{name}>\n"):
                with self.subTest(file=file, include=form):
                    self.write(self.SOUND)
                    self.write({file: "\n/* a reason\n */\n" + form})
                    said, code = self.run_main(arrows)
                    self.assertEqual((len(said), code), (1, 1), said)
                    self.assertTrue(said[0].startswith(f"{file}:4: "), said)

    def test_an_include_in_a_comment_counts_for_nothing(self):
        self.write(self.SOUND)
        self.write({"core/base/id.h": '// #include "store/store.h"\n/*\n#include "model/leads.h"\n*/\n'})
        self.assertEqual(self.run_main(arrows), ([], 0))

    def test_a_folder_without_a_place_is_found(self):
        for name in ("core/helpers/more.h", "app/pages/more.h", "app/more.h", "app/helpers/more.h"):
            with self.subTest(name=name):
                self.write({**self.SOUND, name: ""})
                self.assertEqual(self.run_main(arrows), ([f"{name}: this folder has no place in the house"], 1))
                (self.root / name).unlink()

    def test_quotes_around_what_is_not_ours_are_found(self):
        self.write({**self.SOUND, "core/base/id.h": '#include "sqlite3.h"\n'})
        said, code = self.run_main(arrows)
        self.assertEqual((len(said), code), (1, 1))


class Rules(House):
    def found(self, file, text):
        return [name for _, name, _ in rules.check(PurePosixPath(file), text)]

    def test_each_broken_rule_is_found(self):
        broken = [
            ("core/usecase/a.cpp", "#include <QSqlQuery>", "sql-in-store"),
            ("app/main/a.cpp", "#include <QtSql/QSqlQuery>", "sql-in-store"),
            ("core/sync/a.cpp", "#include <QSqlQuery>", "sql-in-store"),
            ("app/pages/call/a.cpp", "dialog.exec();", "no-exec"),
            ("app/pages/call/a.cpp", "m_menu->exec(at);", "no-exec"),
            ("app/pages/call/a.cpp", "QMessageBox::question(this, title, text);", "no-exec"),
            ("app/pages/call/a.cpp", "QFileDialog::getOpenFileName(this);", "no-exec"),
            ("app/pages/call/a.cpp", "QEventLoop loop;", "no-nested-loop"),
            ("core/store/a.cpp", "QCoreApplication::processEvents();", "no-nested-loop"),
            ("app/pages/call/a.cpp", "pen.setColor(Qt::red);", "colours"),
            ("app/pages/call/a.cpp", "const QColor line(0x33, 0x66, 0x99);", "colours"),
            ("app/pages/call/a.cpp", 'f(QColor(u"teal"_s));', "colours"),
            ("app/pages/call/a.cpp", 'f(u"#336699"_s);', "colours"),
            ("app/pages/call/a.cpp", "setStyleSheet(sheet);", "colours"),
            ("app/pages/call/a.cpp", "new QLabel(name, this);", "plain-label"),
            ("app/theme/a.cpp", "label->setTextFormat(Qt::RichText);", "plain-text"),
            ("app/pages/call/a.cpp", "view->setHtml(text);", "plain-text"),
            ("app/pages/call/a.cpp", "QDesktopServices::openUrl(url);", "links"),
            ("core/base/a.cpp", "static Clock *instance();", "no-singleton"),
            ("core/base/a.cpp", 'qWarning("lost");', "logging"),
            ("core/base/a.cpp", "// TODO more", "left-open"),
            ("app/pages/a.cpp", 'parts.join(" · "_L1)', "latin-1"),
            ("core/base/a.cpp", "x" * 101, "line-length"),
            ("core/base/a.cpp", "\n" * 400, "length"),
            ("core/base/A.cpp", "", "file-name"),
            ("core/store/a.cpp", "#include <QWidget>", "core-without-widgets"),
            ("core/domain/a.cpp", "#include <QColor>", "core-without-widgets"),
            ("core/store/a.cpp", "#include <QtWidgets/qwidget.h>", "core-without-widgets"),
        ]
        for file, line, rule in broken:
            with self.subTest(file=file, line=line[:40]):
                self.assertEqual(self.found(file, HEAD + line + "\n"), [rule])

    def test_what_is_meant_well_passes(self):
        sound = [
            ("core/store/a.cpp", "#include <QSqlQuery>"),
            ("core/sync/gateway.cpp", "#include <QSqlQuery>"),
            ("tests/store/a.cpp", "#include <QSqlQuery>"),
            ("app/main/a.cpp", "return app.exec();"),
            ("app/pages/call/a.cpp", "dialog->open();"),
            ("app/theme/a.cpp", "const QColor line(0x33, 0x66, 0x99);"),
            ("app/pages/call/a.cpp", "const QColor line = palette().color(QPalette::Mid);"),
            ("app/pages/call/a.cpp", "pen.setColor(Qt::transparent);"),
            ("app/pages/call/a.cpp", "new PlainLabel(name, this);"),
            ("app/theme/plainlabel.cpp", "setTextFormat(Qt::PlainText); QLabel x;"),
            ("app/pages/call/a.cpp", "// never QLabel, never exec()"),
            ("core/base/a.cpp", 'qCWarning(logStore) << "lost";'),
            ("core/base/a.cpp", "x" * 100),
            ("core/model/a.cpp", "#include <QColor>"),
        ]
        for file, line in sound:
            with self.subTest(file=file, line=line):
                self.assertEqual(self.found(file, HEAD + line + "\n"), [])

    def test_the_head_of_a_file(self):
        self.assertEqual(self.found("core/base/a.h", HEAD + "#pragma once\n"), [])
        self.assertEqual(self.found("core/base/a.h", HEAD), ["header-guard"])
        self.assertEqual(self.found("core/base/a.cpp", "int a;\n"), ["header"])

    def test_sql_of_screens(self):
        folder = "resources/sql/sqlite/"
        self.assertEqual(self.found(folder + "a.sql", "SELECT id FROM lead LIMIT 5 offset 10"), ["no-offset"])
        self.assertEqual(self.found(folder + "a.sql", "SELECT count ( * ) FROM lead"), ["no-count"])
        self.assertEqual(self.found(folder + "a.sql", "-- no COUNT(*) here\nSELECT count(id) FROM lead"), [])
        self.assertEqual(self.found(folder + "migrations/1.sql", "SELECT COUNT(*) FROM lead"), [])

    def test_what_the_server_is_sent_is_listed(self):
        folder = "resources/sql/postgres/"
        head = "".join(f"-- {line}\n" for line in rules.SPDX)
        self.write({folder + "order.txt": "# first\na.sql\nupgrades/1.sql\n", folder + "a.sql": head,
                    folder + "upgrades/1.sql": head, folder + "upgrades/2.sql": head})
        subprocess.run(["git", "init", "-q", str(self.root)], check=True)
        said, code = self.run_main(rules)
        self.assertEqual((len(said), code), (1, 1), said)
        self.assertIn("upgrades/2.sql:1: order.txt does not name it", said[0])

    def test_a_reason_allows_a_file_to_break_one_rule(self):
        self.write({"app/main/a.cpp": HEAD + "menu->exec();\nQLabel b;\n"})
        subprocess.run(["git", "init", "-q", str(self.root)], check=True)
        said, code = self.run_main(rules)
        self.assertEqual((len(said), code), (2, 1), said)
        self.write({"app/main/a.cpp": HEAD + "// house: allows no-exec because of a test\nmenu->exec();\nQLabel b;\n"})
        said, code = self.run_main(rules)
        self.assertEqual(code, 1)
        self.assertEqual([line.rsplit("[")[1] for line in said], ["plain-label]"])


if __name__ == "__main__":
    unittest.main()
