"""Tests of pictures: recognized by content, measured, and rendered to pixels."""

import io
import os
import re
import struct
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops, ImageCms, ImageStat
from PySide6.QtGui import QImage

from kiosk.content.media import media_worker, pictures
from kiosk.content.media.media_worker import COMMAND
from kiosk.content.media.pictures import FIGURE_WIDTH, ICON_SIDE, PictureRefused, read_icon, read_picture
from tests.content.small import DRAWING
from tests.photos import CORNERS, HELD, SECRETS, UPRIGHT, corner_names, photo


def raster(kind: str, size: tuple[int, int] = (8, 4), **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size, "red").save(out, format=kind, **options)
    return out.getvalue()


def chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def huge_png(width: int, height: int) -> bytes:
    """Return a PNG of a hundred bytes that claims to be huge."""
    header = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + header + chunk(b"IDAT", zlib.compress(b"")) + chunk(b"IEND", b"")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "picture.txt"


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "WEBP"])
def test_a_picture_is_known_by_its_content_whatever_its_name(file: Path, kind: str) -> None:
    data = raster(kind)
    file.write_bytes(data)
    picture = read_picture(file)
    assert (picture.width, picture.height) == (8, 4)
    assert picture.data == data


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (raster("GIF"), "no PNG, JPEG, WebP or SVG"),
        (raster("BMP"), "no PNG, JPEG, WebP or SVG"),
        (b"MZ\x90", "no PNG, JPEG, WebP or SVG"),
        (b"", "no PNG, JPEG, WebP or SVG"),
        (raster("PNG")[:50], "damaged"),
        (raster("JPEG", (64, 64))[:-40], "damaged"),
        (raster("WEBP", (64, 64))[:-20], "damaged"),
        (huge_png(100_000, 100_000), "damaged|large"),
        (huge_png(12_000, 10), "too large"),
        (huge_png(9_000, 9_000), "too large"),
        (b"<html></html>", "not let through"),
        (DRAWING.replace("<circle", "<image").encode(), "<image>"),
    ],
)
def test_what_is_no_picture_or_too_large_is_refused(file: Path, data: bytes, why: str) -> None:
    file.write_bytes(data)
    with pytest.raises(PictureRefused, match=why):
        read_picture(file)


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_a_picture_that_moves_is_refused(file: Path, kind: str) -> None:
    frames = [Image.new("RGB", (8, 4), colour) for colour in ("red", "blue")]
    frames[0].save(file, format=kind, save_all=True, append_images=frames[1:])
    with pytest.raises(PictureRefused, match="it moves"):
        read_picture(file)


def test_a_file_of_too_many_bytes_is_refused_unread(file: Path) -> None:
    file.touch()
    os.truncate(file, 17 << 20)
    with pytest.raises(PictureRefused, match="bytes"):
        read_picture(file)


def test_a_drawing_becomes_pixels_as_wide_as_a_figure(file: Path) -> None:
    file.write_text(DRAWING, encoding="utf-8")
    picture = read_picture(file)
    assert (picture.width, picture.height) == (FIGURE_WIDTH, FIGURE_WIDTH * 30 // 40)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.format == "PNG"
        assert image.size == (picture.width, picture.height)
        assert image.convert("RGB").getpixel((0, 0)) == (255, 255, 255)


def test_an_icon_becomes_greys_that_tell_its_shape(file: Path) -> None:
    file.write_text(DRAWING.replace('  <rect width="40" height="30" fill="#fff"/>\n', ""), encoding="utf-8")
    with Image.open(io.BytesIO(read_icon(file).data)) as image:
        assert image.mode == "L"
        shape = image.copy()
    assert max(shape.size) == ICON_SIDE
    assert shape.getpixel((shape.width // 2, shape.height // 2)) == 255
    assert shape.getpixel((0, 0)) == 0


def test_an_icon_must_be_a_drawing(file: Path) -> None:
    file.write_bytes(raster("PNG"))
    with pytest.raises(PictureRefused, match="must be an SVG"):
        read_icon(file)


NUMBERS = st.sampled_from(
    ["0", "-1", "1", "40", "1e9", "1e-9", "1e39", "-1e308", "nan", "", "x", "50%", "99999999999"]
)
SHAPES = st.sampled_from(
    [
        '<rect width="{0}" height="{1}" rx="{2}"/>',
        '<circle cx="{0}" cy="{1}" r="{2}" stroke="red" stroke-width="{1}"/>',
        '<path d="M{0} {1}L{2} {0}A{1} {2} 0 0 1 {0} {1}C{0} {1} {2} {0} {1} {2}z"/>',
        '<g transform="scale({0} {1}) rotate({2})"><rect width="9" height="9"/></g>',
        '<line x1="{0}" y1="{1}" x2="40" y2="30" stroke="#000" stroke-dasharray="{2} {0}"/>',
        '<polygon points="{0},{1} {2},{0} 9,9" opacity="{1}" stroke-miterlimit="{2}" stroke="red"/>',
    ]
)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=60)
@given(shapes=st.lists(st.tuples(SHAPES, NUMBERS, NUMBERS, NUMBERS), max_size=4))
def test_a_drawing_of_odd_numbers_is_drawn_or_refused(
    tmp_path: Path, shapes: list[tuple[str, str, str, str]]
) -> None:
    file = tmp_path / "odd.svg"
    inside = "".join(shape.format(*numbers) for shape, *numbers in shapes)
    file.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30">{inside}</svg>', encoding="utf-8"
    )
    try:
        picture = read_icon(file)
    except PictureRefused:
        return
    assert picture.data.startswith(b"\x89PNG")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    kind=st.sampled_from(["PNG", "JPEG", "WEBP"]),
    at=st.integers(0, 400),
    new=st.binary(max_size=8),
)
def test_spoiled_pictures_are_read_or_refused(tmp_path: Path, kind: str, at: int, new: bytes) -> None:
    data = raster(kind, (32, 32))
    file = tmp_path / "spoiled"
    file.write_bytes(data[:at] + new + data[at + len(new) :])
    try:
        picture = read_picture(file)
    except PictureRefused:
        return
    assert picture.width > 0


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("orientation", HELD)
def test_a_photo_is_turned_upright_and_keeps_nothing_of_its_metadata(
    file: Path, kind: str, orientation: int
) -> None:
    data = photo(kind, orientation)
    assert any(secret in data for secret in SECRETS)
    file.write_bytes(data)
    picture = read_picture(file)
    assert not [secret for secret in SECRETS if secret in picture.data]
    assert (picture.width, picture.height) == UPRIGHT
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.format == kind
        assert image.size == UPRIGHT
        assert not image.getexif()
        spots = [(image.width * x // 4, image.height * y // 4) for y in (1, 3) for x in (1, 3)]
        assert corner_names([image.convert("RGB").getpixel(spot) for spot in spots]) == list(CORNERS)


def test_a_photo_without_its_metadata_looks_the_same(file: Path) -> None:
    file.write_bytes(photo("JPEG", 1))
    shown = read_picture(file)
    with Image.open(file) as before, Image.open(io.BytesIO(shown.data)) as after:
        assert max(ImageStat.Stat(ImageChops.difference(before, after)).mean) < 1


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_picture_without_metadata_stays_as_its_author_saved_it(file: Path, kind: str) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    for options in ({}, {"icc_profile": profile}, {"dpi": (300, 300)}, {"progressive": True}):
        data = raster(kind, **options)
        file.write_bytes(data)
        assert read_picture(file).data == data


def test_a_photo_keeps_its_colour_profile(file: Path) -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    exif = Image.Exif()
    exif[0x010F] = "Maker of phones"
    file.write_bytes(raster("JPEG", icc_profile=profile, exif=exif))
    with Image.open(io.BytesIO(read_picture(file).data)) as image:
        assert image.info["icc_profile"] == profile
        assert not image.getexif()


@pytest.mark.parametrize("name", [b"APP3", b"APP11", b"APP13"])
def test_what_a_camera_notes_in_its_own_way_is_left_out_too(file: Path, name: bytes) -> None:
    note = b"Somewhere: 36 50 54 S"
    marker = bytes([0xFF, 0xE0 + int(name[3:])]) + (len(note) + 2).to_bytes(2, "big")
    data = raster("JPEG")
    file.write_bytes(data[:2] + marker + note + data[2:])
    assert note not in read_picture(file).data


def test_of_the_pictures_that_a_phone_puts_into_one_file_the_first_is_taken(file: Path) -> None:
    frames = [Image.new("RGB", (8, 4), colour) for colour in ("red", "blue")]
    frames[0].save(file, format="MPO", save_all=True, append_images=frames[1:])
    picture = read_picture(file)
    assert (picture.width, picture.height) == (8, 4)
    with Image.open(io.BytesIO(picture.data)) as image:
        assert image.format == "JPEG", "the others, which have metadata of their own, are left out"


def with_wrong_sum(png: bytes, name: bytes) -> bytes:
    """Return a PNG with a wrong chunk checksum."""
    at = png.index(name)
    end = at + 4 + int.from_bytes(png[at - 4 : at], "big")
    return png[:end] + bytes([png[end] ^ 0xFF]) + png[end + 1 :]


@pytest.mark.parametrize("name", [b"IHDR", b"IDAT"])
def test_a_picture_that_only_pillow_would_decode_is_refused(file: Path, name: bytes) -> None:
    file.write_bytes(with_wrong_sum(raster("PNG", (64, 64)), name))
    with pytest.raises(PictureRefused, match=r"damaged|no PNG"):
        read_picture(file)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(
    kind=st.sampled_from(["PNG", "JPEG", "WEBP"]),
    orientation=st.sampled_from(list(HELD)),
    changes=st.lists(st.tuples(st.integers(0, 1200), st.integers(0, 255)), max_size=4),
    cut=st.integers(0, 400),
)
def test_whatever_is_taken_qt_shows_in_the_size_that_is_noted(
    tmp_path: Path, kind: str, orientation: int, changes: list[tuple[int, int]], cut: int
) -> None:
    data = bytearray(photo(kind, orientation))
    for at, byte in changes:
        data[at % len(data)] = byte
    file = tmp_path / "mutated"
    file.write_bytes(data[: len(data) - cut])
    try:
        picture = read_picture(file)
    except PictureRefused:
        return
    shown = QImage.fromData(picture.data)
    assert not shown.isNull()
    assert (shown.width(), shown.height()) == (picture.width, picture.height)


SLOW = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">
  <circle cx="50" cy="50" r="9"/>
  <g transform="scale(1)">
    {shape}
  </g>
  <rect width="3" height="3"/>
</svg>
"""


def test_a_drawing_that_takes_too_long_is_refused_and_its_shape_named(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "MOST_DRAWING_SECONDS", 0.5)
    rects = "\n".join(f'<rect width="90" height="{90 - i / 9}" opacity="0.5"/>' for i in range(60))
    file.write_text(SLOW.format(shape=rects), encoding="utf-8")
    with pytest.raises(PictureRefused) as refused:
        read_picture(file)
    assert "takes more than 0.5 seconds to draw" in str(refused.value)
    line = re.search(r"of its 62 shapes <rect> on line (\d+) takes the longest", str(refused.value))
    assert line
    assert 4 <= int(line[1]) <= 63
    assert "fill-opacity is not" in str(refused.value)


def test_of_many_shapes_the_one_that_is_costly_is_named(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "MOST_DRAWING_SECONDS", 0.5)
    cheap = "\n".join(f'<rect width="9" height="9" x="{i}"/>' for i in range(60))
    dashes = (
        '<path d="M0 0' + "L100 100L0 0" * 600 + '" stroke="red" fill="none" stroke-dasharray="0.1 0.1"/>'
    )
    file.write_text(SLOW.format(shape=f"{cheap}\n{dashes}\n{cheap}"), encoding="utf-8")
    with pytest.raises(PictureRefused, match="<path> on line 64 takes the longest"):
        read_picture(file)


def test_many_plain_shapes_are_drawn(file: Path) -> None:
    rects = "\n".join(f'<rect width="9" height="9" x="{i / 30}" fill-opacity="0.5"/>' for i in range(1000))
    file.write_text(SLOW.format(shape=rects), encoding="utf-8")
    assert read_picture(file).width == FIGURE_WIDTH


def test_a_worker_that_dies_is_replaced_and_its_picture_refused(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file.write_bytes(raster("PNG"))
    with monkeypatch.context() as broken:
        broken.setattr(media_worker, "COMMAND", ("false",))
        worker = media_worker.MediaWorker()
        broken.setattr(pictures, "media_worker", lambda: worker)
        with pytest.raises(PictureRefused, match="the program that reads media failed on it"):
            read_picture(file)
        broken.setattr(media_worker, "COMMAND", COMMAND)
        assert read_picture(file).width == 8
        worker.close()
