"""Makes an author's pictures safe: told apart by content, decoded, turned upright, without metadata, drawings drawn."""

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.base.bounded_file import bytes_of
from kiosk.content.media.drawings import kept
from kiosk.content.media.media_worker import JobFailed, TookTooLong, media_worker
from kiosk.content.media.svg import SvgRefused, check_svg
from kiosk.content.media.svg_cost import costliest

if TYPE_CHECKING:
    from PIL.Image import Image

MOST_BYTES = 16 << 20
MOST_PIXELS = 40_000_000
MOST_SIDE = 10_000
FIGURE_WIDTH = 1600
ICON_SIDE = 256
KINDS = ("PNG", "JPEG", "WEBP")
MOST_DECODING_SECONDS = 10.0
MOST_DRAWING_SECONDS = 3.0
"""Of processor time. A usual drawing takes a tenth of a second."""

ORIENTATION = 0x0112
"""The EXIF tag that says how a camera was held: 1 to 8, where 1 is upright."""

ENCODINGS: dict[str, dict[str, Any]] = {
    "PNG": {"format": "PNG"},
    "JPEG": {"format": "JPEG", "quality": 95, "subsampling": 0},
    "MPO": {"format": "JPEG", "quality": 95, "subsampling": 0},
    "WEBP": {"format": "WEBP", "quality": 95},
}
"""How a picture that was turned, or had metadata, is written, by the format that it had."""

PLAIN_INFO = frozenset(
    {
        *("icc_profile", "gamma", "srgb", "chromaticity", "transparency", "background"),  # colours
        *("jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "aspect"),  # size on paper
        *("adobe", "adobe_transform", "progressive", "progression", "interlace"),  # how it is encoded
        *("loop", "duration", "timestamp"),  # of a WebP, whether it moves or not
    }
)
"""What Pillow tells of a picture that has nothing but its pixels; all else is metadata."""

PLAIN_SEGMENTS = (b"JFIF\0", b"ICC_PROFILE\0", b"Adobe")
"""The beginnings of the application segments that such a JPEG may have."""


@dataclass(frozen=True, slots=True)
class Picture:
    """Raster bytes (PNG, JPEG or WebP) with their size in pixels."""

    data: bytes
    width: int
    height: int


class PictureRefused(Exception):
    """A picture that the library does not take; says why."""


def read_picture(path: Path) -> Picture:
    """Return the picture of a file, drawings as pixels; `PictureRefused` when it is none, or cannot be decoded.

    A picture that its EXIF orientation turns or mirrors is turned itself: screen, web site and paper then show the
    same, whatever each of them makes of EXIF. Metadata, which may say where and when a photo was taken, is left out:
    the web site publishes these bytes.
    """
    data = _bytes(path)
    if is_svg(data):
        return draw(data)
    data = _upright_without_metadata(data)
    width, height = _decoded_size(data)
    return Picture(data, width, height)


def read_icon(path: Path) -> Picture:
    """Return a drawing's shape, to be tinted on the screen: a PNG of greys, which tell how opaque each pixel is.

    The start screen decodes five of them: of one channel, in a third of the time that colours would take.
    """
    data = _bytes(path)
    if not is_svg(data):
        raise PictureRefused("an icon must be an SVG")
    _check(data)
    return _opacity(_drawn(data.replace(b"currentColor", b"#ffffff"), ICON_SIDE, ICON_SIDE))


FAST = 1
"""Of zlib's levels: what is decoded during a start is packed a fifth larger, and unpacked a tenth faster."""


def resized(picture: Picture, width: int) -> bytes:
    """Return a PNG of a picture made `width` pixels wide."""
    from PIL import Image

    made = io.BytesIO()
    with Image.open(io.BytesIO(picture.data), formats=["PNG"]) as image:
        size = (width, round(image.height * width / image.width))
        image.resize(size, Image.Resampling.LANCZOS).save(made, "PNG", compress_level=FAST)
    return made.getvalue()


def _opacity(picture: Picture) -> Picture:
    from PIL import Image

    greys = io.BytesIO()
    with Image.open(io.BytesIO(picture.data), formats=["PNG"]) as image:
        image.getchannel("A").save(greys, "PNG")
    return Picture(greys.getvalue(), picture.width, picture.height)


def draw(data: bytes) -> Picture:
    """Draw an SVG to pixels, as wide as the widest column of text on a large screen."""
    width, height = _check(data)
    return _drawn(data, FIGURE_WIDTH, round(FIGURE_WIDTH * height / width))


def is_svg(data: bytes) -> bool:
    """Return whether a file is a drawing, by what it begins with."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _upright_without_metadata(data: bytes) -> bytes:
    """Return a picture that needs no turning and has no metadata, unchanged if it is one; decode it whole."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=KINDS) as image:
            # A JPEG of several pictures is of one camera's: the first is the photo
            _check_raster(image.size, 1 if image.format == "MPO" else getattr(image, "n_frames", 1))
            image.load()
            if image.getexif().get(ORIENTATION, 1) == 1 and not _has_metadata(image):
                return data
            return _encoded(ImageOps.exif_transpose(image), str(image.format))
    except UnidentifiedImageError as error:
        raise PictureRefused("it is no PNG, JPEG, WebP or SVG, whatever its name says") from error
    except PictureRefused:
        raise
    except Exception as error:  # decoders raise whatever damaged bytes lead them to
        raise PictureRefused(f"it is damaged: {error}") from error


def _has_metadata(image: "Image") -> bool:
    """Return whether a picture that was read whole has anything but its pixels and what says how to show them."""
    segments: list[tuple[str, bytes]] = getattr(image, "applist", [])  # of a JPEG
    return bool(
        image.info.keys() - PLAIN_INFO
        or getattr(image, "private_chunks", [])  # of a PNG
        or any(not content.startswith(PLAIN_SEGMENTS) for _, content in segments)
    )


def _encoded(image: "Image", kind: str) -> bytes:
    """Return a picture without metadata; its colour profile is kept."""
    out = io.BytesIO()
    profile = image.info.get("icc_profile")
    image.save(out, exif=b"", xmp=b"", comment=b"", icc_profile=profile, **ENCODINGS[kind])
    return out.getvalue()


def _decoded_size(data: bytes) -> tuple[int, int]:
    """Return the size of a picture as the screen decodes it: one library may take what another one refuses."""
    try:
        decoded = media_worker().decode(data, MOST_DECODING_SECONDS)
    except JobFailed as error:
        raise PictureRefused(f"it is damaged, the screen cannot show it: {error}") from error
    return decoded.width, decoded.height


def _check_raster(size: tuple[int, int], frames: int) -> None:
    width, height = size
    if max(size) > MOST_SIDE or width * height > MOST_PIXELS:
        raise PictureRefused(f"it is {width} by {height} pixels: too large")
    if frames > 1:
        raise PictureRefused("it moves")


def _bytes(path: Path) -> bytes:
    data = bytes_of(path, MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise PictureRefused(f"it has more than {MOST_BYTES} bytes")
    return data


def _check(data: bytes) -> tuple[float, float]:
    try:
        return check_svg(data)
    except SvgRefused as error:
        raise PictureRefused(f"this drawing is not let through: {error}") from error


@lru_cache(maxsize=64)
def _drawn(data: bytes, width: int, height: int) -> Picture:
    def pixels() -> bytes:
        return media_worker().draw(data, width, height, MOST_DRAWING_SECONDS).data

    try:
        png = kept(data, (width, height), pixels)
    except TookTooLong as error:
        raise PictureRefused(f"{error} to draw; {costliest(data)}") from error
    except JobFailed as error:
        raise PictureRefused(f"it cannot be drawn: {error}") from error
    return Picture(png, width, height)
