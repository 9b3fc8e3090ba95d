"""Reads a translator's workbook as Excel, LibreOffice or another program has saved it."""

import io
import warnings
from collections.abc import Iterator
from datetime import date, time, timedelta
from typing import Any, NamedTuple
from xml.parsers import expat

from openpyxl import Workbook, load_workbook
from openpyxl.cell.rich_text import CellRichText
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.base.zip_files import DamagedZipError, OversizedZipError, open_zip, part_of
from kiosk.content.translation_files.columns import COLUMNS, GUIDE_SHEET
from kiosk.content.translation_files.rows import DeliveredRow, Delivery, RowKey
from kiosk.errors import KioskError

MOST_UNPACKED_BYTES = 50 << 20
"""Of a workbook's parts together; all languages of a long topic have a tenth of it."""
MOST_PARTS = 2000
MOST_ROWS = 20_000
MOST_COLUMNS = 200
HEADING_ROWS = 20
"""Rows in which headings are looked for: somebody may have inserted some above them."""

SAVE_AGAIN = "open it in Excel or LibreOffice and save it as an Excel workbook (.xlsx), without a password"
NOT_TEXT: tuple[tuple[tuple[type, ...], str], ...] = (
    ((bool,), "Excel has made true or false of this"),
    ((date, time, timedelta), "Excel has made a date or time of this"),
    ((int, float), "Excel has made a number of this"),
)
AS_TEXT = "type an apostrophe (') and then the text: it stays as you type it"


def read_workbook(data: bytes) -> Delivery:
    """Return the rows of a workbook; raise `KioskError` if it cannot be read at all."""
    require_harmless(data)
    book = opened(data)
    delivery = Delivery([], [], [])
    for sheet in book.worksheets:
        if sheet.max_row > MOST_ROWS or sheet.max_column > MOST_COLUMNS:
            message = f"The sheet {sheet.title!r} has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns."
            raise KioskError(message, "delete the empty ones, or paste the translations into a new export")
        SheetReader(sheet, delivery).read()
    if not delivery.rows and not delivery.problems:
        raise KioskError(
            "No sheet of this file has translations.", "import a file that `words export` has written"
        )
    return delivery


def require_harmless(data: bytes) -> None:
    """Raise `KioskError` if this is no workbook, unpacks to too much, or declares entities."""
    if not data.startswith(b"PK"):
        raise KioskError("This is no Excel workbook (.xlsx), or it has a password.", SAVE_AGAIN)
    try:
        archive = open_zip(data, most_bytes=MOST_UNPACKED_BYTES, most_parts=MOST_PARTS)
        for name in archive.namelist():
            if name.endswith((".xml", ".rels", ".vml")):
                require_no_doctype(part_of(archive, name))
    except DamagedZipError as error:
        raise KioskError("This file is damaged.", SAVE_AGAIN) from error
    except OversizedZipError as error:
        message = f"This file unpacks to more than {MOST_UNPACKED_BYTES >> 20} MB."
        raise KioskError(message, "delete its pictures and empty rows, or paste into a new export") from error


def require_no_doctype(xml: bytes) -> None:
    """Raise `KioskError` if an XML part has a document type, which could declare entities, or is damaged."""

    def refuse(*_: object) -> None:
        raise KioskError("This file declares entities, as no spreadsheet program does.", SAVE_AGAIN)

    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(xml, True)  # noqa: FBT003  (expat takes it by position alone)
    except expat.ExpatError as error:
        raise KioskError("This file is damaged.", SAVE_AGAIN) from error


def opened(data: bytes) -> Workbook:
    """Return a workbook; raise `KioskError` if it is damaged."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of extensions that it does not keep; nothing is saved here
            return load_workbook(io.BytesIO(data), rich_text=True, keep_links=False)
    except Exception as error:  # whatever a damaged part leads to
        raise KioskError("This file is damaged, or no Excel workbook (.xlsx).", SAVE_AGAIN) from error


class Unusable(NamedTuple):
    """The value of a cell that is no text: what it is, and the value as text."""

    what: str
    text: str


class SheetReader:
    """Reads a sheet into a delivery."""

    def __init__(self, sheet: Worksheet, delivery: Delivery) -> None:
        """Find the headings; columns may have been moved, inserted or added."""
        self._sheet, self._delivery = sheet, delivery
        self._heading_row, self._columns = self._headings()

    def read(self) -> None:
        """Add the sheet's rows, or the reasons why they cannot be used."""
        if not {"Key", "Source", "Translation"} <= self._columns.keys():
            self._unusable()
            return
        self._merged_cells()
        for number in range(self._heading_row + 1, self._sheet.max_row + 1):
            self._row(number)

    def _headings(self) -> tuple[int, dict[str, int]]:
        """Return the row of the headings, and the number of each heading's column."""
        for number in range(1, min(HEADING_ROWS, self._sheet.max_row) + 1):
            columns: dict[str, int] = {}
            for column in range(1, self._sheet.max_column + 1):
                begin = str(self._sheet.cell(number, column).value or "").partition(":")[0].strip()
                if begin in {known.heading for known in COLUMNS}:
                    columns.setdefault(begin, column)
            if "Translation" in columns:
                return number, columns
        return 1, {}

    def _unusable(self) -> None:
        """Say that a sheet has translations but no keys, or that it has neither."""
        title = self._sheet.title
        if "Translation" in self._columns:
            missing = ", ".join(sorted({"Key", "Source"} - self._columns.keys()))
            hint = "export again, and paste the translations into the new file"
            self._problem(f"{title}!A{self._heading_row}", f"the column {missing} has been deleted", hint)
        elif title != GUIDE_SHEET and any(any(row) for row in self._sheet.iter_rows(values_only=True)):
            self._delivery.remarks.append(f"{title}: this sheet is not one of the export, and is left out")

    def _merged_cells(self) -> None:
        """Report cells that were merged over translations."""
        columns = {self._columns[name] for name in ("Key", "Source", "Translation")}
        for merged in self._sheet.merged_cells.ranges:
            covered = range(merged.min_col, merged.max_col + 1)
            if merged.max_row > self._heading_row and columns.intersection(covered):
                self._problem(
                    f"{self._sheet.title}!{merged.coord}", "these cells have been merged", "unmerge them"
                )

    def _row(self, number: int) -> None:
        """Add one row."""
        translation = self._value(number, "Translation")
        key_text = str(self._value(number, "Key") or "").strip()
        cell = self._cell(number, "Translation")
        key = RowKey.parse(key_text)
        if key is None:
            if key_text:
                self._problem(
                    self._cell(number, "Key"), "the key of this row has been changed", "export again"
                )
            elif str(translation or "").strip():
                self._problem(cell, "this row is not one of the export", "delete it, or undo its insertion")
            return
        if "Remarks" in self._columns and (remark := str(self._value(number, "Remarks") or "").strip()):
            self._delivery.remarks.append(f"{self._cell(number, 'Remarks')}: {remark}")
        self._delivery.problems.extend(f"{cell}: {problem}" for problem in value_problems(translation))
        if is_bold(translation):
            hint = "write **words** for words in bold"
            self._delivery.remarks.append(f"{cell}: bold and italics set in Excel are lost ({hint})")
        source = str(self._value(number, "Source") or "")
        text = "" if translation is None or isinstance(translation, Unusable) else str(translation)
        self._delivery.rows.append(DeliveredRow(cell, key, source, text))

    def _value(self, number: int, heading: str) -> Any:
        cell = self._sheet.cell(number, self._columns[heading])
        if cell.data_type in ("f", "e"):
            what = "this is a formula" if cell.data_type == "f" else "this is an error of Excel"
            return Unusable(what, str(cell.value))
        return cell.value

    def _cell(self, number: int, heading: str) -> str:
        """Return the name of a cell, such as "Overview!D14"."""
        return f"{self._sheet.title}!{self._sheet.cell(number, self._columns[heading]).coordinate}"

    def _problem(self, cell: str, message: str, hint: str) -> None:
        self._delivery.problems.append(f"{cell}: {message} ({hint})")


def value_problems(value: Any) -> Iterator[str]:
    """Yield why a cell's value is not the text that somebody typed."""
    if isinstance(value, Unusable):
        yield f"{value.what}: {value.text} ({AS_TEXT})"
        return
    for types, message in NOT_TEXT:
        if isinstance(value, types):
            yield f"{message}: {value} ({AS_TEXT})"
            return


def is_bold(value: Any) -> bool:
    """Return whether parts of a text have been formatted as bold or italic."""
    if not isinstance(value, CellRichText):
        return False
    fonts = [part.font for part in value if not isinstance(part, str)]
    return any(font.b or font.i for font in fonts)
