"""Writes numbers, units, dates and abbreviations as words, which a voice then pronounces."""

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

DATE = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
DASHES = "-‐‑‒–—−〜~"


@dataclass(frozen=True)
class NumberWords:
    """How a language reads figures.

    `number` returns the words for the digits of a figure as they are written, and is given the words that follow it.
    `to` stands between the two ends of a range. `units` maps a symbol to its words for one and for several.
    `fixed` maps abbreviations and signs, which are regular expressions, to words.
    """

    number: Callable[[str, str], str]
    pattern: str
    percent: str
    to: str
    minus: str
    units: dict[str, tuple[str, str]]
    day: Callable[[date], str]
    fixed: dict[str, str | Callable[[re.Match[str]], str]] = field(default_factory=dict)
    singular: frozenset[str] = frozenset({"1"})

    def words_of(self, text: str) -> str:
        """Return a text with its figures, units and abbreviations in words."""
        text = unicodedata.normalize("NFKC", text)
        for sign, words in self.fixed.items():
            text = re.sub(sign, words, text)
        text = DATE.sub(self._day, text)
        unit = "|".join(map(re.escape, sorted(self.units, key=len, reverse=True)))
        number = self.pattern
        text = re.sub(
            rf"({number})(\s?%)?\s?[{DASHES}]\s?({number})(?![{DASHES}]?\d)",
            lambda range_: f"{range_[1]}{range_[2] or ''}{self.to}{range_[3]}",
            text,
        )
        return re.sub(
            rf"(?<![A-Za-z\d.,])([{DASHES}])?({number})(?:\s?(%)|\s?({unit})(?![A-Za-z]))?",
            lambda figure: self._figure(figure, text),
            text,
        )

    def _day(self, found: re.Match[str]) -> str:
        try:
            return self.day(date(*map(int, found.groups())))
        except ValueError:  # not a date
            return found[0]

    def _figure(self, found: re.Match[str], text: str) -> str:
        sign, digits, percent, unit = found.groups()
        following = self.units[unit][1] if unit else text[found.end() :]
        words = self.number(digits, following)
        if percent:
            words = self.percent.format(words)
        elif unit:
            words = f"{words} {self.units[unit][digits not in self.singular]}"
        return f"{self.minus} {words}" if sign else words
