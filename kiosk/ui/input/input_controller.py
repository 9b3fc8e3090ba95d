"""The fingers and keys of a visitor: which touch is meant, and what either of them tells of who is there."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.search.search_controller import SearchController
from kiosk.ui.shell.navigation import Navigation
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.speech import Speech
from kiosk.visit.clock import Clock
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

    from kiosk.ui.input.activity import Activity
    from kiosk.ui.input.key_navigator import FocusTarget, KeyNavigator
    from kiosk.ui.input.touch import TouchFilter

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class InputController(QObject):  # type: ignore[operator]
    """Watches a window from when it is told to: until then nothing chooses anything.

    `by_keys` tells whether the visitor uses keys.
    """

    pointingChanged = Signal()

    def __init__(
        self,
        clock: Clock,
        appearance: Appearance,
        state: Callable[[], VisitState],
        *,
        navigation: Navigation,
        presence: IdleController,
        speech: Speech,
        announcer: Announcer,
        search: SearchController,
    ) -> None:
        """Watch nothing yet."""
        super().__init__()
        self._clock = clock
        self._appearance = appearance
        self._navigation = navigation
        self._presence = presence
        self._speech = speech
        self._announcer = announcer
        self._search = search
        self._guard: TouchFilter | None = None
        self._keys: KeyNavigator | None = None
        self._state = state
        self._activity: Activity | None = None
        self.by_keys = False
        self._pointing = False

    def watch_touches(self, window: "QQuickView") -> None:
        """Judge every touch on `window` from now on, before it is delivered."""
        from kiosk.ui.input.activity import Activity
        from kiosk.ui.input.touch import Listener, TouchFilter

        activity = self._activity = Activity(window, self._presence, self._state)
        listener = Listener(
            self._speech.touched_at, activity.scrolled, activity.contact_ended, self._set_pointing
        )
        self._guard = TouchFilter(window, self._clock, listener)
        self.measure(self._appearance.glass)

    def watch_keys(self, window: "QQuickView", keys: Mapping[str, str]) -> None:
        """Let keys do from now on what fingers do on `window`; `keys` names more of them by what they do."""
        from kiosk.ui.input.key_navigator import KeyActions, KeyNavigator

        activity = self._activity
        assert activity is not None  # noqa: S101  (contacts are watched first)
        doer = KeyActions(
            self._navigation.goBack,
            self._navigation.goHome,
            self._use_keys,
            lambda: self._appearance.from_right,
            rested=self._rested,
            audio_only=lambda: self._announcer.audio_only,
            hear=self._hear,
            type=self._search.type_more,
            pressed=activity.key_pressed,
            done=activity.key_done,
        )
        self._keys = KeyNavigator(window, doer, self._clock.now, keys)
        window.installEventFilter(self._keys)

    def measure(self, glass: ScreenGeometry) -> None:
        """Judge how far fingers go by the millimetres of this glass."""
        if self._guard is not None:
            self._guard.rules.pixels_per_millimetre = glass.pixels_per_millimetre
        if self._activity is not None:
            self._activity.filter.pixels_per_millimetre = glass.pixels_per_millimetre

    def cancel_touches(self) -> None:
        """Have nothing pressed any more, whatever lies on the glass."""
        if self._guard is not None:
            self._guard.cancel_touches()

    @Property(bool, notify=pointingChanged)
    def pointing(self) -> bool:
        """Return whether a mouse or a pen points without pressing: only then is anything hovered."""
        return self._pointing

    @Slot()
    def leave_keys(self) -> None:
        """Have keys rest on nothing any more."""
        if self._keys is not None:
            self._keys.leave()

    def forget(self) -> None:
        """Forget all input of a visit that has ended."""
        if self._activity is not None:
            self._activity.filter.clear()

    @Slot(result=bool)
    def acceptsTouch(self) -> bool:
        """Return whether the touch just being delivered may select what lies under it.

        It then counts as one that selected something: ask only when something is there to be selected.
        """
        if self._guard is None or not self._guard.accepts:
            return False
        if self._guard.lifted is not None:
            self._guard.lifted.selected = True
        return True

    @Slot()
    def answerWarning(self) -> None:
        """Answer the idle warning by its button: at once, or after a contact has been delivered and judged."""
        if self._guard is None or self._guard.lifted is None:
            self._presence.keep()
        else:
            self._guard.lifted.on_button = True

    def turn_wheel(self, deliver: Callable[[], None]) -> None:
        """Have a wheel event delivered, and note whether it moves anything."""
        if self._activity is not None:
            self._activity.wheel_turned(deliver)

    def _set_pointing(self, pointing: bool) -> None:
        if pointing != self._pointing:
            self._pointing = pointing
            self.pointingChanged.emit()

    def _rested(self, stop: "FocusTarget", stops: "list[FocusTarget]") -> None:
        self._speech.touched(stop.item)
        around = [one for one in stops if one.item.parentItem() == stop.item.parentItem() and one.link < 0]
        rank = around.index(stop) + 1 if stop in around else 1
        self._announcer.tell_focus(stop.item, stop.link, rank, len(around))

    def _hear(self, wanted: bool) -> None:
        """Have everything speak itself, or no longer: who listens is there, though the start screen is not left yet."""
        self._announcer.hear_all(wanted)
        if wanted and not self._presence.somebody:
            self._presence.begin()

    def _use_keys(self, used: bool) -> None:
        self.by_keys = used
