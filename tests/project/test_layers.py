"""The layers of the program import in one direction only, and the check of the layers rejects violations."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

VIOLATIONS = {
    "kiosk/visit/visit.py": ("import kiosk.ui.shell.kiosk", "Layers import downwards only"),
    "kiosk/base/durable_file.py": ("from kiosk.runtime import memory", "Layers import downwards only"),
    "kiosk/devices/time_zone.py": ("from kiosk.content import languages", "Devices know no content"),
    "kiosk/content/languages.py": ("def late():\n    import PySide6.QtCore", "What has no screen has no Qt"),
    "kiosk/staff/pin/pin.py": (
        "import yaml",
        "What builds content is not loaded where content is only shown",
    ),
}


def broken_contracts(folder: Path) -> set[str]:
    """Return the contracts of `pyproject.toml` that the program in `folder` breaks."""
    done = subprocess.run(
        [
            Path(sys.executable).with_name("lint-imports"),
            "--no-logo",
            "--no-cache",
            PROJECT / "pyproject.toml",
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert "Contracts:" in done.stdout, done.stdout + done.stderr
    broken = {line.removesuffix(" BROKEN") for line in done.stdout.splitlines() if line.endswith(" BROKEN")}
    assert bool(broken) == bool(done.returncode)
    return broken


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a folder with the modules of the program."""
    for path in (PROJECT / "kiosk").rglob("*.py"):
        target = tmp_path / path.relative_to(PROJECT)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())
    return tmp_path


def test_the_program_keeps_to_its_layers(copy: Path) -> None:
    assert broken_contracts(copy) == set()


def test_an_import_upwards_is_refused_wherever_it_stands(copy: Path) -> None:
    for name, (line, _) in VIOLATIONS.items():
        with (copy / name).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    assert broken_contracts(copy) == {contract for _, contract in VIOLATIONS.values()}
