"""Rejects PINs that are easy to guess: those that people choose most are those that are tried first."""

import re
from collections.abc import Iterable
from itertools import pairwise

from kiosk.staff.health.checks import TranslatableText
from kiosk.staff.health.messages import translate

LEAST, MOST = 6, 12
"""The number of digits of a PIN."""

LEAST_DIFFERENT = 3

KEYPAD = str.maketrans("abcdefghijklmnopqrstuvwxyz", "22233344455566677778889999")
"""Digits of the letters on a telephone's keys."""

COMMON = (
    "112358", "123321", "123654", "142857", "147258", "147852", "147896", "159357", "159753", "161803", "246810",
    "258369", "271828", "314159", "357159", "369258", "420420", "456123", "741852", "753159", "789456", "852456",
    "911911", "963852", "987412", "135790", "024680", "135791", "246802", "118712",
)  # fmt: skip
"""Patterns on a keypad, famous numbers, even and odd digits."""

COMMON_WORDS = ("kiosk", "lobby", "clinic", "klinik", "health", "doctor", "nurse", "staff", "secret", "hospital",
                "password", "medical", "center", "patient", "welcome")  # fmt: skip


def weakness(pin: str, names: Iterable[str] = ()) -> str:
    """Return what is wrong with a PIN, in a sentence, or an empty text. `names` are the clinic's own.

    `kiosk.staff.health.checks.in_words` translates the sentence, in the context "WeakPin".
    """
    if not re.fullmatch(r"[0-9]*", pin):
        return TranslatableText(translate("WeakPin", "A PIN has digits only."))
    if not LEAST <= len(pin) <= MOST:
        sentence = translate("WeakPin", "A PIN has %1 to %2 digits, this one has %3.")
        return TranslatableText(sentence, str(LEAST), str(MOST), str(len(pin)))
    for is_weak, sentence in WEAKNESSES:
        if is_weak(pin):
            return TranslatableText(sentence, str(LEAST_DIFFERENT))
    return clinic_word(pin, names)


def has_few_digits(pin: str) -> bool:
    """Return whether a PIN has too few different digits."""
    return len(set(pin)) < LEAST_DIFFERENT


def is_run(pin: str) -> bool:
    """Return whether the digits go up or down in steps of one, also past zero, however often each is repeated."""
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)} - {0}
    return steps in ({1}, {9})


def repeats(pin: str) -> bool:
    """Return whether a PIN repeats a group of digits."""
    lengths = range(1, len(pin) // 2 + 1)
    return any(pin == (pin[:length] * len(pin))[: len(pin)] for length in lengths)


def is_date(pin: str) -> bool:
    """Return whether a PIN is a date in any usual order, or begins or ends with a recent year."""
    day, month, year = "(0[1-9]|[12][0-9]|3[01])", "(0[1-9]|1[0-2])", "((19|20)?[0-9]{2})"
    orders = (day + month + year, month + day + year, year + month + day)
    years = "(19[0-9]{2}|20[0-4][0-9])"
    return any(re.fullmatch(order, pin) for order in (*orders, f"{years}.*", f".*{years}"))


def is_common(pin: str) -> bool:
    """Return whether a PIN contains a number that many people choose."""
    return any(common in pin for common in COMMON)


WEAKNESSES = (
    (has_few_digits, translate("WeakPin", "A PIN has at least %1 different digits.")),
    (is_run, translate("WeakPin", "The digits follow one another, such as 123456 or 654321.")),
    (repeats, translate("WeakPin", "The same digits come again and again, such as 123123.")),
    (is_date, translate("WeakPin", "It looks like a date or a year: those are tried first.")),
    (is_common, translate("WeakPin", "It is a number that many people choose.")),
)
"""What makes a PIN weak, and the sentence that says so; `%1` is `LEAST_DIFFERENT`."""


def clinic_word(pin: str, names: Iterable[str]) -> str:
    """Return what is wrong if a PIN is one of the clinic's or the usual words or numbers, or an empty text."""
    if any(word in pin or pin in word for word in spelled(list(names))):
        return TranslatableText(
            translate("WeakPin", "It spells or holds a word or a number of the clinic's, or a usual word.")
        )
    return ""


def spelled(names: list[str]) -> set[str]:
    """Return words in digits of a telephone's keys, and numbers: of the clinic's `names` and the usual ones."""
    words = {word for name in names for word in re.findall(r"[a-z]+|[0-9]+", name.lower())} | set(
        COMMON_WORDS
    )
    initials = {"".join(word[0] for word in re.findall(r"[a-z]+", name.lower())) for name in names}
    return {digits for word in words | initials if len(digits := word.translate(KEYPAD)) >= LEAST - 1}
