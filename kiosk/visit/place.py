"""The places of a visit, and the overlays above them."""

from enum import Enum
from typing import NamedTuple


class PlaceKind(Enum):
    """The kind of screen; QML receives the values."""

    START = "start"
    TOPICS = "topics"
    MENU = "menu"
    SECTION = "section"
    SOURCES = "sources"
    SEARCH = "search"
    CHECK = "check"


class Route(NamedTuple):
    """A screen: `topic` is set from the menu on, `section` on a section's pages; a search keeps those it began at."""

    kind: PlaceKind
    topic: str = ""
    section: str = ""

    @property
    def above(self) -> "Route":
        """Return the place one level up: the section, its topic's menu, or the topics."""
        if self.kind in (PlaceKind.SOURCES, PlaceKind.SEARCH) and self.section:
            return self._replace(kind=PlaceKind.SECTION)
        if self.kind is not PlaceKind.MENU and self.topic:
            return Route(PlaceKind.MENU, self.topic)
        return Route(PlaceKind.TOPICS)


START = Route(PlaceKind.START)


class SheetKind(Enum):
    """The kind of overlay; QML receives the values."""

    TERM = "term"
    EVIDENCE = "evidence"
    LANGUAGES = "languages"
    DISPLAY = "display"
    TAKE_HOME = "take-home"
    LARGE = "large"
    MORE = "more"


class Sheet(NamedTuple):
    """An overlay: the meaning of a term, of an evidence label, or a choice of preferences.

    `subject` is the id of the term, or of the block whose label was touched or that is enlarged.
    """

    kind: SheetKind
    subject: str = ""
