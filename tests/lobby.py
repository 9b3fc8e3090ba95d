"""A display with a supervised kiosk, as in a clinic, to look at and to touch."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from kiosk.content.library.builder import build
from kiosk.content.library.library_store import library_path
from kiosk.paths import ICONS, cache_folder, state_folder
from tests.conftest import PROJECT
from tests.content.small import edit, write_content
from tests.display import display_of
from tests.test_glass import HEIGHT, START, WIDTH, ScreenGeometry, free_port

ASKED_TO_END = 128 + signal.SIGTERM

ON_CARD, CARD = (25, 70), 0xFFFFFF
"""A position at the edge of the static page's first panel, beside its text, and its color."""


class Lobby:
    """A display, and the supervisor of a kiosk on it."""

    def __init__(self, display: str, framebuffer: Path, content: Path) -> None:
        port = free_port()
        kept = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
        self._environment = kept | {"DISPLAY": display, "QT_QPA_GENERIC_PLUGINS": f"TuioTouch:udp={port}"}
        self._content = content
        self.glass = ScreenGeometry(framebuffer, port)
        self.supervisor: subprocess.Popen[bytes] | None = None

    def open(self, *program: str, below: Sequence[str] = (), **environment: str) -> None:
        """Start a program as `main.py run` does, or with `below` as a child of another one."""
        self.supervisor = subprocess.Popen(
            [*below, sys.executable, *program, "run", "--content", str(self._content)],
            cwd=PROJECT,
            env=self._environment | environment,
            stderr=subprocess.DEVNULL,
        )

    def close(self) -> int:
        """End the supervisor as the end of a session does; return its exit code."""
        assert self.supervisor is not None
        self.supervisor.terminate()
        return self.supervisor.wait()

    @property
    def kiosk(self) -> int:
        """Return the pid of the supervised process; 0 if there is none at the moment."""
        assert self.supervisor is not None
        children = Path(f"/proc/{self.supervisor.pid}/task/{self.supervisor.pid}/children").read_text()
        return int((children.split() or ["0"])[0])

    def shows(self, place: tuple[int, int]) -> Callable[[], bool]:
        """Return a predicate that is true while the start screen, or the menu, is shown."""
        return lambda: self.glass.shows(place)

    def hurt(self, number: signal.Signals) -> None:
        """Send the kiosk a signal, and wait until a new process has replaced it."""
        before = self.kiosk
        os.kill(before, number)
        self.glass.wait_for("another kiosk", lambda: self.kiosk not in (before, 0))
        self.glass.wait_for("its start screen", self.shows(START))


@contextmanager
def lobby_of(content: Path, folder: Path) -> Iterator[Lobby]:
    """Yield a lobby whose kiosk shows `content` once it is opened; the display's file is in `folder`."""
    with display_of((WIDTH, HEIGHT), folder) as (name, framebuffer):
        one = Lobby(name, framebuffer, content)
        try:
            yield one
        finally:
            if one.supervisor is not None and one.supervisor.poll() is None:
                one.supervisor.kill()
                one.supervisor.wait()
            one.glass.close()


@contextmanager
def lobby_in(folder: Path) -> Iterator[Lobby]:
    """Yield a lobby with a small library that is already built; its content and the display's file are in `folder`."""
    content = write_content(folder / "content")
    edit(content / "kiosk.yaml", "hue: blue", "hue: teal")
    build(content, library_path(content, cache_folder()), icons_dir=ICONS)
    with lobby_of(content, folder) as lobby:
        yield lobby


def why() -> str:
    """Return how the last run ended."""
    return str(json.loads((state_folder() / "starts.json").read_text())["why"])
