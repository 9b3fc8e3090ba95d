"""What staff are told about a library: its state, its reviews, its languages."""

import json
import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.opening_hours import closed_days, hours
from kiosk.base.own_command import main_command
from kiosk.content.blocks.cards import TRANSLATION_STATES, Language
from kiosk.content.languages import name_of
from kiosk.content.library.finished import finished_library
from kiosk.content.library.reader import Library, LibraryError
from kiosk.errors import ExitCode, KioskError
from kiosk.runtime.background_call import ask_program
from kiosk.runtime.wall_clock import wall_time
from kiosk.settings import defaults
from kiosk.staff.health.facts import ContentProblem, Opening, Reviewed
from kiosk.ui.display.missing_fonts import fonts_for, install_fonts
from kiosk.visit.hours import Hours

READING_SECONDS = 60.0
"""Timeout for calls that read the whole library, at 50 MB a second."""

DRAFTS = frozenset(TRANSLATION_STATES[: TRANSLATION_STATES.index("translated")])


class ShownLibrary(NamedTuple):
    """What is known about a library; `fault` is why it cannot be opened.

    `built` is in seconds since the epoch. `first` is the language that visits begin in, `sleeps` whether the screen is
    switched off at times.
    """

    fault: str = ""
    built: float = 0.0
    previous: bool = False
    reviews: tuple[Reviewed, ...] = ()
    languages: tuple[str, ...] = ()
    drafts: tuple[str, ...] = ()
    first: str = ""
    opening: Opening | None = None
    sleeps: bool = False


def shown(path: Path, machine: Mapping[str, object], previous: Callable[[Library], bool]) -> ShownLibrary:
    """Describe the library at `path` under this machine's settings; `previous` returns whether it is outdated."""
    try:
        with closing(Library.open(path)) as library:
            settings = {**defaults(), **library.settings, **machine}
            offered = library.offered(str(settings["translations"]))
            states = library.translations()
            return ShownLibrary(
                built=path.stat().st_mtime,
                previous=previous(library),
                reviews=tuple(reviews_of(library, offered)),
                languages=tuple(language.code for language in offered),
                drafts=tuple(code for code, *_ in offered if states.get(code, frozenset()) & DRAFTS),
                first=str(settings["language"] or offered[0].code),
                opening=opening_at(wall_time(), settings),
                sleeps=bool(settings["opening_hours"] or settings["closed_on"])
                and settings["asleep"] == "off",
            )
    except KioskError as error:
        return ShownLibrary(error.message)


def opening_at(moment: datetime, settings: Mapping[str, object]) -> Opening:
    """Return what the opening hours in the settings mean at a local time."""
    opening, closed, dim = (str(settings[name]) for name in ("opening_hours", "closed_on", "dim_hours"))
    kept = Hours(hours(opening), closed_days(closed))
    return Opening(bool(opening or closed or dim), kept.is_open(moment), kept.next_change(moment))


def reviews_of(library: Library, languages: list[Language]) -> Iterator[Reviewed]:
    """Yield the reviews of all topics in the first of `languages`, and the signed ones in the others."""
    first, *_ = languages
    for language in languages:
        sections = library.reviews(language.code)
        for card in library.topics(language.code).values():
            parts = [("", card.review), *((part.title, sections[card.id, part.id]) for part in card.sections)]
            for title, review in parts:
                if language == first:
                    yield Reviewed(card.title, title, "", review.state, review.on, review.due)
                elif review.state != "awaiting":
                    yield Reviewed(card.title, title, language.name, review.state, review.on, review.due)


def damage_of(path: Path) -> str:
    """Read every byte of a library; return what is wrong with it, or an empty text."""
    with closing(Library.open(path)) as library:
        try:
            library.verify()
        except LibraryError as error:
            return error.message
    return ""


class Fonts(NamedTuple):
    """The languages of a library that this machine's fonts can draw only in part, and those that they cannot draw.

    `install` is the command that installs fonts for the latter, or empty if none is known; `fonts` has the names of
    these fonts.
    """

    incomplete: tuple[str, ...] = ()
    undrawable: tuple[str, ...] = ()
    install: str = ""
    fonts: tuple[str, ...] = ()


def fonts_of(path: Path) -> Fonts | None:
    """Return how well this machine's fonts cover a library's texts; `None` if that cannot be determined.

    A separate process loads Qt and every font for it.
    """
    languages = _json_of("fonts", "--json", "--library", str(path))
    if languages is None:
        return None
    undrawable = [language["language"] for language in languages if not language["is_drawable"]]
    incomplete = tuple(language["language"] for language in languages if language["missing"])
    return Fonts(incomplete, tuple(undrawable), install_fonts(undrawable), tuple(fonts_for(undrawable)))


def _json_of(*arguments: str) -> Any:
    """Return the JSON array that a command of `main.py` prints on one line; `None` if the command fails."""
    answer = ask_program(main_command(*arguments), READING_SECONDS)
    if answer is None or answer.code not in (ExitCode.OK, 1):
        return None
    return json.loads(next(line for line in answer.text.splitlines() if line.startswith("[")))


def problems_of(content: Path) -> tuple[ContentProblem, ...] | None:
    """Return the errors for which a content folder cannot be shown; `None` if they cannot be determined.

    A finished library has none. A separate process looks for them, as that takes a second per topic and would block
    the kiosk.
    """
    if finished_library(content) is not None:
        return ()
    problems = _json_of("check", "--json", str(content))
    if problems is None:
        return None
    return tuple(problem_from(problem, content) for problem in problems if problem["severity"] == "error")


def problem_from(problem: dict[str, Any], content: Path) -> ContentProblem:
    """Return a problem for staff, from one in the output of `main.py check --json`."""
    file = problem["file"].removeprefix(f"{content}{os.sep}")
    hint = f" ({problem['hint']})" if problem["hint"] else ""
    return ContentProblem(
        kind=problem["kind"],
        detail=f"{file}:{problem['line']}: {problem['message']}{hint}",
        language=name_of(problem["language"]),
        **{name: problem[name] for name in ("topic", "topic_title", "section", "section_title", "text")},
    )


def names_by_id(path: Path) -> dict[str, str]:
    """Return the names of a library's languages and pages by the ids used in counts; empty without a library.

    A page's id is `topic/section`; its title is followed by that of its topic if there are several topics.
    """
    try:
        library = Library.open(path)
    except LibraryError:
        return {}
    with closing(library):
        topics = library.topics(library.languages[0].code)
        names = {language.code: language.name for language in library.languages}
        for topic in topics.values():
            suffix = f" ({topic.title})" if len(topics) > 1 else ""
            names[topic.id] = topic.title
            names |= {f"{topic.id}/{section.id}": section.title + suffix for section in topic.sections}
    return names
