"""The facts about the machine and its content, before they are assessed."""

from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

from kiosk.base.display_abilities import DisplayAbilities

DAY = 86_400.0


class LibraryInfo(NamedTuple):
    """The library shown: when it was built, from which content, and whether it is older than the content."""

    built: float
    content: str
    previous: bool


class Reviewed(NamedTuple):
    """The review of a section or, with an empty `section`, of the topic's other parts: its self-check and tile.

    `topic`, `section` and `language` are titles and names as staff see them; `language` is empty for the first one.
    `state` is that of `kiosk.content.blocks.cards.Review`; `on` and `due` are its dates.
    """

    topic: str
    section: str
    language: str = ""
    state: str = "awaiting"
    on: str = ""
    due: str = ""

    @property
    def name(self) -> str:
        """Return the name shown to staff."""
        name = ": ".join(part for part in (self.topic, self.section) if part)
        return f"{name} [{self.language}]" if self.language else name


class ContentProblem(NamedTuple):
    """A problem of the content, for staff.

    `kind` is one of `kiosk.content.source.problems.Kind`; `topic` and `section` are ids, with titles in the first
    language; `language` is a name; `text` is the text at fault. `detail` is for the content author: file, line and
    message in English.
    """

    kind: str
    detail: str
    topic: str = ""
    topic_title: str = ""
    section: str = ""
    section_title: str = ""
    language: str = ""
    text: str = ""


class Opening(NamedTuple):
    """What the opening hours mean now: whether any are set, whether the clinic is open, and until when.

    `until` is local time; it is `None` if nothing changes within a year.
    """

    is_set: bool = False
    is_open: bool = True
    until: datetime | None = None


class Disk(NamedTuple):
    """A folder that the kiosk writes to, and its free space in bytes."""

    folder: str
    free: int
    writable: bool


class Screen(NamedTuple):
    """A screen in pixels, its diagonal in inches, and its frames per second.

    `size_from` is the source of the diagonal: "measured" (configured), "reported" (by the screen) or "assumed".
    `problem` is why pages cannot be used at this size: "small" (text has too few pixels) or "narrow" (a line has too
    few characters); `figure` is their number. `conflicting` is the diagonal that the screen itself reports if it
    contradicts the configured one, else 0.
    """

    width: int
    height: int
    diagonal: float
    size_from: str
    refresh: float
    problem: str = ""
    figure: int = 0
    conflicting: float = 0.0


class Lettering(NamedTuple):
    """How this machine's fonts cover the languages, by name: which lack some letters, and which cannot be drawn at all.

    The latter are not offered; `install` is the command that installs fonts for them, or empty if none is known, and
    `fonts` has the names of these fonts. `first_is_undrawable` means that visits should begin in one of them.
    """

    incomplete: tuple[str, ...] = ()
    undrawable: tuple[str, ...] = ()
    install: str = ""
    fonts: tuple[str, ...] = ()
    first_is_undrawable: bool = False


class Updates(NamedTuple):
    """The security updates of a lobby machine.

    `newest` is when the newest that are installed were issued, and `restart_since` since when a restart for them is
    due, both in seconds since the epoch or 0.
    """

    can_update: bool
    newest: float
    restart_since: float


class RestartReason(NamedTuple):
    """Why the kiosk last started: a text, empty if unknown, and whether that was a fault."""

    text: str
    fault: bool = False


class Facts(NamedTuple):
    """Everything that is assessed. `None` is a fact that is unknown or was not asked for.

    `library_fault` is why there is no library; `damage` is what is wrong with its bytes, "" if nothing; `languages`,
    `drafts` and `voices` are names of languages. `printer` and `queue` are as in
    `kiosk.devices.probes.PrinterStatus`. `zone` is the machine's time zone, with its name; `last_visit` is the last day
    (`YYYY-MM-DD`) with counted visits. `sleeps` means that the settings switch the screen off at times. `pin_fault` is
    why the PIN cannot be read, or empty; `unreadable` has the names of other unreadable files.

    `kept_time` and `watchdog` are as in `kiosk.devices.upkeep`; the latter is a state and a name.

    The checks of `abilities`, `watchdog`, `updates`, `restart`, `usage_trouble` and `pin_set` are left out if these are
    `None`.
    """

    library: LibraryInfo | None = None
    library_fault: str = ""
    damage: str | None = None
    problems: tuple[ContentProblem, ...] | None = None
    reviews: tuple[Reviewed, ...] | None = None
    languages: tuple[str, ...] = ()
    drafts: tuple[str, ...] | None = None
    lettering: Lettering | None = None
    settings_fault: str = ""
    disks: tuple[Disk, ...] | None = None
    newest_file: float = 0.0
    synchronised: bool | None = None
    kept_time: str | None = None
    zone: tzinfo = UTC
    last_visit: str = ""
    opening: Opening | None = None
    screen: Screen | None = None
    abilities: DisplayAbilities | None = None
    sleeps: bool = False
    touch: tuple[str, ...] | None = None
    sound: bool | None = None
    voices: frozenset[str] | None = None
    muted: bool = False
    printer: str = "none"
    queue: str = ""
    watchdog: tuple[str, str] | None = None
    updates: Updates | None = None
    restart: RestartReason | None = None
    usage_trouble: str | None = None
    pin_set: bool | None = None
    pin_fault: str = ""
    unreadable: tuple[str, ...] | None = None
