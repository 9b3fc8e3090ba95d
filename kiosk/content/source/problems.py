"""What is wrong with authored content: collected, sorted and shown all at once."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice
from typing import Literal

from kiosk.base.plain_text import one_line
from kiosk.errors import KioskError

MOST_COMPARED = 500
"""Names that a mistyped one is compared with; with more, a hostile file takes minutes."""


Severity = Literal["error", "warning", "note"]
"""An error stops a build. A warning is something to mend that a build can work around, a note merely informs."""
Kind = Literal["unreadable", "missing", "unknown", "form", "source", "media", "translation", "other"]
"""What a problem is about, for staff: `kiosk.staff.health.problem_messages` has a sentence for each."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, at a line and column counted from 1, with a hint where one helps."""

    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    kind: Kind = "other"
    severity: Severity = "error"

    def __str__(self) -> str:
        """Return the one line that editors can jump to, whatever the content put into it.

        What is not an error names its severity.
        """
        severity = "" if self.severity == "error" else f"{self.severity}: "
        place = f"{self.file}:{self.line}:{self.column}: {severity}{self.message}"
        return one_line(f"{place} ({self.hint})" if self.hint else place)


class ContentError(KioskError):
    """Content that cannot be built; `problems` are the errors in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep the errors among `problems`, sorted."""
        self.problems = sorted(set(errors(problems)))
        lines = "\n".join(str(problem) for problem in self.problems)
        count = len(self.problems)
        super().__init__(f"The content has {count} problem{'s' if count != 1 else ''}:\n{lines}")


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return those problems that stop a build."""
    return [problem for problem in problems if problem.severity == "error"]


def summary(problems: Iterable[Problem]) -> str:
    """Return how many problems of each severity there are, such as "1 error, 2 warnings"."""
    counts = Counter(problem.severity for problem in problems)
    kinds: tuple[Severity, ...] = ("error", "warning", "note")
    return ", ".join(f"{counts[one]} {one}{'s' if counts[one] > 1 else ''}" for one in kinds if counts[one])


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return a hint: the name that was probably meant."""
    near = get_close_matches(name, islice(known, MOST_COMPARED), 1)
    return f"did you mean {near[0]!r}?" if near else otherwise
