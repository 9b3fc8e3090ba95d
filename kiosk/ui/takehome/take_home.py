"""What a visitor can take home of a page, as QML sees it: texts and questions in QR codes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library.reader import Library
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.website.handout import (
    LEVELS,
    MANY_CODES,
    MODULE_MILLIMETRES,
    MOST_CODES,
    NEAR_MODULE_MILLIMETRES,
    QUIET_MODULES,
    Code,
    address_of,
    capacity,
    least_dense,
    make,
    module_pixels,
    questions_of,
    text_of,
    texts_of_codes,
    version_that_fits,
)
from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.paths import TRANSLATIONS
from kiosk.ui.media.memory_picture import MemoryPicture
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page
    from kiosk.ui.takehome.printing import Printing

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

KINDS = ("short", "whole", "questions", "link")
"""What can be taken home: the short reading, the whole section, the visitor's questions, the page's address."""


class TakeHomeContext(NamedTuple):
    """What is asked of the visit, the library, the page that is read, the glass, the clinic's site, and the printer."""

    state: Callable[[], VisitState]
    library: Library
    page: "Callable[[], Page | None]"
    glass: Callable[[], ScreenGeometry]
    site: str
    printing: "Printing | None" = None


def drawn(code: Code) -> bytes:
    """Return a code with its white rim as a PGM: one pixel a module, black on white whatever the colours are."""
    white = b"\xff"
    rim = white * code.side * QUIET_MODULES
    side = white * QUIET_MODULES
    rows = (side + bytes(0 if dark else 255 for dark in row) + side for row in code.rows)
    return b"P5 %d %d 255\n" % (code.side, code.side) + rim + b"".join(rows) + rim


@QmlElement
@QmlUncreatable("made from the library")
class AskedView(QObject):  # type: ignore[operator]
    """A question to ask, of those the topic has."""

    def __init__(self, name: str, text: str, parent: QObject) -> None:
        """Read a question, which is named `section/block/number`."""
        super().__init__(parent)
        self._name = name
        self._text = text

    @Property(str, constant=True)
    def name(self) -> str:
        """Return what names it."""
        return self._name

    @Property(str, constant=True)
    def text(self) -> str:
        """Return its words."""
        return self._text


@QmlElement
@QmlUncreatable("made by the program")
class TakeHome(QObject):  # type: ignore[operator]
    """Holds the codes of what the visitor chose; all is forgotten at the end of the visit."""

    changed = Signal()
    turned = Signal()

    def __init__(self, luggage: TakeHomeContext) -> None:
        """Take what is asked for from `luggage`."""
        super().__init__()
        self._luggage = luggage
        self._code: Code | None = None
        self._picture = MemoryPicture(".pgm")
        self._kind = KINDS[0]
        self._texts: list[str] = []
        self._version = 0
        self._at = 0
        self._room = 0
        self._words = ("", "")
        self._asked: list[AskedView] = []

    def show(self) -> None:
        """Begin with the page that is read."""
        page = self._luggage.page()
        self._kind = "short" if page is not None and page.has_short else "whole"
        self._asked = [AskedView(name, text, self) for name, text in self._questions()]
        self._make()

    def forget(self) -> None:
        """Hold nothing any more."""
        from kiosk.ui.shell.page_buffer import delete_later

        for view in self._asked:
            delete_later(view)
        self._asked = []
        self._kind = KINDS[0]
        self._texts = []
        self._turn_to(0)
        if self._luggage.printing is not None:
            self._luggage.printing.forget()
        self.changed.emit()

    @Slot()
    def follow(self) -> None:
        """The visitor ticked a question, or no longer."""
        if self._kind == "questions":
            self._make()

    @Slot(int, str, str)
    def fit(self, pixels: int, heading: str, ending: str) -> None:
        """Make codes for a square of so many pixels; `heading` stands over the questions, `ending` under everything."""
        if (pixels, (heading, ending)) != (self._room, self._words):
            self._room = pixels
            self._words = (heading, ending)
            self._make()

    # What is shown

    @Property(str, notify=changed)
    def kind(self) -> str:
        """Return what is shown: "short", "whole", "questions" or "link"."""
        return self._kind

    @Property(bool, notify=changed)
    def hasShort(self) -> bool:
        """Return whether the page has a short reading."""
        page = self._luggage.page()
        return page is not None and page.has_short

    @Property(bool, notify=changed)
    def hasLink(self) -> bool:
        """Return whether the clinic has a site that shows the page."""
        return bool(self._luggage.site)

    @Property(str, notify=changed)
    def link(self) -> str:
        """Return the page's address on the clinic's site."""
        return self._address()

    @Property(list, notify=changed)
    def asked(self) -> list[AskedView]:
        """Return all questions of the topic."""
        return self._asked

    @Property(QObject, constant=True)
    def printing(self) -> "Printing | None":
        """Return the printer, if there is one."""
        return self._luggage.printing

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many codes there are."""
        return len(self._texts)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Return which of them is shown, from 1."""
        return self._at + 1

    @Property(str, notify=changed)
    def source(self) -> str:
        """Return the address of the picture of the code that is shown; empty when there is none."""
        return self._picture.address

    @Property(int, notify=changed)
    def side(self) -> int:
        """Return the modules of a side of the code that is shown, with its white rim."""
        return 1 if self._code is None else self._code.side

    # What a visitor can do

    @Slot(str)
    def choose(self, kind: str) -> None:
        """Take something else home."""
        if kind in KINDS:
            self._kind = kind
            self._make()

    @Slot()
    def printOut(self) -> None:
        """Print what is chosen: a section, or the visitor's questions."""
        page, printing = self._luggage.page(), self._luggage.printing
        if page is None or printing is None:
            return
        if self._kind == "questions":
            printing.print_out(None, (), self._own_questions())
        else:
            shown = {name.rpartition("/")[2] for name in self._luggage.state().revealed}
            wanted = [one for one in page.blocks if self._kind != "short" or one.in_short_reading]
            blocks = tuple(one.id for one in wanted if not one.sensitive or one.id in shown)
            printing.print_out(page, blocks, self._own_questions())

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show the code after this one, or before it."""
        if 0 <= self._at + by < len(self._texts):
            self._turn_to(self._at + by)
            self.changed.emit()
            self.turned.emit()

    # What follows

    def _address(self) -> str:
        place = self._luggage.state().place
        language = self._luggage.state().reading.language
        return address_of(self._luggage.site, language, place.topic, place.section)

    def _questions(self) -> list[tuple[str, str]]:
        state, library = self._luggage.state(), self._luggage.library
        place, language = state.place, state.reading.language
        sections = library.topics(language)[place.topic].sections
        return list(questions_of(library.page(place.topic, one.id, language) for one in sections))

    def _own_questions(self) -> tuple[str, ...]:
        topic = self._luggage.state().place.topic
        own = {one.removeprefix(f"{topic}/") for one in self._luggage.state().ticked}
        return tuple(text for name, text in self._questions() if name in own)

    def _make(self) -> None:
        page = self._luggage.page()
        self._texts = [] if page is None else self._texts_that_fit(page)
        self._turn_to(0)
        self.changed.emit()

    def _turn_to(self, at: int) -> None:
        """Make the code that is shown, and no other one: each takes a moment."""
        self._at = at
        self._code = make(self._texts[at], self._version) if self._texts else None
        self._picture.show(b"" if self._code is None else drawn(self._code))

    def _texts_that_fit(self, page: "Page") -> list[str]:
        divide = self._divider(page)
        for millimetres, most in ((MODULE_MILLIMETRES, MANY_CODES), (NEAR_MODULE_MILLIMETRES, MOST_CODES)):
            least = module_pixels(self._luggage.glass().pixels_per_millimetre, millimetres)
            largest = version_that_fits(self._room // least)
            if largest and 0 < len(divide(largest)) <= most:
                self._version, texts = least_dense(divide, largest)
                return texts
        return []

    def _divider(self, page: "Page") -> Callable[[int], list[str]]:
        """Return what divides the chosen text for a version, 1 or larger: what each of its codes is to hold."""
        heading, ending = self._words
        clinic = self._luggage.library.clinic(page.language)
        if self._kind == "link":
            address = self._address()
            length = len(address.encode())  # a long address may be too much for a small glass
            return lambda version: [address] if length <= capacity(version, LEVELS[-1]) else []
        if self._kind == "questions":
            asked = "\n".join(self._own_questions())
            return lambda version: texts_of_codes(heading, asked, clinic, "", version) if asked else []
        text = self._section_text(page)
        return lambda version: texts_of_codes(page.title, text, clinic, ending, version)

    def _section_text(self, page: "Page") -> str:
        seen = {name.rpartition("/")[2] for name in self._luggage.state().revealed}
        words = InterfaceWords(TRANSLATIONS, page.language)
        return text_of(page, words, whole=self._kind == "whole", shown=seen)
