"""Tools other than reading (take-home, printing, media), each loaded on first use."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.speech.announcer import Announcer
from kiosk.visit.place import SheetKind
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from kiosk.content.blocks.block import Block
    from kiosk.ui.media.player import Player
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.takehome.printing import Printing
    from kiosk.ui.takehome.take_home import TakeHome


@qml_type
class VisitorTools(QObject):
    """Creates each tool on first use, and passes the visit's changes on to those that exist.

    So a tool is up to date before the overlay that shows it (`kiosk.ui.overlays.overlays`, which subscribes later).
    """

    made = Signal()

    def __init__(
        self, context: "VisitContext", announcer: Announcer, *, site: str, printer: Mapping[str, object]
    ) -> None:
        """Start without any tool; `site` and `printer` are as in the settings."""
        super().__init__()
        self._context = context
        self._announcer = announcer
        self._site = site
        self._printer = printer
        self.taking: TakeHome | None = None
        self.playing: Player | None = None
        context.visit.subscribe(self._on_change)

    # Take-home controller, or `None` until it is first used
    takingHome = read_property(QObject, "taking", made, of="TakeHome")
    # Media player, or `None` until something was first played
    player = read_property(QObject, "playing", made, of="Player")

    def stop(self) -> None:
        """Stop the media."""
        if self.playing is not None:
            self.playing.stop()

    def pause(self) -> None:
        """Pause the media."""
        if self.playing is not None:
            self.playing.pause()

    def _on_change(self, change: Change) -> None:
        if change.ended:
            self._forget()
            return
        if change.before.hidden != change.after.hidden:
            self.pause()
        if change.before.hearing != change.after.hearing and self.playing is not None:
            self.playing.apply_volume()
        if change.before.ticked != change.after.ticked and self.taking is not None:
            self.taking.update_questions()
        if change.is_other_sheet:
            self._show_sheet(change)

    def _show_sheet(self, change: Change) -> None:
        """Prepare the tool that the overlay shows; stop the media if it shows none."""
        state, block = change.after, None
        if state.sheet is not None and state.sheet.kind is SheetKind.TAKE_HOME:
            self._get_take_home().show()
        if state.sheet is not None:
            from kiosk.ui.overlays.overlay_views import shown_large

            block = shown_large(state, self._context.page())
        self._play(block)

    def _play(self, block: "Block | None") -> None:
        """Play a video or a recording, or stop if it is neither; in audio-only mode, wait for the play button."""
        from kiosk.content.blocks.playable import PlayableBlock

        if isinstance(block, PlayableBlock):
            self._get_player().show(block, begin=not self._announcer.audio_only)
        else:
            self.stop()

    def _forget(self) -> None:
        from kiosk.devices.clipboard import empty_clipboard

        empty_clipboard()
        if self.taking is not None:
            self.taking.forget()
        self.stop()

    def _get_take_home(self) -> "TakeHome":
        from kiosk.ui.contract.announced import Announced
        from kiosk.ui.takehome.take_home import TakeHome

        if self.taking is None:
            self.taking = TakeHome(self._context, self._site, self._make_printing())
            self.taking.turned.connect(lambda: self._announcer.tell_outcome(Announced.TextKind.CodePart))
            self.made.emit()
        return self.taking

    def _make_printing(self) -> "Printing | None":
        from kiosk.ui.contract.announced import Announced
        from kiosk.ui.takehome.printing import Printing

        if not self._printer["printer"]:
            return None
        printing = Printing(self._context, self._printer)
        printing.changed.connect(lambda: self._announcer.tell_outcome(Announced.TextKind.PrintResult))
        return printing

    def _get_player(self) -> "Player":
        from kiosk.ui.media.player import Player

        if self.playing is None:
            self.playing = Player(self._context)
            self.playing.failed.connect(self._announcer.tell_place)
            self.made.emit()
        return self.playing
