"""The list of topics for QML, and the topic that the start screen presents."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.blocks.cards import MISSING
from kiosk.ui.menu.topic_views import TopicView
from kiosk.ui.shell.page_buffer import delete_later
from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.start.start_screen import StartScreen

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Topics(QObject):  # type: ignore[operator]
    """All topics of the library in the current language, created on first use.

    `changed` follows the display preferences, `moved` the current place.
    """

    changed = Signal()
    moved = Signal()
    invitedChanged = Signal()

    def __init__(self, current: VisitSession, start_screen: StartScreen) -> None:
        """Start without views; the arrangement of `start_screen` selects the topic to present."""
        super().__init__()
        self._current = current
        self._start_screen = start_screen
        self._views: dict[str, TopicView] = {}

    def view(self, topic: str) -> TopicView:
        """Return the topic with an id."""
        if topic not in self._views:
            source = self._current.library.languages[0].code
            self._views[topic] = TopicView(self._current.topics[topic], source, self)
        return self._views[topic]

    def present(self) -> TopicView | None:
        """Return the current topic; a single topic is kept, so that its menu need not be recreated."""
        names = self._current.topics
        name = self._current.state.place.topic or ("" if len(names) > 1 else next(iter(names)))
        return self.view(name) if name else None

    def forget(self) -> None:
        """Discard all views, because the language has changed."""
        for view in self._views.values():
            delete_later(view)
        self._views.clear()

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Return whether there is a menu of topics."""
        return len(self._current.topics) > 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return the number of topics."""
        return len(self._current.topics)

    @Slot(int, result=TopicView)
    def at(self, index: int) -> TopicView:
        """Return the topic at an index in the menu."""
        return self.view(list(self._current.topics)[index])

    @Property(list, notify=changed)
    def all(self) -> list[TopicView]:
        """Return all topics."""
        return [self.view(topic) for topic in self._current.topics]

    @Property(TopicView, notify=invitedChanged)
    def invited(self) -> TopicView:
        """Return the topic that the start screen presents in this arrangement."""
        names = list(self._current.topics)
        return self.view(names[self._start_screen.turn_of(len(names))])

    @Property(str, constant=True)
    def sourceName(self) -> str:
        """Return the name of the first language, which is shown where no up-to-date translation exists."""
        return self._current.library.languages[0].name

    @Property(bool, constant=True)
    def sourceRightToLeft(self) -> bool:
        """Return whether the first language is right-to-left."""
        return self._current.library.languages[0].right_to_left

    @Property(str, notify=moved)
    def translation(self) -> str:
        """Return the state of the translation of the current topic, or of the first translated topic."""
        topics, name = self._current.topics, self._current.state.place.topic
        if name:
            return topics[name].translation
        return next((card.translation for card in topics.values() if card.translation != MISSING), "")
