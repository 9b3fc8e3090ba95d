"""Holds an author's films and recordings to what the kiosk plays on every machine, told by what is in the file.

The libraries that play them come with the kiosk and decode VP8, VP9 and H.264, Opus, Vorbis, MP3 and AAC without any
help of the machine's; of AV1 they show nothing.
"""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.files import bytes_of

MOST_BYTES = 64 << 20
MOST_SECONDS = 15 * 60
MOST_WIDTH, MOST_HEIGHT = 1920, 1080
MOST_FRAMES_A_SECOND = 60

FILMS = {"WebM": ("VP8", "VP9"), "MPEG-4": ("AVC",)}
"""Formats of moving pictures by the container that they come in, as MediaInfo names them."""

RECORDINGS = {
    "WebM": ("Opus", "Vorbis"),
    "MPEG-4": ("AAC",),
    "Ogg": ("Opus", "Vorbis"),
    "MPEG Audio": ("MPEG Audio",),
}
"""The same for sound."""

FILM_HINT = "save it as WebM (VP9 with Opus), or as MP4 (H.264 with AAC)"
RECORDING_HINT = "save it as Opus, Ogg Vorbis, MP3 or M4A"


@dataclass(frozen=True, slots=True)
class Film:
    """A film, or a recording (0 by 0 pixels), that the kiosk plays; how long it is, in seconds."""

    data: bytes
    width: int
    height: int
    seconds: float


class FilmRefused(Exception):
    """A film or recording that the library does not take; says why, and how to mend it."""

    def __init__(self, why: str, hint: str) -> None:
        """Keep both."""
        super().__init__(why)
        self.hint = hint


def read_film(path: Path, *, moving: bool) -> Film:
    """Give the film of a file (`moving`), or the recording; `FilmRefused` when the kiosk cannot play it."""
    hint = FILM_HINT if moving else RECORDING_HINT
    data = bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise FilmRefused(f"it has more than {MOST_BYTES >> 20} MB", "save it smaller: 720 lines are enough")
    tracks = _tracks_of(path)
    container = str(tracks["General"][0].format or "")
    pictures, sounds = tracks["Video"], tracks["Audio"]
    _check_whole(data, tracks)
    if not pictures and not sounds:
        raise FilmRefused("it is no film and no recording, whatever its name says", hint)
    if moving and not pictures:
        raise FilmRefused("it has no moving pictures", "make it a block of the kind audio")
    if not moving and pictures:
        raise FilmRefused("it has moving pictures", "make it a block of the kind video")
    for track in pictures:
        if track.format not in FILMS.get(container, ()):
            raise FilmRefused(
                f"it is {track.format} in {container}, which the kiosk cannot play everywhere", hint
            )
        if track.bit_depth not in (None, 8) or track.chroma_subsampling not in (None, "4:2:0"):
            raise FilmRefused("its colours are finer than most machines play", "save it with 8 bit, 4:2:0")
    for track in sounds:
        if track.format not in RECORDINGS.get(container, ()):
            raise FilmRefused(
                f"its sound is {track.format} in {container}, which the kiosk cannot play everywhere", hint
            )
    return _measured(data, tracks)


OGG_PAGE = 27
"""Bytes of the head of an Ogg page (RFC 3533); at 5 are its flags, at 26 the number of lengths that follow it."""

END_OF_STREAM = 0x04


def is_whole_ogg(data: bytes) -> bool:
    """Return whether the last page of an Ogg file is all there, and says that it is the last."""
    page = data[max(0, data.rfind(b"OggS")) :]
    if len(page) < OGG_PAGE:
        return False
    lengths = page[OGG_PAGE : OGG_PAGE + page[26]]
    return bool(page[5] & END_OF_STREAM) and len(page) >= OGG_PAGE + page[26] + sum(lengths)


def _check_whole(data: bytes, tracks: dict[str, list[Any]]) -> None:
    general = tracks["General"][0]
    if general.istruncated == "Yes" or (general.format == "Ogg" and not is_whole_ogg(data)):
        raise FilmRefused("it is cut short: its end is missing", "save or copy it again")


def _tracks_of(path: Path) -> dict[str, list[Any]]:
    from pymediainfo import MediaInfo

    tracks: dict[str, list[Any]] = {"General": [], "Video": [], "Audio": []}
    for track in MediaInfo.parse(path).tracks:
        tracks.setdefault(track.track_type, []).append(track)
    return tracks


def _measured(data: bytes, tracks: dict[str, list[Any]]) -> Film:
    seconds = float(tracks["General"][0].duration or 0) / 1000
    if not seconds:
        raise FilmRefused("it is damaged: it does not say how long it is", "save it anew")
    if seconds > MOST_SECONDS:
        raise FilmRefused(
            f"it takes more than {MOST_SECONDS // 60} minutes", "cut it: most visitors stay for three"
        )
    if not tracks["Video"]:
        return Film(data, 0, 0, seconds)
    picture = tracks["Video"][0]
    width, height = int(picture.width or 0), int(picture.height or 0)
    if not width or not height:
        raise FilmRefused("it is damaged: it does not say how large it is", "save it anew")
    if max(width, height) > MOST_WIDTH or min(width, height) > MOST_HEIGHT:
        raise FilmRefused(f"it is {width} by {height} pixels: too large", "save it with 720 lines")
    if float(picture.frame_rate or 0) > MOST_FRAMES_A_SECOND:
        raise FilmRefused("it has too many pictures a second", "save it with 25 or 30")
    return Film(data, width, height, seconds)
