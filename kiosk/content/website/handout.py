"""Encodes what a visitor takes home in QR codes that any phone camera reads, without a network.

The minimum module size follows from the camera. A phone looks for codes in images 1,920 pixels across some 65
degrees, so that a pixel covers 0.66 mm at 1 m; a decoder needs two pixels per module. Most people hold the phone
closer, where half of that suffices, but wheelchair users cannot, so the size for 1 m is used wherever there is room.
In front of a small screen, such as a laptop's, people are close, and half of it has to do.
"""

from collections.abc import Callable, Container, Iterable, Iterator
from itertools import islice
from math import ceil
from typing import Any, NamedTuple

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.kinds.questions import QuestionsBlock
from kiosk.content.blocks.records import Page
from kiosk.content.languages import NAMES
from kiosk.content.reading.sentences import sentences
from kiosk.content.search.word_breaks import BREAK, without_breaks
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.file_names import section_file

MODULE_MILLIMETRES = 1.33
"""Minimum module size on the screen, for phones 1 m away."""

NEAR_MODULE_MILLIMETRES = 0.67
"""Minimum module size where larger ones do not fit, for phones half a metre away."""

MANY_CODES = 8
"""With more small codes than this, fewer codes of larger versions for a close phone are less work."""

MOST_CODES = 20
"""Nobody photographs more codes than this in a row."""

QUIET_MODULES = 4
"""The white border that ISO/IEC 18004 requires, on each side."""

FEW_CODES = 3
"""As many codes are easy to photograph: a text that needs several is spread over these, to be less dense."""

LARGEST_VERSION = 20
"""Codes of larger versions are slow to detect with a hand-held camera."""

LEVELS = "HQML"
"""Error correction levels, highest first: they recover 30, 25, 15 or 7 percent hidden by glare or fingerprints."""

LEVEL_TO_FILL = "M"
"""The level for which texts are divided; a code whose size allows a higher one uses that."""


class Code(NamedTuple):
    """A QR code: rows of modules (true is dark) without the border, its version, error correction level and text."""

    rows: tuple[tuple[bool, ...], ...]
    version: int
    level: str
    text: str

    @property
    def side(self) -> int:
        """Return the modules per side, including the border."""
        return len(self.rows) + 2 * QUIET_MODULES


def module_pixels(pixels_per_millimetre: float, millimetres: float = MODULE_MILLIMETRES) -> int:
    """Return the minimum module size in pixels."""
    return ceil(millimetres * pixels_per_millimetre)


def version_that_fits(modules: int) -> int:
    """Return the largest version with at most this many modules per side, including the border; 0 if none fits."""
    return max(0, min(LARGEST_VERSION, (modules - 2 * QUIET_MODULES - 17) // 4))


def texts_of_codes(title: str, text: str, by: str, ending: str, version: int) -> list[str]:
    """Return the text of each code, of at most `version`: numbered if there are several, empty if the text is too long.

    Each begins with the title and ends with its author, `by`; `ending` is only in the last one. Texts are divided
    between sentences if possible. A text is too long if it needs more than `MOST_CODES`, or codes that hold more title
    than text.
    """
    overhead = len(f"{title} (99/99)\n\n{by}".encode())
    full_text = "\n".join(part for part in (text, ending) if part)
    room = capacity(version, LEVEL_TO_FILL) - overhead
    if room < overhead:
        return []
    parts = list(islice(divided(full_text, room), MOST_CODES + 1))
    if len(parts) > MOST_CODES:
        return []
    number = "" if len(parts) == 1 else " ({}/{})"
    return [
        f"{title}{number.format(position, len(parts))}\n{part}\n{by}"
        for position, part in enumerate(parts, 1)
    ]


def least_dense(texts_of: Callable[[int], list[str]], largest: int) -> tuple[int, list[str]]:
    """Return the smallest version for which there are still few codes, and the texts of these.

    `texts_of` divides a text for a version, as `texts_of_codes` does; `largest` is the largest version that fits the
    screen. There may be more codes than with `largest` only up to `FEW_CODES`, and only if it needs several anyway.
    """
    version, texts = largest, texts_of(largest)
    limit = max(len(texts), FEW_CODES)
    while len(texts) > 1 and version > 1:
        sparser = texts_of(version - 1)
        if not 0 < len(sparser) <= limit:
            break
        version, texts = version - 1, sparser
    return version, texts


def make(text: str, version: int) -> Code:
    """Return the smallest code of a text, with as much error correction as its size allows.

    Larger modules help cameras more than a higher level would. Call it only when the code is shown: it takes about
    50 ms. Raise `ValueError` if the text is too long for `version`.
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
    """Return the bytes that a version holds at an error correction level (ISO/IEC 18004, table 7)."""
    from segno import consts

    bits: Any = consts.SYMBOL_CAPACITY
    head = 4 + (8 if version < 10 else 16)  # the mode and the length field
    return int(bits[version][consts.ERROR_MAPPING[level]] - head) // 8


def divided(text: str, room: int) -> Iterator[str]:
    """Yield parts of a text of at most `room` bytes (4 or more), divided between lines or sentences, or else words."""
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
    """Yield the sentences of a text and their separators; those over `room` bytes as words or parts of words."""
    for line in text.splitlines():
        position = 0
        for sentence in sentences(line):
            begin = line.index(sentence, position)
            yield line[position:begin]
            position = begin + len(sentence)
            if len(sentence.encode()) <= room:
                yield sentence
                continue
            for word in sentence.split(" "):
                rest = word
                while len(rest.encode()) > room:
                    cut = rest.encode()[:room].decode(errors="ignore")
                    yield cut
                    rest = rest[len(cut) :]
                yield rest + " "
        yield "\n"


def address_of(site: str, language: str, topic: str, section: str) -> str:
    """Return the URL of a section on the clinic's website, as exported by `main.py export`; empty without a site."""
    return f"{site.rstrip('/')}/{language}/{topic}/{section_file(section)}" if site else ""


def text_of(page: Page, words: InterfaceWords, *, whole: bool, shown: Container[str] = ()) -> str:
    """Return a section as plain text, one line per paragraph: the `whole` section, or its short reading.

    It includes the notes on its translation that the screen shows, in the language of `words`. Sensitive blocks are
    left out unless the visitor has revealed them (`shown`).
    """
    selected = [block for block in page.blocks if whole or block.in_short_reading]
    blocks = [block for block in selected if not block.sensitive or block.id in shown]
    note = note_of(page.translation, words, NAMES.get(page.written, ""))
    lines = [note] if note else []
    for block in blocks:
        if block.written:
            lines.append(note_of("outdated", words, NAMES[block.written]))
        lines += lines_of(block)
    return "\n".join(lines)


def lines_of(block: Block) -> list[str]:
    """Return the texts of a block as lines, with isolates; for a picture, its description."""
    title = block.title
    texts = [text for text in block.body_texts() if text and text != title]
    return [text.replace(BREAK, "") for text in ([title, *texts] if title else texts)]


def questions_of(pages: Iterable[Page]) -> Iterator[tuple[str, str]]:
    """Yield all questions to ask in some sections, each after an id that is unique within the topic."""
    for page in pages:
        for block in page.blocks:
            if isinstance(block, QuestionsBlock):
                for number, item in enumerate(block.items):
                    yield f"{page.section}/{block.id}/{number}", without_breaks(item.plain)
