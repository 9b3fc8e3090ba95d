"""What the probes find out, and that nothing waits for what hangs."""

import os
import signal
import socket
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event
from typing import TypeVar

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.devices.display import display_and_sound
from kiosk.devices.display.display_and_sound import display, sounding
from kiosk.devices.display.screen_probe import seen
from kiosk.devices.probes import newest_file, printer_status, room_in, touchscreens
from kiosk.errors import KioskError
from kiosk.runtime.background_call import BackgroundCall, ask_program
from tests.cups import PrintQueue, change
from tests.display import display_of
from tests.sound import sound_in

Answer = TypeVar("Answer")

KERNEL = """\
I: Bus=0019 Vendor=0000 Product=0001 Version=0000
N: Name="Power Button"
B: PROP=0
B: EV=3
B: KEY=10000000000000 0

I: Bus=0018 Vendor=04f3 Product=0000 Version=0100
N: Name="Elan Touchpad"
B: PROP=5
B: EV=b
B: ABS=2e0800000000003
{screen}"""
SCREEN = """
I: Bus=0003 Vendor=222a Product=0001 Version=0110
N: Name="ILITEK "Multi" Touch"
B: PROP=2
B: EV=1b
B: KEY=400 0 0 0 0 0
B: ABS=3273800000000003
"""


def patiently(ask: Callable[[float], Answer | None], begun: Callable[[Answer], bool]) -> Answer:
    """Return the first answer of something that hangs after it has begun, with more time for each try."""
    for seconds in (0.5, 2, 8, 32):
        answer = ask(seconds)
        if answer is not None and begun(answer):
            return answer
    raise AssertionError("it did not even begin")


def test_what_hangs_is_given_up_and_ended(tmp_path: Path) -> None:
    program = tmp_path / "hangs"
    program.write_text("#!/bin/sh\necho $$\nexec sleep 1000\n")
    program.chmod(0o755)
    answer = patiently(lambda seconds: ask_program([str(program)], seconds), lambda answer: answer.text != "")
    assert answer.code is None
    with pytest.raises(ProcessLookupError):
        os.kill(int(answer.text), 0)


def test_a_service_that_a_program_leaves_behind_keeps_nobody_waiting(tmp_path: Path) -> None:
    program = tmp_path / "starts"
    program.write_text("#!/bin/sh\nsleep 1000 &\necho $!\n")
    program.chmod(0o755)
    answer = ask_program([str(program)], 60)
    assert answer is not None
    assert answer.code == 0
    os.kill(int(answer.text), signal.SIGKILL)


def test_a_program_that_is_not_there_is_no_fault() -> None:
    assert ask_program(["no-such-program"]) is None


def test_a_call_that_hangs_or_fails_gives_nothing() -> None:
    for_ever = Event()
    assert BackgroundCall(for_ever.wait).answer(0.01) is None
    for_ever.set()

    def fails() -> None:
        raise KioskError("Broken.")

    assert BackgroundCall(fails).answer(60) is None
    assert BackgroundCall(lambda: 7).answer(60) == 7


def test_a_folder_that_is_not_there_yet_is_judged_by_what_it_would_be_made_in(tmp_path: Path) -> None:
    room = room_in(tmp_path / "state" / "kiosk")
    assert room.writable
    assert room.free > 0
    assert list(tmp_path.iterdir()) == []
    assert not room_in(Path("/proc/kiosk")).writable


def test_the_programs_newest_file_is_older_than_now() -> None:
    assert 1.5e9 < newest_file() < time.time() + 1


def test_touchscreens_are_told_from_touchpads_and_keys(tmp_path: Path) -> None:
    devices = tmp_path / "devices"
    assert touchscreens(devices) is None
    devices.write_text("")
    assert touchscreens(devices) is None
    devices.write_text(KERNEL.format(screen=""))
    assert touchscreens(devices) == ()
    devices.write_text(KERNEL.format(screen=SCREEN))
    assert touchscreens(devices) == ('ILITEK "Multi" Touch',)


@pytest.mark.parametrize(
    ("program", "state"),
    [("cupsenable", "ready"), ("cupsdisable", "resumable"), ("cupsreject", "rejecting"), ("", "unknown")],
)
def test_a_printer_is_ready_stopped_or_unknown(
    printer: PrintQueue, tmp_path: Path, program: str, state: str
) -> None:
    with socket.socket(socket.AF_UNIX) as right:
        right.bind(str(tmp_path / "right"))
        if program:
            change(program, "Lobby")
        else:
            printer.remove()
        assert printer_status("Lobby", tmp_path / "right") == (state, "Lobby")


def test_a_stopped_printer_that_the_kiosk_may_not_start_is_told_as_that(printer: PrintQueue) -> None:
    change("cupsdisable", "Lobby")
    assert printer_status("Lobby").state == "stopped"


def test_the_systems_own_printer_is_told_by_name(printer: PrintQueue) -> None:
    assert printer_status("default") == ("unknown", "default")
    change("lpadmin", "-d", "Lobby")
    assert printer_status("default") == ("ready", "Lobby")


def test_without_a_printer_or_without_cups_nothing_is_waited_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert printer_status("").state == "none"
    monkeypatch.setenv("CUPS_SERVER", str(tmp_path / "cups"))
    assert printer_status("Lobby").state == "silent"
    with socket.socket(socket.AF_UNIX) as hung:
        hung.bind(str(tmp_path / "cups"))
        hung.listen()
        assert printer_status("Lobby").state == "silent"
    monkeypatch.setenv("PATH", str(tmp_path))
    assert printer_status("Lobby").state == "missing"


def test_a_display_tells_its_size_and_a_hung_one_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert display(0.0) is None
    with display_of((1280, 720), tmp_path) as (name, _):
        monkeypatch.setenv("DISPLAY", name)
        seen = display(32.0)
        assert seen is not None
        assert (seen.width, seen.height, seen.diagonal, seen.size_from) == (1280, 720, 32.0, "measured")
        assert seen.touch == ()
        server = next(
            int(path.name)
            for path in Path("/proc").glob("[0-9]*")
            if str(tmp_path).encode() in (path / "cmdline").read_bytes()
        )
        os.kill(server, signal.SIGSTOP)
        monkeypatch.setattr(display_and_sound, "QT_SECONDS", 1.0)
        try:
            assert display(0.0) is None
        finally:
            os.kill(server, signal.SIGCONT)


def test_a_running_kiosk_tells_of_its_own_display(qapp: QGuiApplication) -> None:
    size = qapp.primaryScreen().size()
    told = display_and_sound.display_of(seen(qapp), 0.0)
    assert (told.width, told.height) == (size.width(), size.height())


def test_sound_and_voices_are_told_and_a_hung_speech_service_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sound_in(tmp_path) as sound:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("HOME", str(tmp_path))
        found = sounding(60)
        assert found.sound
        assert found.voices is not None
        assert {"en", "es", "ar"} <= found.voices
        sound.control("set-sink-mute", "null", "1")
        assert sounding(60).sound, "muted is not absent"
        sound.freeze()
        assert patiently(sounding, lambda answer: answer.sound is not None) == (True, None)


def test_a_server_without_a_card_is_no_sound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with sound_in(tmp_path, plugged_in=False) as sound:
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
        monkeypatch.setenv("HOME", str(tmp_path))
        sound.plug_in(card=False)
        assert sounding().sound is False
