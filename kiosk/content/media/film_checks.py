"""Checks that a topic's films and recordings can be played, and that they have readable captions."""

from collections.abc import Iterable, Iterator

from kiosk.content.blocks.registry import KINDS
from kiosk.content.media.captions import CaptionsRefused, captions_name, read_captions
from kiosk.content.media.films import FilmFile, FilmRefused, read_film
from kiosk.content.source.authored import BlockPlan, TopicFile
from kiosk.content.source.files import inside, is_ignored
from kiosk.content.source.problems import Problem, nearest
from kiosk.content.source.reader import TopicFiles


def films_of(topic: TopicFile) -> list[tuple[str, bool]]:
    """Return the paths of a topic's films and recordings, each with whether it has moving pictures."""
    plans = [block for section in topic.sections for block in section.blocks]
    return sorted({film for plan in plans for film in films_in(plan)})


def films_in(plan: BlockPlan) -> Iterator[tuple[str, bool]]:
    """Yield the paths of a block's films and recordings, each with whether it has moving pictures."""
    for _, (medium,), name in KINDS[plan.kind].media(plan):
        if medium != "picture":
            yield name, medium == "film"


def check_film(
    files: TopicFiles, name: str, path: tuple[str | int, ...], languages: Iterable[str], *, moving: bool
) -> Iterator[Problem]:
    """Check that a film or recording is in the topic's folder, plays on every machine, and has captions."""
    target = files.folder / name
    if not inside(target, files.folder):
        yield files.topic.problem(
            path, f"{name!r} leads out of the topic's folder", "put the file into media/", kind="media"
        )
        return
    try:
        film = read_film(target, moving=moving)
    except FileNotFoundError:
        existing = [
            f"media/{file.name}" for file in (files.folder / "media").glob("*") if not is_ignored(file.name)
        ]
        hint = nearest(name, existing, "put it into the topic's folder")
        yield files.topic.problem(path, f"there is no file {name!r}", hint, kind="media")
        return
    except FilmRefused as error:
        yield files.topic.problem(path, f"{name!r}: {error}", error.hint, kind="media")
        return
    except OSError as error:
        yield files.topic.problem(path, f"{name!r} cannot be read: {error.strerror}", kind="media")
        return
    for language in languages:
        yield from check_captions(files, name, film, language, path)


def check_captions(
    files: TopicFiles, name: str, film: FilmFile, language: str, path: tuple[str | int, ...]
) -> Iterator[Problem]:
    """Check a film's captions in one language."""
    captions = captions_name(name, language)
    target = files.folder / captions
    if not inside(target, files.folder) or not target.exists():
        message = f"{name!r} has no captions in {language}"
        yield files.topic.problem(
            path, message, f"write what is said into {captions}, as WebVTT", kind="media"
        )
        return
    try:
        read_captions(target, film.seconds)
    except CaptionsRefused as error:
        yield Problem(str(target), error.line, 1, str(error), error.hint, "media")
    except OSError as error:
        yield files.topic.problem(path, f"{captions!r} cannot be read: {error.strerror}", kind="media")
