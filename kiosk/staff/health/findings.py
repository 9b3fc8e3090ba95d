"""Assesses the facts: selects for each check a case of `messages`, with the values for its texts."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator
from datetime import UTC, date, datetime, timedelta
from functools import partial
from typing import TypeVar

from kiosk.base.display_abilities import DisplayAbilities, DisplayAbility
from kiosk.staff.health.facts import (
    DAY,
    ContentProblem,
    Disk,
    Facts,
    Lettering,
    Opening,
    Reviewed,
    Screen,
    Updates,
)
from kiosk.staff.reports.days import SLACK_DAYS, before

SOON_DAYS = 30
LITTLE_ROOM, NO_ROOM = 1_000_000_000, 100_000_000
LAST_YEAR = 2044
LIBRARY_DAYS = 3 * 365
"""Content that was built longer ago is outdated, or the clock is ahead."""

UPDATE_DAYS = 30
RESTART_DAYS = 2
"""A restart for updates follows in the same night, or in the next one."""

LEAST_REFRESH = 50.0
MOST_NAMED = 5

T = TypeVar("T")


def findings(facts: Facts, now: float) -> Iterator[tuple[str, ...]]:
    """Yield for each check its id, its case, and the values for its texts."""
    if facts.settings_fault:
        yield "settings", "refused", facts.settings_fault
    yield "library", *library(facts)
    yield "content", *assessed(content, facts.problems)
    if not facts.library_fault:
        today = datetime.fromtimestamp(now, facts.zone).date()
        yield "review", *assessed(partial(review, today=today), facts.reviews)
        yield "signed", *assessed(signed, facts.reviews)
    yield "disk", *assessed(disk, facts.disks)
    yield "files", *assessed(files, facts.unreadable)
    yield "clock", *clock(facts, now)
    if not facts.library_fault:
        local = datetime.fromtimestamp(now, facts.zone)
        yield "hours", *assessed(partial(hours, local=local), facts.opening)
    yield "screen", *assessed(screen, facts.screen, "unseen")
    yield "touch", *assessed(touch, facts.touch, "unseen")
    yield from abilities(facts.abilities, sleeps=facts.sleeps)
    yield "sound", sound(facts)
    if not facts.library_fault:
        yield "voices", *assessed(partial(voices, facts.languages), facts.voices)
    yield "printer", facts.printer, *([facts.queue] if facts.queue else [])
    if not facts.library_fault:
        yield "fonts", *assessed(fonts, facts.lettering)
    yield from upkeep(facts, now)
    if facts.restart is not None:
        reason, fault = facts.restart
        yield "restart", *(("fault" if fault else "usual", reason) if reason else ("unknown",))
    if facts.usage_trouble is not None:
        yield "usage", *(("trouble", facts.usage_trouble) if facts.usage_trouble else ("fine",))
    if facts.pin_fault or facts.pin_set is not None:
        yield "pin", *pin(facts)
    if not facts.library_fault:
        yield "translations", *assessed(drafts, facts.drafts)


def assessed(
    assess: Callable[[T], tuple[str, ...]], fact: T | None, unknown: str = "silent"
) -> tuple[str, ...]:
    """Return the case of a fact and its values, or the case `unknown` without the fact."""
    return (unknown,) if fact is None else assess(fact)


def library(facts: Facts) -> tuple[str, ...]:
    """Assess the library."""
    if facts.library_fault:
        return "missing", facts.library_fault
    if facts.library is None:
        return ("silent",)
    if facts.damage:
        return "damaged", facts.damage
    case = "previous" if facts.library.previous else "unread" if facts.damage is None else "sound"
    return case, day_of(facts.library.built), facts.library.content


def content(problems: tuple[ContentProblem, ...]) -> tuple[str, ...]:
    """Assess the content's problems."""
    count = len(problems)
    return ("problems", str(count)) if count > 1 else ("problem",) if count else ("fine",)


def review(reviews: tuple[Reviewed, ...], today: date) -> tuple[str, ...]:
    """Name the reviews that are past due or, if there are none, due soon."""
    by_day = [(date.fromisoformat(item.due), item) for item in reviews if item.due]
    for case, limit in (("past", today - timedelta(days=1)), ("soon", today + timedelta(days=SOON_DAYS))):
        due = [item for day, item in by_day if day <= limit]
        if due:
            return case, named(by_topic(due, reviews, lambda item: item.due))
    return ("fine",)


def signed(reviews: tuple[Reviewed, ...]) -> tuple[str, ...]:
    """Name what has changed since its review, and what nobody has reviewed."""
    changed = [item for item in reviews if item.state == "changed"]
    unsigned = [item for item in reviews if item.state == "awaiting"]
    values = [named(by_topic(group, reviews, lambda item: item.on)) for group in (changed, unsigned) if group]
    case = "both" if changed and unsigned else "changed" if changed else "unsigned" if unsigned else "fine"
    return case, *values


def by_topic(
    selected: list[Reviewed], reviews: tuple[Reviewed, ...], day: Callable[[Reviewed], str]
) -> list[str]:
    """Return names of the `selected` with a date; parts of a topic that all share a date by the topic's title only."""
    parts = Counter((item.topic, item.language) for item in reviews)
    alike = Counter((item.topic, item.language, day(item)) for item in selected)
    names = []
    for item in selected:
        whole = alike[item.topic, item.language, day(item)] == parts[item.topic, item.language]
        name = item._replace(section="").name if whole else item.name
        names.append(f"{name} ({day(item)})" if day(item) else name)
    return list(dict.fromkeys(names))


def disk(disks: tuple[Disk, ...]) -> tuple[str, ...]:
    """Assess the disk in the worst state."""
    for folder in disks:
        if not folder.writable:
            return "locked", folder.folder
    free = min(folder.free for folder in disks)
    return "full" if free < NO_ROOM else "little" if free < LITTLE_ROOM else "fine", size_of(free)


def files(unreadable: tuple[str, ...]) -> tuple[str, ...]:
    """Name the kiosk's own files that cannot be read."""
    return ("unreadable", named(unreadable)) if unreadable else ("fine",)


def clock(facts: Facts, now: float) -> tuple[str, ...]:
    """Assess whether the clock can be right: it is later than files and visits, and no library is in use forever."""
    local = datetime.fromtimestamp(now, facts.zone)
    shown = (f"{local:%Y-%m-%d %H:%M}", str(facts.zone))
    built = facts.library.built if facts.library and not facts.library_fault else 0.0
    if now < max(facts.newest_file, built) - DAY or local.year > LAST_YEAR:
        return "wrong", *shown
    if facts.last_visit and f"{local:%Y-%m-%d}" < before(facts.last_visit, SLACK_DAYS):
        return "earlier", *shown, facts.last_visit
    if built and now > built + LIBRARY_DAYS * DAY:
        return "later", *shown, day_of(built)
    if facts.synchronised:
        return "set", *shown
    return {"differs": "unsaved", "none": "unkept"}.get(facts.kept_time or "", "plausible"), *shown


def hours(opening: Opening, local: datetime) -> tuple[str, ...]:
    """Assess the current opening hours, and whether the time zone is set."""
    if not opening.is_set:
        return ("none",)
    if str(local.tzinfo) == str(UTC):
        return "zone", f"{local:%H:%M}"
    if opening.until is None:
        return ("always",) if opening.is_open else ("never",)
    until = f"{opening.until:%H:%M}"
    if opening.until.date() != local.date():
        until = f"{opening.until:%Y-%m-%d} {until}"
    return "open" if opening.is_open else "closed", until


def screen(seen: Screen) -> tuple[str, ...]:
    """Assess the screen."""
    pixels, inches = f"{seen.width} x {seen.height}", in_inches(seen.diagonal)
    if seen.problem and seen.size_from != "assumed":
        return f"{seen.size_from}_{seen.problem}", pixels, inches, str(seen.figure)
    if 0 < seen.refresh < LEAST_REFRESH:
        return "slow", pixels, f"{seen.refresh:.0f}"
    if seen.conflicting:
        return "conflicting", pixels, inches, in_inches(seen.conflicting)
    return seen.size_from, pixels, inches


def touch(screens: tuple[str, ...]) -> tuple[str, ...]:
    """Assess whether there are touchscreens."""
    return ("there", named(screens)) if screens else ("gone",)


def abilities(found: DisplayAbilities | None, *, sleeps: bool) -> Iterator[tuple[str, ...]]:
    """Yield the assessments of what the display can do; switching it off only matters if it `sleeps`."""
    if found is None:
        return
    yield "power", *power(found.power, sleeps=sleeps)
    yield "rotation", found.rotation.state, found.rotation.program, found.rotation.command
    if found.mapping is not None:
        yield "mapping", found.mapping.state, found.mapping.program, found.mapping.command


def power(found: DisplayAbility, *, sleeps: bool) -> tuple[str, ...]:
    """Assess whether the screen can be switched off, and how to make it possible."""
    state = found.state if found.state != "server" or found.command else "server_only"
    if state != "able" and not sleeps:
        state = f"{state}_unneeded"
    return state, found.program, found.command


def upkeep(facts: Facts, now: float) -> Iterator[tuple[str, ...]]:
    """Yield the assessments of what keeps a lobby machine in order by itself."""
    if facts.watchdog is not None:
        state, device = facts.watchdog
        yield "watchdog", state, *([device] if device else [])
    if facts.updates is not None:
        yield "updates", *updates(facts.updates, now)


def updates(found: Updates, now: float) -> tuple[str, ...]:
    """Assess whether security updates are installed and in use."""
    if not found.can_update:
        return ("missing",)
    if found.restart_since and now > found.restart_since + RESTART_DAYS * DAY:
        return "restart", day_of(found.restart_since)
    if not found.newest:
        return ("never",)
    return "old" if now > found.newest + UPDATE_DAYS * DAY else "recent", day_of(found.newest)


def pin(facts: Facts) -> tuple[str, ...]:
    """Assess whether a PIN is set."""
    if facts.pin_fault:
        return "unreadable", facts.pin_fault
    return ("set" if facts.pin_set else "open",)


def in_inches(diagonal: float) -> str:
    """Format a diagonal with one decimal, or none if it is whole."""
    return f"{diagonal:.1f}".removesuffix(".0")


def sound(facts: Facts) -> str:
    """Assess whether the machine can be heard."""
    if facts.sound is None:
        return "silent"
    if not facts.sound:
        return "gone"
    return "muted" if facts.muted else "there"


def voices(languages: Collection[str], spoken: Collection[str]) -> tuple[str, ...]:
    """Name the languages that cannot be read aloud."""
    missing = [language for language in languages if language not in spoken]
    return ("lacking", named(missing)) if missing else ("all",)


def fonts(found: Lettering) -> tuple[str, ...]:
    """Name the languages that no font can draw or, if there are none, those that lack some letters."""
    if found.undrawable:
        case = "undrawable_first" if found.first_is_undrawable else "undrawable"
        if found.install:
            return case, named(found.undrawable), found.install
        return f"{case}_by_name", named(found.undrawable), ", ".join(found.fonts)
    return ("lacking", named(found.incomplete)) if found.incomplete else ("all",)


def drafts(languages: tuple[str, ...]) -> tuple[str, ...]:
    """Name the languages that are offered as drafts."""
    return ("drafts", named(languages)) if languages else ("fine",)


def named(names: list[str] | tuple[str, ...]) -> str:
    """Join the first few names, and count the rest."""
    rest = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" (+{rest})" if rest > 0 else "")


def day_of(seconds: float) -> str:
    """Return the date of a time in seconds since the epoch."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}"


def size_of(count: int) -> str:
    """Format a number of bytes."""
    return f"{count / 1e9:.1f} GB" if count >= LITTLE_ROOM else f"{count / 1e6:.0f} MB"
