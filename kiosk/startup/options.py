"""What a start of the kiosk is given."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from kiosk.paths import CONTENT

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.visit.hours import Wall


class LaunchOptions(NamedTuple):
    """What the caller overrides at start.

    `machine` holds the machine's settings by name. `language` is the code of the first visit's language, or empty.
    `outdated` means that `content` has changed since the library was built and is to be built in the background.
    """

    machine: Mapping[str, object] = MappingProxyType({})
    language: str = ""
    staff_mark: bool = False
    content: Path = CONTENT
    outdated: bool = False


class RuntimeOptions(NamedTuple):
    """Where visits are counted (`None`: they are not), and the wall clock for opening hours (`None`: the machine's)."""

    counts: Path | None = None
    wall: Wall | None = None
