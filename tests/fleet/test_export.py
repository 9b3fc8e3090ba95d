"""What a kiosk writes about itself: the same in three forms, and whole or not at all."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.base.kiosk_number import NUMBER_FILE, kiosk_number
from kiosk.errors import ExitCode
from kiosk.fleet.bundle import Bundle, opened
from kiosk.fleet.export import JSON_NAME, METRICS_NAME, SERIAL_FILE, next_serial, use_until_today
from kiosk.fleet.signing_key import fingerprint
from kiosk.paths import counts_file, state_folder
from kiosk.runtime.run_history import RunHistory
from tests.conftest import PROJECT
from tests.fleet.test_metrics import samples


@pytest.fixture
def state() -> Path:
    """Return the state folder of a kiosk that has been started once."""
    RunHistory(state_folder()).settle()
    return state_folder()


def written(state: Path) -> Bundle:
    """Return the content of the bundle in the state folder."""
    return opened((state / "fleet" / f"kiosk-{kiosk_number(state)}.bundle").read_bytes())


def export(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command as the timer does, in a process of its own: what it asks of the machine may outlast it."""
    command = [sys.executable, "main.py", "fleet", "export", *arguments]
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)


def test_a_kiosk_writes_its_state_in_three_forms(library: Path, state: Path, tmp_path: Path) -> None:
    stick, metrics, config = tmp_path / "stick", tmp_path / "metrics", tmp_path / "kiosk.toml"
    config.write_text(
        f'kiosk_name = "Lobby"\nkiosk_place = "First floor"\nmetrics_folder = "{metrics}"\n', "utf-8"
    )
    done = export("--content", library, "--config", config, stick)
    assert (done.returncode, done.stderr) == (ExitCode.OK, "")
    bundle = written(state)
    first, *files = done.stdout.splitlines()
    assert first == f"Kiosk {bundle.state.number}, fingerprint of its key: {fingerprint(bundle.key)}"
    assert (bundle.state.name, bundle.state.place) == ("Lobby", "First floor")
    assert bundle.state.clinic == "United Life International Medical Center"
    assert bundle.state.titles["soft-tissue-tumor"] == "Soft tissue tumor"
    assert 0 <= bundle.state.written - bundle.state.started < 600
    assert {"library", "disk", "clock"} <= {check.id for check in bundle.state.checks}
    as_json = json.loads((state / "fleet" / JSON_NAME).read_text("utf-8"))
    assert as_json["state"]["content"] == bundle.state.content != ""
    found = samples((metrics / METRICS_NAME).read_text("utf-8"))
    assert found["written_timestamp_seconds", ()] == bundle.state.written
    assert opened((stick / f"kiosk-{bundle.state.number}.bundle").read_bytes()) == bundle
    assert {Path(file).stat().st_mode & 0o777 for file in files} == {0o644}


def test_serials_grow_when_the_clock_is_set_back(tmp_path: Path) -> None:
    file = tmp_path / SERIAL_FILE
    assert [next_serial(file, now) for now in (1000, 2000, 1500, 1500, 2500)] == [
        1000,
        2000,
        2001,
        2002,
        2500,
    ]


def test_damaged_counts_are_reported_in_place_of_the_use(state: Path) -> None:
    counts_file().write_bytes(b"no database at all")
    use, (check,) = use_until_today(counts_file())
    assert use.weeks == []
    assert (check.light, check.found) == ("amber", f"{counts_file()}: these are no counts of a kiosk.")


def test_a_folder_that_cannot_be_written_is_named_and_the_rest_is_written(
    state: Path, tmp_path: Path
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(f'metrics_folder = "{config}"\n', "utf-8")
    done = export("--content", tmp_path, "--config", config, tmp_path / "stick")
    assert done.returncode == ExitCode.IOERR
    assert f"{config / METRICS_NAME}: " in done.stderr
    assert written(state).state.light == "red", "there is no library"
    assert list((tmp_path / "stick").iterdir())


def test_a_kiosk_keeps_its_number(tmp_path: Path) -> None:
    number = kiosk_number(tmp_path)
    assert kiosk_number(tmp_path) == number
    assert json.loads((tmp_path / NUMBER_FILE).read_text()) == {"number": number}
    assert kiosk_number(tmp_path / "other") != number
