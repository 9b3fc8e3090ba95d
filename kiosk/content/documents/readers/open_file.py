"""Opens a document of any format that is known, by what is in the file."""

import re
from datetime import UTC, datetime
from pathlib import Path

from kiosk.base.bounded_file import bytes_of
from kiosk.content.documents.model import DocumentRefused, SourceDocument, text_of_part
from kiosk.content.source.files import is_ignored
from kiosk.errors import ExitCode

SUFFIXES = (".docx", ".docm", ".dotx", ".odt", ".ott", ".md", ".markdown", ".html", ".htm", ".xhtml", ".txt")
MOST_BYTES = 200 << 20
MOST_TEXT_BYTES = 20 << 20

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
"""The start of Word files before 2007, and of encrypted newer ones."""

OTHER_FORMATS = (
    (b"%PDF", "This is a PDF."),
    (b"{\\rtf", "This is rich text (RTF)."),
    (b"\x89PNG", "This is a picture."),
    (b"\xff\xd8\xff", "This is a picture."),
)
SAVE_AS_WORD = 'open it in Word, choose Save as, "Word document (.docx)", and import that'
DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def documents_in(paths: list[Path]) -> list[Path]:
    """Return the files to import: those that are named, and of folders all with a suffix that is known."""
    found: list[Path] = []
    for path in paths:
        if not path.is_dir():
            found.append(path)
            continue
        files = sorted(file for file in path.iterdir() if file.is_file() and not is_ignored(file.name))
        inside = [file for file in files if file.suffix.casefold() in SUFFIXES]
        if not inside:
            hint = f"it may have {', '.join(SUFFIXES)}"
            raise DocumentRefused(f"There is no document in {path}.", hint, ExitCode.NOINPUT)
        found += inside
    return found


def read_document(path: Path, language: str) -> SourceDocument:
    """Return the document in a file; raise `DocumentRefused`, which says what to do, if it cannot be imported."""
    try:
        data = bytes_of(path, MOST_BYTES + 1)
    except OSError as error:
        message = f"{path} cannot be read: {error.strerror}."
        raise DocumentRefused(
            message, "check its name, and close it in other programs", ExitCode.NOINPUT
        ) from error
    try:
        document = _read(path, data, language)
        if not any(text_of_part(part) for part in document.parts):
            raise DocumentRefused("There is no text in it.", "check that this is the right file")  # noqa: TRY301
    except DocumentRefused as error:
        raise DocumentRefused(f"{path}: {error.message}", error.hint, error.exit_code) from error
    except RecursionError as error:
        message = f"{path}: Its parts are nested too deeply."
        raise DocumentRefused(message, SAVE_AS_WORD) from error
    if not DAY.fullmatch(document.date):
        document.date = datetime.fromtimestamp(path.stat().st_mtime, UTC).date().isoformat()
    return document


def _read(path: Path, data: bytes, language: str) -> SourceDocument:
    if len(data) > MOST_BYTES:
        message = f"The file has more than {MOST_BYTES >> 20} MB."
        raise DocumentRefused(message, "make its pictures smaller, or split it into several documents")
    if data.startswith(b"PK"):
        return _read_archive(path.name, data)
    if data.startswith(COMPOUND):
        if "EncryptedPackage".encode("utf-16-le") in data:
            raise DocumentRefused("The file has a password.", "save it without one, and import that")
        raise DocumentRefused("This is a Word file from before 2007 (.doc).", SAVE_AS_WORD)
    for start, message in OTHER_FORMATS:
        if data.startswith(start):
            raise DocumentRefused(message, SAVE_AS_WORD)
    return _read_text(path, data, language)


def _read_archive(name: str, data: bytes) -> SourceDocument:
    from kiosk.content.documents.readers.archive import Archive

    names = Archive(data).names
    if "word/document.xml" in names:
        from kiosk.content.documents.readers.word import read_word

        return read_word(name, data)
    if "content.xml" in names:
        from kiosk.content.documents.readers.open_document import read_open_document

        return read_open_document(name, data)
    raise DocumentRefused("This is neither a Word file nor an OpenDocument text.", SAVE_AS_WORD)


def _read_text(path: Path, data: bytes, language: str) -> SourceDocument:
    if not data.strip():
        raise DocumentRefused("The file is empty.", "check that this is the right file")
    if len(data) > MOST_TEXT_BYTES:
        message = f"The file has more than {MOST_TEXT_BYTES >> 20} MB."
        raise DocumentRefused(message, "split it into several documents")
    suffix = path.suffix.casefold()
    if suffix in (".docx", ".docm", ".dotx", ".odt", ".ott"):
        raise DocumentRefused(
            "The file is damaged.", "open it in Word or LibreOffice, save it again, and import that"
        )
    if suffix in (".md", ".markdown"):
        from kiosk.content.documents.readers.markdown import read_markdown

        return read_markdown(path.name, data, language, path.parent)
    if suffix in (".html", ".htm", ".xhtml") or re.match(
        rb"\s*<(!doctype html|html)", data[:200], re.IGNORECASE
    ):
        from kiosk.content.documents.readers.web_page import read_html

        return read_html(path.name, data, language, path.parent)
    if suffix not in (".txt", ".text", ""):
        raise DocumentRefused(f"{suffix} is no format that can be imported.", SAVE_AS_WORD)
    from kiosk.content.documents.readers.plain_text import read_plain_text

    return read_plain_text(path.name, data, language)
