"""The measured programs: the kiosk, a bare window of the same Qt, and Chromium with the same content."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks.page import write_page
from benchmarks.places import ROOT, places
from benchmarks.referee import Point
from kiosk.content.library.library_store import library_path
from kiosk.content.library.reader import Library
from kiosk.runtime.graphics import choose_drawing

SIZES = {"1080p": (1920, 1080), "4k": (3840, 2160)}
SETTINGS = 'screen_diagonal = 24\ndrawing = "auto"\nidle_after = 300\nstart_drift = {drift}\nfirst_reading = "full"\n'
BODY_SHARE = 0.0335
"""Body font size as a share of the screen height, as in the kiosk at its default text size."""


class Program:
    """A program to measure: how to start it, and where to tap."""

    def __init__(self, name: str, command: list[str], points: dict[str, Point]) -> None:
        """Create a program started by `command`, with `points` to tap by place."""
        self.name = name
        self.command = command
        self.points = points

    @contextmanager
    def running(self, display: str) -> Iterator[subprocess.Popen[bytes]]:
        """Run it on an X server, then kill all its processes.

        Its state is discarded each time, because the kill must not count as a crash.
        """
        environment = {**os.environ, "DISPLAY": display, "PYTHONDONTWRITEBYTECODE": ""}
        state = tempfile.mkdtemp(prefix="bench-state-")
        environment["XDG_STATE_HOME"] = state
        choose_drawing("auto", environment)  # the bare window must render the same way
        process = subprocess.Popen(
            self.command,
            cwd=ROOT,
            env=environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            os.killpg(process.pid, 9)
            process.wait()
            time.sleep(0.1)  # until the X server has noticed
            shutil.rmtree(state, ignore_errors=True)


class Programs:
    """All programs for one screen size, with their files in a temporary folder."""

    def __init__(self, size: tuple[int, int], cache: Path) -> None:
        """Build the kiosk's library in `cache`, and write the browser's page from it."""
        self._folder = Path(tempfile.mkdtemp(prefix="bench-"))
        os.environ["XDG_CACHE_HOME"] = str(cache)
        subprocess.run([sys.executable, "main.py", "build"], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        self.library = Library.open(library_path(ROOT / "content", cache / "lobby-kiosk"))
        page = self._folder / "page.html"
        html_points = write_page(self.library, page, size, size[1] * BODY_SHARE)
        kiosk_points = places(self.library.path, size)
        self.kiosk = Program("kiosk", self._kiosk(600, "main.py", "run", "--config"), kiosk_points)
        self.wandering = Program("wandering", self._kiosk(10, "main.py", "run", "--config"), kiosk_points)
        self.switching = Program("switching", self._kiosk(600, "-m", "benchmarks.switchable"), kiosk_points)
        self.bare = Program("bare", [sys.executable, str(ROOT / "benchmarks/bare.py")], {})
        self.chromium = Program("chromium", self._chromium(page, size), html_points)

    def close(self) -> None:
        """Remove the temporary files."""
        self.library.close()
        shutil.rmtree(self._folder, ignore_errors=True)

    def outdate(self) -> None:
        """Make the kiosk's next start rebuild the library in the background, as if the content had changed."""
        for ending in (".stamp", ".digests.json"):  # without digests the build reads all files
            self.library.path.with_suffix(ending).unlink(missing_ok=True)

    def longest_section(self) -> str:
        """Return the id of the section with the longest page."""
        (topic, card), *_ = self.library.topics("en").items()
        return max(
            (section.id for section in card.sections),
            key=lambda section_id: len(self.library.sentences(topic, section_id, "en")),
        )

    def _kiosk(self, drift: int, *program: str) -> list[str]:
        config = self._folder / f"kiosk-{drift}.toml"
        config.write_text(SETTINGS.format(drift=drift), encoding="utf-8")
        return [sys.executable, *program, str(config)]

    def _chromium(self, page: Path, size: tuple[int, int]) -> list[str]:
        program = (
            shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
        )
        if program is None:
            return []
        return [
            program,
            "--kiosk",
            "--no-first-run",
            "--no-default-browser-check",
            "--disable-extensions",
            "--disable-sync",
            "--disable-background-networking",
            "--password-store=basic",
            "--force-device-scale-factor=1",
            f"--user-data-dir={self._folder / 'profile'}",
            f"--window-size={size[0]},{size[1]}",
            *(["--no-sandbox", "--test-type"] if os.geteuid() == 0 else []),
            page.as_uri(),
        ]
