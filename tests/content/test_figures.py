# ruff: noqa: RUF001  (numbers and units in other scripts)
"""Numbers, units and names compare equal however a language writes them, and differ when their values differ."""

from collections import Counter
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.translation.figures import Wording, acronyms, differences, numbers


def numbers_in(text: str, language: str) -> Counter[str]:
    return numbers(Wording(text, language))


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("13,400 cases", "es", "13 400 casos"),
        ("13,400 cases", "id", "13.400 kasus"),
        ("13,400 cases", "ru", "13\u00a0400 случаев"),
        ("13,400 cases", "ar", "١٣٬٤٠٠ حالة"),
        ("13,400 cases", "ja", "1万3400例"),
        ("13,400 cases", "ko", "1만 3400건"),
        ("2.49 a year", "es", "2,49 al año"),
        ("2.49 a year", "es", "2.49 al año"),
        ("2.49 a year", "ar", "٢٫٤٩ سنويًا"),
        ("1.125 mg", "ru", "1,125 мг"),
        ("5 cm (2 inches)", "ar", "5 سم (2 بوصة)"),
        ("in 2013", "ar", "٢٠١٣"),
        ("1,568 people", "es", "1568 personas"),
        ("per 100,000 people", "zh-Hans", "每10万人"),
        ("per 100,000 people", "zh-Hant", "每10萬人"),
        ("per 100,000 people", "ja", "人口10万人あたり"),
        ("per 100,000 people", "ko", "10만 명당"),
        ("per 100,000 people", "th", "ต่อ 1 แสนคน"),
        ("15,000", "zh-Hans", "1.5万"),
        ("250,000,000", "ja", "2億5千万"),
        ("300,000,000", "zh-Hans", "3亿"),
        ("30,000,000", "ko", "3천만"),
        ("1.5 million", "id", "1,5 juta"),
        ("2 million", "vi", "2 triệu"),
        ("3 thousand", "ru", "3 тысячи"),
        ("5 billion", "es", "5 mil millones"),
    ],
)
def test_a_number_is_the_same_in_every_language(english: str, language: str, other: str) -> None:
    assert numbers_in(english, "en") == numbers_in(other, language)


@pytest.mark.parametrize(
    ("one", "language", "other"),
    [
        ("40 to 50", "en", "40 to 500"),
        ("2.5 mg", "en", "25 mg"),
        ("1.125 mg", "en", "1,125 mg"),
        ("100,000", "zh-Hans", "100万"),
        ("10,000", "ja", "1億"),
        ("5 mg", "zh-Hans", "5千克的0"),
        ("5", "es", "5 millones"),
    ],
)
def test_numbers_that_differ_are_told_apart(one: str, language: str, other: str) -> None:
    assert numbers_in(one, "en") != numbers_in(other, language)


def test_names_of_links_are_no_numbers() -> None:
    assert numbers_in("[a](term:t-01) 7", "en") == numbers_in("7", "en")


@given(st.integers(1, 9_999), st.sampled_from([("万", 4), ("亿", 8), ("만", 4), ("億", 8)]))
def test_powers_of_ten_thousand_are_reckoned(number: int, power: tuple[str, int]) -> None:
    sign, exponent = power
    assert numbers_in(f"{number}{sign}人", "zh-Hans") == numbers_in(f"{number * 10**exponent:,}", "en")


@given(st.decimals(0, 10_000_000, places=2), st.sampled_from(["es", "ru", "de", "vi", "id"]))
def test_decimal_commas_are_read(number: Decimal, language: str) -> None:
    english = f"{number:,.2f}"
    assert numbers_in(english, "en") == numbers_in(english.translate(str.maketrans(",.", ".,")), language)


def said(english: str, language: str, other: str) -> list[str]:
    return [str(problem) for problem in differences(Wording(english, "en"), Wording(other, language))]


@pytest.mark.parametrize(
    ("english", "language", "other"),
    [
        ("take 5 mg", "ru", "примите 5 мг"),
        ("about six in ten", "ja", "10例中約6例"),
        ("for two years", "ko", "2년 동안"),
        ("5 cm wide", "ko", "5cm보다 넓은"),
        ("7 to 10 days", "es", "de 7 a 10 días"),
        ("every 6 hours", "th", "ทุก 6 ชั่วโมง"),
        ("5-year survival", "ja", "5年生存率"),
        ("more than 10 years", "zh-Hans", "10多年"),
        ("within 3 weeks", "ar", "خلال 3 أسابيع"),
        ("2 months", "km", "2 ខែ"),  # no Khmer names of months are known: not compared
    ],
)
def test_units_are_the_same_in_every_language(english: str, language: str, other: str) -> None:
    assert said(english, language, other) == []


@pytest.mark.parametrize(
    ("english", "language", "other", "unit"),
    [
        ("take 5 mg", "ru", "примите 5 г", "mg"),
        ("take 5 g", "es", "tome 5 mg", "g"),
        ("take 5 g", "zh-Hans", "服用5毫克", "g"),
        ("every 6 hours", "th", "ทุก 6 วัน", "hours"),
        ("every 6 days", "ar", "كل 6 ساعات", "days"),
        ("for 2 weeks", "ko", "2일 동안", "weeks"),
    ],
)
def test_units_that_differ_are_told(english: str, language: str, other: str, unit: str) -> None:
    assert said(english, language, other) == [f"units differ from the source's: {unit} missing"]


def test_capitals_are_found_beside_any_script() -> None:
    assert set(acronyms(Wording("美国FDA和MAGE-A4、DC-CIK", "zh-Hans"))) == {"FDA", "MAGE-A4", "DC-CIK"}
    assert not acronyms(Wording("In the US, A and Tecelra", "en"))


DRUGS = {
    "en": {"dox": ("doxorubicin",), "ifo": ("ifosfamide",)},
    "ru": {"dox": ("доксорубицин",), "ifo": ("ифосфамид",)},
}


@pytest.mark.parametrize(
    ("translation", "told"),
    [
        ("Доксорубицина достаточно", []),
        ("[Этого](term:dox) достаточно", ["links differ from the source's: term:dox added"]),
        ("Ифосфамида достаточно", ["drugs differ from the source's: dox missing; ifo added"]),
        ("Лекарства достаточно", ["drugs differ from the source's: dox missing"]),
    ],
)
def test_a_translation_names_the_same_drugs(translation: str, told: list[str]) -> None:
    source = Wording("Doxorubicin is enough", "en", DRUGS["en"])
    assert [str(problem) for problem in differences(source, Wording(translation, "ru", DRUGS["ru"]))] == told
