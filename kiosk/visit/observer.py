"""Turns the steps of each visit into counts, and forgets them when it ends."""

from kiosk.visit.clock import Now
from kiosk.visit.place import START, PlaceKind, Route, SheetKind
from kiosk.visit.state import VisitState
from kiosk.visit.tally import UsageSink

VOICE, SEARCH, IN_VAIN, TAKE_HOME, PAPER, IN_FULL, CHECK = TOOLS = (
    "voice",
    "search",
    "search-in-vain",
    "take-home",
    "paper",
    "in-full",
    "self-check",
)
"""The tools whose use is counted."""


def page_of(place: Route) -> str:
    """Return the page that is open, or an empty text; it stays open while its sources are shown."""
    open_there = place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES)
    return f"{place.topic}/{place.section}" if open_there else ""


class VisitTracker:
    """Follows one visit after another; `now` returns monotonic seconds, `first` is the state that visits begin with."""

    def __init__(self, tally: UsageSink, now: Now, first: VisitState) -> None:
        self._tally = tally
        self._now = now
        self._first = first
        self._forget()

    def follow(self, state: VisitState, *, by_keys: bool = False) -> None:
        """Record what is shown now."""
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
        """Record that the visitor uses a tool."""
        if self._begun and tool not in self._tools:
            self._tools.add(tool)
            self._tally.used(tool)

    def found(self, count: int) -> None:
        """Record the number of search results; what counts is the last one before the search is left."""
        self._in_vain = count == 0

    def rate(self, *, helped: bool) -> None:
        """Record whether the open page was helpful."""
        if self._page:
            self._tally.rated(self._page, self._state.reading.language, helped=helped)

    def end(self, state: VisitState, how: str, quiet: float = 0.0) -> None:
        """Record that the visit is over; `quiet` is the time since the visitor's last action, in seconds."""
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
