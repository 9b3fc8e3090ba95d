"""What was found out about the machine and what it shows, before anybody judges it."""

from datetime import UTC, datetime, tzinfo
from typing import NamedTuple

DAY = 86_400.0


class LibraryInfo(NamedTuple):
    """The library that is shown: when it was built, of which content, and whether that is older than the content."""

    built: float
    content: str
    previous: bool


class Reviewed(NamedTuple):
    """The review of a section, or with an empty `section` of what belongs to none: the topic's self-check and tile.

    `topic`, `section` and `language` are titles and names as staff read them; `language` is empty for the first one.
    `state` is that of `kiosk.content.blocks.cards.Review`, `on` and `due` are its days.
    """

    topic: str
    section: str
    language: str = ""
    state: str = "awaiting"
    on: str = ""
    due: str = ""

    @property
    def name(self) -> str:
        """Return what staff call it."""
        name = ": ".join(part for part in (self.topic, self.section) if part)
        return f"{name} [{self.language}]" if self.language else name


class ContentProblem(NamedTuple):
    """A problem of the content as staff are told of it.

    `kind` is one of `kiosk.content.source.problems.Kind`; `topic` and `section` are ids, with titles in the first
    language, and `language` is a name; `text` is what stands there. `detail` is for the content author: file,
    line and message in English.
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
    """What the opening hours come to now: whether any are set, whether the clinic is open, and until when.

    `until` is local time; it is `None` when nothing changes within a year.
    """

    is_set: bool = False
    is_open: bool = True
    until: datetime | None = None


class Disk(NamedTuple):
    """A folder that is written to, and the bytes that are free there."""

    folder: str
    free: int
    writable: bool


class Screen(NamedTuple):
    """A screen in pixels, its diagonal in inches, and its pictures a second.

    `size_from` tells who said how large it is: "measured" (it was set), "reported" (the screen) or "assumed" (nobody).
    `problem` is why pages cannot be used at this size: "small" when text has too few pixels to read, "narrow" when too
    few characters fit in a line; `figure` is how many these are. `conflicting` is the diagonal that the screen itself
    reports where that and the one that was set cannot both be right, else 0.
    """

    width: int
    height: int
    diagonal: float
    size_from: str
    refresh: float
    problem: str = ""
    figure: int = 0
    conflicting: float = 0.0


class Ability(NamedTuple):
    """Whether the display can do something.

    `state` is "able", "option" (by an option of its start), "tool" (a program is missing), "server" (it cannot) or
    "unmapped" (it can, and is not set up). `program` is the one that is missing, `command` is what a technician runs:
    to use the ability, or to get it.
    """

    state: str
    program: str = ""
    command: str = ""


class Abilities(NamedTuple):
    """What the display can do: switch its screen off, turn the picture, map touch (`None` where there is no need)."""

    power: Ability
    rotation: Ability
    mapping: Ability | None = None


class Lettering(NamedTuple):
    """How this machine's fonts cover the languages (by name): which lack some letters, which cannot be drawn at all.

    The latter are not offered; `install` is the command that installs fonts for them, empty where none is known, and
    `fonts` has the names of these. `first_is_undrawable` tells that visits are to begin in one of them.
    """

    incomplete: tuple[str, ...] = ()
    undrawable: tuple[str, ...] = ()
    install: str = ""
    fonts: tuple[str, ...] = ()
    first_is_undrawable: bool = False


class RestartReason(NamedTuple):
    """What is told of the last start: a text, empty when nothing is known, and whether a fault was behind it."""

    text: str
    fault: bool = False


class Facts(NamedTuple):
    """Everything that is judged. What did not answer is `None`; so is what this machine was not asked.

    `library_fault` is why there is no library; `damage` is what is wrong with its bytes, "" when they are sound;
    `languages`, `drafts` and `voices` are languages by name. `printer` and `queue` are as in
    `kiosk.devices.probes.PrinterStatus`.
    `restart`, `usage_trouble` and `pin_set` are left out of the checks when they are `None`.

    `zone` is the machine's, with its name; `last_visit` is the last day (`YYYY-MM-DD`) of which visits were counted.
    `abilities` are left out of the checks when they are `None`; `sleeps` tells that the settings have the screen
    switched off at times. `pin_fault` is why the PIN cannot be read, if so; `unreadable` has the names of other files
    of which that is true.
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
    zone: tzinfo = UTC
    last_visit: str = ""
    opening: Opening | None = None
    screen: Screen | None = None
    abilities: Abilities | None = None
    sleeps: bool = False
    touch: tuple[str, ...] | None = None
    sound: bool | None = None
    voices: frozenset[str] | None = None
    muted: bool = False
    printer: str = "none"
    queue: str = ""
    restart: RestartReason | None = None
    usage_trouble: str | None = None
    pin_set: bool | None = None
    pin_fault: str = ""
    unreadable: tuple[str, ...] | None = None
