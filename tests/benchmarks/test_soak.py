"""Random visitors leave nothing behind in one process; if they did, the soak would report it.

Only short runs: `make soak` itself takes hours.

"""

import subprocess
import sys
from pathlib import Path

import pytest

from benchmarks.footprint import Footprint, growth, slope
from benchmarks.soak_report import grown
from tests.conftest import PROJECT

LEAK = """
import os
from kiosk.visit.visit import Visit

KEPT, LEFT = [], Visit.end

def end(visit, how):
    KEPT.append(([os.open("/dev/null", os.O_RDONLY) for _ in range(20)], bytearray(8 << 20)))
    LEFT(visit, how)

Visit.end = end
"""


def soaked(library: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "benchmarks.soak", "--library", str(library), "--out", str(folder)]
    return subprocess.run(
        [*command, "--look-every", "2", *arguments], cwd=PROJECT, capture_output=True, text=True, check=False
    )


def looks(*own: float, handles: tuple[int, ...] = ()) -> list[Footprint]:
    """Return samples of a process, 1,000 visits apart."""
    plain = Footprint(0, 0, 0, 0, 0, 0, 10, 4, 1, 0)
    return [
        plain._replace(visits=number * 1000, own=mb, handles=handles[number] if handles else 10)
        for number, mb in enumerate(own)
    ]


def test_memory_may_grow_by_a_megabyte_in_two_thousand_visits() -> None:
    assert grown(looks(100, 100.5, 101, 101.5)) == []
    assert grown(looks(100, 101, 102, 103)) == [
        "memory grew by 3.0 MB in 3,000 visits; at most 1.5 MB are allowed"
    ]


def test_memory_may_swing_but_not_have_its_least_rise() -> None:
    assert grown(looks(100, 102, 100, 116, 115, 101, 116, 117, 101)) == []
    assert grown(looks(100, 116, 102, 118, 104, 120, 106, 122, 108)) == [
        "memory grew by 6.0 MB in 6,000 visits; at most 3.0 MB are allowed"
    ]


def test_few_visits_say_nothing_about_a_thousand() -> None:
    few = [look._replace(visits=look.visits // 20) for look in looks(100, 108)]
    assert grown(few) == []
    many_pictures = [look._replace(visits=look.visits // 20) for look in looks(100, 160)]
    assert grown(many_pictures) == ["memory grew by 60.0 MB in 50 visits; at most 16.0 MB are allowed"]


def test_handles_may_come_and_go_but_not_become_more() -> None:
    assert grown(looks(1, 1, 1, 1, 1, 1, handles=(10, 12, 10, 10, 12, 10))) == []
    assert grown(looks(1, 1, 1, 1, 1, 1, handles=(10, 11, 12, 13, 14, 15))) == [
        "handles: 12 at most in the beginning, 13 at least in the end"
    ]


def test_growth_is_the_slope_of_all_looks() -> None:
    assert slope([0, 10, 20], [5, 6, 7]) == pytest.approx(0.1)
    assert slope([3], [4]) == 0
    by = {slope.figure: slope.per_thousand for slope in growth(looks(1, 2, 3))}
    assert by["own"] == pytest.approx(1)
    assert by["threads"] == 0


def test_some_visitors_leave_everything_as_it_was_and_the_next_run_goes_on(
    library: Path, tmp_path: Path
) -> None:
    done = soaked(library, tmp_path, "--visits", "2")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "2 visits (seed 1, from visit 1)" in done.stdout
    assert "used: " in done.stdout
    done = soaked(library, tmp_path, "--visits", "3", "--resume")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 visits (seed 1, from visit 3)" in done.stdout
    assert "3 visits in 2 runs, 0 of them with something wrong" in done.stdout


def test_what_each_visit_keeps_is_found(
    library: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "leaky.py").write_text(LEAK)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    done = soaked(library, tmp_path, "--plant", "leaky", "--visits", "6", "--settled", "2")
    assert done.returncode == 1, done.stdout + done.stderr
    assert "WRONG: memory grew" in done.stdout
    assert "WRONG: handles" in done.stdout
    assert "WRONG: visit" not in done.stdout
