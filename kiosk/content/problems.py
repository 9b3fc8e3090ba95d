"""What is wrong with authored content: collected, sorted and shown all at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches
from itertools import islice

from kiosk.errors import KioskError
from kiosk.plain_text import one_line

MOST_COMPARED = 500
"""Names that a mistyped one is compared with; with more, a hostile file takes minutes."""


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing to mend, at a line and column counted from 1, with a hint where one helps."""

    file: str
    line: int
    column: int
    message: str
    hint: str = ""

    def __str__(self) -> str:
        """Return the one line that editors can jump to, whatever the content put into it."""
        place = f"{self.file}:{self.line}:{self.column}: {self.message}"
        return one_line(f"{place} ({self.hint})" if self.hint else place)


class ContentError(KioskError):
    """Content that cannot be built; `problems` says all that is wrong with it."""

    def __init__(self, problems: list[Problem]) -> None:
        """Keep the problems, sorted."""
        self.problems = sorted(set(problems))
        lines = "\n".join(str(problem) for problem in self.problems)
        count = len(self.problems)
        super().__init__(f"The content has {count} problem{'s' if count != 1 else ''}:\n{lines}")


def nearest(name: str, known: Iterable[str], otherwise: str) -> str:
    """Give a hint: the name that was probably meant."""
    near = get_close_matches(name, islice(known, MOST_COMPARED), 1)
    return f"did you mean {near[0]!r}?" if near else otherwise
