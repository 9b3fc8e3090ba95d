"""What a kiosk writes about itself: the same in three forms, and whole or not at all."""

import json
import time
from pathlib import Path

import pytest

from kiosk.base.kiosk_number import NUMBER_FILE, kiosk_number
from kiosk.cli import main
from kiosk.doctor.check_run import CheckContext
from kiosk.errors import ExitCode, KioskError
from kiosk.fleet.bundle import Bundle, opened
from kiosk.fleet.export import JSON_NAME, METRICS_NAME, export
from kiosk.paths import counts_file, state_folder
from kiosk.runtime.run_history import RunHistory
from tests.fleet.test_metrics import samples
from tests.staff.stores import clinic


@pytest.fixture
def state() -> Path:
    """Return the state folder of a kiosk that has been started once."""
    RunHistory(state_folder()).settle()
    return state_folder()


def written(state: Path) -> Bundle:
    """Return the content of the bundle in the state folder."""
    return opened((state / "fleet" / f"kiosk-{kiosk_number(state)}.bundle").read_bytes())


def test_a_kiosk_writes_its_state_in_three_forms(library: Path, state: Path, tmp_path: Path) -> None:
    with clinic(counts_file(), "2026-11-23") as kiosk:
        for _ in range(6):
            kiosk.visit("soft-tissue-tumor/what")
    stick, metrics = tmp_path / "stick", tmp_path / "metrics"
    machine = {"kiosk_name": "Lobby", "kiosk_place": "First floor", "metrics_folder": str(metrics)}
    _, key, files = export(CheckContext(library, library, machine), state, stick)

    bundle = written(state)
    assert bundle.key == key
    assert (bundle.state.name, bundle.state.place) == ("Lobby", "First floor")
    assert bundle.state.clinic == "United Life International Medical Center"
    assert bundle.state.titles["soft-tissue-tumor"] == "Soft tissue tumor"
    assert 0 <= bundle.state.written - bundle.state.started < 600
    assert {"library", "disk", "clock"} <= {check.id for check in bundle.state.checks}
    as_json = json.loads((state / "fleet" / JSON_NAME).read_text("utf-8"))
    assert as_json["state"]["content"] == bundle.state.content != ""
    found = samples((metrics / METRICS_NAME).read_text("utf-8"))
    assert ("written_timestamp_seconds", ()) in found
    assert (stick / f"kiosk-{bundle.state.number}.bundle").read_bytes() == files[2].read_bytes()
    assert {path.stat().st_mode & 0o777 for path in files} == {0o644}


def test_serials_grow_when_the_clock_is_set_back(
    library: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    context = CheckContext(library, library, {})
    export(context, state)
    before = written(state).state
    monkeypatch.setattr(time, "time", lambda: before.written - 10_000.0)
    export(context, state)
    after = written(state).state
    assert after.serial > before.serial
    assert after.written < before.written
    assert after.number == before.number


def test_damaged_counts_are_reported_and_the_health_is_told_all_the_same(library: Path, state: Path) -> None:
    counts_file().write_bytes(b"no database at all")
    export(CheckContext(library, library, {}), state)
    bundle = written(state)
    assert bundle.use.weeks == []
    assert [check.found for check in bundle.state.checks if check.id == "counts"] == [
        f"{counts_file()}: these are no counts of a kiosk."
    ]


def test_a_folder_that_cannot_be_written_is_named_and_everything_else_is_written(
    library: Path, state: Path, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    machine = {"metrics_folder": str(tmp_path / "file")}
    with pytest.raises(KioskError, match=str(tmp_path / "file")):
        export(CheckContext(library, library, machine), state, tmp_path / "stick")
    assert written(state)
    assert list((tmp_path / "stick").iterdir())


def test_the_command_works_without_a_library(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["fleet", "export"]) == ExitCode.OK
    assert written(state).state.light == "red"
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith(f"Kiosk {kiosk_number(state)}, fingerprint of its key: ")
    assert said[1] == str(state / "fleet" / METRICS_NAME)


def test_a_kiosk_keeps_its_number(tmp_path: Path) -> None:
    number = kiosk_number(tmp_path)
    assert kiosk_number(tmp_path) == number
    assert json.loads((tmp_path / NUMBER_FILE).read_text()) == {"number": number}
    assert kiosk_number(tmp_path / "other") != number
