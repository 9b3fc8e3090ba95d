"""Brings content that has changed since the last build to the screen of a running kiosk."""

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
"""How long the start screen must be untouched before new content is shown: somebody may be about to touch it."""


class ContentUpdate(QObject):
    """Builds the content in the background, and calls `switch` when a new library is ready and the kiosk is unused.

    If the build fails, the current library stays, and the log and a mark on the start screen inform staff.
    """

    def __init__(
        self, kiosk: Kiosk, content: Path, clock: Clock, shown: str, switch: Callable[[], None]
    ) -> None:
        """Start the build; `shown` is the fingerprint of the library on the screen."""
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
        """Stop building, and switch no more: the program ends, or newer content is built instead."""
        self._build.stop()
        if self._alarm is not None:
            self._alarm.cancel()
            self._kiosk.placeChanged.disconnect(self._wait)
            self._kiosk.staffChanged.disconnect(self._wait)

    def _built(self, complaints: tuple[str, ...]) -> None:
        for complaint in complaints:
            log().warning("%s", complaint)
        if complaints:
            self.failed = True
            self._kiosk.parts.start_screen.show_staff_mark()
        elif self._is_new():
            log().info("New content is ready; it is shown when nobody is using the kiosk.")
            self._kiosk.placeChanged.connect(self._wait)
            self._kiosk.staffChanged.connect(self._wait)
            self._wait()

    def _is_new(self) -> bool:
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
