"""Notices that the content folder has been replaced while the kiosk runs, as `install-content` does."""

from collections.abc import Callable
from pathlib import Path

from kiosk.visit.clock import Clock

LOOK_SECONDS = 60.0


class ContentWatch:
    """Calls `replaced` after the folder at `content` has become another one.

    A look takes one system call. Changes of single files go unnoticed until the next start, so that content that
    somebody is still editing is not shown.
    """

    def __init__(self, content: Path, clock: Clock, replaced: Callable[[], None]) -> None:
        """Look every `LOOK_SECONDS` from now on."""
        self._content = content
        self._clock = clock
        self._replaced = replaced
        self._seen = self._identity()
        self._alarm = clock.call_later(LOOK_SECONDS, self._look)

    def stop(self) -> None:
        """Look no more."""
        self._alarm.cancel()

    def _look(self) -> None:
        identity = self._identity()
        if identity is not None and identity != self._seen:
            self._seen = identity
            self._replaced()
        self._alarm = self._clock.call_later(LOOK_SECONDS, self._look)

    def _identity(self) -> tuple[int, int] | None:
        """Return what distinguishes the folder from others, or `None` if there is none."""
        try:
            status = self._content.stat()
        except OSError:
            return None
        return status.st_dev, status.st_ino
