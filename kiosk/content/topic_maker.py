"""Makes the rows of topics from their files: reads, checks and compiles each, in several processes if many."""

import gc
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Generator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content import pseudo
from kiosk.content.captions import captions_name, read_captions
from kiosk.content.checks import check_topic, icon_names
from kiosk.content.clips import read_clips
from kiosk.content.compile import NO_STANDING, CompiledTopic, Compiler, Respell
from kiosk.content.drawings import keep_in
from kiosk.content.film_checks import films_of
from kiosk.content.films import Film, read_film
from kiosk.content.languages import PSEUDO
from kiosk.content.library import ICON
from kiosk.content.pages import Cue
from kiosk.content.pictures import read_icon, read_picture
from kiosk.content.problems import Problem
from kiosk.content.reader import Content, TopicFiles, read_topic
from kiosk.content.reviews import with_reviews
from kiosk.content.rows import TopicRows, compiled_rows
from kiosk.content.translation import states_of, weakest
from kiosk.content.word_breaks import breaker
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.content.authored import TopicFile

WORTH_A_WORKER = 8
"""Topics for which starting another process pays: it takes about half a second."""

AHEAD = 2
"""Topics that wait for each worker, or for the writer: more would only fill the memory."""


@dataclass(frozen=True, slots=True)
class Made:
    """A topic's rows, or what is wrong with it."""

    rows: TopicRows | None
    problems: list[Problem]


class TopicMaker:
    """Makes the topics of one content folder."""

    def __init__(
        self, content: Content, icons_dir: Path, *, with_pseudo: bool, drawings: Path | None = None
    ) -> None:
        """Make topics of `content`, of which only `kiosk.yaml` was read; `drawings` is where these are kept."""
        self.drawings = drawings
        self._content = replace(content, topics=[], problems=[])
        self._icons = icon_names(icons_dir)
        self._with_pseudo = with_pseudo

    def make(self, name: str, fingerprint: str) -> Made:
        """Make one topic."""
        self._content.topics.clear()
        self._content.problems.clear()
        files = read_topic(self._content, name)
        found = [] if files is None else list(check_topic(files, self._icons))
        problems = [*self._content.problems, *found]
        if files is None or problems:
            return Made(None, problems)
        return Made(self._rows(files, fingerprint), [])

    def _rows(self, files: TopicFiles, fingerprint: str) -> TopicRows:
        """Return the rows of a topic in all its languages."""
        compiled, media = self.compile(files)
        return compiled_rows(files.id, fingerprint, compiled, media)

    def compile(self, files: TopicFiles) -> tuple[list[CompiledTopic], dict[str, bytes]]:
        """Return a topic without problems, compiled in all its languages, with its pictures, films and icons by key."""
        topic: TopicFile = files.topic.shape
        blocks = [block for section in topic.sections for block in section.blocks]
        named = {getattr(block, name, None) or "" for block in blocks for name in ("picture", "poster")}
        films = {name: read_film(files.folder / name, moving=moving) for name, moving in films_of(topic)}
        pictures = {name: read_picture(files.folder / name) for name in sorted(named) if name}
        used = {topic.icon, *(section.icon for section in topic.sections)} - self._icons
        icons = {ICON + name: read_icon(files.folder / name).data for name in sorted(used)}
        languages: list[tuple[str, str, Respell]] = [
            (code, code, breaker(code, terms_of(files, code))) for code in self._content.languages
        ]
        first = self._content.languages[0]
        if self._with_pseudo:
            languages += [(code, first, pseudo.speller(code)) for code in PSEUDO]
        made = [
            Compiler(
                files.id,
                topic=topic,
                words=files.words[written].shape,
                language=code,
                pictures=pictures,
                films=films,
                captions=captions_of(files.folder, films, written),
                respell=respell,
                standing=standing(files, written, first) if written != first else NO_STANDING,
            ).compile()
            for code, written, respell in languages
        ]
        clips = read_clips(files.folder, self._content.languages)
        shown = {name: picture.data for name, picture in pictures.items()}
        played = {name: film.data for name, film in films.items()}
        media = {**shown, **played, **icons, **clips}
        return with_reviews(made, files, first), media


def captions_of(folder: Path, films: dict[str, Film], language: str) -> dict[str, tuple[Cue, ...]]:
    """Give the captions of a topic's films in a language."""
    return {
        name: read_captions(folder / captions_name(name, language), film.seconds)
        for name, film in films.items()
    }


def terms_of(files: TopicFiles, language: str) -> list[str]:
    """Give the names of a topic's terms."""
    glossary = files.words[language].tree.data.get("glossary") or {}
    return [entry["term"] for entry in glossary.values()]


def standing(files: TopicFiles, language: str, first: str) -> dict[str, str]:
    """Give the state of a topic's translation by section, and under "" that of the whole."""
    words = files.words[language].tree.data
    states = states_of(files.words[first].tree.data, words, files.state_lines(language))
    by_section = {
        section: weakest([state for path, state in states.items() if path[:2] == ("sections", section)])
        for section in words["sections"]
    }
    return {**by_section, "": weakest(list(states.values()))}


def make_all(maker: TopicMaker, wanted: list[tuple[str, str]]) -> Generator[Made, None, None]:
    """Make topics, given with their fingerprints, one after the other in their order."""
    workers = min(processors(), len(wanted) // WORTH_A_WORKER)
    if workers < 2:
        yield from (maker.make(*one) for one in wanted)
        return
    # A fresh interpreter each: a copy of a process with threads, such as Qt's, may hang.
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), begin_work, (maker,))
    try:
        waiting: deque[Future[Made]] = deque()
        for one in wanted:
            waiting.append(pool.submit(work, *one))
            if len(waiting) > workers * AHEAD:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        message = "A process that builds topics was ended from outside."
        raise KioskError(message, "look whether memory is short, and build again", os.EX_OSERR) from error
    finally:
        pool.shutdown(cancel_futures=True)


def processors() -> int:
    """Give how many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_makers: list[TopicMaker] = []
"""What this process makes topics with, if it is a worker."""


def begin_work(maker: TopicMaker) -> None:
    """Prepare a worker: it ends when the builder does, be it by Ctrl-C or killed."""
    _makers.append(maker)
    keep_in(maker.drawings)
    # What was imported stays, and a topic leaves little that only the collector finds: it need not look often.
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=end_with_the_builder, daemon=True).start()


def end_with_the_builder() -> None:
    """Wait for the builder's end."""
    builder = multiprocessing.parent_process()
    if builder is not None:
        builder.join()
        os._exit(1)


def work(name: str, fingerprint: str) -> Made:
    """Make one topic in a worker."""
    return _makers[0].make(name, fingerprint)
