"""What staff are told of the machine's state: every check gives a light, a finding and what to do about it."""

import re
from collections.abc import Callable
from typing import NamedTuple, Self

from kiosk.staff.health.facts import ContentProblem, Facts
from kiosk.staff.health.findings import findings
from kiosk.staff.health.messages import SAYINGS

APART, TOGETHER = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
"""Around a value, so that its figures keep their order in a text from right to left."""


class Check(NamedTuple):
    """One thing that was looked at: its traffic light (green, amber, red), what was found, and what to do about it.

    `problems` are those of the content, where that was looked at.
    """

    id: str
    light: str
    found: str
    remedy: str
    problems: tuple[ContentProblem, ...] = ()


class TranslatableText(str):
    """A text in English that remembers what it was made of, so that it can be said in another language."""

    __slots__ = ("template", "values")
    template: str
    values: tuple[str, ...]

    def __new__(cls, template: str, *values: str) -> Self:
        """Fill `%1` and on with `values`, whatever is in these."""
        made = super().__new__(cls, re.sub(r"%([1-9])", lambda place: values[int(place[1]) - 1], template))
        made.template, made.values = template, values
        return made


def in_words(text: str, translate: Callable[[str], str]) -> str:
    """Say the text of a check in another language; `translate` gives the words for a text of the table."""
    if not isinstance(text, TranslatableText):
        return translate(text)
    return TranslatableText(translate(text.template), *(f"{APART}{value}{TOGETHER}" for value in text.values))


def checks(facts: Facts, now: float) -> list[Check]:
    """Return all checks, in the order of the table; `now` is what the clock says, in seconds since 1970."""
    made = [check_of(*finding) for finding in findings(facts, now)]
    return [one._replace(problems=facts.problems or ()) if one.id == "content" else one for one in made]


def check_of(name: str, case: str, *values: str) -> Check:
    """Return a check in words: one of the cases of the table, with the values that go into its two texts."""
    saying = SAYINGS[name][case]
    return Check(
        name, saying.light, TranslatableText(saying.found, *values), TranslatableText(saying.remedy, *values)
    )
