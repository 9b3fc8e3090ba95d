"""Figures, units and signs in Chinese words."""

import re

from kiosk.devices.sound.neural.phonemes.normalize import NumberWords

DIGITS = "零一二三四五六七八九"
PLACES = ("", "十", "百", "千")
MYRIADS = ("", "万", "亿", "万亿")

YEAR_NEXT = re.compile(r"\s*年(?![级龄内后前])")
COUNTED = re.compile(
    r"(?:[至到]\d+)?\s*(?:个|周|年|次|种|名|位|项|人|天|小时|分钟|岁|例|倍|条|片|颗|家|组|层|米|公斤|千克|厘米|毫米|英寸|毫克|万|千|多)"
)
"""Words after which "two" is 两: measure words, and what may stand before one."""


def number(digits: str, following: str = "") -> str:
    """Return the characters for a figure such as `13,400`, `6.8` or `2013`; years are read digit by digit."""
    plain = digits.replace(",", "")
    whole, _, decimals = plain.partition(".")
    if decimals:
        return f"{cardinal(int(whole))}点{''.join(DIGITS[int(digit)] for digit in decimals)}"
    if (len(digits) == 4 and YEAR_NEXT.match(following)) or (len(plain) > 1 and plain.startswith("0")):
        return "".join(DIGITS[int(digit)] for digit in plain)
    words = cardinal(int(plain))
    return "两" if words == "二" and COUNTED.match(following) else words


def cardinal(value: int) -> str:
    """Return a whole number below 10 to the power of 16 in Chinese characters."""
    if value == 0:
        return DIGITS[0]
    words, rank, had_gap = "", 0, False
    while value:
        value, group = divmod(value, 10_000)
        if group:
            words = _below_myriad(group) + MYRIADS[rank] + (DIGITS[0] if had_gap and words else "") + words
        had_gap = group < 1000
        rank += 1
    words = re.sub("零+", "零", words).rstrip("零")
    words = words.removeprefix("一") if words.startswith("一十") else words
    return re.sub("^二(?=[千万亿])", "两", words)


def _below_myriad(value: int) -> str:
    words, place, had_zero = "", 0, True
    while value:
        value, digit = divmod(value, 10)
        if digit:
            words = DIGITS[digit] + PLACES[place] + words
        elif not had_zero:
            words = DIGITS[0] + words
        had_zero = digit == 0
        place += 1
    return words


CHINESE = NumberWords(
    number=number,
    pattern=r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?",
    percent="百分之{}",
    to="至",
    minus="负",
    units={
        "mm": ("毫米",) * 2,
        "cm": ("厘米",) * 2,
        "m": ("米",) * 2,
        "km": ("公里",) * 2,
        "mg": ("毫克",) * 2,
        "µg": ("微克",) * 2,
        "μg": ("微克",) * 2,
        "g": ("克",) * 2,
        "kg": ("公斤",) * 2,
        "ml": ("毫升",) * 2,
        "mL": ("毫升",) * 2,
        "L": ("升",) * 2,
        "Gy": ("戈瑞",) * 2,
        "mmHg": ("毫米汞柱",) * 2,
        "°C": ("摄氏度",) * 2,
        "°F": ("华氏度",) * 2,
        "°": ("度",) * 2,
    },
    day=lambda day: f"{day.year}年{day.month}月{day.day}日",
    fixed={
        r"(\d[\d.]*)\s?[-–〜~至到]\s?(\d[\d.]*%)": r"\1%至\2",
        r"(?<=[A-Za-z])-?(?=\d)": " ",
        r"(?<=[a-z])(?=[A-Z][a-z])": " ",
        r"(?<=[a-z])\.(?=(?:com|edu|gov|info|net|org)\b)": "点",
        r"\s*±\s*": "加减",
        r"\s*[≥⩾]\s*": "至少",
        r"\s*[≤⩽]\s*": "至多",
        r"\s*<\s*(?=\d)": "小于",
        r"\s*>\s*(?=\d)": "大于",
        r"\s*=\s*": "等于",
        r"\s*\+\s*": "加",
        r"\s*×\s*": "乘",
        r"\s*&\s*": "和",
        r"(?<=\w)/(?=\w)": "、",
    },
)
