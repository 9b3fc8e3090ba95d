"""A small topic in English and German, and what a translator does to the workbook that is exported from it."""

import shutil
from collections.abc import Callable
from pathlib import Path

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell

from kiosk.content.translation_files.exporting import export_language
from kiosk.content.translation_files.importing import import_delivery
from tests.content.small import PINNED, edit, pin, write_content

KEY, WHERE, SOURCE, TRANSLATION, STATE, NOTE, REMARKS = "ABCDEFG"


def german_content(folder: Path) -> Path:
    """Write the content, whose texts no other test changes."""
    pin(write_content(folder))
    edit(folder / "kiosk.yaml", "languages: [en]", "languages: [en, de]")
    edit(folder / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  de: Kleine Klinik\n")
    shutil.copy(PINNED / "de.yaml", folder / "topics" / "colds" / "de.yaml")
    return folder


def exported(content: Path, name: str = "colds.de.xlsx", language: str = "de") -> Path:
    """Export the topic; return the file."""
    file = content.parent / name
    list(export_language(content, "colds", language, file))
    return file


def cell_of(book: Workbook, place: str, column: str = TRANSLATION) -> Cell:
    """Return the cell of the text at a place in plain words."""
    for sheet in book.worksheets:
        for row in range(2, sheet.max_row + 1):
            if sheet[f"{WHERE}{row}"].value == place:
                return sheet[f"{column}{row}"]
    raise AssertionError(f"there is no row for {place}")


def named(cell: Cell) -> str:
    """Return a cell's name as messages have it."""
    return f"{cell.parent.title}!{cell.coordinate}"


def change(file: Path, edit_book: Callable[[Workbook], object]) -> None:
    """Edit a workbook."""
    book = load_workbook(file, rich_text=True)
    edit_book(book)
    book.save(file)


def type_at(file: Path, place: str, value: object) -> str:
    """Put a value into the translation's cell of the text at a place; return the cell's name."""
    book = load_workbook(file)
    cell = cell_of(book, place)
    cell.value = value
    book.save(file)
    return named(cell)


def imported(content: Path, icons: Path, file: Path, state: str = "draft", by: str = "") -> list[str]:
    """Import a file; return the lines that are printed."""
    return import_delivery(content, icons, file, state=state, by=by)
