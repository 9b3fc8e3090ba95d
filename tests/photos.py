"""Photos as phones save them: pixels in sensor orientation, and an EXIF tag that says how the phone was held."""

import io

from PIL import Image
from PIL.PngImagePlugin import PngInfo

CORNERS = {"red": (255, 0, 0), "lime": (0, 255, 0), "blue": (0, 0, 255), "yellow": (255, 255, 0)}
"""Colors of the corners of the upright photo, row by row."""

UPRIGHT = (96, 32)
ORIENTATION = 0x0112
GPS = 0x8825
PLACE = {1: "S", 2: (36.0, 50.0, 54.0), 3: "E", 4: (174.0, 45.0, 47.0), 29: "2026:03:01"}
"""A position as phones record it, in the GPS directory of EXIF: latitude, longitude, date."""

SECRETS = (b"Maker of phones", b"2026:03:01", b"A ward", b"GPSLatitude")
"""Texts in the metadata of `photo`."""

HELD = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""The transform from the upright photo to the sensor's pixels, by EXIF orientation (6: the phone was upright)."""


def photo(kind: str, orientation: int) -> bytes:
    """Return a photo whose corners, once it is upright, have the colors of `CORNERS`.

    Its metadata say where, when and with what it was taken, in each way that its format supports.
    """
    width, height = UPRIGHT
    image = Image.new("RGB", UPRIGHT)
    for number, color in enumerate(CORNERS.values()):
        x, y = number % 2 * width // 2, number // 2 * height // 2
        image.paste(color, (x, y, x + width // 2, y + height // 2))
    held = HELD[orientation]
    image = image if held is None else image.transpose(held)
    exif = Image.Exif()
    exif[ORIENTATION] = orientation
    exif[0x010F] = "Maker of phones"
    exif.get_ifd(GPS).update(PLACE)
    xmp = b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><exif:GPSLatitude>36,50.9S</exif:GPSLatitude></x:xmpmeta>"
    texts = PngInfo()
    texts.add_text("Comment", "A ward")
    texts.add_itxt("XML:com.adobe.xmp", xmp.decode())
    out = io.BytesIO()
    image.save(out, kind, exif=exif, xmp=xmp, comment=b"A ward", pnginfo=texts, quality=95)
    return out.getvalue()


def corner_names(pixels: list[tuple[int, int, int]]) -> list[str]:
    """Return the names of the colors that four pixels are nearest to."""

    def distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> int:
        return sum(abs(a - b) for a, b in zip(one, other, strict=True))

    return [min(CORNERS, key=lambda name: distance(pixel, CORNERS[name])) for pixel in pixels]
