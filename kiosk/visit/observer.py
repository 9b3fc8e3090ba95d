"""Turns the steps of each visit into what is counted; it forgets them with the visit."""

from kiosk.visit.clock import Now
from kiosk.visit.place import START, Place, PlaceKind, SheetKind
from kiosk.visit.tally import UsageSink
from kiosk.visit.visit import VisitState

VOICE, SEARCH, IN_VAIN, TAKE_HOME, PAPER, IN_FULL, CHECK = TOOLS = (
    "voice",
    "search",
    "search-in-vain",
    "take-home",
    "paper",
    "in-full",
    "self-check",
)
"""What a visit may have used."""


def page_of(place: Place) -> str:
    """Return the page that is open at a place, none elsewhere; with its sources in view it is still open."""
    open_there = place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES)
    return f"{place.topic}/{place.section}" if open_there else ""


class VisitTracker:
    """Follows one visit after another; `now` gives monotonic seconds, `first` is how every visit begins."""

    def __init__(self, tally: UsageSink, now: Now, first: VisitState) -> None:
        """Wait for a visitor."""
        self._tally = tally
        self._now = now
        self._first = first
        self._forget()

    def follow(self, state: VisitState, *, by_keys: bool = False) -> None:
        """Take note of what is shown now."""
        if state.place == START:
            return
        if not self._begun:
            self._begun_at = self._now()
            by_button = state.reading.language != self._first.reading.language
            self._tally.began("keys" if by_keys else "language" if by_button else "touch")
        page = page_of(state.place)
        if page != self._page:
            self._leave(self._now() - self._opened_at)
            self._open(page)
        if state.place.kind is not PlaceKind.SEARCH:
            self._leave_search()
        self._state = state
        used = {
            SEARCH: state.place.kind is PlaceKind.SEARCH,
            CHECK: state.place.kind is PlaceKind.CHECK,
            TAKE_HOME: state.sheet is not None and state.sheet.kind is SheetKind.TAKE_HOME,
            IN_FULL: state.in_full and not self._first.in_full,
        }
        for tool in (tool for tool, is_used in used.items() if is_used):
            self.use(tool)

    def use(self, tool: str) -> None:
        """Take note that the visitor uses something."""
        if self._begun and tool not in self._tools:
            self._tools.add(tool)
            self._tally.used(tool)

    def found(self, count: int) -> None:
        """Take note of how much was found of what was typed: what counts is the last thing before search is left."""
        self._in_vain = count == 0

    def rate(self, *, helped: bool) -> None:
        """Take note of whether the page that is open was helpful."""
        if self._page:
            self._tally.rated(self._page, self._state.reading.language, helped=helped)

    def end(self, state: VisitState, how: str, quiet: float = 0.0) -> None:
        """Take note that the visit is over; `quiet` are the seconds since the visitor last did something."""
        self.follow(state)
        if self._begun:
            away = how == "idle"
            self._leave(None if away else self._now() - self._opened_at)
            self._leave_search()
            self._tally.ended(
                how,
                self._page or state.place.kind.value,
                seconds=max(0.0, self._now() - self._begun_at - (quiet if away else 0.0)),
                pages=len(self._pages),
                language=state.reading.language,
                text_size=state.reading.text_size,
                contrast=state.reading.contrast,
            )
        self._forget()

    @property
    def _begun(self) -> bool:
        return self._state.place != START

    def _open(self, page: str) -> None:
        self._page = page
        self._opened_at = self._now()
        if page:
            self._pages.add(page)

    def _leave(self, seconds: float | None) -> None:
        if self._page:
            self._tally.read(self._page, self._state.reading.language, seconds)

    def _leave_search(self) -> None:
        if self._in_vain:
            self.use(IN_VAIN)
        self._in_vain = False

    def _forget(self) -> None:
        self._state = self._first
        self._begun_at = self._opened_at = 0.0
        self._page = ""
        self._pages: set[str] = set()
        self._tools: set[str] = set()
        self._in_vain = False
