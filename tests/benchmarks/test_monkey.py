"""The monkey finds faults, reports its seed, reproduces failures, and shortens them.

Only a short run: `make monkey` does a million steps.

"""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.monkey import plays
from benchmarks.shrink import shortest
from tests.conftest import PROJECT

FAULT = """
import os, signal
from kiosk.visit.place import SheetKind
from kiosk.visit.visit import Visit

show_overlay = Visit.show_overlay

def fail():
    raise ZeroDivisionError

def crash():
    os.kill(os.getpid(), signal.SIGSEGV)

def show(visit, kind, subject=""):
    if kind is SheetKind.LANGUAGES:
        fail()
    if kind is SheetKind.DISPLAY:
        crash()
    return show_overlay(visit, kind, subject)

Visit.show_overlay = show
"""


@given(
    st.lists(st.integers(0, 5), max_size=60),
    st.sets(st.integers(0, 60), min_size=1, max_size=4),
)
def test_what_is_left_fails_and_nothing_in_it_can_be_left_out(noise: list[int], needed: set[int]) -> None:
    steps: list[object] = [*noise]
    for number in sorted(needed):
        steps.insert(number, f"needed {number}")

    def fails(some: Sequence[object]) -> bool:
        return all(f"needed {number}" in some for number in needed)

    left = shortest(steps, fails)
    assert sorted(left, key=steps.index) == left
    assert set(left) == {f"needed {number}" for number in needed}


def monkey(library: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "benchmarks.monkey", "--library", library, "--out", folder, *arguments],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_monkey_does_no_harm(library: Path, tmp_path: Path) -> None:
    done = monkey(library, tmp_path, "--seed", "3", "--steps", "100")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "100 steps of seed 3: nothing went wrong" in done.stdout


def test_the_last_row_and_column_of_the_glass_are_on_it(library: Path) -> None:
    steps = ["size 720 1280", "click right 0.194 1.000", "click left 1.000 0.500"]
    assert plays(steps, ["--library", str(library)]) is None


@pytest.fixture
def broken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return the name of a module that breaks the kiosk."""
    (tmp_path / "broken.py").write_text(FAULT)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return "broken"


def test_a_fault_is_found_told_with_its_seed_done_again_and_made_short(
    library: Path, tmp_path: Path, broken: str
) -> None:
    given = ("--plant", broken, "--seed", "4")
    done = monkey(library, tmp_path, *given, "--steps", "40")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "ZeroDivisionError in broken.py, fail" in done.stdout
    assert "make monkey SEED=4" in done.stdout
    done = monkey(library, tmp_path, *given, "--replay")
    assert done.returncode == 1, done.stdout + done.stderr
    steps = (tmp_path / "4.short.steps").read_text().splitlines()
    assert len(steps) == 2, steps
    assert steps[1].startswith("touch language ")
    assert "\n".join(steps) in done.stdout


def test_a_crash_is_found_from_outside(library: Path, broken: str) -> None:
    found = plays(
        ["touch start 0.5 0.5", "touch display 0.5 0.5"], ["--library", str(library), "--plant", broken]
    )
    assert found is not None
    assert found.kind == "it ended with SIGSEGV in broken.py, crash"
    assert "chooseDisplay" in found.story
