"""The program imports in one direction only, and the check of the layers rejects violations."""

import subprocess
import sys
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest

from tests.conftest import PROJECT

VIOLATIONS = {
    "kiosk/visit/visit.py": ("import kiosk.ui.shell.kiosk", "Layers import downwards only"),
    "kiosk/base/durable_file.py": ("from kiosk.runtime import memory", "Layers import downwards only"),
    "kiosk/devices/time_zone.py": ("from kiosk.content import languages", "Devices know no content"),
    "kiosk/content/languages.py": ("def late():\n    import PySide6.QtCore", "What has no screen has no Qt"),
    "kiosk/devtools/tour.py": (
        "from kiosk.content.documents import importing",
        "A running kiosk imports no documents",
    ),
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


def dependencies(package: str) -> dict[str, set[str]]:
    """Return the modules that each module of a package refers to: in functions and for its types, too."""
    graph = grimp.build_graph(package, exclude_type_checking_imports=False, cache_dir=None)
    return {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}


def test_no_two_modules_depend_on_each_other() -> None:
    TopologicalSorter(dependencies("kiosk")).prepare()


def test_a_circle_through_a_function_and_through_types_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "circular"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "first.py").write_text("def late():\n    import circular.second\n", encoding="utf-8")
    (package / "second.py").write_text(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from circular.first import late\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(tmp_path)
    with pytest.raises(CycleError, match="first"):
        TopologicalSorter(dependencies("circular")).prepare()
