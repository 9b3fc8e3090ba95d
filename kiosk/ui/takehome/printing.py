"""Printing for QML: whether there is a printer, and the state of the print job."""

from collections.abc import Mapping
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal

from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.devices.printing.daily_limit import PRINTED_FILE, DailyLimit
from kiosk.devices.printing.printer import BUSY, Printer, PrintState, empty
from kiosk.paths import TRANSLATIONS, cache_folder, state_folder
from kiosk.runtime.wall_clock import today
from kiosk.ui.display.fonts import family_of
from kiosk.ui.properties import qml_type

if TYPE_CHECKING:
    from kiosk.content.blocks.records import Page
    from kiosk.ui.shell.visit_context import VisitContext


@qml_type
class Printing(QObject):
    """One printer. A document is created and sent only when a visitor asks for it."""

    @QEnum
    class Job(IntEnum):
        """The state of a print job, or why nothing was printed: see `PrintState`."""

        Idle = 0
        Busy = 1
        Done = 2
        Refused = 3
        Stopped = 4
        Failed = 5
        Slow = 6
        Limit = 7

    changed = Signal()

    def __init__(self, context: "VisitContext", settings: Mapping[str, object]) -> None:
        """Do not contact the printer until there is something to print; `settings` are the printer's."""
        super().__init__()
        self._context = context
        self._paper = str(settings["paper"])
        limit = DailyLimit(state_folder() / PRINTED_FILE, int(str(settings["prints_a_day"])), today)
        self._printer = Printer(str(settings["printer"]), limit, self.changed.emit)
        self._preparing = False

    @Property(int, notify=changed)
    def job(self) -> Job:
        """Return the state of the print job, or why nothing was printed."""
        return Printing.Job.Busy if self._preparing else job_of(self._printer.state)

    def print_out(self, page: "Page | None", blocks: tuple[str, ...], questions: tuple[str, ...]) -> None:
        """Print blocks of a page, if any, and questions; the state changes before the document is created."""
        if self._preparing or not self._printer.may_print():
            return
        self._preparing = True
        self.changed.emit()
        QTimer.singleShot(50, self, lambda: self._send(page, blocks, questions))

    def forget(self) -> None:
        """Forget the print job of the visit."""
        self._preparing = False
        self._printer.forget()
        self.changed.emit()

    def _send(self, page: "Page | None", blocks: tuple[str, ...], questions: tuple[str, ...]) -> None:
        from kiosk.ui.takehome.paper import Handout, write_pdf

        if not self._preparing:
            return  # the visit has ended
        self._preparing = False
        reading, library = self._context.visit.state.reading, self._context.library
        language = next(language for language in library.languages if language.code == reading.language)
        handout = Handout(
            pages=() if page is None else ((page, blocks),),
            questions=questions,
            language=language.code,
            family=family_of(language.code),
            right_to_left=language.right_to_left,
            size=reading.text_size,
            paper=self._paper,
            clinic=library.clinic(language.code),
            day=today(),
        )
        file = empty(cache_folder() / "print") / "page.pdf"
        try:
            write_pdf(handout, InterfaceWords(TRANSLATIONS, language.code), library.media, file)
        except OSError:
            self._printer.state = PrintState.REFUSED
            self.changed.emit()
            return
        self._printer.send(file)
        self.changed.emit()


def job_of(state: PrintState) -> Printing.Job:
    """Return the state of a print job for QML."""
    return Printing.Job.Busy if state in BUSY else Printing.Job[state.name.capitalize()]
