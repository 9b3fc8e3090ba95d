"""Lines of Thai and similar scripts break between words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.search.word_breaks import BREAK, breaker, without_breaks

TEXTS = {
    "th": ("เนื้องอกคือก้อน", ["เนื้อ", "งอก", "คือ", "ก้อน"]),
    "lo": ("ຂ້ອຍຮັກເຈົ້າ", ["ຂ້ອຍ", "ຮັກ", "ເຈົ້າ"]),
    "km": ("ខ្ញុំស្រឡាញ់អ្នក", ["ខ្ញុំ", "ស្រឡាញ់", "អ្នក"]),
    "my": ("ငါမင်းကိုချစ်တယ်", None),
}


@pytest.mark.parametrize("language", TEXTS)
def test_words_are_set_apart(language: str) -> None:
    text, words = TEXTS[language]
    marked = breaker(language)(text)
    assert BREAK in marked
    if words is not None:
        assert marked.split(BREAK) == words
    assert without_breaks(marked) == text


@given(st.text(alphabet=st.characters(codec="utf-8", exclude_characters=BREAK)))
def test_nothing_else_changes(text: str) -> None:
    assert without_breaks(breaker("th")(text)) == text
    assert breaker("en")(text) == text


def test_no_mark_stands_at_the_end_or_at_a_blank() -> None:
    marked = breaker("th")("ก้อน เนื้อ")
    assert not marked.endswith(BREAK)
    assert f"{BREAK} " not in marked
    assert f" {BREAK}" not in marked


def test_a_short_term_stays_whole_and_a_long_one_may_be_broken() -> None:
    text = "มะเร็งเรียกว่าซาร์โคมาและการผ่าตัดแบบเก็บแขนขา"
    assert "ซาร์โคมา" not in breaker("th")(text)
    marked = breaker("th", ["ซาร์โคมา", "การผ่าตัดแบบเก็บแขนขา"])(text)
    assert f"{BREAK}ซาร์โคมา{BREAK}" in marked
    assert "การผ่าตัดแบบเก็บแขนขา" not in marked
    assert without_breaks(marked) == text
