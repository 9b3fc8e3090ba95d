"""An edit: what it changes in the texts of one or more files, small enough to keep any number of them."""

import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FileChange:
    """A change of one file's text at an offset in characters; a text of `None` means that there is no file."""

    start: int
    removed: str | None
    added: str | None

    @classmethod
    def between(cls, before: str | None, after: str | None) -> "FileChange":
        """Return the smallest change that leads from one text to another."""
        if before is None or after is None:
            return cls(0, before, after)
        start = same_beginning(before, after)
        rest, new = before[start:], after[start:]
        same_end = same_beginning(rest[::-1], new[::-1])
        return cls(start, rest[: len(rest) - same_end], new[: len(new) - same_end])

    def applied_to(self, text: str | None) -> str | None:
        """Return the text after the change; raise `ValueError` if it does not fit."""
        return self._swapped(text, self.removed, self.added)

    def reverted_in(self, text: str | None) -> str | None:
        """Return the text before the change; raise `ValueError` if it does not fit."""
        return self._swapped(text, self.added, self.removed)

    def _swapped(self, text: str | None, old: str | None, new: str | None) -> str | None:
        if text is None or old is None:
            if text != old:
                raise ValueError("the file is not as it was when it was edited")
            return new
        if new is None:
            return None
        if not text.startswith(old, self.start):
            raise ValueError("the file is not as it was when it was edited")
        return text[: self.start] + new + text[self.start + len(old) :]


def same_beginning(text: str, other: str) -> int:
    """Return how many characters two texts have in common at their beginning."""
    return len(os.path.commonprefix((text, other)))  # noqa: RUF071  (character by character is what is wanted)


@dataclass(frozen=True, slots=True)
class Edit:
    """An edit by the author: its changes by file, and where it was made, in words, for the list of versions.

    Successive edits with the same `merge_key`, such as those of one text field, are undone together.
    """

    label: str
    changes: dict[Path, FileChange]
    merge_key: str = ""
