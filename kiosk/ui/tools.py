"""What a visitor may ask for beside reading: search, taking home, paper, films. Nothing of it is loaded before."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from kiosk.content.cards import TopicCard
from kiosk.content.library import Library
from kiosk.devices.glass import Glass
from kiosk.ui.speech import Speech
from kiosk.visit.place import SheetKind
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

    from kiosk.content.pages import Block, Page
    from kiosk.content.search import Found
    from kiosk.ui.finder import Finder
    from kiosk.ui.player import Player
    from kiosk.ui.printing import Printing
    from kiosk.ui.take_home import TakeHome


class Errands(NamedTuple):
    """What tools ask of the visit and have it do.

    `page` is the section that is read, `type` takes what was typed so far, `open` what was found, `watching` notes that
    somebody watches, and `told` has the place said to who does not see it.
    """

    state: Callable[[], VisitState]
    topics: Callable[[], Mapping[str, TopicCard]]
    page: "Callable[[], Page | None]"
    glass: Callable[[], Glass]
    type: Callable[[str], bool]
    open: "Callable[[Found], None]"
    watching: Callable[[], None]
    told: Callable[[], None]


class Tools:
    """Makes each tool when it is first asked for, and has all of them forget a visit."""

    def __init__(
        self, errands: Errands, library: Library, speech: Speech, site: str, printer: Mapping[str, object]
    ) -> None:
        """Have none yet; `site` and `printer` are as in the settings."""
        self._errands = errands
        self._library = library
        self._speech = speech
        self._site = site
        self._printer = printer
        self.window: QQuickView | None = None
        self.finder: Finder | None = None
        self.taking: TakeHome | None = None
        self.player: Player | None = None

    def search(self) -> "Finder":
        """Give the search."""
        from kiosk.ui.finder import Finder, Wishes

        if self.finder is None:
            ask = self._errands
            self.finder = Finder(self._library, Wishes(ask.state, ask.topics, ask.type, ask.open))
            self.finder.answered.connect(self._speech.tell_found)
        return self.finder

    def take_home(self) -> "TakeHome":
        """Give what can be taken home."""
        from kiosk.ui.take_home import Luggage, TakeHome

        if self.taking is None:
            ask = self._errands
            luggage = Luggage(ask.state, self._library, ask.page, ask.glass, self._site, self._printing())
            self.taking = TakeHome(luggage, self.window)
            self.taking.turned.connect(lambda: self._speech.tell_shown("codeNumber"))
        return self.taking

    def play(self, block: "Block | None") -> None:
        """Play a film or a recording, or nothing: by ear it waits until it is asked for."""
        if block is not None and block.kind in ("video", "audio"):
            self._made_player().show(block, begin=not self._errands.state().hearing.by_ear)  # type: ignore[arg-type]
        elif self.player is not None:
            self.player.stop()

    def pause(self) -> None:
        """Have what plays wait."""
        if self.player is not None:
            self.player.pause()

    def forget(self) -> None:
        """End the visit."""
        from kiosk.devices.clipboard import empty_clipboard

        empty_clipboard()
        if self.finder is not None:
            self.finder.forget()
        if self.taking is not None:
            self.taking.forget()
        self.play(None)

    def translate(self) -> None:
        """Show what is open in another language."""
        if self.finder is not None:
            self.finder.translate()
        sheet = self._errands.state().sheet
        if self.taking is not None and sheet is not None and sheet.kind is SheetKind.TAKE_HOME:
            self.taking.show()

    def _printing(self) -> "Printing | None":
        from kiosk.ui.printing import Office, Printing

        if not self._printer["printer"]:
            return None
        printing = Printing(Office(self._errands.state, self._library, self._printer))
        printing.changed.connect(lambda: self._speech.tell_shown("printed"))
        return printing

    def _made_player(self) -> "Player":
        from kiosk.ui.player import Player, Stage

        if self.player is None:
            ask = self._errands
            volume = lambda: ask.state().hearing.volume  # noqa: E731  (one of four)
            self.player = Player(Stage(self._library.media, ask.glass, volume, ask.watching), self.window)
            self._speech.changed.connect(self.player.follow)
            self.player.failed.connect(ask.told)
        return self.player
