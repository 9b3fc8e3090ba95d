# ruff: noqa: RUF001  (symbols of other scripts that look like Latin letters)
"""Finds units of measure in many languages, to tell 5 mg from 5 g and 6 hours from 6 days.

The table holds the units of doses and sizes, whose symbols most languages share; the records of the languages hold
their words for spans of time. Units that are not in them are not compared.
"""

import re
from functools import cache, lru_cache

from kiosk.content.languages import TimeUnits, record_of

SYMBOLS = {
    "µg": "µg μg mcg мкг 微克 ไมโครกรัม ميكروغرام マイクログラム 마이크로그램",
    "mg": "mg мг мг. مغ ملغ مجم ملليغرام مليغرام 毫克 มก. มิลลิกรัม ミリグラム 밀리그램 מ״ג मिग्रा miligramos",
    "g": "g gram grams gramos г г. граммов غ غرام غرامات 克 กรัม グラム 그램 ग्राम",
    "kg": "kg кг кг. كغ كجم كيلوغرام 千克 公斤 กก. กิโลกรัม キログラム キロ 킬로그램 ק״ג किग्रा",
    "ml": "ml mL мл мл. مل ملليلتر مليلتر 毫升 มล. มิลลิลิตร ミリリットル 밀리리터",
    "mm": "mm мм мм. مم ملليمتر مليمتر 毫米 มม. มิลลิเมตร ミリ ミリメートル 밀리미터",
    "cm": "cm см см. سم سنتيمتر سنتيمترات 厘米 公分 ซม. เซนติเมตร センチ センチメートル 센티미터 ס״מ सेमी",
    "Gy": "Gy Гр غراي 戈瑞 เกรย์ グレイ 그레이",
}
"""Spellings as whole words, by unit; in a script without spaces between words, they must follow a number."""

UNSEPARATED = "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
AFTER_NUMBER = re.compile(UNSEPARATED)
"""Scripts without spaces between words, and Korean, whose words take endings: a unit must follow a number."""

DIGIT = re.compile(r"\d")

GAP = r"[\s\u00a0-]?"
"""Optional separator between a number and its unit: 5-year, 5 cm."""

SPAN_GAP = rf"[^\W\d]{{0,2}}{GAP}"
"""Optional separator between a number and a time span in scripts without spaces: 10多年 and 10万年."""


@lru_cache(maxsize=4096)  # a source is compared with each translation
def measures_in(text: str, language: str) -> tuple[str, ...]:
    """Return the known units that follow numbers in a text, sorted."""
    if not DIGIT.search(text):
        return ()
    return tuple(
        unit
        for unit in sorted((*SYMBOLS, *TimeUnits._fields))
        if (pattern := _after_number(unit, language)) and pattern.search(text)
    )


def lacks(text: str, unit: str, language: str) -> bool:
    """Return whether a text lacks a unit whose words are known in its language.

    It must follow a number in scripts without spaces, and may stand anywhere in others.
    """
    pattern = _anywhere(unit, language)
    return pattern is not None and not pattern.search(text)


def _words(unit: str, language: str) -> list[str]:
    words: str = SYMBOLS.get(unit) or getattr(record_of(language).time_units, unit)
    return words.split()


@cache
def _after_number(unit: str, language: str) -> re.Pattern[str] | None:
    words = "|".join(_spelling_pattern(word, whole=unit in SYMBOLS) for word in _words(unit, language))
    return re.compile(rf"\d{GAP}(?:{words})") if words else None


@cache
def _anywhere(unit: str, language: str) -> re.Pattern[str] | None:
    whole, inside = unit in SYMBOLS, bool(record_of(language).articles)
    words = [
        rf"\d{GAP if whole else SPAN_GAP}{re.escape(word)}"
        if AFTER_NUMBER.search(word)
        else _spelling_pattern(word, whole=whole, inside=inside)
        for word in _words(unit, language)
    ]
    return re.compile("|".join(words)) if words else None


def _spelling_pattern(word: str, *, whole: bool, inside: bool = False) -> str:
    """Return the pattern of a spelling; `inside` also finds stems after an attached article, as in Arabic."""
    before = "" if inside and not whole else r"(?<![^\W\d_])"
    after = rf"(?!(?!{UNSEPARATED})[^\W\d_])" if whole and not AFTER_NUMBER.search(word) else ""
    return f"{before}{re.escape(word)}{after}"
