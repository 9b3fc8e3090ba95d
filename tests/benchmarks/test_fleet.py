"""The simulation of many kiosks, with a few of them, and what it says when a goal is missed."""

import shutil
from pathlib import Path

import pytest

from benchmarks import fleet, fleet_report

needs_nginx = pytest.mark.skipif(
    shutil.which("nginx") is None and not Path("/usr/sbin/nginx").exists(),
    reason="nginx is not installed: apt-get install nginx-light",
)


@needs_nginx
def test_a_few_kiosks_are_kept_current_by_a_server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fleet, "MISSED", 3)
    said: list[str] = []
    assert fleet.simulate(tmp_path, fleet.small_library(tmp_path), 3, said.append) == []
    assert any("100.0% current in 15 minutes" in line for line in said)
    assert any("3 versions behind: version 5 after one check" in line for line in said)


def test_every_timer_goes_off_within_its_interval() -> None:
    times = [fleet.first_check(kiosk) for kiosk in range(2000)]
    assert 0 <= min(times) < 5
    assert max(times) <= fleet.INTERVAL + fleet.JITTER
    assert fleet.current_after([fleet.Checked(7, 2, 1.5, ()), fleet.Checked(8, 1, 1.5, ())], 2) == [
        fleet.first_check(7) + 1.5
    ]


def test_a_goal_that_was_missed_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fleet_report, "KIOSKS", 3)
    monkeypatch.setattr(fleet_report, "GOAL_SECONDS", 0.0)
    assert fleet_report.measure(tmp_path, lambda _: None) == ["ten million figures need more than a second"]
