"""Tests of the pseudo-locales: long words and right to left, with placeholders unchanged."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.translation import pseudolocalize as pseudo

LONG, TURNED = "en-XA", "ar-XB"


def test_the_long_locale_is_longer_accented_and_in_brackets() -> None:
    text = pseudo.text(LONG, "Go back to menu")
    assert text.startswith("[")
    assert text.endswith("]")
    assert len(text) >= len("Go back to menu") * 1.4
    assert "Go back" not in text


def test_the_turned_locale_keeps_the_words_between_marks_of_direction() -> None:
    text = pseudo.text(TURNED, "Go back")
    assert "Go back" in text
    assert text.startswith("\u200f\u202e")
    assert text.endswith("\u202c\u200f")


def test_each_line_is_turned_for_itself() -> None:
    first, empty, second = pseudo.text(TURNED, "one\n\ntwo").split("\n")
    assert "one" in first
    assert empty == ""
    assert first.count("\u202e") == first.count("\u202c") == 1
    assert "two" in second


@given(st.sampled_from([LONG, TURNED]), st.lists(st.sampled_from(["word", " ", "%1", "%L2", "%n", "%", "é"])))
def test_placeholders_stay_as_they_are(code: str, parts: list[str]) -> None:
    given_text = "".join(parts)
    made = pseudo.text(code, given_text)
    assert pseudo.PLACEHOLDER.findall(made) == pseudo.PLACEHOLDER.findall(given_text)


@given(st.sampled_from([LONG, TURNED]), st.text(alphabet=" \n\t", max_size=5))
def test_nothing_stays_nothing(code: str, blank: str) -> None:
    assert pseudo.text(code, blank) == blank


@given(st.text(alphabet="abcXYZ ", min_size=1, max_size=400))
def test_the_long_locale_is_never_shorter_than_the_words(text: str) -> None:
    assert len(pseudo.text(LONG, text)) >= len(text)
