"""Prints the usage summary: one sheet, in the language of the panel."""

from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal

from kiosk.base.log import log
from kiosk.content.languages import FROM_RIGHT
from kiosk.devices.printing.printer import BUSY, Printer, PrintState, empty
from kiosk.paths import cache_folder
from kiosk.ui.display.fonts import family_of
from kiosk.ui.properties import qml_type
from kiosk.ui.takehome.paper import empty_document, pdf_writer
from kiosk.ui.takehome.printing import Printing, job_of

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices

POINTS = 12


@qml_type
class UsePrinting(QObject):
    """The printer for staff, who are exempt from the visitors' daily limit."""

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        """Do not contact the printer yet."""
        super().__init__(parent)
        self._context = context
        self._settings = services.settings
        self._printer: Printer | None = None

    @Property(bool, constant=True)
    def possible(self) -> bool:
        """Return whether a printer is configured."""
        return bool(self._settings["printer"])

    @Property(int, notify=changed)
    def job(self) -> Printing.Job:
        """Return the state of the print job, or why nothing was printed."""
        return Printing.Job.Idle if self._printer is None else job_of(self._printer.state)

    def begin(self) -> None:
        """Forget the state of an earlier print job, unless it is still being printed."""
        if self._printer is not None and self._printer.state not in BUSY:
            self._printer = None
        self.changed.emit()

    def send(self, heading: str, lines: list[str]) -> None:
        """Print one sheet with a heading and lines of text."""
        if not self._settings["printer"]:
            return
        if self._printer is None:
            self._printer = Printer(self._settings["printer"], None, self.changed.emit)
        if not self._printer.may_print():
            return
        try:
            file = empty(cache_folder() / "staff-print") / "use.pdf"
            write_sheet(heading, lines, self._context.visit.language, self._settings["paper"], file)
        except OSError as error:
            log().error("The usage sheet could not be written: %s", error)
            self._printer.state = PrintState.REFUSED
            self.changed.emit()
            return
        self._printer.send(file)


def write_sheet(heading: str, lines: list[str], language: str, paper: str, file: Path) -> None:
    """Write a heading and lines of text as a PDF; `paper` is one of `kiosk.ui.takehome.paper.SIZES`.

    Raise `OSError` if the file cannot be written.
    """
    document = empty_document(family_of(language), POINTS, right_to_left=language in FROM_RIGHT)
    document.setHtml(f"<h1>{escape(heading)}</h1>" + "".join(f"<p>{escape(line)}</p>" for line in lines))
    writer = pdf_writer(file, paper, heading)
    document.print_(writer)
    del writer  # closes the file
    if not file.exists() or not file.stat().st_size:  # Qt only warns
        raise OSError(f"{file} cannot be written")
