"""Taking content home, for QML: texts and questions in QR codes."""

from collections.abc import Callable
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot

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
from kiosk.paths import TRANSLATIONS
from kiosk.ui.media.memory_picture import MemoryPicture
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.shell.page_buffer import delete_later

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.takehome.printing import Printing


def pgm_of(code: Code) -> bytes:
    """Return a QR code with its quiet zone as a PGM: one pixel per module, always black on white."""
    white = b"\xff"
    rim = white * code.side * QUIET_MODULES
    side = white * QUIET_MODULES
    rows = (side + bytes(0 if dark else 255 for dark in row) + side for row in code.rows)
    return b"P5 %d %d 255\n" % (code.side, code.side) + rim + b"".join(rows) + rim


@qml_type
class AskedView(QObject):
    """A question that the topic suggests asking."""

    def __init__(self, name: str, text: str, parent: QObject) -> None:
        """Show the question named `section/block/number`."""
        super().__init__(parent)
        self._name = name
        self._text = text

    name = read_property(str, "_name")
    text = read_property(str, "_text")  # text of the question


@qml_type
class TakeHome(QObject):
    """Holds the codes of what the visitor chose; all are forgotten at the end of the visit."""

    @QEnum
    class Kind(IntEnum):
        """What can be taken home: the short reading, the whole section, the visitor's questions, or the page's URL."""

        Short = 0
        Whole = 1
        Questions = 2
        Link = 3

    changed = Signal()
    turned = Signal()

    def __init__(self, context: "VisitContext", site: str, printing: "Printing | None") -> None:
        """Start without codes; `site` is the URL of the clinic's website, empty if there is none."""
        super().__init__()
        self._context = context
        self._site = site
        self._printing = printing
        self._code: Code | None = None
        self._picture = MemoryPicture(".pgm")
        self._kind = TakeHome.Kind.Short
        self._texts: list[str] = []
        self._version = 0
        self._index = 0
        self._room = 0
        self._words = ("", "")
        self._asked: list[AskedView] = []

    def show(self) -> None:
        """Start with the current page."""
        page = self._context.page()
        self._kind = TakeHome.Kind.Short if page is not None and page.has_short else TakeHome.Kind.Whole
        self._asked = [AskedView(name, text, self) for name, text in self._questions()]
        self._make()

    def forget(self) -> None:
        """Forget all codes."""
        for view in self._asked:
            delete_later(view)
        self._asked = []
        self._kind = TakeHome.Kind.Short
        self._texts = []
        self._turn_to(0)
        if self._printing is not None:
            self._printing.forget()
        self.changed.emit()

    def update_questions(self) -> None:
        """Update the codes after a question was ticked or unticked."""
        if self._kind is TakeHome.Kind.Questions:
            self._make()

    @Slot(int, str, str)
    def fit(self, pixels: int, heading: str, ending: str) -> None:
        """Create codes that fit a square of `pixels`; `heading` precedes the questions, `ending` follows everything."""
        if (pixels, (heading, ending)) != (self._room, self._words):
            self._room = pixels
            self._words = (heading, ending)
            self._make()

    # State

    kind = read_property(int, "_kind", changed, of=Kind)  # chosen kind

    @Property(bool, notify=changed)
    def hasShort(self) -> bool:
        """Return whether the page has a short reading."""
        page = self._context.page()
        return page is not None and page.has_short

    @Property(bool, notify=changed)
    def hasLink(self) -> bool:
        """Return whether the clinic has a website that shows the page."""
        return bool(self._site)

    @Property(str, notify=changed)
    def link(self) -> str:
        """Return the page's URL on the clinic's website."""
        return self._address()

    # All questions that the topic suggests
    asked = read_property(list, "_asked", changed, of=AskedView)
    # Printer, or `None` if there is none
    printing = read_property(QObject, "_printing", of="Printing")

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return the number of codes."""
        return len(self._texts)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Return the number of the current code, from 1."""
        return self._index + 1

    # URL of the current code's picture; empty if there is none
    source = read_property(str, "_picture.address", changed)

    @Property(int, notify=changed)
    def side(self) -> int:
        """Return the number of modules on a side of the current code, with its quiet zone."""
        return 1 if self._code is None else self._code.side

    # Commands

    @Slot(int)
    def choose(self, kind: int) -> None:
        """Choose what to take home, a `TakeHome.Kind`."""
        self._kind = TakeHome.Kind(kind)
        self._make()

    @Slot()
    def printOut(self) -> None:
        """Print the chosen section, or the visitor's questions."""
        page, printing = self._context.page(), self._printing
        if page is None or printing is None:
            return
        if self._kind is TakeHome.Kind.Questions:
            printing.print_out(None, (), self._own_questions())
        else:
            revealed = {name.rpartition("/")[2] for name in self._context.visit.state.revealed}
            wanted = [
                block
                for block in page.blocks
                if self._kind is not TakeHome.Kind.Short or block.in_short_reading
            ]
            blocks = tuple(block.id for block in wanted if not block.sensitive or block.id in revealed)
            printing.print_out(page, blocks, self._own_questions())

    @Slot(int)
    def turn(self, by: int) -> None:
        """Show the next code, or the previous one."""
        if 0 <= self._index + by < len(self._texts):
            self._turn_to(self._index + by)
            self.changed.emit()
            self.turned.emit()

    # Internal

    def _address(self) -> str:
        place = self._context.visit.state.place
        language = self._context.visit.state.reading.language
        return address_of(self._site, language, place.topic, place.section)

    def _questions(self) -> list[tuple[str, str]]:
        state, library = self._context.visit.state, self._context.library
        place, language = state.place, state.reading.language
        sections = library.topics(language)[place.topic].sections
        return list(questions_of(library.page(place.topic, section.id, language) for section in sections))

    def _own_questions(self) -> tuple[str, ...]:
        topic = self._context.visit.state.place.topic
        own = {question.removeprefix(f"{topic}/") for question in self._context.visit.state.ticked}
        return tuple(text for name, text in self._questions() if name in own)

    def _make(self) -> None:
        page = self._context.page()
        # A card that is about to be unloaded may still be laid out after the visit's end.
        in_topic = self._context.visit.state.place.topic != ""
        self._texts = self._texts_that_fit(page) if page is not None and in_topic else []
        self._turn_to(0)
        self.changed.emit()

    def _turn_to(self, at: int) -> None:
        """Create the code to be shown, and only this one, because each takes a moment."""
        self._index = at
        self._code = make(self._texts[at], self._version) if self._texts else None
        self._picture.show(b"" if self._code is None else pgm_of(self._code))

    def _texts_that_fit(self, page: "Page") -> list[str]:
        divide = self._divider(page)
        for millimetres, most in ((MODULE_MILLIMETRES, MANY_CODES), (NEAR_MODULE_MILLIMETRES, MOST_CODES)):
            least = module_pixels(self._context.glass.pixels_per_millimetre, millimetres)
            largest = version_that_fits(self._room // least)
            if largest and 0 < len(divide(largest)) <= most:
                self._version, texts = least_dense(divide, largest)
                return texts
        return []

    def _divider(self, page: "Page") -> Callable[[int], list[str]]:
        """Return a function that splits the chosen text into the contents of codes of a version, 1 or larger."""
        heading, ending = self._words
        clinic = self._context.library.clinic(page.language)
        if self._kind is TakeHome.Kind.Link:
            address = self._address()
            length = len(address.encode())  # a long URL may not fit on a small screen
            return lambda version: [address] if length <= capacity(version, LEVELS[-1]) else []
        if self._kind is TakeHome.Kind.Questions:
            asked = "\n".join(self._own_questions())
            return lambda version: texts_of_codes(heading, asked, clinic, "", version) if asked else []
        text = self._section_text(page)
        return lambda version: texts_of_codes(page.title, text, clinic, ending, version)

    def _section_text(self, page: "Page") -> str:
        revealed = {name.rpartition("/")[2] for name in self._context.visit.state.revealed}
        words = InterfaceWords(TRANSLATIONS, page.language)
        return text_of(page, words, whole=self._kind is TakeHome.Kind.Whole, shown=revealed)
