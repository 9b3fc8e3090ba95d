"""Makes an author's pictures safe and small: told apart by content, measured, drawings drawn to pixels."""

import io
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from kiosk.bounded_file import bytes_of
from kiosk.content.drawings import kept
from kiosk.content.svg import SvgRefused, check_svg

MOST_BYTES = 16 << 20
MOST_PIXELS = 40_000_000
MOST_SIDE = 10_000
FIGURE_WIDTH = 1600
ICON_SIDE = 256
KINDS = ("PNG", "JPEG", "WEBP")


@dataclass(frozen=True, slots=True)
class Picture:
    """Raster bytes (PNG, JPEG or WebP) with their size in pixels."""

    data: bytes
    width: int
    height: int


class PictureRefused(Exception):
    """A picture that the library does not take; says why."""


def read_picture(path: Path) -> Picture:
    """Give the picture of a file, drawings as pixels; `PictureRefused` when it is none."""
    data = _bytes(path)
    if is_svg(data):
        return draw(data)
    width, height = _size_of(data)
    return Picture(data, width, height)


def read_icon(path: Path) -> Picture:
    """Give a drawing's shape, to be tinted on the screen: a PNG of greys, which tell how opaque each pixel is.

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
    """Tell whether a file is a drawing, by what it begins with."""
    return data.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _size_of(data: bytes) -> tuple[int, int]:
    """Decode a picture whole, since its header says nothing of what follows, and give its size."""
    from PIL import Image, UnidentifiedImageError

    try:
        with Image.open(io.BytesIO(data), formats=KINDS) as image:
            _check_raster(image.size, getattr(image, "n_frames", 1))
            image.load()
            return image.size
    except UnidentifiedImageError as error:
        raise PictureRefused("it is no PNG, JPEG, WebP or SVG, whatever its name says") from error
    except PictureRefused:
        raise
    except Exception as error:  # decoders raise whatever damaged bytes lead them to
        raise PictureRefused(f"it is damaged: {error}") from error


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
    try:
        png = kept(data, (width, height), lambda: _pixels(data, width, height))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException as error:  # the renderer's own panics are no `Exception`
        raise PictureRefused(f"it cannot be drawn: {error}") from error
    return Picture(png, width, height)


def _pixels(data: bytes, width: int, height: int) -> bytes:
    import resvg_py

    drawn = resvg_py.svg_to_bytes(
        svg_string=data.decode("utf-8"), width=width, height=height, skip_system_fonts=True
    )
    return bytes(drawn)
