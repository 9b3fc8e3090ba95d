"""The search as QML sees it: keys, what was typed with them, what was found, and the index for who does not type."""

import html
import unicodedata
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.blocks.cards import TopicCard
from kiosk.content.library.reader import Library
from kiosk.visit.place import PlaceKind
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from kiosk.content.search.query import Found, Search

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

HOLDER = "◌"
"""Carries a mark on its key; is not typed."""

ERASE = "\b"
"""What the key that takes the last letter away types."""

VOICING = {"゛": "\u3099", "゜": "\u309a"}
"""Change the kana before them."""


class SearchContext(NamedTuple):
    """What the search asks of the visit: its state, its topics, to note what was typed, and to open what was found."""

    state: Callable[[], VisitState]
    topics: Callable[[], Mapping[str, TopicCard]]
    type: Callable[[str], bool]
    open: Callable[["Found"], None]


@QmlElement
@QmlUncreatable("made from the library")
class FoundView(QObject):  # type: ignore[operator]
    """Something that was found."""

    def __init__(self, found: "Found", place: str, icon: str, hue: str, parent: QObject) -> None:
        """Read `found`, which stands at `place` in words."""
        super().__init__(parent)
        self.record = found
        self._place = place
        self._icon = icon
        self._hue = hue

    @Property(str, constant=True)
    def kind(self) -> str:
        """Return "section", "term", "heading" or "sentence"."""
        return self.record.kind

    @Property(str, constant=True)
    def text(self) -> str:
        """Return it without marks."""
        return self.record.text

    @Property(str, constant=True)
    def markup(self) -> str:
        """Return it with the words that were typed marked."""
        return self.record.markup

    @Property(str, constant=True)
    def more(self) -> str:
        """Return the markup of what says more: a section's summary, a term's meaning, or where it stands."""
        return self.record.more or html.escape(self._place)

    @Property(str, constant=True)
    def icon(self) -> str:
        """Return the icon of its section."""
        return self._icon

    @Property(str, constant=True)
    def hue(self) -> str:
        """Return the hue of its section."""
        return self._hue


@QmlElement
@QmlUncreatable("made by the program")
class SearchModel(QObject):  # type: ignore[operator]
    """What is searched for is held by the visit, and forgotten with it; nothing of it is written anywhere."""

    changed = Signal()
    answered = Signal(int)
    """Something was typed, and so much was found."""

    keysChanged = Signal()

    def __init__(self, library: Library, context: SearchContext) -> None:
        """Load nothing before somebody searches."""
        super().__init__()
        self._library = library
        self._context = context
        self._search: Search | None = None
        self._found: list[FoundView] = []
        self._near = False
        self._layer = 0
        self._letter = ""
        self._by_index = False

    def prepare(self) -> None:
        """Load what the first letter needs."""
        self._searcher().prepare(self._language)

    def forget(self) -> None:
        """Begin anew: the visit is over."""
        self._layer = 0
        self._letter = ""
        self._by_index = False
        self._drop()
        self.keysChanged.emit()
        self.changed.emit()

    # What is shown

    @Property(str, notify=changed)
    def typed(self) -> str:
        """Return what was typed, as it is to be shown."""
        from kiosk.content.search.folding import joined

        typed = self._context.state().typed
        return joined(typed) if self._language == "ko" else typed

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Return whether nothing at all was found: what is listed are subjects."""
        return bool(self._context.state().typed.strip()) and not self._by_index and not self._answered

    @Property(bool, notify=changed)
    def near(self) -> bool:
        """Return whether what was found is only near what was typed."""
        return self._near

    @Property(list, notify=changed)
    def found(self) -> list[FoundView]:
        """Return what is to be listed: what was found, what the index has, or else the subjects."""
        return self._found

    @Property(bool, notify=keysChanged)
    def byIndex(self) -> bool:
        """Return whether there are letters to look under in place of keys to type with."""
        return self._by_index

    @Property(str, notify=keysChanged)
    def letter(self) -> str:
        """Return the letter of the index that is looked under."""
        return self._letter

    @Property(list, notify=keysChanged)
    def rows(self) -> list[str]:
        """Return the rows of keys, each with blanks between them; letters of the index in one."""
        from kiosk.ui.input.keyboards import keyboard

        if self._by_index:
            return [" ".join(self._library.initials(self._language))]
        return list(keyboard(self._language)[self._layer])

    @Property(str, notify=keysChanged)
    def otherKeys(self) -> str:
        """Return what the key says that brings the other keys."""
        from kiosk.ui.input.keyboards import keyboard, sample

        layers = keyboard(self._language)
        return sample(layers[(self._layer + 1) % len(layers)])

    # What a visitor can do

    @Slot(str)
    def press(self, key: str) -> None:
        """Press a key: type what is on it, or look under it."""
        if self._by_index:
            self._letter = key
            self.keysChanged.emit()
            self._answer()
            return
        typed = self._context.state().typed
        if key in VOICING:
            voiced = unicodedata.normalize("NFC", typed[-1:] + VOICING[key])
            self._type(typed[:-1] + voiced if len(voiced) == 1 else typed)
        else:
            self._type(typed + key.removeprefix(HOLDER))

    @Slot()
    def space(self) -> None:
        """Type a blank between words."""
        typed = self._context.state().typed
        if typed and not typed.endswith(" "):
            self._type(typed + " ")

    @Slot()
    def erase(self) -> None:
        """Take the last letter away."""
        self._type(self._context.state().typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take everything away."""
        self._type("")

    @Slot()
    def changeKeys(self) -> None:
        """Bring the other keys."""
        from kiosk.ui.input.keyboards import keyboard

        self._layer = (self._layer + 1) % len(keyboard(self._language))
        self.keysChanged.emit()

    @Slot(bool)
    def useIndex(self, wanted: bool) -> None:
        """Look under letters, or type."""
        self._by_index = wanted
        self._letter = (self._library.initials(self._language) or [""])[0] if wanted else ""
        self.keysChanged.emit()
        self._answer()

    @Slot(int)
    def open(self, index: int) -> None:
        """Open what was found at its place."""
        if 0 <= index < len(self._found):
            self._context.open(self._found[index].record)

    def type_more(self, text: str) -> bool:
        """Take what an attached keyboard typed; false when it is nothing that is typed here, or nobody searches."""
        from kiosk.content.search.folding import letters

        if self._context.state().place.kind is not PlaceKind.SEARCH or self._by_index:
            return False
        if text == ERASE:
            typed = self._context.state().typed
            self.erase()
            return bool(typed)
        clean = "".join(one for one in text if one.isprintable())
        if clean.isspace():
            self.space()
        elif clean:
            self._type(self._context.state().typed + (letters(clean) if self._language == "ko" else clean))
        return bool(clean)

    def show(self) -> None:
        """Answer anew: the visitor has come to the search."""
        self.keysChanged.emit()
        self._answer()

    def translate(self) -> None:
        """Begin anew with the keys of another language; what was typed with those of the one before stays."""
        self._layer = 0
        self._letter = ""
        self._by_index = False
        if self._context.state().place.kind is PlaceKind.SEARCH:
            self.show()
        else:
            self._drop()

    # What follows

    @property
    def _language(self) -> str:
        return self._context.state().reading.language

    def _searcher(self) -> "Search":
        from kiosk.content.search.query import Search

        if self._search is None:
            self._search = Search(self._library)
        return self._search

    def _type(self, text: str) -> None:
        if self._context.type(text):
            self._answer()

    def _answer(self) -> None:
        state = self._context.state()
        self._drop()
        if self._by_index:
            found = self._searcher().listed(self._language, self._letter)
        else:
            answer = self._searcher().answer(state.typed, self._language, state.place.topic)
            found, self._near = answer
        self._answered = bool(found)
        self._found = [self._view(one) for one in found or self._subjects()]
        self.changed.emit()
        if state.typed or self._by_index:
            self.answered.emit(len(found))

    def _subjects(self) -> "list[Found]":
        """Return where else a visitor may look: the sections of the present topic, or the topics."""
        from kiosk.content.search.query import subjects

        return subjects(self._context.topics(), self._context.state().place.topic)

    def _view(self, found: "Found") -> FoundView:
        topics = self._context.topics()
        topic = topics[found.topic]
        section = next((one for one in topic.sections if one.id == found.section), None)
        names = [topic.title] if len(topics) > 1 else []
        names += [section.title] if section is not None and found.kind != "section" else []
        card = topic if section is None else section
        return FoundView(found, " · ".join(names), card.icon, card.hue, self)

    def _drop(self) -> None:
        from kiosk.ui.shell.page_buffer import delete_later

        self._near = False
        self._answered = False
        for view in self._found:
            delete_later(view)
        self._found = []
