"""Puts what a visitor takes home into QR codes that any phone's camera reads, with no network.

How large a module must be follows from the camera. A phone looks for codes in pictures of 1,920 pixels across some 65
degrees, so that one pixel sees 0.66 mm at a metre; a reader needs two pixels a module. Most people hold phones nearer,
where half of that is enough; who sits in a wheelchair does not, so that the figure for a metre is kept wherever there
is room for it. In front of a small glass, as a laptop has, people are near: there, half of it has to do.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import islice
from math import ceil
from typing import Any, NamedTuple

from kiosk.content.blocks.records import Block, Page, Questions, plain_texts
from kiosk.content.languages import NAMES
from kiosk.content.reading.sentences import sentences
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.file_names import section_file

MODULE_MILLIMETRES = 1.33
"""The least side of a module on the glass, for phones a metre away."""

NEAR_MODULE_MILLIMETRES = 0.67
"""The least side of a module where larger ones have no room: for phones half a metre away."""

MANY_CODES = 8
"""More than so many small ones, and fewer large ones for a phone that is near are less work."""

MOST_CODES = 20
"""Nobody photographs more of them one after the other."""

QUIET_MODULES = 4
"""The white rim that ISO/IEC 18004 asks for, on each side."""

FEW_CODES = 3
"""So many are no trouble to photograph: a text that needs several codes is spread over these, to be less dense."""

LARGEST_VERSION = 20
"""Codes with more modules than this one's are slow to find for a camera that is held by hand."""

LEVELS = "HQML"
"""Error correction, the most first: what glare or a finger's print may hide is 30, 25, 15 or 7 percent."""

LEVEL_TO_FILL = "M"
"""The level by which a text is divided; a code whose size allows more has more."""


class Code(NamedTuple):
    """A QR code: rows of dark modules, without the white rim; its version, level of error correction, and text."""

    rows: tuple[tuple[bool, ...], ...]
    version: int
    level: str
    text: str

    @property
    def side(self) -> int:
        """Return the modules of a side, with the white rim."""
        return len(self.rows) + 2 * QUIET_MODULES


def module_pixels(pixels_per_millimetre: float, millimetres: float = MODULE_MILLIMETRES) -> int:
    """Return the least pixels of a module's side."""
    return ceil(millimetres * pixels_per_millimetre)


def version_that_fits(modules: int) -> int:
    """Return the largest version that has at most so many modules across, with its white rim; 0 when none has."""
    return max(0, min(LARGEST_VERSION, (modules - 2 * QUIET_MODULES - 17) // 4))


def texts_of_codes(title: str, text: str, by: str, ending: str, version: int) -> list[str]:
    """Return what each code of a text holds, of `version` at the most: numbered if there are several, none if too long.

    Each begins with the title and ends with who says it; `ending` stands in the last one. Texts are divided between
    sentences if possible. Too long is what needs more than `MOST_CODES`, or codes that hold more title than text.
    """
    fixed = len(f"{title} (99/99)\n\n{by}".encode())
    whole = "\n".join(part for part in (text, ending) if part)
    room = capacity(version, LEVEL_TO_FILL) - fixed
    if room < fixed:
        return []
    parts = list(islice(divided(whole, room), MOST_CODES + 1))
    if len(parts) > MOST_CODES:
        return []
    number = "" if len(parts) == 1 else " ({}/{})"
    return [f"{title}{number.format(at, len(parts))}\n{part}\n{by}" for at, part in enumerate(parts, 1)]


def least_dense(texts_of: Callable[[int], list[str]], largest: int) -> tuple[int, list[str]]:
    """Return the version with the largest modules for which the codes stay few, and what these hold.

    `texts_of` divides a text for a version, as `texts_of_codes` does; `largest` is the largest version that fits the
    screen. More codes than with that one are made up to `FEW_CODES`, and only of a text that needs several anyway.
    """
    version, texts = largest, texts_of(largest)
    most = max(len(texts), FEW_CODES)
    while len(texts) > 1 and version > 1:
        sparser = texts_of(version - 1)
        if not 0 < len(sparser) <= most:
            break
        version, texts = version - 1, sparser
    return version, texts


def make(text: str, version: int) -> Code:
    """Return the smallest code of a text, with as much error correction as its size allows.

    Larger modules help cameras more than a higher level would. It takes some 50 milliseconds: made when it is to be
    shown. Raises `ValueError` when the text is too long for a code of `version`.
    """
    import segno

    length = len(text.encode())
    level = next((level for level in (LEVEL_TO_FILL, "L") if length <= capacity(version, level)), None)
    if level is None:
        raise ValueError(f"{length} bytes are too many for a code")
    code = segno.make_qr(text, error=level, encoding="utf-8")
    rows = tuple(tuple(module == 1 for module in row) for row in code.matrix)
    return Code(rows, int(code.version), code.error, text)


def capacity(version: int, level: str) -> int:
    """Return the bytes that a code of a version holds at a level of error correction (ISO/IEC 18004, table 7)."""
    from segno import consts

    bits: Any = consts.SYMBOL_CAPACITY
    head = 4 + (8 if version < 10 else 16)  # that bytes follow, and how many
    return int(bits[version][consts.ERROR_MAPPING[level]] - head) // 8


def divided(text: str, room: int) -> Iterator[str]:
    """Divide a text into parts of at most `room` bytes, 4 or more: at ends of lines and sentences, else of words."""
    part = ""
    for piece in pieces(text, room):
        joined = part + piece
        if part.strip() and len(joined.strip().encode()) > room:
            yield part.strip()
            joined = piece
        part = joined
    if part.strip():
        yield part.strip()


def pieces(text: str, room: int) -> Iterator[str]:
    """Yield the sentences of a text and what parts them; those longer than `room` in words, or cut."""
    for line in text.splitlines():
        at = 0
        for sentence in sentences(line):
            begin = line.index(sentence, at)
            yield line[at:begin]
            at = begin + len(sentence)
            if len(sentence.encode()) <= room:
                yield sentence
                continue
            for word in sentence.split(" "):
                whole = word
                while len(whole.encode()) > room:
                    cut = whole.encode()[:room].decode(errors="ignore")
                    yield cut
                    whole = whole[len(cut) :]
                yield whole + " "
        yield "\n"


def address_of(site: str, language: str, topic: str, section: str) -> str:
    """Return the address of a section on the clinic's web site, as `main.py export` writes it; empty without a site."""
    return f"{site.rstrip('/')}/{language}/{topic}/{section_file(section)}" if site else ""


def text_of(page: Page, words: InterfaceWords, *, whole: bool, shown: Container[str] = ()) -> str:
    """Return a section as plain text, one line a paragraph: all of it, or what its short reading has.

    It has the notes on its translation that the screen shows, in the language of `words`. What is sensitive is left out
    unless it is among the blocks that the visitor had `shown`.
    """
    wanted = [block for block in page.blocks if whole or block.in_short_reading]
    blocks = [block for block in wanted if not block.sensitive or block.id in shown]
    note = note_of(page.translation, words, NAMES.get(page.written, ""))
    lines = [note] if note else []
    for block in blocks:
        if block.written:
            lines.append(note_of("outdated", words, NAMES[block.written]))
        lines += lines_of(block)
    return "\n".join(lines)


def lines_of(block: Block) -> list[str]:
    """Return what a block says, as lines; of a picture, what it shows."""
    title = getattr(block, "title", "")
    said = [without_breaks(text) for text in plain_texts(block) if text != title]
    return [without_breaks(title), *said] if title else said


def questions_of(pages: Iterable[Page]) -> Iterator[tuple[str, str]]:
    """Yield all questions to ask of some sections, each with what names it within its topic."""
    for page in pages:
        for block in page.blocks:
            if isinstance(block, Questions):
                for number, item in enumerate(block.items):
                    yield f"{page.section}/{block.id}/{number}", without_breaks(item.plain)
