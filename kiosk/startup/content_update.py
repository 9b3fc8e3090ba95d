"""Brings content that has changed since the last build onto the screen of a running kiosk."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.base.log import log
from kiosk.content.library.library_store import library_path
from kiosk.content.library.reader import Library, LibraryError
from kiosk.paths import cache_folder
from kiosk.startup.background_build import NICENESS, BackgroundBuild
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.visit.clock import Alarm, Clock

QUIET_SECONDS = 5.0
"""How long the start screen is left alone before new content is shown: somebody may be about to touch it."""


class ContentUpdate(QObject):
    """Builds the content beside the kiosk, and calls `switch` once there is a new library and nobody is there.

    When it cannot be built, the log and the mark on the start screen tell staff, and what is shown stays.
    """

    def __init__(
        self, kiosk: Kiosk, content: Path, clock: Clock, shown: str, switch: Callable[[], None]
    ) -> None:
        """Start building; `shown` is the fingerprint of the library on the screen."""
        super().__init__(kiosk)
        self.failed = False
        self._kiosk = kiosk
        self._path = library_path(content, cache_folder())
        self._clock = clock
        self._shown = shown
        self._switch = switch
        self._alarm: Alarm | None = None
        self._build = BackgroundBuild(self, content, self._built, NICENESS)

    def stop(self) -> None:
        """Build no more: the program ends."""
        self._build.stop()

    def _built(self, complaints: tuple[str, ...]) -> None:
        for complaint in complaints:
            log().warning("%s", complaint)
        if complaints:
            self.failed = True
            self._kiosk.visiting.start_screen.show_staff_mark()
        elif self._is_new():
            log().info("New content is ready; it is shown once nobody is there.")
            self._kiosk.placeChanged.connect(self._wait)
            self._kiosk.staffChanged.connect(self._wait)
            self._wait()

    def _is_new(self) -> bool:
        """Return whether the library that was built differs from the one on the screen."""
        try:
            library = Library.open(self._path)
        except LibraryError as error:
            log().error("The new library cannot be opened: %s", error)
            return False
        library.close()
        return str(library.fingerprint) != self._shown

    def _wait(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = self._clock.call_later(QUIET_SECONDS, self._switch_if_nobody)

    def _switch_if_nobody(self) -> None:
        if self._kiosk.is_unused:
            self._switch()
