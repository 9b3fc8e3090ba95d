"""Captions of films and recordings, read from and written as WebVTT: one file per language, beside the film."""

import re
from collections.abc import Iterable, Iterator
from html import escape, unescape
from pathlib import Path, PurePosixPath

from kiosk.base.bounded_file import bytes_of
from kiosk.base.plain_text import forbidden_in, forbidden_reference_in
from kiosk.content.blocks.block import Cue

MOST_BYTES = 1 << 20
MOST_LETTERS = 120
"""Of one caption: three lines in the smallest text size, six in the largest. Nobody can read more in time."""

LEAST_SECONDS = 0.8
ENDING = ".vtt"
ARROW = "-->"
TIME = r"((?:\d{2,4}:)?[0-5]\d:[0-5]\d\.\d{3})"
TIMES = re.compile(rf"\s*{TIME}\s*{ARROW}\s*{TIME}(?:\s.*)?", re.ASCII)
"""The line with a caption's begin and end; settings, such as its position, may follow."""

LINE_END = re.compile(r"\r\n|\n|\r")
BREAKS = re.compile(r"[\t\n\r]+")
TAG = re.compile(r"<[^>]*>")
NO_CAPTIONS = ("NOTE", "STYLE", "REGION")
"""How a block that is not a caption may begin."""

HINT = "WEBVTT in the first line; 00:01.000 --> 00:04.000, then words"


class CaptionsRefused(Exception):
    """Raised for invalid captions; has the reason, the line in the file, and a hint how to fix it."""

    def __init__(self, line: int, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.line = line
        self.hint = hint


def captions_name(film: str, language: str) -> str:
    """Return the path of a film's captions: `media/walk.en.vtt` for `media/walk.webm`."""
    return str(PurePosixPath(film).with_suffix(f".{language}{ENDING}"))


def read_captions(path: Path, length: float) -> tuple[Cue, ...]:
    """Return the captions of a film of `length` seconds; raise `CaptionsRefused` if they are not readable."""
    text = text_of(path)
    if not text.startswith("WEBVTT"):
        raise CaptionsRefused(1, "it is no WebVTT", HINT)
    captions = list(captions_in(text))
    if not captions:
        raise CaptionsRefused(1, "it has no captions", "write what is said; [music] where nothing is said")
    cues = tuple(cue for _, cue in captions)
    for (line, _), (reason, hint) in zip(captions, faults(cues, length), strict=True):
        if reason:
            raise CaptionsRefused(line, reason, hint)
    return cues


def text_of(path: Path) -> str:
    """Return the text of a file; raise `CaptionsRefused` if it is too long, not UTF-8 or has forbidden characters."""
    data = bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise CaptionsRefused(1, f"it has more than {MOST_BYTES >> 10} KB", "captions are text alone")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CaptionsRefused(line, "it is not UTF-8", "save it as UTF-8") from error
    for number, words in enumerate(LINE_END.split(text), 1):
        forbidden = forbidden_in(words) or forbidden_reference_in(words)
        if forbidden:
            raise CaptionsRefused(number, forbidden, "delete it")
    return text


def captions_in(text: str) -> Iterator[tuple[int, Cue]]:
    """Yield the number of the line with each caption's times, and the caption.

    Raise `CaptionsRefused` for a block that is neither a caption nor a note: players would skip it silently.
    """
    for first, lines in blocks_of(text):
        arrows = [position for position, line in enumerate(lines) if ARROW in line]
        if not arrows and lines[0].startswith(NO_CAPTIONS):
            continue
        times_at = 1 if arrows == [1] else 0  # below an identifier, if there is one
        times = TIMES.fullmatch(lines[times_at])
        if times is None or len(arrows) > 1:
            wrong = first + (arrows[-1] if arrows else 0)
            raise CaptionsRefused(wrong, "a caption is not written as WebVTT has it", HINT)
        words = words_of(lines[times_at + 1 :])
        yield first + times_at, Cue(seconds_of(times[1]), seconds_of(times[2]), words)


def blocks_of(text: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the blocks below the first line, which blank lines separate, each after the number of its first line."""
    block: list[str] = []
    for number, line in enumerate([*LINE_END.split(text)[1:], ""], 2):
        if line.strip():
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def words_of(lines: Iterable[str]) -> str:
    """Return a caption's lines as one, without tags and with character references resolved."""
    words = " ".join(TAG.sub("", line) for line in lines).split()
    return BREAKS.sub(" ", unescape(" ".join(words)))


def faults(cues: Iterable[Cue], length: float) -> Iterator[tuple[str, str]]:
    """Yield a (problem, hint) pair for each caption, both empty if it is valid."""
    previous_end = 0.0
    for cue in cues:
        if round(cue.end - cue.begin, 3) < LEAST_SECONDS:
            message = "this caption is shown too briefly, or ends before it begins"
            yield message, "show it for a second or more"
        elif cue.begin < previous_end:
            yield "this caption begins before the one above it has ended", "let one follow the other"
        elif cue.begin >= length:
            yield f"this caption begins after the end, at {length:.1f} seconds", "is it of another film?"
        elif not cue.text:
            yield "this caption has no words", "write what is said, or take it out"
        elif len(cue.text) > MOST_LETTERS:
            yield f"this caption has more than {MOST_LETTERS} letters", "divide it"
        else:
            yield "", ""
        previous_end = cue.end


def seconds_of(time: str) -> float:
    """Return the seconds in a time such as `01:02.500` or `1:00:02.500`."""
    full_seconds = 0
    for part in time[:-4].split(":"):
        full_seconds = full_seconds * 60 + int(part)
    return (full_seconds * 1000 + int(time[-3:])) / 1000


def as_webvtt(cues: Iterable[Cue]) -> str:
    """Return captions as the text of a WebVTT file."""
    blocks = "".join(
        f"\n{_time(cue.begin)} --> {_time(cue.end)}\n{escape(cue.text, quote=False)}\n" for cue in cues
    )
    return f"WEBVTT\n{blocks}"


def _time(seconds: float) -> str:
    whole, milliseconds = divmod(round(seconds * 1000), 1000)
    minutes, rest = divmod(whole, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}.{milliseconds:03}"
