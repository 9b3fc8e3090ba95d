"""What a visitor may ask for beside reading: taking home, paper, films. Nothing of it is loaded before."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library.reader import Library
from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.ui.speech.announcer import Announcer
from kiosk.ui.speech.audio_choices import HearingChoices
from kiosk.visit.place import SheetKind
from kiosk.visit.visit import VisitState

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Block, Page
    from kiosk.ui.media.player import Player
    from kiosk.ui.takehome.printing import Printing
    from kiosk.ui.takehome.take_home import TakeHome


QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class Errands(NamedTuple):
    """What tools ask of the visit and have it do.

    `page` is the section that is read, and `watching` notes that somebody watches.
    """

    state: Callable[[], VisitState]
    page: "Callable[[], Page | None]"
    glass: Callable[[], ScreenGeometry]
    watching: Callable[[], None]


@QmlElement
@QmlUncreatable("made by the program")
class VisitorTools(QObject):  # type: ignore[operator]
    """Makes each tool when it is first asked for, and has all of them forget a visit."""

    made = Signal()

    def __init__(
        self,
        errands: Errands,
        library: Library,
        *,
        announcer: Announcer,
        hearing: HearingChoices,
        site: str,
        printer: Mapping[str, object],
    ) -> None:
        """Have none yet; `site` and `printer` are as in the settings."""
        super().__init__()
        self._errands = errands
        self._library = library
        self._announcer = announcer
        self._hearing = hearing
        self._site = site
        self._printer = printer
        self.taking: TakeHome | None = None
        self.playing: Player | None = None

    @Property(QObject, notify=made)
    def takingHome(self) -> "TakeHome | None":
        """Return what can be taken home, once somebody has asked for it."""
        return self.taking

    @Property(QObject, notify=made)
    def player(self) -> "Player | None":
        """Return what plays films and recordings, once one was played."""
        return self.playing

    def take_home(self) -> "TakeHome":
        """Return what can be taken home."""
        from kiosk.ui.takehome.take_home import Luggage, TakeHome

        if self.taking is None:
            ask = self._errands
            luggage = Luggage(ask.state, self._library, ask.page, ask.glass, self._site, self._printing())
            self.taking = TakeHome(luggage)
            self.taking.turned.connect(lambda: self._announcer.tell_shown("codeCaption"))
            self.made.emit()
        return self.taking

    def play(self, block: "Block | None") -> None:
        """Play a film or a recording, or nothing: by ear it waits until it is asked for."""
        if block is not None and block.kind in ("video", "audio"):
            self._made_player().show(block, begin=not self._announcer.audio_only)  # type: ignore[arg-type]
        elif self.playing is not None:
            self.playing.stop()

    def pause(self) -> None:
        """Have what plays wait."""
        if self.playing is not None:
            self.playing.pause()

    def forget(self) -> None:
        """End the visit."""
        from kiosk.devices.clipboard import empty_clipboard

        empty_clipboard()
        if self.taking is not None:
            self.taking.forget()
        self.play(None)

    def translate(self) -> None:
        """Show what is open in another language."""
        sheet = self._errands.state().sheet
        if self.taking is not None and sheet is not None and sheet.kind is SheetKind.TAKE_HOME:
            self.taking.show()

    def _printing(self) -> "Printing | None":
        from kiosk.ui.takehome.printing import Office, Printing

        if not self._printer["printer"]:
            return None
        printing = Printing(Office(self._errands.state, self._library, self._printer))
        printing.changed.connect(lambda: self._announcer.tell_shown("printed"))
        return printing

    def _made_player(self) -> "Player":
        from kiosk.ui.media.player import Player, Stage

        if self.playing is None:
            ask = self._errands
            volume = lambda: self._hearing.now.volume  # noqa: E731  (one of four)
            self.playing = Player(Stage(self._library.media, ask.glass, volume, ask.watching))
            self._hearing.changed.connect(self.playing.follow)
            self.playing.failed.connect(self._announcer.tell_place)
            self.made.emit()
        return self.playing
