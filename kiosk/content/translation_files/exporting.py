"""Writes the files that a clinic sends to its translators."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content.source.reader import TopicFiles, read_kiosk
from kiosk.content.translation_files.importing import read_named, require_translation
from kiosk.content.translation_files.rows import rows_of
from kiosk.content.translation_files.workbook_writer import workbook_of
from kiosk.content.translation_files.xliff import xliff_of
from kiosk.errors import ExitCode, KioskError

FORMATS = {".xlsx": "xlsx", ".xliff": "xliff", ".xlf": "xliff"}
"""The formats by the endings of files."""


def export_language(folder: Path, topic: str, language: str, target: Path) -> Iterator[str]:
    """Write the file `target`, whose format is that of its ending; yield a line that says so."""
    form = FORMATS.get(target.suffix.lower())
    if form is None:
        raise KioskError(
            f"{target} has no ending that says its format.", "end it in .xlsx or .xliff", ExitCode.USAGE
        )
    content = read_kiosk(folder)
    require_translation(content, topic, language)
    yield write(read_named(content, topic), language, target, form)


def export_all(folder: Path, topic: str, target: Path, form: str) -> Iterator[str]:
    """Write a file for each language into the folder `target`: each may go to another translator; yield lines."""
    content = read_kiosk(folder)
    languages = content.languages[1:]
    for language in languages or [""]:
        require_translation(content, topic, language)
    files = read_named(content, topic)
    for language in languages:
        yield write(files, language, target / f"{topic}.{language}.{form}", form)


def write(files: TopicFiles, language: str, target: Path, form: str) -> str:
    """Write one file; return a line with the number of its texts that have no valid translation."""
    rows = list(rows_of(files, language))
    first = next(iter(files.words))
    data = workbook_of(rows, first, language) if form == "xlsx" else xliff_of(rows, files.id, first, language)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        raise KioskError(f"{target} cannot be written: {error.strerror}.", "", ExitCode.CANTCREAT) from error
    waiting = sum(row.state in ("missing", "stale") for row in rows)
    return f"{target}: {len(rows)} texts, {waiting} of them missing or stale"
