"""The real program in the real compositor of a lobby machine, started with the exact commands of its services."""

import json
import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtGui import QImage

from kiosk.cli import main
from kiosk.devices.display import display_setup
from kiosk.devices.display.displays import answers
from kiosk.errors import KioskError
from kiosk.paths import state_folder
from kiosk.runtime.run_history import DISPLAY_LOST, NAME, read
from kiosk.runtime.supervisor import ENDED
from kiosk.settings import load_machine_settings
from tests.conftest import PROJECT
from tests.content.small import write_content

SERVICES = PROJECT / "packaging" / "kiosk"
INSTALLED_CONFIG = "/opt/lobby-kiosk/sway.conf"
NOBODY = 65534
LONG_ENOUGH = 20.0
"""Timeout in seconds."""


def setting(service: Path, name: str) -> list[str]:
    """Return the values that a unit has for `name`, line by line."""
    return re.findall(rf"^{name}=(.*)$", service.read_text(encoding="utf-8"), re.MULTILINE)


def environment(service: Path) -> dict[str, str]:
    """Return the environment that a unit sets."""
    words = " ".join(setting(service, "Environment")).split()
    return {name: value for name, _, value in (word.partition("=") for word in words)}


class Display:
    """A headless screen behind the compositor of the lobby machine."""

    def __init__(self, process: subprocess.Popen[bytes], folder: Path) -> None:
        """Show what `process` draws; its sockets are in `folder`."""
        self.process = process
        self.found_by = environment(SERVICES / "wayland" / "display.conf") | inside(folder)

    def control(self, *words: str) -> Any:
        """Return the answer of sway to a message of swaymsg(1)."""
        done = subprocess.run(
            ["swaymsg", "--raw", *words], env=os.environ | self.found_by, capture_output=True, check=True
        )
        return json.loads(done.stdout)

    def picture(self) -> QImage:
        """Return the screen's pixels."""
        done = subprocess.run(["grim", "-"], env=os.environ | self.found_by, capture_output=True, check=True)
        return QImage.fromData(done.stdout)

    def wait_for(self, *, light: bool) -> QImage:
        """Return the first picture that is not entirely black, or is."""
        deadline = monotonic() + LONG_ENOUGH
        while monotonic() < deadline:
            picture = self.picture()
            if (len(colours(picture)) > 1) == light:
                return picture
        pytest.fail(f"the screen {'stayed' if light else 'did not go'} black")


def colours(picture: QImage) -> set[int]:
    """Return the colors at some points of a picture."""
    across, down = range(0, picture.width(), 16), range(0, picture.height(), 8)
    return {picture.pixel(x, y) for x in across for y in down}


def inside(folder: Path) -> dict[str, str]:
    """Return the environment with which the display's service uses another folder than that of a lobby machine."""
    return {"XDG_RUNTIME_DIR": str(folder), "SWAYSOCK": str(folder / "sway.sock")}


@contextmanager
def runtime_folder() -> Iterator[Path]:
    """Yield a folder for the sockets of a display, which its user may write to."""
    # Not the test's own folder: the compositor refuses to run as root, and no other user can enter that.
    with tempfile.TemporaryDirectory() as name:
        if os.getuid() == 0:
            os.chown(name, NOBODY, NOBODY)
        yield Path(name)


@contextmanager
def display(folder: Path, settings: Path) -> Iterator[Display]:
    """Start the display as its service does, but headless, and with `settings`; `folder` is for its sockets."""
    if shutil.which("sway") is None or shutil.which("grim") is None:
        pytest.fail("sway or grim is missing: `make test` installs them, or names the packages")
    service = SERVICES / "wayland" / "lobby-kiosk-display.service"
    # The setup of the display is started here and not by sway, whose user cannot enter this Python's folder.
    lines, _, setup = (SERVICES / "wayland" / "sway.conf").read_text(encoding="utf-8").partition("exec ")
    config = folder / "sway.conf"
    config.write_text(lines, encoding="utf-8")
    config.chmod(0o644)
    command = shlex.split(setting(service, "ExecStart")[0].replace(INSTALLED_CONFIG, str(config)))
    if os.getuid() == 0:
        command = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *command]
    headless = {"WLR_BACKENDS": "headless", "WLR_RENDERER": "pixman", "HOME": str(folder)}
    before = shlex.split(setting(service, "ExecStartPre")[0].replace("/run/lobby-kiosk", str(folder)))
    subprocess.run(before, check=True)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as ready:
        told = folder / "notify"
        told.unlink(missing_ok=True)
        ready.bind(str(told))
        ready.settimeout(LONG_ENOUGH)
        surroundings = environment(service) | headless | inside(folder) | {"XDG_CACHE_HOME": str(folder)}
        process = subprocess.Popen(
            command, env=os.environ | surroundings, stderr=subprocess.DEVNULL, start_new_session=True
        )
        try:
            wait_for(folder / "sway.sock")
            words = shlex.split(setup)[1:-1]  # without the paths of the program and of the settings
            with subprocess.Popen(
                [sys.executable, "main.py", *words, str(settings)],
                cwd=PROJECT,
                env=os.environ | inside(folder) | {"NOTIFY_SOCKET": str(told)},
            ) as helper:
                try:
                    assert ready.recv(4096) == b"READY=1"
                    yield Display(process, folder)
                finally:
                    os.killpg(process.pid, signal.SIGKILL)
            assert helper.returncode == os.EX_OK, "it ends with the compositor"
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def wait_for(path: Path) -> None:
    """Wait until a socket accepts connections."""
    deadline = monotonic() + LONG_ENOUGH
    while not answers(str(path)):
        assert monotonic() < deadline, f"nobody listens at {path}"


@contextmanager
def program(on: Display, content: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Run the kiosk on a display, as a service that nobody restarts."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DISPLAY"))}
    command = [sys.executable, "main.py", "run", "--content", str(content)]
    process = subprocess.Popen(command, cwd=PROJECT, env=kept | on.found_by | {ENDED: ""})
    try:
        yield process
    finally:
        process.kill()
        process.wait()


@pytest.fixture
def glass(tmp_path: Path) -> Iterator[Display]:
    """Yield the display of a machine whose screen stands upright."""
    with runtime_folder() as folder, display(folder, rotated(tmp_path)) as started:
        yield started


def rotated(folder: Path) -> Path:
    """Return a file with settings that rotate the picture."""
    settings = folder / "machine.toml"
    settings.write_text("rotate = 90\n", encoding="utf-8")
    return settings


def test_the_display_outlives_the_program_and_never_shows_anything_else(
    glass: Display, tmp_path: Path
) -> None:
    content = write_content(tmp_path / "content")
    assert colours(glass.wait_for(light=False)) == {0xFF000000}
    with program(glass, content):
        first = glass.wait_for(light=True)
        assert first.width() < first.height(), "it fills the screen, which stands upright"
        assert len(colours(first)) > 10
        (window,) = windows(glass.control("-t", "get_tree"))
        assert window["fullscreen_mode"] == 1
        assert (window["border"], window["deco_rect"]["height"]) == ("none", 0)
    glass.wait_for(light=False)
    assert glass.process.poll() is None
    with program(glass, content):
        glass.wait_for(light=True)


def windows(node: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the windows below a node of sway's tree."""
    found = [node] if node.get("pid") else []
    return found + [window for child in node["nodes"] + node["floating_nodes"] for window in windows(child)]


def test_a_screen_that_is_connected_later_is_rotated_too(glass: Display) -> None:
    glass.control("create_output")
    outputs = glass.control("-t", "get_outputs")
    assert [output["transform"] for output in outputs] == ["90", "90"]


def test_a_display_that_was_killed_starts_again(tmp_path: Path) -> None:
    with runtime_folder() as folder:
        for _ in range(2):  # the context ends by killing it, which leaves its sockets behind
            with display(folder, rotated(tmp_path)) as glass:
                assert glass.control("-t", "get_outputs")


def test_a_program_whose_display_was_killed_has_not_crashed(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    with runtime_folder() as folder:
        for _ in range(2):
            with display(folder, rotated(tmp_path)) as glass, program(glass, content) as kiosk:
                glass.wait_for(light=True)
                os.killpg(glass.process.pid, signal.SIGKILL)
                assert kiosk.wait(LONG_ENOUGH) != 0
        record = read(state_folder() / NAME)
    assert record is not None
    assert (record.crashes, record.why) == (0, DISPLAY_LOST)


def test_no_key_and_no_button_leads_out_of_the_display() -> None:
    config = (SERVICES / "wayland" / "sway.conf").read_text(encoding="utf-8")
    commands = [line.split()[0] for line in config.splitlines() if line and not line.startswith("#")]
    assert not any(command.startswith(("bind", "bar", "include", "mode")) for command in commands)
    assert commands.count("exec") == 1
    for line in ("swaynag_command -", "default_border none", "input type:keyboard xkb_options srvrkeys:none"):
        assert line in config.splitlines()


def test_where_there_is_no_display_the_command_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("SWAYSOCK", "DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    assert main(["display", "--config", str(rotated(tmp_path))]) == os.EX_UNAVAILABLE
    assert capsys.readouterr().err.startswith("kiosk: There is no display to set up.")


XRANDR = """\
#!/bin/sh
echo xrandr "$@" >>"$(dirname "$0")/calls"
echo 'Virtual-2 disconnected (normal left inverted right x axis y axis)'
echo 'Virtual-1 connected primary 1280x800+0+0 (normal left inverted right x axis y axis) 325mm x 203mm'
"""
XINPUT = """\
#!/bin/sh
echo xinput "$@" >>"$(dirname "$0")/calls"
case "$*" in
    "list --id-only") printf '9\\n~10\\n' ;;
    "list --long 10") echo 'Type: XITouchClass' ;;
esac
"""


def test_an_x_server_is_rotated_with_its_touchscreens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, script in (("xrandr", XRANDR), ("xinput", XINPUT)):
        (tmp_path / name).write_text(script, encoding="utf-8")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    monkeypatch.setenv("DISPLAY", ":0")
    monkeypatch.delenv("SWAYSOCK", raising=False)
    assert main(["display", "--config", str(rotated(tmp_path))]) == os.EX_OK
    changes = [
        line for line in (tmp_path / "calls").read_text(encoding="utf-8").splitlines() if "list" not in line
    ]
    assert changes == [
        "xrandr",
        "xrandr --output Virtual-1 --rotate right",
        "xinput map-to-output 10 Virtual-1",
    ]


def test_a_program_that_does_not_answer_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(display_setup, "PROGRAM_SECONDS", 0.1)
    with pytest.raises(KioskError, match="`sleep 60`: it took more than 0 seconds"):
        display_setup.printed_by("sleep", "60")


def test_a_rotation_between_the_sides_is_refused(tmp_path: Path) -> None:
    settings = tmp_path / "machine.toml"
    settings.write_text("rotate = 135\n", encoding="utf-8")
    with pytest.raises(KioskError, match="90 to 270 degrees in steps of 90, or 0"):
        load_machine_settings(settings)
