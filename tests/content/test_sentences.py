"""Tests of splitting text for the voice, and of the reading time that a page shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.reading.sentences import minutes, sentences, shown_number


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("Ask Dr. Ng today. She knows.", ["Ask Dr. Ng today.", "She knows."]),
        ("About 5.5 cm wide. See it.", ["About 5.5 cm wide.", "See it."]),
        ("Some cells, e.g. T cells, help.", ["Some cells, e.g. T cells, help."]),
        ("J. Smith wrote it.", ["J. Smith wrote it."]),
        ("It may be. or not.", ["It may be. or not."]),
        ('He said "Stop." Then he left.', ['He said "Stop."', "Then he left."]),
        ("这是一句。这是第二句！", ["这是一句。", "这是第二句！"]),  # noqa: RUF001  (as Chinese writes it)
        ("هل تؤلم؟ اسأل الطبيب.", ["هل تؤلم؟", "اسأل الطبيب."]),
        ("यह एक है। यह दो है।", ["यह एक है।", "यह दो है।"]),
        ("no end", ["no end"]),
        ("", []),
        ("  \n ", []),
    ],
)
def test_text_is_divided_where_a_reader_pauses(text: str, parts: list[str]) -> None:
    assert sentences(text) == parts


TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(st.sampled_from(["Word", "word", "Dr", ".", "! ", "? ", "…", " ", "。", "\n", '"', "3.4"]))
    .map("".join),
)  # fmt: skip


@given(TEXTS)
def test_sentences_together_have_every_word_in_order(text: str) -> None:
    parts = sentences(text)
    assert "".join("".join(parts).split()) == "".join(text.split())
    assert all(part == part.strip() and part for part in parts)


def test_a_long_text_of_nothing_but_marks_is_divided() -> None:
    assert sentences("." * 100_000) == ["." * 100_000]
    assert len(sentences("A. B! " * 10_000)) > 9_000


def test_minutes_are_those_of_the_words_and_at_least_one() -> None:
    assert minutes([]) == 1
    assert minutes(["word " * 180, "word " * 180]) == 2
    assert minutes(["word " * 900]) == 5


def test_minutes_of_languages_without_spaces_are_those_of_their_characters() -> None:
    assert minutes(["字" * 900]) == 3
    assert minutes(["가" * 600]) == 2


@pytest.mark.parametrize(
    ("value", "unit", "shown"),
    [(81, "%", "81%"), (5.6, "%", "5.6%"), (4.7, "per 100,000 people", "4.7"), (2.0, "", "2"), (2.49, "", "2.49")],
)  # fmt: skip
def test_a_number_is_shown_as_its_author_wrote_it(value: float, unit: str, shown: str) -> None:
    assert shown_number(value, unit) == shown


@pytest.mark.parametrize("value", [12_528, 1_234_567, 10_000_000, 0.00012, 123_456.7])
def test_a_long_number_is_never_shown_in_powers_or_rounded(value: float) -> None:
    shown = shown_number(value, "people")
    assert "e" not in shown
    assert float(shown) == value
