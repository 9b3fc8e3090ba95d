"""The list of topics for QML, and the topic that the start screen presents."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.blocks.cards import MISSING
from kiosk.ui.menu.topic_views import TopicView
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.shell.page_buffer import delete_later
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext


@qml_type
class Topics(QObject):
    """All topics of the library in the current language, created on first use.

    `changed` is emitted with the language and with the library, `moved` with the place as well.
    """

    changed = Signal()
    moved = Signal()
    invitedChanged = Signal()

    def __init__(self, context: "VisitContext", start_screen: StartScreen) -> None:
        """Start without views; the arrangement of `start_screen` selects the topic to present."""
        super().__init__()
        self._visit = context.visit
        self._source = context.library.languages[0]
        self._start_screen = start_screen
        self._views: dict[tuple[str, int, str], TopicView] = {}
        self._visit.subscribe(self._on_change)
        start_screen.arrangementChanged.connect(self.invitedChanged)

    def view(self, topic: str) -> TopicView:
        """Return the topic with an id, in the current language."""
        key = self._visit.language, self._visit.state.edition, topic
        if key not in self._views:
            self._views[key] = TopicView(self._visit.topics[topic], self._source.code, self)
        return self._views[key]

    def present(self) -> TopicView | None:
        """Return the current topic; a single topic is kept, so that its menu need not be recreated."""
        names = self._visit.topics
        name = self._visit.state.place.topic or ("" if len(names) > 1 else next(iter(names)))
        return self.view(name) if name else None

    def _on_change(self, change: Change) -> None:
        if change.is_translation:
            self._discard_others()
            self.changed.emit()
            self.invitedChanged.emit()
        if change.is_other_page:
            self.moved.emit()

    def _discard_others(self) -> None:
        current = self._visit.language, self._visit.state.edition
        for key in [key for key in self._views if key[:2] != current]:
            delete_later(self._views.pop(key))

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return the number of topics."""
        return len(self._visit.topics)

    @Slot(int, result=TopicView)
    def at(self, index: int) -> TopicView:
        """Return the topic at an index in the menu."""
        return self.view(list(self._visit.topics)[index])

    @Property(list, notify=changed)
    def all(self) -> list[TopicView]:
        """Return all topics."""
        return [self.view(topic) for topic in self._visit.topics]

    @Property(TopicView, notify=invitedChanged)
    def invited(self) -> TopicView:
        """Return the topic that the start screen presents in this arrangement."""
        names = list(self._visit.topics)
        return self.view(names[self._start_screen.turn_of(len(names))])

    # Name of the first language, which is shown where no up-to-date translation exists
    sourceName = read_property(str, "_source.name")
    # Whether the first language is right-to-left
    sourceRightToLeft = read_property(bool, "_source.right_to_left")

    @Property(str, notify=moved)
    def translation(self) -> str:
        """Return the state of the translation of the current topic, or of the first translated topic."""
        topics, name = self._visit.topics, self._visit.state.place.topic
        if name:
            return topics[name].translation
        return next((card.translation for card in topics.values() if card.translation != MISSING), "")
