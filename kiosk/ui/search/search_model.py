"""The search as QML sees it: keyboard, search text, results, and an alphabetical index."""

import unicodedata
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.languages import record_of
from kiosk.content.search.folding import joined, letters
from kiosk.ui.input.keyboards import keyboard, sample
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.search.found_view import FoundView
from kiosk.ui.shell.page_buffer import delete_later
from kiosk.visit.lookup import section_of
from kiosk.visit.place import PlaceKind

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.content.search.query import Found, Search
    from kiosk.ui.shell.visit_context import VisitContext

HOLDER = "◌"
"""Carries a combining mark on its key; is not typed."""

ERASE = "\b"
"""What the erase key types."""

VOICING = {"゛": "\u3099", "゜": "\u309a"}
"""Voicing marks, which change the kana before them."""


@qml_type
class SearchModel(QObject):
    """The search text is stored in the visit and forgotten with it; nothing is written anywhere."""

    changed = Signal()
    answered = Signal(int)
    """Emitted with the number of results when the search text has changed."""

    keysChanged = Signal()

    def __init__(self, context: "VisitContext", open_found: "Callable[[Found], None]") -> None:
        """Load nothing until somebody searches; `open_found` opens a result."""
        super().__init__()
        self._library = context.library
        self._visit = context.visit
        self._open_found = open_found
        self._search: Search | None = None
        self._found: list[FoundView] = []
        self._near = False
        self._answered = False
        self._layer = 0
        self._letter = ""
        self._by_index = False

    def prepare(self) -> None:
        """Load what the first letter needs."""
        self._searcher().prepare(self._language)

    def forget(self) -> None:
        """Reset: the visit has ended."""
        self._layer = 0
        self._letter = ""
        self._by_index = False
        self._drop()
        self.keysChanged.emit()
        self.changed.emit()

    # State

    @Property(str, notify=changed)
    def typed(self) -> str:
        """Return the search text for display; Korean letters are joined into syllables."""
        typed = self._visit.state.typed
        return joined(typed) if self._is_hangul else typed

    @Property(bool, notify=changed)
    def nothing(self) -> bool:
        """Return whether nothing was found, in which case suggestions are listed."""
        return bool(self._visit.state.typed.strip()) and not self._by_index and not self._answered

    near = read_property(bool, "_near", changed)  # whether the results are only similar to the search text
    # Results, the entries of the index, or suggestions
    found = read_property(list, "_found", changed, of=FoundView)
    # Whether the index is shown instead of the keyboard
    byIndex = read_property(bool, "_by_index", keysChanged)
    letter = read_property(str, "_letter", keysChanged)  # selected letter of the index

    @Property(list, notify=keysChanged)
    def rows(self) -> list[str]:
        """Return the rows of keys, separated by spaces; the index's letters are one row."""
        if self._by_index:
            return [" ".join(self._library.initials(self._language))]
        return list(keyboard(self._language)[self._layer])

    @Property(str, notify=keysChanged)
    def otherKeys(self) -> str:
        """Return the label of the key that switches to the next layer."""
        layers = keyboard(self._language)
        return sample(layers[(self._layer + 1) % len(layers)])

    # Commands

    @Slot(str)
    def press(self, key: str) -> None:
        """Press a key: type its character, or select a letter of the index."""
        if self._by_index:
            self._letter = key
            self.keysChanged.emit()
            self.update()
            return
        typed = self._visit.state.typed
        if key in VOICING:
            voiced = unicodedata.normalize("NFC", typed[-1:] + VOICING[key])
            self._visit.type(typed[:-1] + voiced if len(voiced) == 1 else typed)
        else:
            self._visit.type(typed + key.removeprefix(HOLDER))

    @Slot()
    def space(self) -> None:
        """Type a space between words."""
        typed = self._visit.state.typed
        if typed and not typed.endswith(" "):
            self._visit.type(typed + " ")

    @Slot()
    def erase(self) -> None:
        """Erase the last letter."""
        self._visit.type(self._visit.state.typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Clear the search text."""
        self._visit.type("")

    @Slot()
    def changeKeys(self) -> None:
        """Switch to the next layer of keys."""
        self._layer = (self._layer + 1) % len(keyboard(self._language))
        self.keysChanged.emit()

    @Slot(bool)
    def useIndex(self, wanted: bool) -> None:
        """Show the index, or the keyboard."""
        self._by_index = wanted
        self._letter = (self._library.initials(self._language) or [""])[0] if wanted else ""
        self.keysChanged.emit()
        self.update()

    @Slot(int)
    def open(self, index: int) -> None:
        """Open the result at an index."""
        if 0 <= index < len(self._found):
            self._open_found(self._found[index].record)

    def type_more(self, text: str) -> bool:
        """Type text from a hardware keyboard; return whether it was used."""
        if self._visit.state.place.kind is not PlaceKind.SEARCH or self._by_index:
            return False
        if text == ERASE:
            typed = self._visit.state.typed
            self.erase()
            return bool(typed)
        clean = "".join(character for character in text if character.isprintable())
        if clean.isspace():
            self.space()
        elif clean:
            self._visit.type(self._visit.state.typed + (letters(clean) if self._is_hangul else clean))
        return bool(clean)

    def show(self) -> None:
        """Update the keys and the results: the search was opened."""
        self.keysChanged.emit()
        self.update()

    def reload(self) -> None:
        """Search the library again from its first word: it was replaced."""
        self._search = None

    def translate(self) -> None:
        """Reset the keyboard for another language; the search text stays."""
        self._layer = 0
        self._letter = ""
        self._by_index = False
        if self._visit.state.place.kind is PlaceKind.SEARCH:
            self.show()
        else:
            self._drop()

    def update(self) -> None:
        """Update the results: the search text has changed."""
        state = self._visit.state
        self._drop()
        if self._by_index:
            found = self._searcher().listed(self._language, self._letter)
        else:
            answer = self._searcher().answer(state.typed, self._language, state.place.topic)
            found, self._near = answer
        self._answered = bool(found)
        self._found = [self._view(record) for record in found or self._subjects()]
        self.changed.emit()
        if state.typed or self._by_index:
            self.answered.emit(len(found))

    # Internal

    @property
    def _is_hangul(self) -> bool:
        return record_of(self._language).script.segmentation == "hangul"

    @property
    def _language(self) -> str:
        return self._visit.language

    def _searcher(self) -> "Search":
        from kiosk.content.search.query import Search

        if self._search is None:
            self._search = Search(self._library)
        return self._search

    def _subjects(self) -> "list[Found]":
        """Return suggestions: the sections of the current topic, or the topics."""
        from kiosk.content.search.query import subjects

        return subjects(self._visit.topics, self._visit.state.place.topic)

    def _view(self, found: "Found") -> FoundView:
        topics = self._visit.topics
        topic = topics[found.topic]
        section = section_of(topic, found.section)
        names = [topic.title] if len(topics) > 1 else []
        names += [section.title] if section is not None and found.kind != "section" else []
        card = topic if section is None else section
        return FoundView(found, " · ".join(names), card.icon, card.hue, self)

    def _drop(self) -> None:
        self._near = False
        self._answered = False
        for view in self._found:
            delete_later(view)
        self._found = []
