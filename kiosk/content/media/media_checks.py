"""Checks that a topic's pictures can be shown and its films be played, and that these have readable captions."""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import TypeVar

from kiosk.content.blocks.registry import KINDS
from kiosk.content.media.captions import CaptionsRefused, captions_name, read_captions
from kiosk.content.media.films import FilmFile, FilmRefused, read_film
from kiosk.content.media.pictures import PictureRefused, read_picture
from kiosk.content.source.authored import BlockPlan
from kiosk.content.source.files import inside, is_ignored
from kiosk.content.source.problems import Problem, nearest
from kiosk.content.source.reader import TopicFiles
from kiosk.content.source.yaml_tree import TreePath

T = TypeVar("T")


def media_in(plan: BlockPlan) -> Iterator[tuple[str, str]]:
    """Yield the medium ("picture", "film" or "recording") and the path of each file of a block."""
    return ((medium, path) for _, (medium,), path in KINDS[plan.kind].media(plan))


def check_picture(
    files: TopicFiles, name: str, path: TreePath, read: Callable[[Path], object] = read_picture
) -> Iterator[Problem]:
    """Check that a picture is in the topic's folder and can be read."""
    yield from _read(files, name, path, read, "picture")


def check_film(
    files: TopicFiles, name: str, path: TreePath, languages: Iterable[str], *, moving: bool
) -> Iterator[Problem]:
    """Check that a film or recording is in the topic's folder, plays on every machine, and has captions."""
    film = yield from _read(files, name, path, partial(read_film, moving=moving), "file")
    if film is not None:
        for language in languages:
            yield from check_captions(files, name, film, language, path)


def _read(
    files: TopicFiles, name: str, path: TreePath, read: Callable[[Path], T], noun: str
) -> Generator[Problem, None, T | None]:
    """Return what `read` makes of a file of the topic; if it cannot be read, yield the problem and return `None`."""
    target = files.folder / name
    if not inside(target, files.folder):
        message, hint = f"{name!r} leads out of the topic's folder", f"put the {noun} into media/"
    else:
        try:
            return read(target)
        except FileNotFoundError:
            media = (files.folder / "media").glob("*")
            existing = [f"media/{file.name}" for file in media if not is_ignored(file.name)]
            hint = nearest(name, existing, "put it into the topic's folder")
            message = f"there is no {noun} {name!r}"
        except FilmRefused as error:
            message, hint = f"{name!r}: {error}", error.hint
        except PictureRefused as error:
            message, hint = f"{name!r}: {error}", "PNG, JPEG, WebP, or an SVG of plain shapes"
        except OSError as error:
            message, hint = f"{name!r} cannot be read: {error.strerror}", ""
    yield files.topic.problem(path, message, hint, kind="media")
    return None


def check_captions(
    files: TopicFiles, name: str, film: FilmFile, language: str, path: TreePath
) -> Iterator[Problem]:
    """Check a film's captions in one language."""
    captions = captions_name(name, language)
    target = files.folder / captions
    if not inside(target, files.folder) or not target.exists():
        message = f"{name!r} has no captions in {language}"
        hint = f"write what is said into {captions}, as WebVTT"
        yield files.topic.problem(path, message, hint, kind="media")
        return
    try:
        read_captions(target, film.seconds)
    except CaptionsRefused as error:
        yield Problem(str(target), error.line, 1, str(error), error.hint, "media")
    except OSError as error:
        yield files.topic.problem(path, f"{captions!r} cannot be read: {error.strerror}", kind="media")
