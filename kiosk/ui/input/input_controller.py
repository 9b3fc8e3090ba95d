"""Touch, pointer and key input of a visitor: which touches count, and what they say about presence."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.display.appearance import Appearance
from kiosk.ui.input.idle_controller import IdleController
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.search.search_controller import SearchController
from kiosk.ui.shell.navigation import Navigation
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.speech import Speech
from kiosk.ui.start.start_screen import StartScreen
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

    from kiosk.ui.input.activity import Activity
    from kiosk.ui.input.key_focus import FocusTarget
    from kiosk.ui.input.key_navigator import KeyNavigator
    from kiosk.ui.input.touch import TouchFilter
    from kiosk.ui.shell.visit_context import VisitContext


@qml_type
class InputController(QObject):
    """Watches a window for input; until it is told to, nothing can be selected.

    `by_keys` is whether the visitor uses keys.
    """

    pointingChanged = Signal()

    def __init__(
        self,
        context: "VisitContext",
        *,
        appearance: Appearance,
        start_screen: StartScreen,
        navigation: Navigation,
        presence: IdleController,
        speech: Speech,
        announcer: Announcer,
        search: SearchController,
    ) -> None:
        super().__init__()
        self._context = context
        self._appearance = appearance
        self._navigation = navigation
        self._presence = presence
        self._speech = speech
        self._announcer = announcer
        self._search = search
        self._touch_filter: TouchFilter | None = None
        self._keys: KeyNavigator | None = None
        self._activity: Activity | None = None
        self.by_keys = False
        self._pointing = False
        appearance.glassChanged.connect(self._measure)
        start_screen.arrangementChanged.connect(self._leave_keys)
        context.visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.ended:
            self.cancel_touches()
            self._leave_keys()
            if self._activity is not None:
                self._activity.filter.clear()

    def watch_touches(self, window: "QQuickView") -> None:
        """Start filtering touches on `window`."""
        from kiosk.ui.input.activity import Activity
        from kiosk.ui.input.touch import Listener, TouchFilter

        activity = self._activity = Activity(window, self._presence, self._context.visit, self._key_focus)
        listener = Listener(
            self._speech.touched_at, activity.scrolled, activity.contact_ended, self._set_pointing
        )
        self._touch_filter = TouchFilter(window, self._context.clock, listener)
        self._measure()

    def watch_keys(self, window: "QQuickView", keys: Mapping[str, str]) -> None:
        """Start keyboard navigation on `window`; `keys` maps actions to the names of additional keys."""
        from kiosk.ui.input.key_navigator import KeyActions, KeyNavigator

        activity = self._activity
        assert activity is not None  # noqa: S101  (touches are watched first)
        actions = KeyActions(
            self._navigation.goBack,
            self._navigation.goHome,
            self._use_keys,
            lambda: self._appearance.from_right,
            focus_changed=self._focus_changed,
            audio_only=lambda: self._announcer.audio_only,
            set_audio_only=self._announcer.set_audio_only,
            type=self._search.type_more,
            pressed=activity.key_pressed,
            finished=activity.key_done,
        )
        self._keys = KeyNavigator(window, actions, self._context.clock.now, keys)
        window.installEventFilter(self._keys)

    @Slot()
    def _measure(self) -> None:
        """Convert distances with the screen's pixels per millimetre."""
        pixels_per_millimetre = self._context.glass.pixels_per_millimetre
        if self._touch_filter is not None:
            self._touch_filter.rules.pixels_per_millimetre = pixels_per_millimetre
        if self._activity is not None:
            self._activity.filter.pixels_per_millimetre = pixels_per_millimetre

    def cancel_touches(self) -> None:
        """Release everything that is pressed, even if a finger is still on the screen."""
        if self._touch_filter is not None:
            self._touch_filter.cancel_touches()

    # Whether a mouse or a pen moves without pressing; only then is there hovering
    pointing = read_property(bool, "_pointing", pointingChanged)

    @Slot()
    def _leave_keys(self) -> None:
        if self._keys is not None:
            self._keys.leave()

    @Slot(result=bool)
    def acceptsTouch(self) -> bool:
        """Return whether the touch being delivered may select what is under it.

        The touch then counts as having selected something, so ask only if there is something to select.
        """
        if self._touch_filter is None or not self._touch_filter.accepts:
            return False
        if self._touch_filter.lifted is not None:
            self._touch_filter.lifted.selected = True
        return True

    @Slot()
    def answerWarning(self) -> None:
        """Answer the idle warning by its button: now, or once the contact being delivered has been classified."""
        if self._touch_filter is None or self._touch_filter.lifted is None:
            self._presence.note()
        else:
            self._touch_filter.lifted.on_button = True

    def turn_wheel(self, deliver: Callable[[], None]) -> None:
        """Deliver a wheel event, and record whether it scrolls anything."""
        if self._activity is not None:
            self._activity.wheel_turned(deliver)

    def _key_focus(self) -> "FocusTarget | None":
        return None if self._keys is None else self._keys.focused

    def _set_pointing(self, pointing: bool) -> None:
        if pointing != self._pointing:
            self._pointing = pointing
            self.pointingChanged.emit()

    def _focus_changed(self, target: "FocusTarget", targets: "list[FocusTarget]") -> None:
        self._speech.touched(target.item)
        parent = target.item.parentItem()
        siblings = [other for other in targets if other.item.parentItem() == parent and other.link < 0]
        rank = siblings.index(target) + 1 if target in siblings else 1
        self._announcer.tell_focus(target.item, target.link, rank, len(siblings))

    def _use_keys(self, used: bool) -> None:
        self.by_keys = used
