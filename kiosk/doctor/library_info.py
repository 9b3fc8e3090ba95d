"""What a library tells of itself to staff: its state, its reviews, its languages."""

import json
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any, NamedTuple

from kiosk.base.opening_hours import closed_days, hours
from kiosk.content.blocks.cards import TRANSLATION_STATES, Language
from kiosk.content.languages import name_of
from kiosk.content.library.reader import Library, LibraryError
from kiosk.errors import KioskError
from kiosk.paths import PROGRAM
from kiosk.runtime.background_call import ask_program
from kiosk.runtime.clock import wall_time
from kiosk.settings import defaults
from kiosk.staff.health.facts import ContentProblem, Opening, Reviewed
from kiosk.ui.display.missing_fonts import fonts_for, install_fonts
from kiosk.visit.hours import Hours

READING_SECONDS = 60.0
"""For what reads the whole library: 50 MB a second."""

DRAFTS = frozenset(TRANSLATION_STATES[: TRANSLATION_STATES.index("translated")])


class Shown(NamedTuple):
    """What a library tells of itself; `fault` is why it cannot be opened.

    `first` is the language that visits are to begin in, `sleeps` whether the screen is switched off at times.
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


def shown(path: Path, machine: Mapping[str, object], previous: Callable[[Library], bool]) -> Shown:
    """Tell of the library at `path` under the settings of this machine; `previous` tells whether it is outdated."""
    try:
        library = Library.open(path)
    except LibraryError as error:
        return Shown(error.message)
    try:
        settings = {**defaults(), **library.settings, **machine}
        offered = library.offered(str(settings["translations"]))
        states = library.translations()
        return Shown(
            built=path.stat().st_mtime,
            previous=previous(library),
            reviews=tuple(reviews_of(library, offered)),
            languages=tuple(language.code for language in offered),
            drafts=tuple(code for code, *_ in offered if states.get(code, frozenset()) & DRAFTS),
            first=str(settings["language"] or offered[0].code),
            opening=opening_at(wall_time(), settings),
            sleeps=bool(settings["opening_hours"] or settings["closed_on"]) and settings["asleep"] == "off",
        )
    except KioskError as error:
        return Shown(error.message)
    finally:
        library.close()


def opening_at(moment: datetime, settings: Mapping[str, object]) -> Opening:
    """Return what the opening hours of the settings come to at a local time."""
    opening, closed, dim = (str(settings[name]) for name in ("opening_hours", "closed_on", "dim_hours"))
    kept = Hours(hours(opening), closed_days(closed))
    return Opening(bool(opening or closed or dim), kept.is_open(moment), kept.next_change(moment))


def reviews_of(library: Library, languages: list[Language]) -> Iterator[Reviewed]:
    """Yield the reviews of all topics in the first of `languages`, and in the others those that somebody signed."""
    first, *_ = languages
    for language in languages:
        sections = library.reviews(language.code)
        for card in library.topics(language.code).values():
            parts = [("", card.review), *((one.title, sections[card.id, one.id]) for one in card.sections)]
            for title, review in parts:
                if language == first:
                    yield Reviewed(card.title, title, "", review.state, review.on, review.due)
                elif review.state != "awaiting":
                    yield Reviewed(card.title, title, language.name, review.state, review.on, review.due)


def damage_of(path: Path) -> str:
    """Look at every byte of a library; tell what is wrong with it, nothing when it is sound."""
    library = Library.open(path)
    try:
        library.verify()
    except LibraryError as error:
        return error.message
    finally:
        library.close()
    return ""


class Fonts(NamedTuple):
    """The languages of a library that this machine's fonts draw in part, and those that they cannot draw at all.

    `install` is the command that installs what is missing for the latter, empty where none is known; `fonts` has the
    names of these fonts.
    """

    incomplete: tuple[str, ...] = ()
    undrawable: tuple[str, ...] = ()
    install: str = ""
    fonts: tuple[str, ...] = ()


def fonts_of(path: Path) -> Fonts | None:
    """Return how this machine's fonts cover the texts of a library; `None` when that cannot be found out.

    It is asked in a program of its own, which loads Qt and every font.
    """
    command = [sys.executable, str(PROGRAM.parent / "main.py"), "fonts", "--json", "--library", str(path)]
    answer = ask_program(command, READING_SECONDS)
    if answer is None or answer.code not in (os.EX_OK, 1):
        return None
    line = next(line for line in answer.text.splitlines() if line.startswith("["))
    found = json.loads(line)
    undrawable = [one["language"] for one in found if not one["is_drawable"]]
    return Fonts(
        tuple(one["language"] for one in found if one["missing"]),
        tuple(undrawable),
        install_fonts(undrawable),
        tuple(fonts_for(undrawable)),
    )


def problems_of(content: Path) -> tuple[ContentProblem, ...] | None:
    """Return the problems for which a content folder cannot be shown; `None` if they cannot be found out.

    Looking for them takes a second for each topic, in a program of its own: the kiosk would stand still meanwhile.
    """
    command = [sys.executable, str(PROGRAM.parent / "main.py"), "check", "--json", str(content)]
    answer = ask_program(command, READING_SECONDS)
    if answer is None or answer.code not in (os.EX_OK, 1):
        return None
    found = json.loads(answer.text)
    return tuple(problem_from(one, content) for one in found if one["severity"] == "error")


def problem_from(found: dict[str, Any], content: Path) -> ContentProblem:
    """Return a problem as staff are told of it, from one that `main.py check --json` found."""
    file = found["file"].removeprefix(f"{content}{os.sep}")
    hint = f" ({found['hint']})" if found["hint"] else ""
    return ContentProblem(
        kind=found["kind"],
        detail=f"{file}:{found['line']}: {found['message']}{hint}",
        language=name_of(found["language"]),
        **{name: found[name] for name in ("topic", "topic_title", "section", "section_title", "text")},
    )


def names_by_id(path: Path) -> dict[str, str]:
    """Return the names of the languages and pages of a library by their ids, as counts have them; none without one.

    A page is `topic/section`; its title is followed by that of its topic where there are several topics.
    """
    try:
        library = Library.open(path)
    except LibraryError:
        return {}
    with closing(library):
        topics = library.topics(library.languages[0].code)
        names = {language.code: language.name for language in library.languages}
        for topic in topics.values():
            of_topic = f" ({topic.title})" if len(topics) > 1 else ""
            names[topic.id] = topic.title
            names |= {f"{topic.id}/{section.id}": section.title + of_topic for section in topic.sections}
    return names
