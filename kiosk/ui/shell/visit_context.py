"""What every part of the screen works with."""

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page
    from kiosk.content.library.reader import Library
    from kiosk.devices.display.screen_geometry import ScreenGeometry
    from kiosk.visit.clock import Clock
    from kiosk.visit.visit import Visit


class VisitContext(Protocol):
    """The visit, the content, and the screen that they are shown on.

    A part that is being constructed may only use the attributes; the rest depends on parts that follow.
    """

    visit: "Visit"
    library: "Library"
    clock: "Clock"

    @property
    def glass(self) -> "ScreenGeometry":
        """Return the screen geometry used for layout."""

    def page(self) -> "Page | None":
        """Return the record of the section being read, or `None`."""

    def pause_audio(self) -> None:
        """Stop the voice and pause the media."""

    def note_activity(self) -> None:
        """Record that the visitor listens or watches: the idle warning waits."""
