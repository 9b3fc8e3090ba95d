"""Tools other than reading (take-home, printing, media), each loaded on first use."""

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
    from kiosk.content.blocks.block import Block
    from kiosk.content.blocks.records import Page
    from kiosk.ui.media.player import Player
    from kiosk.ui.takehome.printing import Printing
    from kiosk.ui.takehome.take_home import TakeHome


QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class ToolContext(NamedTuple):
    """What the tools need from the visit.

    `page` returns the section being read; `watching` reports that somebody is watching.
    """

    state: Callable[[], VisitState]
    page: "Callable[[], Page | None]"
    glass: Callable[[], ScreenGeometry]
    watching: Callable[[], None]


@QmlElement
@QmlUncreatable("made by the program")
class VisitorTools(QObject):  # type: ignore[operator]
    """Creates each tool on first use, and resets all of them at the end of a visit."""

    made = Signal()

    def __init__(
        self,
        context: ToolContext,
        library: Library,
        *,
        announcer: Announcer,
        hearing: HearingChoices,
        site: str,
        printer: Mapping[str, object],
    ) -> None:
        """Start without any tool; `site` and `printer` are as in the settings."""
        super().__init__()
        self._context = context
        self._library = library
        self._announcer = announcer
        self._hearing = hearing
        self._site = site
        self._printer = printer
        self.taking: TakeHome | None = None
        self.playing: Player | None = None

    @Property(QObject, notify=made)
    def takingHome(self) -> "TakeHome | None":
        """Return the take-home controller, or `None` until it is first used."""
        return self.taking

    @Property(QObject, notify=made)
    def player(self) -> "Player | None":
        """Return the media player, or `None` until something was first played."""
        return self.playing

    def take_home(self) -> "TakeHome":
        """Return the take-home controller, creating it if necessary."""
        from kiosk.ui.contract.announced import Announced
        from kiosk.ui.takehome.take_home import TakeHome, TakeHomeContext

        if self.taking is None:
            visit = self._context
            context = TakeHomeContext(
                visit.state, self._library, visit.page, visit.glass, self._site, self._printing()
            )
            self.taking = TakeHome(context)
            self.taking.turned.connect(lambda: self._announcer.tell_outcome(Announced.Kind.CodePart))
            self.made.emit()
        return self.taking

    def play(self, block: "Block | None") -> None:
        """Play a video or a recording, or stop if it is neither; in audio-only mode, wait for the play button."""
        if block is not None and block.kind in ("video", "audio"):
            self._get_player().show(block, begin=not self._announcer.audio_only)  # type: ignore[arg-type]
        elif self.playing is not None:
            self.playing.stop()

    def pause(self) -> None:
        """Pause the media."""
        if self.playing is not None:
            self.playing.pause()

    def forget(self) -> None:
        """Forget everything the visitor did with the tools."""
        from kiosk.devices.clipboard import empty_clipboard

        empty_clipboard()
        if self.taking is not None:
            self.taking.forget()
        self.play(None)

    def translate(self) -> None:
        """Update what is open to the current language."""
        sheet = self._context.state().sheet
        if self.taking is not None and sheet is not None and sheet.kind is SheetKind.TAKE_HOME:
            self.taking.show()

    def _printing(self) -> "Printing | None":
        from kiosk.ui.contract.announced import Announced
        from kiosk.ui.takehome.printing import Printing, PrintingContext

        if not self._printer["printer"]:
            return None
        printing = Printing(PrintingContext(self._context.state, self._library, self._printer))
        printing.changed.connect(lambda: self._announcer.tell_outcome(Announced.Kind.PrintResult))
        return printing

    def _get_player(self) -> "Player":
        from kiosk.ui.media.player import Player, PlayerContext

        if self.playing is None:
            visit = self._context
            volume = lambda: self._hearing.now.volume  # noqa: E731  (one of four)
            self.playing = Player(PlayerContext(self._library.media, visit.glass, volume, visit.watching))
            self._hearing.changed.connect(self.playing.follow)
            self.playing.failed.connect(self._announcer.tell_place)
            self.made.emit()
        return self.playing
