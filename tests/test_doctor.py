"""`main.py doctor` says what is wrong with a machine and changes nothing; a running kiosk reports the same."""

import json
import os
import shutil
import subprocess
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.state_file import MARK
from kiosk.cli import main
from kiosk.content.library.builder import build as build_library
from kiosk.content.library.library_store import is_stale, library_path
from kiosk.content.library.reader import Library
from kiosk.content.source.problems import Kind
from kiosk.devices.display.display_and_sound import Display, Sounding, display_of
from kiosk.devices.upkeep import UpdateStatus, WatchdogStatus
from kiosk.doctor.check_run import CheckContext, CheckRun, HealthMonitor
from kiosk.doctor.library_info import Fonts, fonts_of
from kiosk.paths import CONTENT, ICONS, cache_folder, state_folder
from kiosk.runtime import run_history as starts
from kiosk.settings import STAFF_FILE
from kiosk.staff.health.checks import MESSAGES
from kiosk.staff.health.facts import RestartReason
from kiosk.staff.health.problem_messages import SENTENCES
from kiosk.staff.overrides import choose
from kiosk.staff.pin.lockout import TRIES_FILE
from kiosk.staff.pin.pin import PIN_FILE
from kiosk.staff.pin.weak_pins import WEAKNESSES
from tests.conftest import PROJECT
from tests.content.reviewed import sign
from tests.content.small import edit, write_content
from tests.sound import sound_in, wait_until


def doctor(home: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run `main.py doctor` without a display."""
    unseen = ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")
    kept = {name: value for name, value in os.environ.items() if name not in unseen}
    return subprocess.run(
        [sys.executable, "main.py", "doctor", *arguments],
        cwd=PROJECT,
        env={**kept, "HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
    )


def build(content: Path) -> Path:
    """Build the library of a content folder where the kiosk looks for it."""
    return build_library(content, library_path(content, cache_folder()), icons_dir=ICONS).path


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write_content(tmp_path / "content")


def files_in(home: Path) -> set[Path]:
    """Return the contents of the kiosk's folders, without those of other services."""
    return {file for file in home.rglob("*") if "lobby-kiosk" in str(file)}


def test_the_doctor_tells_of_every_check_without_a_display_and_changes_nothing(
    content: Path, home: Path
) -> None:
    build(content)
    before = files_in(home)
    done = doctor(home, "--json", "--content", str(content))
    found = {check["id"]: check for check in json.loads(done.stdout)}
    own = {"settings", "usage", "power", "rotation", "mapping", "watchdog", "updates"}
    assert list(found) == [name for name in MESSAGES if name not in own]
    assert all(set(check) == {"id", "light", "found", "remedy", "problems"} for check in found.values())
    assert found["library"]["light"] == "green"
    assert str(content) in found["library"]["found"]
    assert "Colds" in found["signed"]["found"]
    assert found["fonts"]["light"] == "green"
    assert "cannot be seen from here" in found["screen"]["found"]
    assert done.returncode == any(check["light"] == "red" for check in found.values())
    assert done.stderr == ""
    assert files_in(home) == before


def test_sound_that_is_muted_or_goes_to_nobody_is_told(
    content: Path,
    home: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    build(content)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr("kiosk.doctor.check_run.fonts_of", lambda _: Fonts())  # takes long

    def sound_check() -> str:
        main(["doctor", "--json", "--content", str(content)])
        checks = json.loads(capsys.readouterr().out)
        return next(f"{check['light']}: {check['found']}" for check in checks if check["id"] == "sound")

    with sound_in(tmp_path) as sound:
        assert sound_check().startswith("green")
        sound.control("set-sink-volume", "null", "0%")
        assert sound_check().startswith("amber: The sound of this machine is muted")
        sound.control("unload-module", "module-null-sink")
        assert sound_check().startswith("amber: Nothing here gives sound")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Skip the programs that take long and are tested elsewhere."""
    monkeypatch.setattr("kiosk.doctor.check_run.sounding", lambda: None)
    monkeypatch.setattr("kiosk.doctor.check_run.fonts_of", lambda _: Fonts())


@pytest.fixture
def full_hd(quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the kiosk's screen report a diagonal of 24 inches."""
    told = {"pixels": (1920, 1080), "millimetres": (531.4, 298.9), "refresh": 60.0, "touch": ["Touch"]}
    monkeypatch.setattr("kiosk.doctor.check_run.display", lambda configured: display_of(told, configured))


def test_a_machine_without_a_library_and_with_wrong_settings_is_told_of_both(
    tmp_path: Path, quick: None, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = tmp_path / "machine.toml"
    settings.write_text("idle_aftr = 60\n")
    assert main(["doctor", "--content", str(tmp_path / "nowhere"), "--config", str(settings)]) == 1
    lines = {line.split()[1]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["settings"].startswith("red ")
    assert "did you mean 'idle_after'?" in lines["settings"]
    assert lines["library"].startswith("red ")
    assert "main.py build" in lines["library"]
    assert "disk" in lines
    assert "voices" not in lines, "nobody knows which languages are shown"


def test_a_finished_library_that_no_start_has_copied_yet_is_the_one_that_is_checked(
    content: Path, home: Path, quick: None, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    finished = tmp_path / "finished"
    finished.mkdir()
    build(content).rename(finished / "library.sqlite")
    main(["doctor", "--content", str(finished)])
    lines = {line.split()[1]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["library"].startswith("green ")
    damaged = library_path(finished, cache_folder())
    damaged.parent.mkdir(parents=True)
    damaged.write_bytes(b"no library")
    main(["doctor", "--content", str(finished)])
    assert "green  library" in capsys.readouterr().out, "the next start replaces it"


def test_files_that_cannot_be_read_are_told_and_stay_as_they_are(
    content: Path, home: Path, quick: None, capsys: pytest.CaptureFixture[str]
) -> None:
    state_folder().mkdir(parents=True)
    for name in (PIN_FILE, starts.NAME, STAFF_FILE, f"{TRIES_FILE}{MARK}20261125"):
        (state_folder() / name).write_bytes(b"[" * 200_000)
    before = files_in(home)
    assert main(["doctor", "--content", str(content)]) == 1
    lines = {line.split()[1]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["pin"].startswith("red ")
    assert "set another PIN" in lines["pin"]
    assert f"{STAFF_FILE}, {starts.NAME}, {TRIES_FILE}{MARK}20261125" in lines["files"]
    assert lines["restart"].startswith("green ")
    assert files_in(home) == before
    assert (state_folder() / PIN_FILE).read_bytes() == b"[" * 200_000


def test_the_local_time_and_until_when_the_clinic_is_open_are_told(
    content: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = build(content)
    patient = CheckContext(
        library, content, {"opening_hours": "Mon-Sun 00:00-24:00", "closed_on": "2026-01-01"}
    )
    for zone, case in (("Asia/Tokyo", "always open"), ("UTC", "no time zone is")):
        monkeypatch.setenv("TZ", zone)
        found = checks_of(CheckRun(patient))
        now = datetime.now(ZoneInfo(zone))
        assert f"{now:%Y-%m-%d %H:}" in found["clock"][1]
        assert f"({zone})" in found["clock"][1]
        assert case in found["hours"][1]
    monkeypatch.undo()
    time.tzset()


def checks_of(examination: CheckRun) -> dict[str, tuple[str, str]]:
    return {check.id: (check.light, check.found) for check in examination.checks(wait=True)}


def test_a_lobby_machine_is_told_of_its_updates_and_its_watchdog(
    content: Path, quick: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.doctor.check_run.is_lobby_machine", lambda: True)
    monkeypatch.setattr("kiosk.doctor.check_run.watchdog_status", lambda: WatchdogStatus("idle", "iTCO_wdt"))
    monkeypatch.setattr("kiosk.doctor.check_run.update_status", lambda: UpdateStatus(True, 86400, 0))
    checks = checks_of(CheckRun(CheckContext(build(content), content, {})))
    assert checks["watchdog"][0] == "amber"
    assert "iTCO_wdt" in checks["watchdog"][1]
    assert checks["updates"] == ("amber", "The newest security updates on this machine are of 1970-01-02.")


def test_content_that_changed_since_and_a_spoilt_library_are_told(content: Path, quick: None) -> None:
    library = build(content)
    patient = CheckContext(library, content, {}, previous=lambda one: is_stale(one, content, ICONS))
    assert checks_of(CheckRun(patient))["library"][0] == "green"
    edit(content / "topics" / "colds" / "en.yaml", "What helps", "What may help")
    assert "is not in it" in checks_of(CheckRun(patient))["library"][1]
    whole = library.read_bytes()
    at = whole.index(b"Most are harmless")
    library.write_bytes(whole[:at] + b"Most are harmful!" + whole[at + 17 :])
    assert checks_of(CheckRun(patient))["library"] == (
        "red",
        f"The library is damaged: {library}: it is damaged.",
    )
    library.write_bytes(whole[:5000])
    assert checks_of(CheckRun(patient))["library"][1].startswith("There is no library")


def test_reviews_that_are_past_due_and_sections_that_changed_since_are_named(
    content: Path, quick: None
) -> None:
    sign(content, "--on", "2020-01-01", "--due", "2021-01-01")
    edit(content / "topics" / "colds" / "en.yaml", "It will pass.", "It will stay.")
    checks = checks_of(CheckRun(CheckContext(build(content), content, {})))
    assert checks["review"] == ("red", "The date for a medical review has passed: Colds (2021-01-01).")
    assert checks["signed"] == ("amber", "Changed since it was reviewed: Colds: Care (2020-01-01).")


def test_a_translation_that_changed_since_its_review_is_named_in_its_language(
    content: Path, quick: None
) -> None:
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, es]")
    edit(content / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  es: Clínica\n")
    edit(content / "kiosk.yaml", "  idle_after: 90\n", "  translations: draft\n")
    topic = content / "topics" / "colds"
    words = (topic / "en.yaml").read_text(encoding="utf-8").replace("title: Care\n", "title: Cuidados\n")
    words = words.replace("10 days", "10 días")
    (topic / "es.yaml").write_text(words, encoding="utf-8")
    dates = ("--on", "2026-01-01", "--due", "2999-01-01")
    sign(content, *dates)
    assert main(["translated", "es", str(content), "--same-as-source", "--by", "Ana Ruiz"]) == 0
    sign(content, *dates, "--language", "es")
    edit(topic / "es.yaml", "It will pass.", "Va a pasar.")
    checks = checks_of(CheckRun(CheckContext(build(content), content, {})))
    assert checks["review"][0] == "green"
    found = "Changed since it was reviewed: Colds: Cuidados [Español] (2026-01-01)."
    assert checks["signed"] == ("amber", found)


def test_a_problem_of_the_content_is_told_by_titles_with_file_and_line(
    content: Path, quick: None, capsys: pytest.CaptureFixture[str]
) -> None:
    build(content)
    words = content / "topics" / "colds" / "en.yaml"
    edit(words, "[virus](term:virus)", "[virus](term:vires)")
    (line,) = [n for n, text in enumerate(words.read_text().splitlines(), 1) if "term:vires" in text]
    main(["doctor", "--content", str(content)])
    told = capsys.readouterr().out.splitlines()
    (at,) = [n for n, text in enumerate(told) if text.split()[1:2] == ["content"]]
    assert told[at].startswith("amber")
    assert "The content has a problem." in told[at]
    assert "Colds: " in told[at + 1]
    assert "[English]" in told[at + 1]
    assert f"topics/colds/en.yaml:{line}: there is no term 'vires'" in told[at + 1]
    assert "An older library is shown" in "\n".join(told)


def test_content_without_problems_is_told_as_that(content: Path, quick: None) -> None:
    assert checks_of(CheckRun(CheckContext(build(content), content, {})))["content"] == (
        "green",
        "The content has no problems.",
    )


def test_languages_are_told_by_name(library: Path, quick: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.doctor.check_run.fonts_of", lambda _: Fonts(("es", "th")))
    monkeypatch.setattr("kiosk.doctor.check_run.sounding", lambda: Sounding(True, frozenset({"en", "ar"})))
    told = checks_of(CheckRun(CheckContext(library, CONTENT, {"translations": "draft"})))
    assert told["fonts"][1] == "Letters are missing for: Español, ไทย."
    assert told["voices"][1].startswith("There is no voice for: 简体中文, Español, ")
    assert "العربية" in told["translations"][1]


def test_the_library_of_a_tour_off_screen_is_the_one_that_the_doctor_looks_at(
    content: Path, quick: None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def walk(library: Library, *_: object) -> list[Path]:
        library.close()
        return [content / "contact-sheet.png"]

    monkeypatch.setattr("kiosk.app.tour_application", walk)
    assert main(["tour", str(content / "pictures"), "--content", str(content)]) == 0
    capsys.readouterr()
    main(["doctor", "--content", str(content)])
    lines = {line.split()[1]: line for line in capsys.readouterr().out.splitlines()}
    assert lines["library"].startswith("green")


def screen_line(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the line that `main.py doctor` prints about the screen."""
    main(["doctor", *arguments])
    return next(line for line in capsys.readouterr().out.splitlines() if line.split()[1] == "screen")


@pytest.mark.usefixtures("full_hd")
@pytest.mark.parametrize(
    ("diagonal", "light", "words"),
    [
        (0.0, "green", "says that it measures 24 inches"),
        (24.0, "green", "measures 24 inches, as it was set"),
        (42.0, "green", "set to 42 inches, but reports 24 inches"),
        (7.0, "red", "set to 7 inches: a line holds about 33 characters"),
        (100.0, "red", "set to 100 inches: capitals are 6 pixels high"),
    ],
)
def test_a_diagonal_at_which_pages_cannot_be_used_or_that_the_screen_contradicts_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], diagonal: float, light: str, words: str
) -> None:
    settings = tmp_path / "machine.toml"
    settings.write_text(f"screen_diagonal = {diagonal}\n")
    line = screen_line(capsys, "--content", str(tmp_path), "--config", str(settings))
    assert line.split()[0] == light
    assert words in line
    assert ("DIAGONAL=" in line) == (light == "red"), "what is wrong is told with how to mend it"


@pytest.mark.usefixtures("full_hd")
def test_the_diagonal_that_staff_set_on_the_panel_is_the_one_that_is_judged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    choose(state_folder(), "screen_diagonal", 100.0)
    assert "set to 100 inches" in screen_line(capsys, "--content", str(tmp_path))


def test_letters_are_looked_for_in_a_program_of_its_own(library: Path) -> None:
    assert "en-XA" in (lacking := (fonts_of(library) or Fonts()).incomplete), (
        "its letters are from all over the world"
    )
    assert "en" not in lacking
    assert fonts_of(library.with_name("gone.sqlite")) is None


@pytest.mark.usefixtures("qapp")  # probes in the background report through Qt's events
def test_a_running_kiosk_is_told_at_once_and_of_what_it_knows_itself(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.doctor.check_run.sounding", lambda: time.sleep(1000))
    monkeypatch.setattr("kiosk.doctor.check_run.fonts_of", lambda _: None)
    crash = RestartReason("after a crash", fault=True)
    monkeypatch.setattr("kiosk.doctor.check_run.restart_reason", lambda: crash)
    monkeypatch.setattr("kiosk.doctor.check_run.pin_state", lambda: (False, ""))
    seen = Display(1920, 1080, 32.0, "reported", 60.0, ("Touch",))
    patient = CheckContext(
        library,
        CONTENT,
        {},
        seen=lambda: seen,
        usage_trouble=lambda: "the disk is full",
    )
    rounds = HealthMonitor(patient)
    first = {check.id: check for check in rounds.checks()}
    unknown = {"settings", "power", "rotation", "mapping", "watchdog", "updates"}
    assert list(first) == [name for name in MESSAGES if name not in unknown]
    assert first["voices"].light == "amber", "a hung speech service is told and not waited for"
    assert "32 inches" in first["screen"].found
    assert "after a crash" in first["restart"].found
    assert "the disk is full" in first["usage"].found
    assert first["pin"].light == "amber"
    wait_until(lambda: "sound." in {check.id: check for check in rounds.checks()}["library"].found)


def test_every_text_that_staff_are_told_is_found_for_translators(tmp_path: Path) -> None:
    copy = tmp_path / "program"
    for folder in ("kiosk", "packaging/setup"):
        shutil.copytree(PROJECT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__"))
    words = copy / "assets" / "i18n" / "kiosk_es.ts"
    words.parent.mkdir(parents=True)
    words.write_text('<!DOCTYPE TS><TS version="2.1" language="es"></TS>', encoding="utf-8")
    subprocess.run([sys.executable, copy / "packaging/setup/interface-words", "update"], check=True)
    found = {
        context.findtext("name"): {message.findtext("source") for message in context.iter("message")}
        for context in ET.parse(words).getroot().iter("context")  # noqa: S314  (Qt's own tool has just written it)
    }
    messages = [message for cases in MESSAGES.values() for message in cases.values()]
    assert found["Health"] == {text for message in messages for text in (message.found, message.remedy)}
    assert found["ContentProblem"] == set(SENTENCES.values())
    assert found["WeakPin"] >= {sentence for _, sentence in WEAKNESSES}


def test_each_kind_of_problem_has_a_sentence_for_staff() -> None:
    assert set(SENTENCES) == set(get_args(Kind))
