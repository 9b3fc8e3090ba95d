"""The health checks as shown to staff: each has a traffic light, a finding and a remedy."""

import re
from collections.abc import Callable
from typing import NamedTuple, Self

from kiosk.base.own_command import typed_command
from kiosk.staff.health.facts import ContentProblem, Facts
from kiosk.staff.health.findings import findings
from kiosk.staff.health.messages import read_messages

MESSAGES = read_messages()
"""The checks in the order in which they are shown, each with all its cases."""

APART, TOGETHER = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
"""Isolates a value, so that its digits keep their order in right-to-left text."""


class Check(NamedTuple):
    """One check: its id, traffic light (green, amber, red), finding and remedy.

    `problems` are those of the content, for that check alone.
    """

    id: str
    light: str
    found: str
    remedy: str
    problems: tuple[ContentProblem, ...] = ()


class TranslatableText(str):
    """An English text that remembers its template and values, so that it can be translated."""

    __slots__ = ("template", "values")
    template: str
    values: tuple[str, ...]

    def __new__(cls, template: str, *values: str) -> Self:
        """Replace `%1` and so on in `template` by `values`, and `main.py` in a command by what is typed here."""
        told = template.replace("`main.py ", f"`{typed_command()} ")
        text = super().__new__(cls, re.sub(r"%([1-9])", lambda place: values[int(place[1]) - 1], told))
        text.template, text.values = template, values
        return text


def in_words(text: str, translate: Callable[[str], str]) -> str:
    """Return the text of a check in another language; `translate` translates a text of the message table."""
    if not isinstance(text, TranslatableText):
        return translate(text)
    return TranslatableText(translate(text.template), *(f"{APART}{value}{TOGETHER}" for value in text.values))


def checks(facts: Facts, now: float) -> list[Check]:
    """Return all checks in the order of the table; `now` is the clock's time in seconds since the epoch."""
    results = [check_of(*finding) for finding in findings(facts, now)]
    return [
        check._replace(problems=facts.problems or ()) if check.id == "content" else check for check in results
    ]


def check_of(name: str, case: str, *values: str) -> Check:
    """Return a check in words: a case of the table, with the values for its two texts."""
    message = MESSAGES[name][case]
    return Check(
        name,
        message.light,
        TranslatableText(message.found, *values),
        TranslatableText(message.remedy, *values),
    )
