"""The parts of PySide that are loaded late work as if they had been loaded at once."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.runtime.pyside import PUT_OFF
from tests.conftest import PROJECT

# In separate processes: PySide is loaded once in each.
WRONG_CALLS = """
import inspect, sys
{load}
from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtGui import QImage
class Thing(QObject):
    happened = Signal(int)
thing = Thing()
for wrong in (
    lambda: QTimer().start("soon"),
    lambda: QImage.fromData(3.5, 4, 5),
    lambda: QObject(1, 2, 3),
    lambda: Thing(nothing=3),
    lambda: Thing().setProperty("x"),
    lambda: thing.happened.emit("a", "b"),
    lambda: QTimer().nothing,
):
    try:
        wrong()
    except (TypeError, AttributeError) as error:
        print(error)
print(inspect.signature(QPoint.__init__))
help(QTimer.start)
"""
LOAD = "import kiosk.runtime.pyside"
LOADED = f"""
{LOAD}
from kiosk.runtime.pyside import PUT_OFF
import PySide6.QtQuick
waiting = lambda: sorted(name for name in PUT_OFF if "put_off" in vars(sys.modules[name]))
print(*waiting())
try:
    PySide6.QtCore.QTimer().start("soon")
except TypeError:
    print(*waiting())
"""

IS_DEFERRED = """
from kiosk.runtime.pyside import PUT_OFF, LazyModule
print(all(isinstance(sys.modules.get(name), LazyModule) for name in PUT_OFF))
"""


def said(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", "import sys\n" + code],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    return done.stdout


def test_wrong_calls_are_explained_as_by_pyside_alone() -> None:
    explained = said(WRONG_CALLS.format(load=LOAD))
    assert explained == said(WRONG_CALLS.format(load=""))
    assert "Supported signatures" in explained


def test_modules_wait_until_they_are_needed() -> None:
    waiting, after = said(LOADED).split("\n")[:2]
    assert waiting.split() == sorted(PUT_OFF)
    assert after == ""


def test_import_statements_are_python_s_own() -> None:
    assert (
        said(f"{LOAD}\nimport builtins, PySide6.QtQuick\nprint(builtins.__import__.__name__)")
        == "__import__\n"
    )


@pytest.mark.parametrize(
    "command", sorted((PROJECT / "kiosk/commands").glob("[a-z]*.py")), ids=lambda path: path.stem
)
def test_no_command_loads_pyside_before_it(command: Path) -> None:
    """What each command imports, in this order, loads PySide with deferred modules, or not at all."""
    imports = [
        ast.unparse(node)
        for node in ast.walk(ast.parse(command.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
    ]
    assert said("\n".join([*imports, IS_DEFERRED])) == "True\n"
