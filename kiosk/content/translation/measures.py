# ruff: noqa: RUF001  (symbols of other scripts that look like Latin letters)
"""Finds units of measure in many languages, to tell 5 mg from 5 g and 6 hours from 6 days.

The tables hold the units of doses and sizes, whose symbols most languages share, and time spans by language.
Units that are not in them are not compared.
"""

import re
from functools import cache

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

SPANS = {
    "minutes": {
        "en": "minute", "es": "minuto", "id": "menit", "vi": "phút", "ru": "минут", "zh": "分钟 分鐘 分", "ja": "分",
        "ko": "분", "th": "นาที", "ar": "دقيق دقائق", "de": "Minute", "fr": "minute",
    },
    "hours": {
        "en": "hour", "es": "hora", "id": "jam", "vi": "giờ tiếng", "ru": "час", "zh": "小时 小時", "ja": "時間",
        "ko": "시간", "th": "ชั่วโมง ชม.", "ar": "ساع", "de": "Stunde", "fr": "heure",
    },
    "days": {
        "en": "day", "es": "día", "id": "hari", "vi": "ngày", "ru": "день дня дней дни сут", "zh": "天 日", "ja": "日",
        "ko": "일", "th": "วัน", "ar": "يوم أيام", "de": "Tag", "fr": "jour",
    },
    "weeks": {
        "en": "week", "es": "semana", "id": "minggu pekan", "vi": "tuần", "ru": "недел", "zh": "周 週 星期", "ja": "週",
        "ko": "주", "th": "สัปดาห์", "ar": "أسبوع أسابيع", "de": "Woche", "fr": "semaine",
    },
    "months": {
        "en": "month", "es": "mes", "id": "bulan", "vi": "tháng", "ru": "месяц", "zh": "个月 個月 月",
        "ja": "か月 カ月 ヶ月 ヵ月 箇月 月", "ko": "개월 달 월", "th": "เดือน", "ar": "شهر أشهر شهور", "de": "Monat",
        "fr": "mois",
    },
    "years": {
        "en": "year", "es": "año", "id": "tahun", "vi": "năm tuổi", "ru": "год лет", "zh": "年 岁 歲", "ja": "年 歳",
        "ko": "년 세 살", "th": "ปี ขวบ", "ar": "سنة سنوات سنين سنتين سنتان عام أعوام", "de": "Jahr", "fr": "an année",
    },
}  # fmt: skip
"""Stems of words, by unit and language (`zh` covers both scripts)."""

UNSEPARATED = "[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
AFTER_NUMBER = re.compile(UNSEPARATED)
"""Scripts without spaces between words, and Korean, whose words take endings: a unit must follow a number."""

GAP = r"[\s\u00a0-]?"
"""Optional separator between a number and its unit: 5-year, 5 cm."""

SPAN_GAP = rf"[^\W\d]{{0,2}}{GAP}"
"""Optional separator between a number and a time span in scripts without spaces: 10多年 and 10万年."""


def measures_in(text: str, language: str) -> set[str]:
    """Return the known units that follow numbers in a text."""
    return {
        unit
        for unit in (*SYMBOLS, *SPANS)
        if (pattern := _after_number(unit, language)) and pattern.search(text)
    }


def is_known(unit: str, language: str) -> bool:
    """Return whether the tables have a unit in a language."""
    return unit in SYMBOLS or _base(language) in SPANS[unit]


def mentions(text: str, unit: str, language: str) -> bool:
    """Return whether a text has a unit: after a number in scripts without spaces, anywhere in others."""
    pattern = _anywhere(unit, language)
    return pattern is not None and pattern.search(text) is not None


def _base(language: str) -> str:
    return language.partition("-")[0]


def _words(unit: str, language: str) -> list[tuple[str, bool]]:
    """Return the spellings of a unit, each with whether it is a whole word."""
    if unit in SYMBOLS:
        return [(word, True) for word in SYMBOLS[unit].split()]
    return [(word, False) for word in SPANS[unit].get(_base(language), "").split()]


@cache
def _after_number(unit: str, language: str) -> re.Pattern[str] | None:
    words = "|".join(_spelling_pattern(word, whole=whole) for word, whole in _words(unit, language))
    return re.compile(rf"\d{GAP}(?:{words})") if words else None


@cache
def _anywhere(unit: str, language: str) -> re.Pattern[str] | None:
    words = [
        rf"\d{GAP if whole else SPAN_GAP}{re.escape(word)}"
        if AFTER_NUMBER.search(word)
        else _spelling_pattern(word, whole=whole, inside=_base(language) == "ar")
        for word, whole in _words(unit, language)
    ]
    return re.compile("|".join(words)) if words else None


def _spelling_pattern(word: str, *, whole: bool, inside: bool = False) -> str:
    """Return the pattern of a spelling; `inside` also finds stems after an attached article, as in Arabic."""
    before = "" if inside and not whole else r"(?<![^\W\d_])"
    after = rf"(?!(?!{UNSEPARATED})[^\W\d_])" if whole and not AFTER_NUMBER.search(word) else ""
    return f"{before}{re.escape(word)}{after}"
