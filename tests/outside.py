"""A kiosk observed from outside, by a person and by the system: keys, buttons, windows, files."""

import os
import random
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from Xlib import X, display
from Xlib.ext import xtest
from Xlib.protocol import event

from tests.conftest import PROJECT
from tests.content.small import edit, write_content
from tests.display import display_of

WIDTH, HEIGHT = 1280, 720
PATIENCE_SECONDS = 60.0
LOOK_SECONDS = 0.02
AGAIN_SECONDS = 2.0
LEFT_EDGE, FOOT = (3, HEIGHT // 3), (3, HEIGHT - 5)
"""Two positions that identify the screen: on the page or the sidebar, and on the bar, which the start screen lacks."""
START, MENU, SECTION = (0xF7F4EE, 0xF7F4EE), (0xF7F4EE, 0xEFE9DD), (0xEFE9DD, 0xEFE9DD)

CALLS = "network,openat,open,creat,execve,rename,renameat2,unlink,mkdir"
ALONE = ("unshare", "--user", "--map-root-user", "--net")


class Outside:
    """The X server of a kiosk that fills its screen, the kiosk's process, and its system calls."""

    def __init__(self, name: str, kiosk: "subprocess.Popen[bytes]", folder: Path) -> None:
        """Connect as another client to the X server `name`."""
        self.display = display.Display(name)
        self.root = self.display.screen().root
        self.kiosk = kiosk
        self.folder = folder

    @property
    def calls(self) -> str:
        """Return the system calls of the kiosk and its children so far, one per line."""
        return (self.folder / "calls").read_text(errors="replace")

    @property
    def complaints(self) -> str:
        """Return its standard error output."""
        return (self.folder / "log").read_text()

    # What is seen

    def windows(self) -> list[Any]:
        """Return the visible windows, the lowest first."""
        every = self.root.query_tree().children
        return [window for window in every if window.get_attributes().map_state == X.IsViewable]

    @property
    def window(self) -> Any:
        """Return the kiosk's window."""
        return next(window for window in self.windows() if window.get_wm_name() == "Lobby Kiosk")

    def picture(self) -> bytes:
        """Return the screen's pixels, four bytes each."""
        return bytes(self.root.get_image(0, 0, WIDTH, HEIGHT, X.ZPixmap, 0xFFFFFFFF).data)

    def colour(self, x: int, y: int) -> int:
        """Return the color at a position, 0xRRGGBB."""
        return int.from_bytes(self.root.get_image(x, y, 1, 1, X.ZPixmap, 0xFFFFFFFF).data[:3], "little")

    @property
    def colours(self) -> tuple[int, int]:
        """Return the colors at the two positions that identify the screen."""
        return self.colour(*LEFT_EDGE), self.colour(*FOOT)

    def shows(self, place: tuple[int, int]) -> bool:
        """Return whether the start screen, the menu or a section is shown."""
        return self.colours == place

    def wait_for(self, what: str, test: Callable[[], bool]) -> None:
        """Poll until `test` is true; fail if it is not after a long time."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not test():
            if time.monotonic() > deadline:
                pytest.fail(f"never seen: {what}; the left edge and the foot are {self.colours}")
            assert self.kiosk.poll() is None, f"the kiosk has ended: {self.complaints}"
            time.sleep(LOOK_SECONDS)

    def wait_for_stillness(self) -> bytes:
        """Wait until nothing moves; return the screen's pixels."""
        seen = [self.picture()]

        def still() -> bool:
            time.sleep(0.2)
            seen.append(self.picture())
            return seen[-1] == seen[-2]

        self.wait_for("a still screen", still)
        return seen[-1]

    # What is done

    def click(self, x: int, y: int, button: int = 1) -> None:
        """Press and release a mouse button at a position."""
        xtest.fake_input(self.display, X.MotionNotify, x=x, y=y)
        xtest.fake_input(self.display, X.ButtonPress, button)
        xtest.fake_input(self.display, X.ButtonRelease, button)
        self.display.sync()

    def click_for(self, what: str, x: int, y: int, test: Callable[[], bool]) -> None:
        """Click at a position until `test` is true: a click right after another counts as a double tap."""
        clicked_at = float("-inf")

        def clicked_and_shown() -> bool:
            nonlocal clicked_at
            if test():
                return True
            if time.monotonic() - clicked_at > AGAIN_SECONDS:
                self.click(x, y)
                clicked_at = time.monotonic()
            return False

        self.wait_for(what, clicked_and_shown)

    def strike(self, *codes: int) -> None:
        """Press keys by their codes, one after the other, and release them in reverse order."""
        for code in codes:
            xtest.fake_input(self.display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self.display, X.KeyRelease, code)
        self.display.sync()

    def code(self, keysym: int) -> int:
        """Return the code of a key."""
        return int(self.display.keysym_to_keycode(keysym))

    def ask_to_close(self) -> None:
        """Ask the kiosk's window to close, as window managers do for Alt+F4."""
        protocols, delete = (
            self.display.intern_atom("WM_PROTOCOLS"),
            self.display.intern_atom("WM_DELETE_WINDOW"),
        )
        wish = event.ClientMessage(
            window=self.window, client_type=protocols, data=(32, [delete, X.CurrentTime, 0, 0, 0])
        )
        self.window.send_event(wish)
        self.display.sync()

    @property
    def pid(self) -> int:
        """Return the pid of the kiosk, which strace started."""
        return int(self.calls.split(maxsplit=1)[0])

    def catch_up(self) -> None:
        """Wait until the kiosk has processed everything: until it sleeps, for several samples in a row."""
        stat, looks = Path(f"/proc/{self.pid}/stat"), [0]

        def resting() -> bool:
            looks[0] = looks[0] + 1 if ") S" in stat.read_text() else 0
            return looks[0] > 3

        self.wait_for("a kiosk that has caught up", resting)

    def hammer(self, strokes: int, seed: int) -> None:
        """Press random keys, alone and with modifiers, mixed with clicks of every button."""
        chance = random.Random(seed)  # noqa: S311  (not for secrets)
        codes = range(self.display.display.info.min_keycode, self.display.display.info.max_keycode + 1)
        held = [self.code(keysym) for keysym in HELD]
        for stroke in range(strokes):
            with_it = chance.sample(held, chance.choice((0, 0, 0, 1, 1, 2)))
            self.strike(*with_it, chance.choice(codes))
            if stroke % 20 == 0:
                where = chance.randrange(WIDTH), chance.randrange(HEIGHT)
                self.click(*where, chance.choice((1, 2, 3, 3, 8, 9)))
            if stroke % 100 == 0:
                self.catch_up()
        self.catch_up()

    def come_home(self) -> None:
        """End the visit wherever it is: Esc closes overlays, then "Close" is always in the same place."""
        escape = self.code(0xFF1B)

        def closed() -> bool:
            if self.shows(START):
                return True
            self.strike(escape)
            time.sleep(0.3)
            self.click(*CLOSE)
            time.sleep(0.3)
            return self.shows(START)

        self.wait_for("the start screen", closed)


CLOSE = (1210, 685)
ILLUSTRATION, PANEL = (963, 350), 0xD9ECE9
"""A position on the woman in the middle of the illustration, and the panel's color before that is loaded."""
HELD = (0xFFE1, 0xFFE3, 0xFFE9, 0xFFEB, 0xFE03)
"""Keysyms of Shift, Control, Alt, Super and AltGr."""


def alone() -> tuple[str, ...]:
    """Return a command that starts a program with an isolated network namespace, where the system allows it."""
    return ALONE if subprocess.run([*ALONE, "true"], capture_output=True, check=False).returncode == 0 else ()


@contextmanager
def kiosk_from_outside(folder: Path) -> Iterator[Outside]:
    """Yield a kiosk on a display of its own, full screen and without a network, with a record of its system calls."""
    config = folder / "kiosk.toml"
    config.write_text(
        'drawing = "software"\nscreen_diagonal = 24.0\nreduced_motion = true\n', encoding="utf-8"
    )
    (folder / "runtime").mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("QT_", "QML_", "XDG_"))}
    places = {f"XDG_{name.upper()}_HOME": str(folder / name) for name in ("cache", "state", "config", "data")}
    environment |= places | {
        "HOME": str(folder / "home"),
        "XDG_RUNTIME_DIR": str(folder / "runtime"),
        "DBUS_SESSION_BUS_ADDRESS": f"unix:path={folder}/runtime/bus",
        "SPEECHD_CMD": "/bin/false",  # no service of this machine may answer
        "PYTHONDONTWRITEBYTECODE": "1",  # the installed files are not writable for the kiosk
    }
    content = write_content(folder / "content")
    edit(content / "kiosk.yaml", "look: {hue: blue}", "look: {hue: teal}")
    watch = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", f"trace={CALLS}", "-o", str(folder / "calls"))
    command = (
        *alone(),
        *watch,
        sys.executable,
        "main.py",
        "run",
        "--config",
        str(config),
        "--content",
        str(content),
    )
    with display_of((WIDTH, HEIGHT), folder) as (name, _), (folder / "log").open("w") as log:
        kiosk = subprocess.Popen(command, cwd=PROJECT, env=environment | {"DISPLAY": name}, stderr=log)
        outside = Outside(name, kiosk, folder)
        try:
            outside.wait_for("the start screen", lambda: outside.shows(START))
            outside.wait_for("its illustration", lambda: outside.colour(*ILLUSTRATION) != PANEL)
            yield outside
        finally:
            outside.display.close()
            os.kill(outside.pid, signal.SIGTERM)  # strace ends with the process it traces
            kiosk.wait()


def sockets(calls: str) -> set[str]:
    """Return the kinds of sockets that were created."""
    return set(re.findall(r"\bsocket\((\w+)", calls))


def written(calls: str) -> set[str]:
    """Return the files that were opened for writing."""
    return set(
        re.findall(r'\b(?:openat\(\S+, |open\()"([^"\n]*)", [^)\n]*O_(?:WRONLY|RDWR)[^)\n]*\)\s+= \d', calls)
    )
