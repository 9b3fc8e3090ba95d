"""What a visitor can take home of a page, as QML sees it: texts and questions in QR codes."""

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, QSize, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickImageProvider, QQuickView

from kiosk.content.handout import (
    MANY_CODES,
    MODULE_MILLIMETRES,
    MOST_CODES,
    NEAR_MODULE_MILLIMETRES,
    QUIET_MODULES,
    Code,
    address_of,
    codes_of,
    make,
    module_pixels,
    questions_of,
    text_of,
    version_that_fits,
)
from kiosk.content.library import Library
from kiosk.devices.glass import Glass
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from kiosk.content.pages import Page
    from kiosk.ui.printing import Printing

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

PROVIDER = "codes"
KINDS = ("short", "whole", "questions", "link")
"""What can be taken home: the short reading, the whole section, the visitor's questions, the page's address."""


class Luggage(NamedTuple):
    """What is asked of the visit, the library, the page that is read, the glass, the clinic's site, and the printer."""

    state: Callable[[], VisitState]
    library: Library
    page: "Callable[[], Page | None]"
    glass: Callable[[], Glass]
    site: str
    printing: "Printing | None" = None


class CodePictures(QQuickImageProvider):
    """Answers `image://codes/<number>/…` with a code, one pixel a module, black on white whatever the colours are."""

    def __init__(self) -> None:
        """Have no codes yet."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.codes: list[Code] = []

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Draw a code with its white rim."""
        del size, requestedSize
        number = int(id.partition("/")[0])
        if number >= len(self.codes):
            return QImage()
        code = self.codes[number]
        image = QImage(code.side, code.side, QImage.Format.Format_Grayscale8)
        image.fill(0xFFFFFFFF)
        for y, row in enumerate(code.rows, QUIET_MODULES):
            for x, dark in enumerate(row, QUIET_MODULES):
                if dark:
                    image.setPixel(x, y, 0)
        return image


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
        """Give what names it."""
        return self._name

    @Property(str, constant=True)
    def text(self) -> str:
        """Give its words."""
        return self._text


@QmlElement
@QmlUncreatable("made by the program")
class TakeHome(QObject):  # type: ignore[operator]
    """Holds the codes of what the visitor chose; all is forgotten at the end of the visit."""

    changed = Signal()

    def __init__(self, luggage: Luggage, window: QQuickView | None) -> None:
        """Draw the codes in `window`."""
        super().__init__()
        self._luggage = luggage
        self._pictures = CodePictures()
        if window is not None:
            window.engine().addImageProvider(PROVIDER, self._pictures)
        self._kind = KINDS[0]
        self._at = 0
        self._room = 0
        self._words = ("", "")
        self._drawn = 0
        self._asked: list[AskedView] = []

    def show(self) -> None:
        """Begin with the page that is read."""
        page = self._luggage.page()
        self._kind = "short" if page is not None and page.has_short else "whole"
        self._asked = [AskedView(name, text, self) for name, text in self._questions()]
        self._make()

    def forget(self) -> None:
        """Hold nothing any more."""
        from kiosk.ui.page_turner import retire

        for view in self._asked:
            retire(view)
        self._asked = []
        self._kind = KINDS[0]
        self._pictures.codes = []
        self._drawn += 1
        self._at = 0
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
        """Give what is shown: "short", "whole", "questions" or "link"."""
        return self._kind

    @Property(bool, notify=changed)
    def hasShort(self) -> bool:
        """Tell whether the page has a short reading."""
        page = self._luggage.page()
        return page is not None and page.has_short

    @Property(bool, notify=changed)
    def hasLink(self) -> bool:
        """Tell whether the clinic has a site that shows the page."""
        return bool(self._luggage.site)

    @Property(str, notify=changed)
    def link(self) -> str:
        """Give the page's address on the clinic's site."""
        return self._address()

    @Property(list, notify=changed)
    def asked(self) -> list[AskedView]:
        """Give all questions of the topic."""
        return self._asked

    @Property(QObject, constant=True)
    def printing(self) -> "Printing | None":
        """Give the printer, if there is one."""
        return self._luggage.printing

    @Property(int, notify=changed)
    def count(self) -> int:
        """Give how many codes there are."""
        return len(self._pictures.codes)

    @Property(int, notify=changed)
    def number(self) -> int:
        """Give which of them is shown, from 1."""
        return self._at + 1

    @Property(str, notify=changed)
    def source(self) -> str:
        """Give the address of the picture of the code that is shown; empty when there is none."""
        return f"image://{PROVIDER}/{self._at}/{self._drawn}" if self._pictures.codes else ""

    @Property(int, notify=changed)
    def side(self) -> int:
        """Give the modules of a side of the code that is shown, with its white rim."""
        return self._pictures.codes[self._at].side if self._pictures.codes else 1

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
        if 0 <= self._at + by < len(self._pictures.codes):
            self._at += by
            self.changed.emit()

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
        self._at = 0
        self._drawn += 1
        self._pictures.codes = [] if page is None else self._codes_that_fit(page)
        self.changed.emit()

    def _codes_that_fit(self, page: "Page") -> list[Code]:
        for millimetres, most in ((MODULE_MILLIMETRES, MANY_CODES), (NEAR_MODULE_MILLIMETRES, MOST_CODES)):
            least = module_pixels(self._luggage.glass().pixels_per_millimetre, millimetres)
            version = version_that_fits(self._room // least)
            codes = self._codes(page, version) if version else []
            if 0 < len(codes) <= most:
                return codes
        return []

    def _codes(self, page: "Page", version: int) -> list[Code]:
        heading, ending = self._words
        clinic = self._luggage.library.clinic(page.language)
        if self._kind == "link":
            try:
                return [make(self._address(), version)]
            except ValueError:  # a long address and a small glass
                return []
        if self._kind == "questions":
            asked = self._own_questions()
            return codes_of(heading, "\n".join(asked), clinic, "", version) if asked else []
        seen = {name.rpartition("/")[2] for name in self._luggage.state().revealed}
        text = text_of(page, whole=self._kind == "whole", shown=seen)
        return codes_of(page.title, text, clinic, ending, version)
