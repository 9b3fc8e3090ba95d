"""What is said in films and recordings, read from and written as WebVTT: one file a language, beside the film."""

import re
from collections.abc import Iterable, Iterator
from html import escape, unescape
from pathlib import Path, PurePosixPath

from kiosk.base.bounded_file import bytes_of
from kiosk.base.plain_text import forbidden_in, forbidden_reference_in
from kiosk.content.blocks.records import Cue

MOST_BYTES = 1 << 20
MOST_LETTERS = 120
"""Of one caption: three lines of the smallest letters, six of the largest. More cannot be read while it is shown."""

LEAST_SECONDS = 0.8
TIME = re.compile(r"(?:(\d+):)?(\d+):(\d+)\.(\d{1,3})")
ENDING = ".vtt"
ARROW = "-->"
LINE_END = re.compile(r"\r\n|\n|\r")
BREAKS = re.compile(r"[\t\n\r]+")
NO_CAPTIONS = ("NOTE", "STYLE", "REGION")
"""Begin what a file may hold beside captions."""

HINT = "WEBVTT in the first line; 00:01.000 --> 00:04.000, then words"


class CaptionsRefused(Exception):
    """Captions that the library does not take; says why, in which line of the file, and how to mend it."""

    def __init__(self, line: int, why: str, hint: str) -> None:
        """Keep all three."""
        super().__init__(why)
        self.line = line
        self.hint = hint


def captions_name(film: str, language: str) -> str:
    """Return the path of a film's captions: `media/walk.en.vtt` for `media/walk.webm`."""
    return str(PurePosixPath(film).with_suffix(f".{language}{ENDING}"))


def read_captions(path: Path, length: float) -> tuple[Cue, ...]:
    """Return the captions of a film of `length` seconds; `CaptionsRefused` when nobody could read them."""
    from webvtt import WebVTT
    from webvtt.errors import MalformedCaptionError, MalformedFileError

    text = text_of(path)
    if not text.startswith("WEBVTT"):
        raise CaptionsRefused(1, "it is no WebVTT", HINT)
    odd = first_odd_line(text)
    if odd:
        raise CaptionsRefused(odd, "a caption is not written as WebVTT has it", HINT)
    lines = [number for number, line in enumerate(text.splitlines(), 1) if is_timing(line)]
    try:
        read = WebVTT.from_string(text, strict=True)
    except (MalformedFileError, MalformedCaptionError) as error:
        line = line_of_fault(text)
        raise CaptionsRefused(line, "a caption is not written as WebVTT has it", HINT) from error
    cues = tuple(Cue(seconds_of(one.start), seconds_of(one.end), words_of(one.text)) for one in read.captions)
    if not cues:
        raise CaptionsRefused(1, "it has no captions", "write what is said; [music] where nothing is said")
    for line, (why, hint) in zip(lines, faults(cues, length), strict=False):
        if why:
            raise CaptionsRefused(line, why, hint)
    return cues


def text_of(path: Path) -> str:
    """Return the text of a file; `CaptionsRefused` when it is too long, is not UTF-8 or has forbidden characters."""
    data = bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise CaptionsRefused(1, f"it has more than {MOST_BYTES >> 10} KB", "captions are text alone")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise CaptionsRefused(line, "it is not UTF-8", "save it as UTF-8") from error
    for number, words in enumerate(LINE_END.split(text), 1):
        bad = forbidden_in(words) or forbidden_reference_in(words)
        if bad:
            raise CaptionsRefused(number, bad, "delete it")
    return text


def words_of(text: str) -> str:
    """Return a caption's text on one line, with its character references replaced."""
    return BREAKS.sub(" ", unescape(" ".join(text.split())))


def is_timing(line: str) -> bool:
    """Return whether a line has a caption's times, rather than a note about them."""
    return ARROW in line and not line.startswith("NOTE")


def line_of_fault(text: str) -> int:
    """Return the number of the line for which the library that reads captions refuses a file, 1 when it tells none.

    Its errors name no line, so that each block is given to it alone.
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
            timings = [at for at, one in enumerate(block, first) if ARROW in one]
            return [first, *timings][min(2, len(timings))]
        block = []
    return 1


def faults(cues: Iterable[Cue], length: float) -> Iterator[tuple[str, str]]:
    """Yield for each caption what is wrong with it and how to mend it; nothing when it is well."""
    before = 0.0
    for cue in cues:
        if round(cue.end - cue.begin, 3) < LEAST_SECONDS:
            yield (
                "this caption is shown too briefly, or ends before it begins",
                "show it for a second or more",
            )
        elif cue.begin < before:
            yield "this caption begins before the one above it has ended", "let one follow the other"
        elif cue.begin >= length:
            yield f"this caption begins after the end, at {length:.1f} seconds", "is it of another film?"
        elif not cue.text:
            yield "this caption has no words", "write what is said, or take it out"
        elif len(cue.text) > MOST_LETTERS:
            yield f"this caption has more than {MOST_LETTERS} letters", "divide it"
        else:
            yield "", ""
        before = cue.end


def first_odd_line(text: str) -> int:
    """Return the number of the first line that stands where a caption's times must be; 0 when there is none.

    The library that reads captions leaves out what is not written as one.
    """
    before = ""
    lines = text.splitlines()
    for number, line in enumerate(lines[1:], 2):
        opens = bool(line.strip()) and not before.strip()
        before = line
        if ARROW in line and len(TIME.findall(line)) != 2:
            return number
        if opens and not line.startswith(NO_CAPTIONS):
            named = lines[number] if number < len(lines) else ""
            if ARROW not in line and ARROW not in named:
                return number
    return 0


def seconds_of(time: str) -> float:
    """Return the seconds of `01:02.500`."""
    found = TIME.fullmatch(time)
    if found is None:
        return 0.0
    hours, minutes, seconds, parts = found.groups()
    whole = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds)
    return (whole * 1000 + int(parts.ljust(3, "0"))) / 1000


def as_webvtt(cues: Iterable[Cue]) -> str:
    """Return captions as a file."""
    shown = "".join(
        f"\n{_time(cue.begin)} --> {_time(cue.end)}\n{escape(cue.text, quote=False)}\n" for cue in cues
    )
    return f"WEBVTT\n{shown}"


def _time(seconds: float) -> str:
    whole, parts = divmod(round(seconds * 1000), 1000)
    minutes, rest = divmod(whole, 60)
    return f"{minutes // 60:02}:{minutes % 60:02}:{rest:02}.{parts:03}"
