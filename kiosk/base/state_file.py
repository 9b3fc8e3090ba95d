"""Reading of the small JSON files that the kiosk keeps between runs, whatever a person or a failing disk did to them.

Every such file is an object of plain values. Three limits are checked in turn: the size of the file, the syntax, and
the type and range of each value (`Fields`), which also bounds the depth. A file that fails a check raises
`UnreadableState`; `recover` keeps it under another name and replaces it with a fresh file.
"""

import errno
import json
import math
import os
import re
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import NoReturn, TypeVar

from kiosk.base.bounded_file import bytes_of
from kiosk.base.durable_file import write_durably
from kiosk.base.plain_text import NOT_ON_ONE_LINE

MOST_BYTES = 1 << 16
MOST_LETTERS = 1000
"""Length limit of one text, in characters."""

MARK = ".unreadable-"
MOST_SET_ASIDE = 3
"""Unreadable copies of one file that are kept; older ones are deleted."""

T = TypeVar("T")


class UnreadableState(ValueError):
    """A file that the kiosk cannot have written; the message says in a few words why."""


class Fields:
    """The values of a JSON object; each accessor checks the type and raises `ValueError` if it is wrong."""

    def __init__(self, values: object) -> None:
        """Wrap a decoded JSON value; raise `ValueError` if it is not an object."""
        if not isinstance(values, dict):
            raise ValueError("it is not an object")  # noqa: TRY004  (one error type for all faults of a file)
        self._values: dict[str, object] = values

    def names(self) -> tuple[str, ...]:
        """Return the names of all values."""
        return tuple(self._values)

    def value(self, name: str) -> object:
        """Return a value of any type, which the caller checks; numbers are finite."""
        if name not in self._values:
            raise ValueError(f"{name[:40]!a} is missing")
        return self._values[name]

    def integer(self, name: str, least: int, most: int) -> int:
        """Return an integer from `least` to `most`."""
        value = self.value(name)
        if type(value) is not int or not least <= value <= most:
            raise ValueError(f"{name[:40]!a} is not a whole number from {least} to {most}")
        return value

    def number(self, name: str, least: float, most: float) -> float:
        """Return a number from `least` to `most`."""
        value = self.value(name)
        if type(value) not in (int, float) or not least <= value <= most:  # type: ignore[operator]
            raise ValueError(f"{name[:40]!a} is not a number from {least:g} to {most:g}")
        return float(value)  # type: ignore[arg-type]

    def flag(self, name: str) -> bool:
        """Return a boolean."""
        value = self.value(name)
        if not isinstance(value, bool):
            raise ValueError(f"{name[:40]!a} is neither true nor false")  # noqa: TRY004  (as above)
        return value

    def text(self, name: str) -> str:
        """Return a one-line text of at most `MOST_LETTERS` characters (see `kiosk.base.plain_text.one_line`)."""
        return _text(self.value(name), name)

    def texts(self, name: str, most: int) -> tuple[str, ...]:
        """Return a list of at most `most` such texts."""
        value = self.value(name)
        if not isinstance(value, list) or len(value) > most:
            raise ValueError(f"{name[:40]!a} is not a list of at most {most} texts")
        return tuple(_text(item, name) for item in value)


def read_state(path: Path, parse: Callable[[Fields], T], most: int = MOST_BYTES) -> T | None:
    """Return the result of `parse` for a file's values, or `None` if there is no file.

    Raises `UnreadableState` if the file has more than `most` bytes, is not a regular file, is not JSON, or if `parse`
    raises `ValueError`; `OSError` for other disk errors.
    """
    try:
        data = bytes_of(path, most + 1)
    except FileNotFoundError:
        return None
    except OSError as error:
        if error.errno == errno.EINVAL:
            raise UnreadableState("it is not a file") from error
        raise
    if len(data) > most:
        raise UnreadableState(f"it has more than {most} bytes")
    try:
        return parse(Fields(json.loads(data, parse_constant=_refuse, parse_float=_finite)))
    except RecursionError as error:
        raise UnreadableState("it is nested too deeply") from error
    except ValueError as error:
        raise UnreadableState(str(error)) from error


def recover(path: Path, parse: Callable[[Fields], T], fresh: Mapping[str, object]) -> T | None:
    """Return the result of `parse` for a file's values, or `None` if it is missing or cannot be read; never raises.

    An unreadable file is renamed, logged, and replaced by the values of `fresh`.
    """
    try:
        return read_state(path, parse)
    except UnreadableState as fault:
        reset_unreadable(path, fault, fresh)
    except OSError as error:
        from kiosk.base.log import log

        log().warning("%s cannot be read: %s", path, error.strerror or error)
    return None


def reset_unreadable(path: Path, fault: UnreadableState, fresh: Mapping[str, object]) -> None:
    """Rename an unreadable file, log that, and write the values of `fresh` in its place; never raises."""
    from kiosk.base.log import log

    try:
        aside = replace_unreadable(path, fresh)
    except OSError as error:
        log().error("%s is unreadable (%s) and cannot be replaced: %s", path, fault, error.strerror or error)
    else:
        log().error(
            "%s is unreadable (%s): it was renamed to %s and replaced by a new one.", path, fault, aside
        )


def replace_unreadable(path: Path, fresh: Mapping[str, object]) -> str:
    """Keep an unreadable file under a name with the date and return that name; raise `OSError` if that fails.

    A file exists at `path` at every moment: if a missing one permits more than an unreadable one, such as further tries
    of a PIN, a power cut in between must not help an attacker.
    """
    aside = path.with_name(f"{path.name}{MARK}{datetime.now():%Y%m%d-%H%M%S-%f}")  # noqa: DTZ005  (people read it)
    try:
        os.link(path, aside, follow_symlinks=False)
    except (OSError, NotImplementedError):  # a folder, or a file system without hard links
        path.replace(aside)
    write_durably(path, json.dumps(fresh) + "\n")
    for older in sorted(path.parent.glob(f"{path.name}{MARK}*"))[:-MOST_SET_ASIDE]:
        with suppress(OSError):  # such as a folder, which is kept
            older.unlink()
    return aside.name


def unreadable_files(
    folder: Path, known: Iterable[tuple[str, Callable[[Fields], object]]]
) -> tuple[str, ...]:
    """Return the names of unreadable files in `folder`: those set aside, and `known` ones that should be.

    `known` pairs file names with their parsers. Nothing is changed; raises `OSError`.
    """
    names = [path.name for path in folder.glob(f"*{MARK}*")]
    for name, parse in known:
        try:
            read_state(folder / name, parse)
        except UnreadableState:
            names.append(name)
    return tuple(sorted(names))


def _refuse(constant: str) -> NoReturn:
    """Refuse NaN and Infinity, which Python reads although JSON does not allow them."""
    raise ValueError(f"{constant} is not a number")


def _finite(digits: str) -> float:
    number = float(digits)
    if not math.isfinite(number):
        raise ValueError(f"{digits[:40]} is too large a number")
    return number


def _text(value: object, name: str) -> str:
    if not isinstance(value, str) or len(value) > MOST_LETTERS or re.search(NOT_ON_ONE_LINE, value):
        raise ValueError(f"{name[:40]!a} is not a line of at most {MOST_LETTERS} characters")
    return value
