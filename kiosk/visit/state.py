"""The state of a visit, and what publishes its changes."""

from collections import deque
from collections.abc import Callable
from typing import NamedTuple

from kiosk.visit.place import START, PlaceKind, Route, Sheet
from kiosk.visit.preferences import AudioPreferences, DisplayPreferences


class VisitState(NamedTuple):
    """The complete state of a visit; equal states are shown identically.

    `typed` is the search text; `ticked` are the questions that the visitor selected, as `topic/section/block/number`;
    `rated` are the pages that they rated; `revealed` are the sensitive sections and blocks that they chose to see, as
    `topic/section/block`; `hidden` covers the screen; `question` is the index of the self-check's question, from 0;
    `answered` are the answers tried, as `topic/question/answer`. `edition` counts how often the library was replaced.
    """

    place: Route
    sheet: Sheet | None
    reading: DisplayPreferences
    hearing: AudioPreferences = AudioPreferences()
    in_full: bool = False
    typed: str = ""
    ticked: tuple[str, ...] = ()
    rated: tuple[str, ...] = ()
    revealed: tuple[str, ...] = ()
    hidden: bool = False
    question: int = 0
    answered: tuple[str, ...] = ()
    edition: int = 0

    @property
    def is_in_use(self) -> bool:
        """Return whether a visitor has begun: left the start screen, opened an overlay on it, or listens to it."""
        return self.place != START or self.sheet is not None or self.hearing.audio_only

    @property
    def is_rated(self) -> bool:
        """Return whether the visitor has rated the current page."""
        return f"{self.place.topic}/{self.place.section}" in self.rated

    @property
    def ticked_here(self) -> list[str]:
        """Return the ticked questions of the current topic, as `section/block/number`."""
        return names_below(f"{self.place.topic}/", self.ticked)

    @property
    def revealed_here(self) -> list[str]:
        """Return the revealed blocks of the current page; an empty id stands for the whole page."""
        return names_below(f"{self.place.topic}/{self.place.section}/", self.revealed)

    def with_tick(self, question: str) -> "VisitState":
        """Return the state with a question of the current topic selected, or deselected if it was."""
        name = f"{self.place.topic}/{question}"
        if not self.place.topic:
            return self
        if name in self.ticked:
            return self._replace(ticked=tuple(other for other in self.ticked if other != name))
        return self._replace(ticked=(*self.ticked, name))

    def with_rating(self) -> "VisitState":
        """Return the state with the current page rated."""
        if self.place.kind is not PlaceKind.SECTION or self.is_rated:
            return self
        return self._replace(rated=(*self.rated, f"{self.place.topic}/{self.place.section}"))

    def with_revealed(self, block: str) -> "VisitState":
        """Return the state with a block of the current page revealed, or the whole page if `block` is empty."""
        if self.place.kind is not PlaceKind.SECTION or block in self.revealed_here:
            return self
        name = f"{self.place.topic}/{self.place.section}/{block}"
        return self._replace(revealed=(*self.revealed, name))

    def with_answer(self, question: str, answer: str) -> "VisitState":
        """Return the state with an answer of the self-check tried."""
        name = f"{self.place.topic}/{question}/{answer}"
        if self.place.kind is not PlaceKind.CHECK or name in self.answered:
            return self
        return self._replace(answered=(*self.answered, name))


def names_below(prefix: str, names: tuple[str, ...]) -> list[str]:
    """Return the names that start with `prefix`, without it."""
    return [name.removeprefix(prefix) for name in names if name.startswith(prefix)]


class Change(NamedTuple):
    """A transition of the visit's state.

    `ended` is how the visit ended ("closed", "idle" or "fault"), and empty if it goes on; the end is published even if
    the states are equal. A change of the language is also one of the topics, which are those in the new language, and
    so is a change of the edition.
    """

    before: VisitState
    after: VisitState
    ended: str = ""

    @property
    def is_move(self) -> bool:
        """Return whether the place has changed."""
        return self.before.place != self.after.place

    @property
    def is_translation(self) -> bool:
        """Return whether the topics have changed: the language has, or the library was replaced."""
        return self.before.reading.language != self.after.reading.language or self.is_edition

    @property
    def is_edition(self) -> bool:
        """Return whether the library was replaced."""
        return self.before.edition != self.after.edition

    @property
    def is_other_page(self) -> bool:
        """Return whether something else is to be shown in the place: another place, or the same in another language."""
        return self.is_move or self.is_translation

    @property
    def is_other_sheet(self) -> bool:
        """Return whether another overlay is to be shown, or the same one in another language."""
        return self.before.sheet != self.after.sheet or (self.is_translation and self.after.sheet is not None)

    @property
    def is_other_question(self) -> bool:
        """Return whether the self-check has begun or ended, asks another question, or shows another answer."""
        if not any(state.place.kind is PlaceKind.CHECK for state in (self.before, self.after)):
            return False
        return (
            self.is_other_page
            or self.before.question != self.after.question
            or self.before.answered != self.after.answered
        )


Subscriber = Callable[[Change], None]


class ObservableState:
    """Holds a visit's state, and publishes each change of it.

    Subscribers are called in the order in which they subscribed, each of them once for each change, so that the `after`
    of one change is the `before` of the next. `state` is the newest state at any time. A command that a subscriber
    gives while a change is being published takes effect at once, and is published after that change.

    A subscriber that fails keeps no other from being called: the first exception is raised at the end.
    """

    def __init__(self, state: VisitState) -> None:
        """Start with `state`, which is not published."""
        self._state = state
        self._subscribers: list[Subscriber] = []
        self._unpublished: deque[Change] = deque()
        self._is_publishing = False

    @property
    def state(self) -> VisitState:
        """Return the current state."""
        return self._state

    def subscribe(self, subscriber: Subscriber) -> None:
        """Call `subscriber` with each change from the next one on."""
        self._subscribers.append(subscriber)

    def _set(self, state: VisitState, ended: str = "") -> bool:
        """Replace the state, and publish that; return whether it differs."""
        before, self._state = self._state, state
        if state != before or ended:
            self._unpublished.append(Change(before, state, ended))
            if not self._is_publishing:
                self._publish()
        return state != before

    def _publish(self) -> None:
        faults: list[Exception] = []
        self._is_publishing = True
        while self._unpublished:
            change = self._unpublished.popleft()
            for subscriber in tuple(self._subscribers):
                try:
                    subscriber(change)
                except Exception as fault:  # noqa: BLE001  (raised below)
                    faults.append(fault)
        self._is_publishing = False
        if faults:
            for other in faults[1:]:
                faults[0].add_note(f"Another subscriber failed as well: {other!r}")
            raise faults[0]
