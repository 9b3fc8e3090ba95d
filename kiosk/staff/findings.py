"""Judges the facts: which of the cases of `health_words` each check has come to, and the values that are told."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from kiosk.staff.days import SLACK_DAYS, before
from kiosk.staff.facts import DAY, Disk, Facts, Reviewed, Screen

SOON_DAYS = 30
LITTLE_ROOM, NO_ROOM = 1_000_000_000, 100_000_000
LAST_YEAR = 2044
LIBRARY_DAYS = 3 * 365
"""Content that was built longer ago is out of date, or the clock is ahead."""

LEAST_REFRESH = 50.0
MOST_NAMED = 5


def findings(facts: Facts, now: float) -> Iterator[tuple[str, ...]]:
    """Return of each check its name, which of its cases was found, and the values that are told."""
    if facts.settings_fault:
        yield "settings", "refused", facts.settings_fault
    yield "library", *library(facts)
    if not facts.library_fault:
        yield "review", *review(facts.reviews, datetime.fromtimestamp(now, facts.zone).date())
    yield "disk", *disk(facts.disks)
    yield "files", *files(facts.unreadable)
    yield "clock", *clock(facts, now)
    if not facts.library_fault:
        yield "hours", *hours(facts, now)
    yield "screen", *screen(facts.screen)
    yield "touch", *touch(facts.touch)
    yield "sound", "silent" if facts.sound is None else "there" if facts.sound else "gone"
    if not facts.library_fault:
        yield "voices", *voices(facts)
    yield "printer", facts.printer, *([facts.queue] if facts.queue else [])
    if not facts.library_fault:
        yield "fonts", *lacking(facts.letterless)
    if facts.restart is not None:
        told, fault = facts.restart
        yield "restart", *(("fault" if fault else "usual", told) if told else ("unknown",))
    if facts.usage_trouble is not None:
        yield "usage", *(("trouble", facts.usage_trouble) if facts.usage_trouble else ("fine",))
    if facts.pin_fault or facts.pin_set is not None:
        yield "pin", *pin(facts)
    if not facts.library_fault:
        yield "translations", *drafts(facts.drafts)


def library(facts: Facts) -> tuple[str, ...]:
    """Tell of the library."""
    if facts.library_fault:
        return "missing", facts.library_fault
    if facts.library is None:
        return ("silent",)
    if facts.damage:
        return "damaged", facts.damage
    case = "previous" if facts.library.previous else "unread" if facts.damage is None else "sound"
    return case, day_of(facts.library.built), facts.library.content


def review(reviews: tuple[Reviewed, ...] | None, today: date) -> tuple[str, ...]:
    """Tell which topics are to be reviewed, the most pressing alone."""
    if reviews is None:
        return ("silent",)
    signed = [one for one in reviews if one.due]
    past = [f"{one.topic} ({one.due})" for one in signed if date.fromisoformat(one.due) < today]
    if past:
        return "past", named(past)
    limit = today + timedelta(days=SOON_DAYS)
    soon = [f"{one.topic} ({one.due})" for one in signed if date.fromisoformat(one.due) <= limit]
    if soon:
        return "soon", named(soon)
    unsigned = [one.topic for one in reviews if not one.due]
    return ("unsigned", named(unsigned)) if unsigned else ("fine",)


def disk(disks: tuple[Disk, ...] | None) -> tuple[str, ...]:
    """Tell of the disk that is worst off."""
    if disks is None:
        return ("silent",)
    for one in disks:
        if not one.writable:
            return "locked", one.folder
    free = min(one.free for one in disks)
    return "full" if free < NO_ROOM else "little" if free < LITTLE_ROOM else "fine", size_of(free)


def files(unreadable: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return which of the kiosk's own files cannot be read."""
    if unreadable is None:
        return ("silent",)
    return ("unreadable", named(unreadable)) if unreadable else ("fine",)


def clock(facts: Facts, now: float) -> tuple[str, ...]:
    """Return whether the clock can be right: files and visits are older than now, and no library is used for ever."""
    local = datetime.fromtimestamp(now, facts.zone)
    said = (f"{local:%Y-%m-%d %H:%M}", str(facts.zone))
    built = facts.library.built if facts.library and not facts.library_fault else 0.0
    if now < max(facts.newest_file, built) - DAY or local.year > LAST_YEAR:
        return "wrong", *said
    if facts.last_visit and f"{local:%Y-%m-%d}" < before(facts.last_visit, SLACK_DAYS):
        return "earlier", *said, facts.last_visit
    if built and now > built + LIBRARY_DAYS * DAY:
        return "later", *said, day_of(built)
    return "set" if facts.synchronised else "plausible", *said


def hours(facts: Facts, now: float) -> tuple[str, ...]:
    """Return what the opening hours come to, if they are those of this place."""
    if facts.opening is None:
        return ("silent",)
    if not facts.opening.is_set:
        return ("none",)
    local = datetime.fromtimestamp(now, facts.zone)
    if str(facts.zone) == str(UTC):
        return "zone", f"{local:%H:%M}"
    until = facts.opening.until
    if until is None:
        return ("always",) if facts.opening.is_open else ("never",)
    shown = f"{until:%H:%M}" if until.date() == local.date() else f"{until:%Y-%m-%d %H:%M}"
    return "open" if facts.opening.is_open else "closed", shown


def screen(seen: Screen | None) -> tuple[str, ...]:
    """Tell of the screen."""
    if seen is None:
        return ("unseen",)
    pixels, inches = f"{seen.width} x {seen.height}", in_inches(seen.diagonal)
    if seen.problem and seen.size_from != "assumed":
        return f"{seen.size_from}_{seen.problem}", pixels, inches, str(seen.figure)
    if 0 < seen.refresh < LEAST_REFRESH:
        return "slow", pixels, f"{seen.refresh:.0f}"
    if seen.conflicting:
        return "conflicting", pixels, inches, in_inches(seen.conflicting)
    return seen.size_from, pixels, inches


def touch(screens: tuple[str, ...] | None) -> tuple[str, ...]:
    """Return whether there are touchscreens."""
    if screens is None:
        return ("unseen",)
    return ("there", named(screens)) if screens else ("gone",)


def pin(facts: Facts) -> tuple[str, ...]:
    """Return whether there is a PIN."""
    if facts.pin_fault:
        return "unreadable", facts.pin_fault
    return ("set" if facts.pin_set else "open",)


def in_inches(diagonal: float) -> str:
    """Return a diagonal as it is written: with one decimal where it has any."""
    return f"{diagonal:.1f}".removesuffix(".0")


def voices(facts: Facts) -> tuple[str, ...]:
    """Tell which languages cannot be read aloud."""
    if facts.voices is None:
        return ("silent",)
    missing = [language for language in facts.languages if language not in facts.voices]
    return ("lacking", named(missing)) if missing else ("all",)


def lacking(languages: tuple[str, ...] | None) -> tuple[str, ...]:
    """Tell which languages cannot be written whole."""
    if languages is None:
        return ("silent",)
    return ("lacking", named(languages)) if languages else ("all",)


def drafts(languages: tuple[str, ...] | None) -> tuple[str, ...]:
    """Tell which languages are offered as drafts."""
    if languages is None:
        return ("silent",)
    return ("drafts", named(languages)) if languages else ("fine",)


def named(names: list[str] | tuple[str, ...]) -> str:
    """Name the first of them, and count the rest."""
    rest = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" (+{rest})" if rest > 0 else "")


def day_of(seconds: float) -> str:
    """Give the day of a time."""
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%d}"


def size_of(count: int) -> str:
    """Give a number of bytes as people say it."""
    return f"{count / 1e9:.1f} GB" if count >= LITTLE_ROOM else f"{count / 1e6:.0f} MB"
