"""Targets are compared with figures correctly, and every figure that has a target is measured."""

import re

from benchmarks.report import Results, figures_of, share_of
from benchmarks.targets import EVERYWHERE, Target, targets_for
from tests.conftest import PROJECT


def rows(value: float, peer: float | None, target: Target) -> list[dict[str, object]]:
    results = Results({}, 1)
    figures = {"mine": value} if peer is None else {"mine": value, "theirs": peer}
    results.add("1080p", [target], figures, {"mine": [value]})
    return results._rows


def test_a_figure_is_met_up_to_its_bound_and_missed_beyond() -> None:
    most = Target("mine", "what", "ms", 0.5, "theirs")
    assert rows(50, 100, most)[0]["met"]
    assert not rows(51, 100, most)[0]["met"]
    least = Target("mine", "what", "", 178, least=True)
    assert rows(178, None, least)[0]["met"]
    assert not rows(177, None, least)[0]["met"]
    assert share_of(rows(51, 100, most)[0]) > 1
    assert share_of(rows(177, None, least)[0]) > 1


def test_what_was_not_measured_is_neither_met_nor_missed() -> None:
    assert rows(50, None, Target("mine", "what", "ms", 0.5, "theirs")) == []


def test_every_target_has_a_figure_that_is_taken() -> None:
    taken = (PROJECT / "benchmarks" / "bench.py").read_text(encoding="utf-8")
    for target in (*targets_for("1080p"), *targets_for("4k"), *EVERYWHERE):
        for figure in filter(None, (target.figure, target.of)):
            plain = re.sub(r"^(?:bare|chromium) | p95$", "", figure)
            assert f'"{plain}"' in taken, figure


def test_taps_are_told_by_their_median_and_their_95th_percentile() -> None:
    figures = figures_of({"tap": [float(n) for n in range(1, 101)], "first tap": [9.0, 7.0, 8.0]})
    assert figures["tap"] == 50.5
    assert 94 < figures["tap p95"] < 97
    assert figures["first tap"] == 8.0
