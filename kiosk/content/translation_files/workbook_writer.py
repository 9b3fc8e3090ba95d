"""Writes a topic's texts as an Excel workbook: a sheet for each section, a row for each text."""

import io
from collections.abc import Iterable
from itertools import groupby

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill, Protection
from openpyxl.worksheet.worksheet import Worksheet

from kiosk.content.languages import record_of
from kiosk.content.translation_files.columns import COLUMNS, GUIDE, GUIDE_SHEET
from kiosk.content.translation_files.rows import Row

HEAD_FILL = PatternFill("solid", fgColor="FFDDE7EA")
OPEN_FILL = PatternFill("solid", fgColor="FFFFFBE6")
LEFT_TO_RIGHT, RIGHT_TO_LEFT = 1, 2
"""Reading orders of a cell."""


def workbook_of(rows: Iterable[Row], source: str, language: str) -> bytes:
    """Return a workbook with these rows, which are ordered by sheet; `source` and `language` are codes."""
    book = Workbook()
    book.remove(book.worksheets[0])
    write_guide(book.create_sheet(GUIDE_SHEET), source, language)
    for name, group in groupby(rows, lambda row: row.sheet):
        write_sheet(book.create_sheet(name), group, source, language)
    book.active = 1 if len(book.worksheets) > 1 else 0
    for sheet in book.worksheets:
        sheet.sheet_view.tabSelected = sheet is book.active
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def write_sheet(sheet: Worksheet, rows: Iterable[Row], source: str, language: str) -> None:
    """Fill a sheet: everything is locked, without a password, but the translations and the remarks."""
    right_to_left = record_of(language).script.right_to_left
    names = {
        "Source": f"Source: {language_name(source)}",
        "Translation": f"Translation: {language_name(language)}",
    }
    for column in COLUMNS:
        cell = sheet[f"{column.letter}1"]
        cell.value = names.get(column.heading, column.heading)
        cell.font, cell.fill = Font(bold=True), HEAD_FILL
        cell.alignment = Alignment(wrap_text=True, vertical="top")
        sheet.column_dimensions[column.letter].width = column.width
        sheet.column_dimensions[column.letter].hidden = column.is_hidden
    for number, row in enumerate(rows, start=2):
        values = (str(row.key), row.place, row.source, row.translation, row.state, row.note, "")
        for column, value in zip(COLUMNS, values, strict=True):
            is_translation = column.heading == "Translation"
            cell = sheet[f"{column.letter}{number}"]
            write_text(cell, value)
            order = RIGHT_TO_LEFT if is_translation and right_to_left else LEFT_TO_RIGHT
            cell.alignment = Alignment(wrap_text=True, vertical="top", readingOrder=order)
            if column.is_open:
                cell.protection = Protection(locked=False)
                cell.fill = OPEN_FILL
    sheet.freeze_panes = "A2"
    sheet.sheet_view.rightToLeft = right_to_left
    protection = sheet.protection
    protection.sheet = True
    protection.formatColumns = protection.formatRows = False  # widths and heights may be changed


def write_text(cell: Cell, text: str) -> None:
    """Write a text that no program takes for a number, a date or a formula."""
    cell.value = text
    cell.number_format = "@"
    if text:
        cell.data_type = "s"
        cell.quotePrefix = text[0] in "=+-@"


def write_guide(sheet: Worksheet, source: str, language: str) -> None:
    """Fill the first sheet, which explains the others."""
    sheet.column_dimensions["A"].width = 100
    texts = (f"Translation from {language_name(source)} into {language_name(language)}", *GUIDE)
    for number, text in enumerate(texts, start=1):
        cell = sheet[f"A{number}"]
        write_text(cell, text)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    sheet["A1"].font = Font(bold=True)
    sheet.protection.sheet = True


def language_name(code: str) -> str:
    """Return a language's own name with its code."""
    return f"{record_of(code).name} ({code})"
