"""Figures, units and abbreviations in English words."""

import re
from decimal import Decimal

from num2words import num2words

from kiosk.devices.sound.neural.phonemes.normalize import NumberWords

PLAIN_YEARS = range(1100, 2100)
"""Numbers of four digits without a separator that are read as years."""

ONES = "one two three four five six seven eight nine"
MONTHS = ("January February March April May June July August September October November December").split()


def number(digits: str, _following: str = "") -> str:
    """Return the words for a figure such as `13,400`, `6.8` or `2013`."""
    plain = digits.replace(",", "")
    if "." in plain:
        return _plain(num2words(Decimal(plain)))
    value = int(plain)
    if len(digits) == 4 and value in PLAIN_YEARS:
        return year(value)
    if len(plain) > 1 and plain.startswith("0"):
        return " ".join(num2words(int(digit)) for digit in plain)
    return cardinal(value)


def cardinal(value: int) -> str:
    """Return a whole number in words, as it is read in the United States."""
    return _plain(num2words(value))


def _plain(words: str) -> str:
    return words.replace(" and ", " ").replace(",", "").replace("-", " ")


def year(value: int) -> str:
    """Return a year in words: "twenty thirteen", "two thousand five", "nineteen oh two"."""
    century, rest = divmod(value, 100)
    if value % 1000 < 10:
        return cardinal(value)
    if rest == 0:
        return f"{cardinal(century)} hundred"
    return f"{cardinal(century)} {'oh ' if rest < 10 else ''}{cardinal(rest)}"


def ordinal(value: int) -> str:
    """Return an ordinal number in words."""
    return _plain(num2words(value, to="ordinal"))


def _time(found: re.Match[str]) -> str:
    """Return a time of day in words: "nine thirty", "twelve oh five", "eight o'clock"."""
    hour, minute = int(found[1]), int(found[2])
    if minute == 0:
        return f"{cardinal(hour)} o'clock" if not found[3] else cardinal(hour)
    return f"{cardinal(hour)} {'oh ' if minute < 10 else ''}{cardinal(minute)}"


def _digit_by_digit(found: re.Match[str]) -> str:
    groups = re.findall(r"\d+", found[0])
    return ", ".join(" ".join(cardinal(int(digit)) for digit in group) for group in groups)


ENGLISH = NumberWords(
    number=number,
    pattern=r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?",
    percent="{} percent",
    to=" to ",
    minus="minus",
    units={
        "mm": ("millimeter", "millimeters"),
        "cm": ("centimeter", "centimeters"),
        "m": ("meter", "meters"),
        "km": ("kilometer", "kilometers"),
        "mg": ("milligram", "milligrams"),
        "µg": ("microgram", "micrograms"),
        "μg": ("microgram", "micrograms"),
        "mcg": ("microgram", "micrograms"),
        "g": ("gram", "grams"),
        "kg": ("kilogram", "kilograms"),
        "lb": ("pound", "pounds"),
        "ml": ("milliliter", "milliliters"),
        "mL": ("milliliter", "milliliters"),
        "l": ("liter", "liters"),
        "L": ("liter", "liters"),
        "Gy": ("gray", "gray"),
        "mmHg": ("millimeter of mercury", "millimeters of mercury"),
        "°C": ("degree Celsius", "degrees Celsius"),
        "°F": ("degree Fahrenheit", "degrees Fahrenheit"),
        "°": ("degree", "degrees"),
        "min": ("minute", "minutes"),
        "h": ("hour", "hours"),
    },
    day=lambda day: f"{MONTHS[day.month - 1]} {ordinal(day.day)}, {year(day.year)}",
    fixed={
        r"(?:\(\d{3}\) ?|\b\d{3}-)?\b\d{3}-\d{4}\b(?!-)": _digit_by_digit,
        r"\b(\d{1,2}):(\d{2})(?=( ?[ap]\.?m\b)?)": _time,
        r"\b(\d+)(?:st|nd|rd|th)\b": lambda found: ordinal(int(found[1])),
        r"(?<=[A-Za-z])-?(?=\d)": " ",
        r"(?<=\d)-(?=[A-Za-z]{2})": " ",
        r"(?<=[a-z])(?=[A-Z][a-z])": " ",  # names such as ClinicalTrials
        r"(?<=[a-z])\.(?=(?:com|edu|gov|info|net|org)\b)": " dot ",
        r"\be\.g\.": "for example",
        r"\bi\.e\.": "that is",
        r"\betc\.": "et cetera",
        r"\bvs\b\.?": "versus",
        r"\bapprox\.": "about",
        r"\bDr\.(?= [A-Z])": "Doctor",
        r"\bMr\.(?= [A-Z])": "Mister",
        r"\bMrs\.(?= [A-Z])": "Missus",
        r"\bMs\.(?= [A-Z])": "Miz",
        r"\bNo\. ?(?=\d)": "number ",
        r"\s*&\s*": " and ",
        r"\s*±\s*": " plus or minus ",
        r"\s*[≥⩾]\s*": " at least ",
        r"\s*[≤⩽]\s*": " at most ",
        r"\s*<\s*(?=\d)": " less than ",
        r"\s*>\s*(?=\d)": " more than ",
        r"\s*=\s*": " equals ",
        r"\s*\+\s*": " plus ",
        r"\s*×\s*": " by ",
        r"(?<=\w)/(?=\w)": " ",
    },
)
