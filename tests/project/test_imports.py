"""Imports inside functions load only what the first frame does not need."""

import ast
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.conftest import PROJECT

PROGRAM = PROJECT / "kiosk"

COMMANDS = PROGRAM / "commands"
"""Each command imports what it runs with: `main.py --help` loads all of them."""

LAZY = ("PySide6", "shiboken6")
"""PySide creates a type when it is first imported from its module, so that the module's being loaded says little."""

ALLOWED = {
    ("kiosk/startup/serve.py", "kiosk.app"): "a damaged file of the screen must not keep the still page away",
    ("kiosk/startup/font_coverage.py", "kiosk.startup.qt_application"): "authors may lack Qt",
}

# The kiosk as `main.py run` starts it, without a supervisor, up to its first frame.
START = """
import json, os, sys
from kiosk import app, cli

def first_frame(_):
    print(json.dumps(sorted(sys.modules)), flush=True)
    os._exit(0)

app.App._finish_startup = first_frame
cli.main(["run"])
"""


def loaded_by_first_frame() -> set[str]:
    """Return the modules that are loaded when the first frame is drawn."""
    done = subprocess.run(
        [sys.executable, "-c", START],
        cwd=PROJECT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        check=True,
    )
    return set(json.loads(done.stdout))


def imported_in_functions(source: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the module of everything that is imported in a function.

    `from kiosk import paths` yields both `kiosk` and `kiosk.paths`, whatever `paths` is.
    """
    for function in ast.walk(ast.parse(source)):
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef):
            for node in ast.walk(function):
                if isinstance(node, ast.Import):
                    yield from ((node.lineno, alias.name) for alias in node.names)
                elif isinstance(node, ast.ImportFrom):
                    yield node.lineno, str(node.module)
                    yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def late(folder: Path, loaded: set[str]) -> list[str]:
    """Return where a function of the program in `folder` imports a module of `loaded`, as "file:line: module"."""
    found = []
    for file in sorted((folder / "kiosk").rglob("*.py")):
        name = file.relative_to(folder).as_posix()
        found += [
            f"{name}:{line}: {module}"
            for line, module in imported_in_functions(file.read_text(encoding="utf-8"))
            if module in loaded - {"kiosk"}
            and not module.startswith(LAZY)
            and (name, module) not in ALLOWED
            and COMMANDS not in file.parents
        ]
    return found


def test_no_function_imports_what_the_first_frame_loads_anyway(warm: Path) -> None:
    loaded = loaded_by_first_frame()
    assert "kiosk.ui.shell.window" in loaded
    assert late(PROJECT, loaded) == [], "import it at the top: docs/contributing.md"


def test_an_import_in_a_function_is_found(tmp_path: Path) -> None:
    (tmp_path / "kiosk").mkdir()
    (tmp_path / "kiosk/late.py").write_text(
        "import kiosk.paths\n"
        "from kiosk import errors\n"
        "class A:\n"
        "    def f(self):\n"
        "        import json, zipfile\n"
        "        from PySide6.QtCore import QSize\n"
        "        if self:\n"
        "            from kiosk import paths\n",
        encoding="utf-8",
    )
    loaded = {"kiosk", "kiosk.errors", "kiosk.paths", "json", "PySide6.QtCore"}
    assert late(tmp_path, loaded) == ["kiosk/late.py:5: json", "kiosk/late.py:8: kiosk.paths"]
