"""The places a visitor can be in, and the card that may lie over one."""

from enum import Enum
from typing import NamedTuple


class PlaceKind(Enum):
    """What kind of screen is shown; the value names it towards QML."""

    START = "start"
    TOPICS = "topics"
    MENU = "menu"
    SECTION = "section"
    SOURCES = "sources"
    SEARCH = "search"
    CHECK = "check"


class Place(NamedTuple):
    """One screen: `topic` is set from the menu on, `section` on pages of a section; a search keeps where it began."""

    kind: PlaceKind
    topic: str = ""
    section: str = ""


START = Place(PlaceKind.START)


class SheetKind(Enum):
    """What a card over the page explains; the value names it towards QML."""

    TERM = "term"
    EVIDENCE = "evidence"
    LANGUAGES = "languages"
    DISPLAY = "display"
    TAKE_HOME = "take-home"
    LARGE = "large"
    MORE = "more"


class Sheet(NamedTuple):
    """A card over the page: the meaning of a term, what an evidence label says, or a choice of how to read.

    `subject` is the term's id, or the id of the block whose label was touched or that is shown large.
    """

    kind: SheetKind
    subject: str = ""
