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
TIME = re.compile(r"(?:(\d+):)?(\d+):(\d+)\.(\d{1,3})")
ENDING = ".vtt"
ARROW = "-->"
LINE_END = re.compile(r"\r\n|\n|\r")
BREAKS = re.compile(r"[\t\n\r]+")
NO_CAPTIONS = ("NOTE", "STYLE", "REGION")
"""How a block that is not a caption may begin."""

HINT = "WEBVTT in the first line; 00:01.000 --> 00:04.000, then words"


class CaptionsRefused(Exception):
    """Raised for invalid captions; has the reason, the line in the file, and a hint how to fix it."""

    def __init__(self, line: int, reason: str, hint: str) -> None:
        """Keep the line, reason and hint."""
        super().__init__(reason)
        self.line = line
        self.hint = hint


def captions_name(film: str, language: str) -> str:
    """Return the path of a film's captions: `media/walk.en.vtt` for `media/walk.webm`."""
    return str(PurePosixPath(film).with_suffix(f".{language}{ENDING}"))


def read_captions(path: Path, length: float) -> tuple[Cue, ...]:
    """Return the captions of a film of `length` seconds; raise `CaptionsRefused` if they are not readable."""
    from webvtt import WebVTT
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    text = text_of(path)
    if not text.startswith("WEBVTT"):
        raise CaptionsRefused(1, "it is no WebVTT", HINT)
    invalid_line = first_odd_line(text)
    if invalid_line:
        raise CaptionsRefused(invalid_line, "a caption is not written as WebVTT has it", HINT)
    lines = [number for number, line in enumerate(text.splitlines(), 1) if is_timing(line)]
    try:
        read = WebVTT.from_string(text, strict=True)
    except (MalformedFileError, MalformedCaptionError) as error:
        line = line_of_fault(text)
        raise CaptionsRefused(line, "a caption is not written as WebVTT has it", HINT) from error
    cues = tuple(
        Cue(seconds_of(caption.start), seconds_of(caption.end), words_of(caption.text))
        for caption in read.captions
    )
    if not cues:
        raise CaptionsRefused(1, "it has no captions", "write what is said; [music] where nothing is said")
    for line, (reason, hint) in zip(lines, faults(cues, length), strict=False):
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


def words_of(text: str) -> str:
    """Return a caption's text as one line, with character references resolved."""
    return BREAKS.sub(" ", unescape(" ".join(text.split())))


def is_timing(line: str) -> bool:
    """Return whether a line has a caption's times (a note may contain an arrow too)."""
    return ARROW in line and not line.startswith("NOTE")


def line_of_fault(text: str) -> int:
    """Return the number of the line that webvtt-py rejects, or 1 if that is unknown.

    Its errors name no line, so each block is parsed on its own.
    """
    from webvtt import WebVTT
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    block: list[str] = []
    for number, line in enumerate([*text.splitlines()[1:], ""], 2):
        if line.strip():
            block.append(line)
            continue
        try:
            WebVTT.from_string("\n".join(["WEBVTT", "", *block]), strict=True)
        except (MalformedFileError, MalformedCaptionError):
            first = number - len(block)
            timings = [position for position, content in enumerate(block, first) if ARROW in content]
            return [first, *timings][min(2, len(timings))]
        block = []
    return 1


def faults(cues: Iterable[Cue], length: float) -> Iterator[tuple[str, str]]:
    """Yield a (problem, hint) pair for each caption, both empty if it is valid."""
    previous_end = 0.0
    for cue in cues:
        if round(cue.end - cue.begin, 3) < LEAST_SECONDS:
            yield (
                "this caption is shown too briefly, or ends before it begins",
                "show it for a second or more",
            )
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


def first_odd_line(text: str) -> int:
    """Return the number of the first line that should have a caption's times but does not, or 0.

    webvtt-py silently skips such blocks.
    """
    previous = ""
    lines = text.splitlines()
    for number, line in enumerate(lines[1:], 2):
        opens = bool(line.strip()) and not previous.strip()
        previous = line
        if ARROW in line and len(TIME.findall(line)) != 2:
            return number
        if opens and not line.startswith(NO_CAPTIONS):
            following = lines[number] if number < len(lines) else ""
            if ARROW not in line and ARROW not in following:
                return number
    return 0


def seconds_of(time: str) -> float:
    """Return the seconds in a time such as `01:02.500`, 0 if it is not a time."""
    match = TIME.fullmatch(time)
    if match is None:
        return 0.0
    hours, minutes, seconds, fraction = match.groups()
    full_seconds = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return (full_seconds * 1000 + int(fraction.ljust(3, "0"))) / 1000


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
