"""Codes contain the text that was encoded, in modules that a camera can see."""

import pytest
import segno
from hypothesis import given, settings
from hypothesis import strategies as st
from segno.encoder import DataOverflowError

from kiosk.content.website.handout import (
    FEW_CODES,
    LARGEST_VERSION,
    LEVELS,
    MOST_CODES,
    NEAR_MODULE_MILLIMETRES,
    QUIET_MODULES,
    Code,
    address_of,
    capacity,
    divided,
    least_dense,
    make,
    module_pixels,
    texts_of_codes,
    version_that_fits,
)


def codes_of(title: str, text: str, by: str, ending: str, version: int) -> list[Code]:
    """Return all codes of a text."""
    return [make(one, version) for one in texts_of_codes(title, text, by, ending, version)]


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=600)


@given(text=TEXTS, room=st.integers(40, 400))
def test_a_divided_text_is_whole_and_fits(text: str, room: int) -> None:
    parts = list(divided(text, room))
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(len(part.encode()) <= room for part in parts)


def test_texts_are_divided_between_sentences() -> None:
    assert list(divided("One is here. Two is there.\nThree is far.", 30)) == [
        "One is here. Two is there.",
        "Three is far.",
    ]


@settings(max_examples=20, deadline=None)
@given(text=TEXTS, version=st.integers(10, LARGEST_VERSION))
def test_codes_are_no_larger_than_there_is_room_for(text: str, version: int) -> None:
    codes = codes_of("Title", text, "Clinic", "The end.", version)
    for at, code in enumerate(codes, 1):
        assert code.version <= version
        assert code.level in LEVELS[:3], "at least M"
        assert code.side == 4 * code.version + 17 + 2 * QUIET_MODULES
        assert code.text.startswith("Title" if len(codes) == 1 else f"Title ({at}/{len(codes)})")
        assert code.text.endswith("Clinic")
    assert "The end." in codes[-1].text


@settings(max_examples=50, deadline=None)
@given(title=TEXTS, text=TEXTS, version=st.integers(1, LARGEST_VERSION))
def test_what_is_too_long_for_the_glass_has_no_codes(title: str, text: str, version: int) -> None:
    codes = codes_of(title, text * 20, "Clinic", "The end.", version)
    assert len(codes) <= MOST_CODES
    assert all(code.version <= version for code in codes)


def test_a_title_is_no_larger_part_of_a_code_than_the_text() -> None:
    assert not codes_of("ก" * 40, "ข" * 10, "Clinic", "", 4)
    assert codes_of("ก" * 4, "ข" * 10, "Clinic", "", 4)


def test_a_short_text_has_the_most_error_correction() -> None:
    assert make("Short", 10).level == "H"
    assert make("x" * capacity(10, "M"), 10).level == "M"
    for length in (5000, capacity(10, "L") + 1):
        with pytest.raises(ValueError, match="too many"):
            make("x" * length, 10)


@pytest.mark.parametrize("version", [1, 5, 9, 10, LARGEST_VERSION])
@pytest.mark.parametrize("level", LEVELS)
def test_a_code_holds_as_much_as_the_standard_says_and_no_more(version: int, level: str) -> None:
    most = capacity(version, level)
    code = segno.make_qr("x" * most, error=level, version=version, encoding="utf-8", boost_error=False)
    assert (code.version, code.error) == (version, level)
    with pytest.raises(DataOverflowError):
        segno.make_qr("x" * (most + 1), error=level, version=version, encoding="utf-8", boost_error=False)


@pytest.mark.parametrize("version", [1, 5, 9, 10, LARGEST_VERSION])
def test_a_code_is_as_small_as_its_text_allows(version: int) -> None:
    length = capacity(version, "M")
    code = make("x" * length, LARGEST_VERSION)
    assert (code.version, code.level) == (version, "M")
    assert make("x" * (length + 1), version).level == "L", "where there is no room for a larger code"


@given(text=TEXTS.filter(str.strip), largest=st.integers(12, LARGEST_VERSION))
@settings(max_examples=20, deadline=None)
def test_several_codes_are_less_dense_than_they_could_be_but_few(text: str, largest: int) -> None:
    def divide(version: int) -> list[str]:
        return texts_of_codes("Title", text * 3, "Clinic", "", version)

    version, texts = least_dense(divide, largest)
    assert version <= largest
    assert texts == divide(version)
    count = len(divide(largest))
    if count == 1:
        assert version == largest, "the code of a short text is small anyway"
    else:
        assert count <= len(texts) <= max(count, FEW_CODES)
        assert not 0 < len(divide(version - 1)) <= max(count, FEW_CODES)


@pytest.mark.parametrize("pixels_per_millimetre", [2.0, 3.6, 4.7, 7.2])
def test_modules_can_be_seen_from_a_metre_away(pixels_per_millimetre: float) -> None:
    pixel_of_a_camera = 2 * 1000 * 0.637 / 1920  # millimetres at one metre: 65 degrees across
    assert module_pixels(pixels_per_millimetre) / pixels_per_millimetre >= 2 * pixel_of_a_camera
    side = int(150 * pixels_per_millimetre)
    version = version_that_fits(side // module_pixels(pixels_per_millimetre))
    assert (4 * version + 17 + 2 * QUIET_MODULES) * module_pixels(pixels_per_millimetre) <= side
    assert version_that_fits(10) == 0
    near = module_pixels(pixels_per_millimetre, NEAR_MODULE_MILLIMETRES)
    assert near / pixels_per_millimetre >= pixel_of_a_camera, "from half a metre"


def test_the_address_is_that_of_the_exported_page() -> None:
    assert (
        address_of("https://clinic.example/kiosk/", "ar", "colds", "care")
        == "https://clinic.example/kiosk/ar/colds/care.html"
    )
    assert address_of("", "ar", "colds", "care") == ""
