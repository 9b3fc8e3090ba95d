"""The layers of the program import in one direction only, and the linter is what refuses the rest."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

ABOVE = ("kiosk.staff", "kiosk.fleet", "kiosk.ui", "kiosk.app", "kiosk.cli", "kiosk.commands")
QT = ("PySide6", "PySide6.QtCore", "shiboken6")
AT_BUILD_TIME = ("yaml", "pydantic", "markdown_it", "PIL", "resvg_py")
REFUSED = {
    "kiosk/content": (*QT, *ABOVE, "kiosk.visit", "kiosk.devices"),
    "kiosk/visit": (*QT, *ABOVE, *AT_BUILD_TIME, "kiosk.devices"),
    "kiosk/staff": (*QT, *ABOVE[1:], *AT_BUILD_TIME, "kiosk.visit", "kiosk.devices"),
    "kiosk/devices": (*ABOVE, "kiosk.content", "kiosk.visit"),
    "kiosk/ui": ("kiosk.app", "kiosk.cli", "kiosk.commands"),
    "kiosk": ("kiosk.app", "kiosk.cli", "kiosk.commands"),
}
ALLOWED = {
    "kiosk/content/sample.py": ("pydantic", "yaml", "sqlite3", "kiosk.content.pages"),
    "kiosk/visit/sample.py": ("kiosk.content.pages", "kiosk.visit.place", "dataclasses"),
    "kiosk/staff/sample.py": ("kiosk.staff.health", "kiosk.errors", "kiosk.log"),
    "kiosk/devices/sample.py": ("PySide6.QtCore", "kiosk.devices.clock"),
    "kiosk/ui/sample.py": (
        "PySide6.QtQml",
        "kiosk.visit.visit",
        "kiosk.content.pages",
        "kiosk.devices.clock",
    ),
    "kiosk/app.py": ("kiosk.ui", "kiosk.content", "kiosk.visit", "kiosk.devices"),
    "kiosk/commands/sample.py": ("kiosk.app", "kiosk.ui", "kiosk.content", "kiosk.staff", "kiosk.devices"),
    "kiosk/cli.py": ("kiosk.commands",),
    "main.py": ("kiosk.cli",),
}


def refusals(path: str, source: str) -> list[str]:
    """Lint the source as if it lay at the path; give the lines that were refused as imports."""
    options = (
        "--no-cache",
        "--select",
        "TID251,TID252",
        "--output-format",
        "concise",
        "--stdin-filename",
        path,
    )
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *options, "-"],
        cwd=ROOT,
        input=source,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in {0, 1}, done.stderr
    return [line for line in done.stdout.splitlines() if "TID25" in line]


@pytest.mark.parametrize(
    ("folder", "module"),
    [(folder, module) for folder, modules in REFUSED.items() for module in modules],
)
def test_a_layer_may_not_import_what_lies_above_it(folder: str, module: str) -> None:
    parent, _, name = module.rpartition(".")
    spellings = [f"import {module}", f"import {module}.deeper", f"from {module} import Thing"]
    spellings += [f"from {parent} import {name}"] if parent else []
    spellings += [f"def late():\n    import {module}"]
    for spelling in spellings:
        assert refusals(f"{folder}/sample.py", f"{spelling}\n"), f"{folder} may say: {spelling}"


@pytest.mark.parametrize(("path", "modules"), ALLOWED.items())
def test_a_layer_may_import_what_it_stands_on(path: str, modules: tuple[str, ...]) -> None:
    assert refusals(path, "".join(f"import {module}\n" for module in modules)) == []


def test_a_relative_import_is_no_way_around() -> None:
    assert refusals("kiosk/visit/sample.py", "from ..ui import kiosk\n")
    assert refusals("kiosk/content/sample.py", "from .. import app\n")


def test_a_layer_with_rules_of_its_own_is_under_all_the_other_rules_too() -> None:
    for folder in ("content", "visit", "staff", "devices"):
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "ruff",
                "check",
                "--no-cache",
                "--stdin-filename",
                f"kiosk/{folder}/sample.py",
                "-",
            ],
            cwd=ROOT,
            input="def f(a, b): return a\n",
            capture_output=True,
            text=True,
            check=False,
        )
        assert {"D100", "ANN201", "ARG001"} <= set(done.stdout.split()), done.stdout
