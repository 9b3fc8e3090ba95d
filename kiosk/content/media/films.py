"""Checks by a file's content that a film or recording plays on every machine.

The kiosk ships its own decoders for VP8, VP9, H.264, Opus, Vorbis, MP3 and AAC, so these do not depend on the machine.
They cannot decode AV1.
"""

from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.bounded_file import bytes_of
from kiosk.content.media.media_worker import JobFailed, TookTooLong, media_worker

MOST_BYTES = 64 << 20
MOST_SECONDS = 15 * 60
MOST_WIDTH, MOST_HEIGHT = 1920, 1080
MOST_FRAMES_A_SECOND = 60
MOST_PARSING_SECONDS = 5.0
"""Of CPU time. A usual film takes a hundredth of a second."""

FILMS = {"WebM": ("VP8", "VP9"), "MPEG-4": ("AVC",)}
"""Video formats by container, as MediaInfo names them."""

RECORDINGS = {
    "WebM": ("Opus", "Vorbis"),
    "MPEG-4": ("AAC",),
    "Ogg": ("Opus", "Vorbis"),
    "MPEG Audio": ("MPEG Audio",),
}
"""Audio formats by container."""

FILM_HINT = "save it as WebM (VP9 with Opus), or as MP4 (H.264 with AAC)"
RECORDING_HINT = "save it as Opus, Ogg Vorbis, MP3 or M4A"


Track = dict[str, Any]
"""The properties of a track (`kiosk.devices.media_worker.PROPERTIES`)."""


class Tracks(NamedTuple):
    """The tracks of a file: `general` describes the file as a whole (empty if MediaInfo finds nothing)."""

    general: Track
    pictures: list[Track]
    sounds: list[Track]


@dataclass(frozen=True, slots=True)
class FilmFile:
    """A playable film or recording (0 by 0 pixels), with its length in seconds."""

    data: bytes
    width: int
    height: int
    seconds: float


class FilmRefused(Exception):
    """Raised for an unplayable film or recording; has the reason and a hint how to fix it."""

    def __init__(self, reason: str, hint: str) -> None:
        super().__init__(reason)
        self.hint = hint


def read_film(path: Path, *, moving: bool) -> FilmFile:
    """Return the film (`moving`) or recording in a file; raise `FilmRefused` if the kiosk cannot play it."""
    hint = FILM_HINT if moving else RECORDING_HINT
    data = bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise FilmRefused(f"it has more than {MOST_BYTES >> 20} MB", "save it smaller: 720 lines are enough")
    tracks = _tracks_of(data, hint)
    container = str(tracks.general.get("format") or "")
    if not tracks.pictures and not tracks.sounds:
        raise FilmRefused("it is no film and no recording, whatever its name says", hint)
    if moving and not tracks.pictures:
        raise FilmRefused("it has no moving pictures", "make it a block of the kind audio")
    if not moving and tracks.pictures:
        raise FilmRefused("it has moving pictures", "make it a block of the kind video")
    for track in tracks.pictures:
        if track["format"] not in FILMS.get(container, ()):
            form = f"{track['format']} in {container}"
            raise FilmRefused(f"it is {form}, which the kiosk cannot play everywhere", hint)
        if track["bit_depth"] not in (None, 8) or track["chroma_subsampling"] not in (None, "4:2:0"):
            raise FilmRefused("its colours are finer than most machines play", "save it with 8 bit, 4:2:0")
    for track in tracks.sounds:
        if track["format"] not in RECORDINGS.get(container, ()):
            form = f"{track['format']} in {container}"
            raise FilmRefused(f"its sound is {form}, which the kiosk cannot play everywhere", hint)
    return _measured(data, tracks)


OGG_PAGE = 27
"""Size of an Ogg page header (RFC 3533), in bytes; byte 5 holds flags, byte 26 the number of segment sizes after it."""

END_OF_STREAM = 0x04


def is_whole_ogg(data: bytes) -> bool:
    """Return whether the last page of an Ogg file is complete, and marked as the last."""
    page = data[max(0, data.rfind(b"OggS")) :]
    if len(page) < OGG_PAGE:
        return False
    lengths = page[OGG_PAGE : OGG_PAGE + page[26]]
    return bool(page[5] & END_OF_STREAM) and len(page) >= OGG_PAGE + page[26] + sum(lengths)


def _tracks_of(data: bytes, hint: str) -> Tracks:
    """Return the tracks of a file that is whole; raise `FilmRefused` if it is cut short or cannot be parsed."""
    try:
        tracks = media_worker().tracks(data, MOST_PARSING_SECONDS)
    except TookTooLong as error:
        raise FilmRefused(f"it is damaged: {error} to read", hint) from error
    except JobFailed as error:
        raise FilmRefused(f"it is damaged and cannot be read: {error}", hint) from error
    general, pictures, sounds = (
        [track for track in tracks if track["track_type"] == kind] for kind in ("General", "Video", "Audio")
    )
    found = Tracks(general[0] if general else {}, pictures, sounds)
    truncated = found.general.get("istruncated") == "Yes"
    if truncated or (found.general.get("format") == "Ogg" and not is_whole_ogg(data)):
        raise FilmRefused("it is cut short: its end is missing", "save or copy it again")
    return found


def _number(value: object) -> float:
    """Return a property as a positive number; 0 if it is none, as in a damaged file."""
    try:
        number = float(str(value))
    except ValueError:
        return 0.0
    return number if isfinite(number) and number > 0 else 0.0


def _measured(data: bytes, tracks: Tracks) -> FilmFile:
    seconds = _number(tracks.general.get("duration")) / 1000
    if not seconds:
        raise FilmRefused("it is damaged: it does not say how long it is", "save it again")
    if seconds > MOST_SECONDS:
        reason = f"it takes more than {MOST_SECONDS // 60} minutes"
        raise FilmRefused(reason, "cut it: most visitors stay for three")
    if not tracks.pictures:
        return FilmFile(data, 0, 0, seconds)
    picture = tracks.pictures[0]
    width, height = int(_number(picture["width"])), int(_number(picture["height"]))
    if not width or not height:
        raise FilmRefused("it is damaged: it does not say how large it is", "save it again")
    if max(width, height) > MOST_WIDTH or min(width, height) > MOST_HEIGHT:
        raise FilmRefused(f"it is {width} by {height} pixels: too large", "save it with 720 lines")
    if _number(picture["frame_rate"]) > MOST_FRAMES_A_SECOND:
        raise FilmRefused("it has too many pictures a second", "save it with 25 or 30")
    return FilmFile(data, width, height, seconds)
