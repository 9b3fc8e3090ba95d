"""Letters that people write in different ways are equivalent for the search."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.search.folding import (
    FIRST_SYLLABLE,
    LAST_SYLLABLE,
    WORD,
    fold,
    fold_word,
    initials,
    joined,
    letters,
)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Cirugía", "cirugia"),
        ("Điều trị", "dieu tri"),
        ("أُمّ إلى مستشفى", "ام الي مستشفي"),
        ("الصِّحّة", "الصحه"),
        ("ガンの検査", "かんの検査"),
        ("がん", "かん"),
        ("ちょっと", "ちよつと"),
        ("ผ่าตัด", "ผาตัด"),
        ("ёлка", "елка"),
        ("\uff23\uff34", "ct"),
        ("종양", "ㅈㅗㅇㅇㅑㅇ"),
        ("ㅘ", "ㅗㅏ"),
    ],
)
def test_two_ways_of_writing_are_alike(one: str, other: str) -> None:
    assert fold(one) == fold(other) == other


@given(st.text(max_size=40))
def test_what_was_folded_stays_as_it_is(text: str) -> None:
    once = fold(text)
    assert fold(once) == once


@given(
    st.text(alphabet=st.characters(min_codepoint=FIRST_SYLLABLE, max_codepoint=LAST_SYLLABLE), max_size=12)
)
def test_korean_letters_are_joined_to_the_syllables_they_were_struck_for(text: str) -> None:
    assert joined(letters(text)) == text
    assert len(initials(text)) == len(text)


def test_korean_is_shown_while_it_is_typed() -> None:
    shown = [joined("ㅈㅗㅇㅇㅑㅇ"[:count]) for count in range(1, 7)]
    assert shown == ["ㅈ", "조", "종", "종ㅇ", "종야", "종양"]
    assert joined("ㅇㅂㅈ") == "ㅇㅂㅈ"


@given(st.text(max_size=60))
def test_words_have_neither_blanks_nor_signs_of_the_searching_language(text: str) -> None:
    for word in map(fold_word, WORD.findall(text)):
        assert not any(character.isspace() or character in '"*()^:-+|\0' for character in word)
        assert not any(unicodedata.category(character) in ("Co", "Cc") for character in word)
