"""A headless display: a real X server whose picture is a file."""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import monotonic

import pytest

NOBODY = 65534
LONG_ENOUGH = 20.0
"""Timeout in seconds."""


@contextmanager
def display_of(size: tuple[int, int], folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the name of an empty display of `size` pixels, and the file in `folder` with its picture."""
    if shutil.which("Xvfb") is None:
        pytest.fail("Xvfb is missing: `make test` installs it, or names the package")
    reader, writer = os.pipe()
    # Without -noreset it starts anew when its last client leaves, and refuses the next one meanwhile.
    screen = ("-screen", "0", f"{size[0]}x{size[1]}x24")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), *screen, "-fbdir", str(folder), "-nolisten", "tcp", "-noreset"],
        pass_fds=[writer],
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        yield f":{number}", folder / "Xvfb_screen0"
    finally:
        server.terminate()
        server.wait()


XORG = Path("/usr/lib/xorg/Xorg")
"""The server itself: the wrapper of that name in the path only lets console users start it."""

SCREEN = """
Section "Device"
  Identifier "none"
  Driver "dummy"
  VideoRam 64000
EndSection
Section "Monitor"
  Identifier "any"
  HorizSync 5-1000
  VertRefresh 5-200
  Modeline "1920x1080" 148.5 1920 2008 2052 2200 1080 1084 1089 1125
  Modeline "1280x720" 74.25 1280 1390 1430 1650 720 725 730 750
  Modeline "1080x1920" 148.5 1080 1168 1212 1360 1920 1924 1929 1965
  Modeline "3840x2160" 297 3840 4016 4104 4400 2160 2168 2178 2250
EndSection
Section "Screen"
  Identifier "one"
  Device "none"
  Monitor "any"
  DefaultDepth 24
  SubSection "Display"
    Modes "1280x720" "1920x1080" "1080x1920" "3840x2160"
  EndSubSection
EndSection
"""


@contextmanager
def changeable_display(folder: Path) -> Iterator[str]:
    """Yield the name of an empty display whose screen xrandr can change, as if it were unplugged or replaced."""
    if not XORG.exists():
        pytest.fail("Xorg is missing: `make test` installs it, or names the package")
    config = folder / "xorg.conf"
    config.write_text(SCREEN)
    reader, writer = os.pipe()
    options = ["-config", str(config), "-logfile", str(folder / "xorg.log"), "-nolisten", "tcp"]
    server = subprocess.Popen(
        [str(XORG), "-displayfd", str(writer), *options, "-noreset", "-novtswitch", "-sharevts"],
        pass_fds=[writer],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as pipe:
            number = pipe.readline().strip()
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


@contextmanager
def compositor(*command: str, within: str = "") -> Iterator[dict[str, str]]:
    """Start a headless wlroots compositor; yield the environment for its clients.

    It includes the socket that controls sway. With `within`, a Wayland socket, the output is a window there.
    """
    if shutil.which(command[0]) is None:
        pytest.fail(f"{command[0]} is missing: `make test` installs it, or names the package")
    # Not the test's own folder: the compositor refuses to run as root, and no other user can enter that.
    with tempfile.TemporaryDirectory() as folder:
        words = list(command)
        if os.getuid() == 0:
            os.chown(folder, NOBODY, NOBODY)
            words = ["setpriv", f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", *words]
        headless = {"WLR_RENDERER": "pixman", "WLR_LIBINPUT_NO_DEVICES": "1"}
        headless |= (
            {"WLR_BACKENDS": "wayland", "WAYLAND_DISPLAY": within} if within else {"WLR_BACKENDS": "headless"}
        )
        control = {"SWAYSOCK": f"{folder}/sway.sock"} if command[0] == "sway" else {}
        process = subprocess.Popen(
            words,
            env=os.environ | headless | control | {"XDG_RUNTIME_DIR": folder, "HOME": folder},
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            socket = wait_for_socket(Path(folder))
            yield control | {
                "XDG_RUNTIME_DIR": folder,
                "WAYLAND_DISPLAY": socket.name,
                "QT_QPA_PLATFORM": "wayland",
            }
        finally:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


@contextmanager
def unpluggable_display() -> Iterator[tuple[dict[str, str], list[str], list[str]]]:
    """Start a sway whose output is a window of another one; yield the environment for its clients, and two commands.

    The first takes the output away, as if it were unplugged; the second connects one again. A headless output of
    wlroots 0.15 can neither be removed nor switched off.
    """
    with compositor("sway", "--config", "/dev/null") as outer:
        control = ["swaymsg", "--socket", outer["SWAYSOCK"]]
        subprocess.run(
            [*control, "for_window [app_id=.*] fullscreen enable"], check=True, capture_output=True
        )
        socket = f"{outer['XDG_RUNTIME_DIR']}/{outer['WAYLAND_DISPLAY']}"
        with compositor("sway", "--config", "/dev/null", within=socket) as inner:
            yield inner, [*control, "[app_id=.*] kill"], ["swaymsg", "create_output"]


def wait_for_socket(folder: Path) -> Path:
    """Return the socket that a compositor creates in its folder; fail if there is none after a long time."""
    deadline = monotonic() + LONG_ENOUGH
    while monotonic() < deadline:
        found = next((path for path in folder.glob("wayland-*") if path.is_socket()), None)
        if found is not None:
            return found
    pytest.fail("the compositor did not start")
