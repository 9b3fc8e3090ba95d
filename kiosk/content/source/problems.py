"""Problems of authored content, collected so that all are reported at once."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from itertools import islice
from typing import Literal, get_args

from kiosk.base.plain_text import one_line
from kiosk.errors import KioskError

MOST_COMPARED = 500
"""How many names to compare a mistyped one with: with more, a hostile file would take minutes."""


Severity = Literal["error", "warning", "note"]
"""An error stops the build. A warning should be fixed, but can be worked around. A note merely informs."""
Kind = Literal["unreadable", "missing", "unknown", "form", "source", "media", "translation", "other"]
"""What a problem is about; `kiosk.staff.health.problem_messages` has a sentence for staff about each."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A problem at a line and column (from 1), with a hint where one helps."""

    file: str
    line: int
    column: int
    message: str
    hint: str = ""
    kind: Kind = "other"
    severity: Severity = "error"

    def __str__(self) -> str:
        """Return one line in the format that editors can jump to, with the severity unless that is an error."""
        severity = "" if self.severity == "error" else f"{self.severity}: "
        place = f"{self.file}:{self.line}:{self.column}: {severity}{self.message}"
        return one_line(f"{place} ({self.hint})" if self.hint else place)


class ContentError(KioskError):
    """Raised if content cannot be built; `problems` are its errors."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        """Keep only the errors among `problems`, sorted."""
        self.problems = sorted(set(errors(problems)))
        lines = "\n".join(str(problem) for problem in self.problems)
        count = len(self.problems)
        super().__init__(f"The content has {count} problem{'s' if count != 1 else ''}:\n{lines}")


def errors(problems: Iterable[Problem]) -> list[Problem]:
    """Return the problems that stop a build."""
    return [problem for problem in problems if problem.severity == "error"]


def lines_of(problems: Iterable[Problem]) -> Iterator[str]:
    """Yield problems as lines; what is the same in several files of a folder is one line that names them all."""
    groups: dict[tuple[str, ...], list[Problem]] = {}
    for problem in problems:
        folder = problem.file.rpartition("/")[0]
        groups.setdefault((folder, problem.severity, problem.message, problem.hint), []).append(problem)
    for first, *others in groups.values():
        names = sorted({one.file.rpartition("/")[2] for one in (first, *others)})
        if len(names) == 1:
            yield from map(str, (first, *others))
        else:
            yield str(replace(first, message=f"{first.message}; so in {', '.join(names)}"))


def summary(problems: Iterable[Problem]) -> str:
    """Return the number of problems of each severity, such as "1 error, 2 warnings"."""
    counts = Counter(problem.severity for problem in problems)
    present = [(severity, counts[severity]) for severity in get_args(Severity) if counts[severity]]
    return ", ".join(f"{count} {severity}{'s' * (count > 1)}" for severity, count in present)


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Return a hint with the known name most similar to `name`, or else `otherwise`."""
    similar = get_close_matches(name, islice(known, MOST_COMPARED), 1)
    return f"did you mean {similar[0]!r}?" if similar else otherwise
