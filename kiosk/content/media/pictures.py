"""Makes authors' pictures safe: identified by content, decoded, rotated upright, without metadata, SVGs rendered."""

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
"""Pixels: the widest column of text on a large screen."""

ICON_SIDE = 256
KINDS = ("PNG", "JPEG", "WEBP")
MOST_DECODING_SECONDS = 10.0
MOST_DRAWING_SECONDS = 3.0
"""Of CPU time. A usual drawing takes a tenth of a second."""

ORIENTATION = 0x0112
"""The EXIF tag of a photo's orientation: 1 to 8, where 1 is upright."""

ENCODINGS: dict[str, dict[str, Any]] = {
    "PNG": {"format": "PNG"},
    "JPEG": {"format": "JPEG", "quality": 95, "subsampling": 0},
    "MPO": {"format": "JPEG", "quality": 95, "subsampling": 0},
    "WEBP": {"format": "WEBP", "quality": 95},
}
"""How to save a picture that was rotated or had metadata, by its format."""

PLAIN_INFO = frozenset(
    {
        *("icc_profile", "gamma", "srgb", "chromaticity", "transparency", "background"),  # colours
        *("jfif", "jfif_version", "jfif_unit", "jfif_density", "dpi", "aspect"),  # size on paper
        *("adobe", "adobe_transform", "progressive", "progression", "interlace"),  # how it is encoded
        *("loop", "duration", "timestamp"),  # of a WebP, whether it moves or not
    }
)
"""Pillow's `info` keys that are not metadata."""

PLAIN_SEGMENTS = (b"JFIF\0", b"ICC_PROFILE\0", b"Adobe")
"""Prefixes of JPEG application segments that are not metadata."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An encoded raster image (PNG, JPEG or WebP) with its size in pixels."""

    data: bytes
    width: int
    height: int


class PictureRefused(Exception):
    """Raised for an invalid picture; has the reason."""


def read_picture(path: Path) -> Picture:
    """Return the picture in a file, SVGs rendered; raise `PictureRefused` if it is not one or cannot be decoded.

    The EXIF orientation is applied to the pixels, so that screen, website and paper show the same, however they treat
    EXIF. Metadata, which may reveal where and when a photo was taken, is removed: the website publishes these bytes.
    """
    data = _bytes(path)
    if is_svg(data):
        width, height = _check(data)
        return _drawn(data, FIGURE_WIDTH, round(FIGURE_WIDTH * height / width))
    data = _upright_without_metadata(data)
    return Picture(data, *_decoded_size(data))


def read_icon(path: Path) -> Picture:
    """Return a drawing as a mask that the screen tints: a grayscale PNG whose gray values are opacities.

    The start screen decodes five of them: a single channel takes a third of the time of full color.
    """
    return _mask(path, ICON_SIDE, ICON_SIDE)


def read_word(path: Path, height: int) -> Picture:
    """Return a drawn word as a mask like an icon, of this height in pixels and as wide as its drawing requires."""
    return _mask(path, None, height)


def _mask(path: Path, width: int | None, height: int) -> Picture:
    data = _bytes(path)
    if not is_svg(data):
        raise PictureRefused("an icon must be an SVG")
    box_width, box_height = _check(data)
    width = width or round(height * box_width / box_height)
    return _opacity(_drawn(data.replace(b"currentColor", b"#ffffff"), width, height))


FAST = 1
"""zlib level for pictures that are decoded at startup: a fifth larger, but decoded a tenth faster."""


def resized(picture: Picture, width: int) -> bytes:
    """Return a picture scaled to `width` pixels, as a PNG."""
    from PIL import Image

    output = io.BytesIO()
    with Image.open(io.BytesIO(picture.data), formats=["PNG"]) as image:
        size = (width, round(image.height * width / image.width))
        image.resize(size, Image.Resampling.LANCZOS).save(output, "PNG", compress_level=FAST)
    return output.getvalue()


def _opacity(picture: Picture) -> Picture:
    from PIL import Image

    output = io.BytesIO()
    with Image.open(io.BytesIO(picture.data), formats=["PNG"]) as image:
        image.getchannel("A").save(output, "PNG")
    return Picture(output.getvalue(), picture.width, picture.height)


def is_svg(data: bytes) -> bool:
    """Return whether a file seems to be an SVG, by its first character."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _upright_without_metadata(data: bytes) -> bytes:
    """Return a picture upright and without metadata, unchanged if it already is; decodes all of it."""
    from PIL import Image, ImageOps, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=KINDS) as image:
            # Cameras save several pictures in one JPEG: the first is the photo
            _check_raster(image.size, 1 if image.format == "MPO" else getattr(image, "n_frames", 1))
            image.load()
            if image.getexif().get(ORIENTATION, 1) == 1 and not _has_metadata(image):
                return data
            return _encoded(ImageOps.exif_transpose(image), str(image.format))
    except UnidentifiedImageError as error:
        raise PictureRefused("it is no PNG, JPEG, WebP or SVG, whatever its name says") from error
    except PictureRefused:
        raise
    except Exception as error:  # decoders raise all kinds of errors for damaged files
        raise PictureRefused(f"it is damaged: {error}") from error


def _has_metadata(image: "Image") -> bool:
    """Return whether a fully loaded picture has anything beyond its pixels and what is needed to show them."""
    segments: list[tuple[str, bytes]] = getattr(image, "applist", [])  # of a JPEG
    return bool(
        image.info.keys() - PLAIN_INFO
        or getattr(image, "private_chunks", [])  # of a PNG
        or any(not content.startswith(PLAIN_SEGMENTS) for _, content in segments)
    )


def _encoded(image: "Image", kind: str) -> bytes:
    """Return a picture encoded without metadata, except its color profile."""
    output = io.BytesIO()
    profile = image.info.get("icc_profile")
    image.save(output, exif=b"", xmp=b"", comment=b"", icc_profile=profile, **ENCODINGS[kind])
    return output.getvalue()


def _decoded_size(data: bytes) -> tuple[int, int]:
    """Return the size of a picture as the screen decodes it, whose decoder may reject what Pillow accepts."""
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
