"""The topics as QML reads them: those in the menu, and the one that the start screen invites to."""

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
    """All topics of the library, in the language that is shown; each is made when it is first asked for.

    `changed` follows how the visitor reads, `moved` where they are.
    """

    changed = Signal()
    moved = Signal()
    invitedChanged = Signal()

    def __init__(self, current: VisitSession, start_screen: StartScreen) -> None:
        """Make nothing yet; the arrangement of `start_screen` tells which topic has its turn."""
        super().__init__()
        self._current = current
        self._start_screen = start_screen
        self._views: dict[str, TopicView] = {}

    def view(self, topic: str) -> TopicView:
        """Return one topic by its id."""
        if topic not in self._views:
            source = self._current.library.languages[0].code
            self._views[topic] = TopicView(self._current.topics[topic], source, self)
        return self._views[topic]

    def present(self) -> TopicView | None:
        """Return the topic of the present place; a single topic stays, so that its menu need not be made again."""
        names = self._current.topics
        name = self._current.state.place.topic or ("" if len(names) > 1 else next(iter(names)))
        return self.view(name) if name else None

    def forget(self) -> None:
        """Make all of them anew: they are in another language."""
        for view in self._views.values():
            delete_later(view)
        self._views.clear()

    @Property(bool, notify=changed)
    def several(self) -> bool:
        """Return whether there is a menu of topics."""
        return len(self._current.topics) > 1

    @Property(int, notify=changed)
    def count(self) -> int:
        """Return how many topics there are."""
        return len(self._current.topics)

    @Slot(int, result=TopicView)
    def at(self, index: int) -> TopicView:
        """Return one topic by its place in the menu, from 0."""
        return self.view(list(self._current.topics)[index])

    @Property(list, notify=changed)
    def all(self) -> list[TopicView]:
        """Return all topics."""
        return [self.view(topic) for topic in self._current.topics]

    @Property(TopicView, notify=invitedChanged)
    def invited(self) -> TopicView:
        """Return the topic that the start screen invites to: each in its turn."""
        names = list(self._current.topics)
        return self.view(names[self._start_screen.turn_of(len(names))])

    @Property(str, constant=True)
    def sourceName(self) -> str:
        """Return the name of the first language, in which texts without an up-to-date translation are shown."""
        return self._current.library.languages[0].name

    @Property(bool, constant=True)
    def sourceRightToLeft(self) -> bool:
        """Return whether the first language is read from the right."""
        return self._current.library.languages[0].right_to_left

    @Property(str, notify=moved)
    def translation(self) -> str:
        """Return how far the translation has come of the present topic, or of the first that has one."""
        topics, name = self._current.topics, self._current.state.place.topic
        if name:
            return topics[name].translation
        return next((one.translation for one in topics.values() if one.translation != MISSING), "")
