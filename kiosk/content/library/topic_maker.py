"""Builds the rows of topics from their files: reads, checks and compiles each, in parallel if there are many."""

import gc
import json
import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.blocks.block import Cue
from kiosk.content.blocks.compile import BlockCompiler
from kiosk.content.direction import isolate
from kiosk.content.languages import FROM_RIGHT, PSEUDO
from kiosk.content.library.compile_topic import CompiledTopic, Compiler, ShownTexts
from kiosk.content.library.reader import ICON, SAY
from kiosk.content.library.rows import TopicRows, compiled_rows
from kiosk.content.media.captions import captions_name, read_captions
from kiosk.content.media.clips import read_clips
from kiosk.content.media.drawings import keep_in
from kiosk.content.media.films import FilmFile, read_film
from kiosk.content.media.media_checks import media_in
from kiosk.content.media.pictures import Picture, read_icon, read_picture
from kiosk.content.review.reviews import with_reviews
from kiosk.content.search.slots import slots_of
from kiosk.content.search.word_breaks import breaker
from kiosk.content.source.checks import check_topic, icon_names
from kiosk.content.source.problems import Problem, errors
from kiosk.content.source.reader import Content, TopicFiles, read_topic
from kiosk.content.translation import pseudolocalize as pseudo
from kiosk.content.translation.fallback import translations_of
from kiosk.errors import ExitCode, KioskError

if TYPE_CHECKING:
    from kiosk.content.source.authored import TopicFile

WORTH_A_WORKER = 8
"""Minimum number of topics per worker process: starting one takes about half a second."""

QUEUED_PER_WORKER = 2
"""Topics to queue per worker; more would only use memory."""


@dataclass(frozen=True, slots=True)
class BuildResult:
    """A topic's rows, or `None` if there are errors among its `problems`."""

    rows: TopicRows | None
    problems: list[Problem]


@dataclass(frozen=True, slots=True)
class TopicMedia:
    """The pictures and films of a topic by path, and the images of its own icons by their keys in the library."""

    pictures: dict[str, Picture]
    films: dict[str, FilmFile]
    icons: dict[str, bytes]

    def data(self) -> dict[str, bytes]:
        """Return the bytes of them all by their keys in the library."""
        pictures = {name: picture.data for name, picture in self.pictures.items()}
        return {**pictures, **{name: film.data for name, film in self.films.items()}, **self.icons}


class TopicMaker:
    """Builds the topics of one content folder."""

    def __init__(
        self, content: Content, icons_dir: Path, *, with_pseudo: bool, drawings: Path | None = None
    ) -> None:
        """Build topics of `content` (only `kiosk.yaml` read so far); `drawings` is the cache folder for drawings."""
        self.drawings = drawings
        self._content = replace(content, topics=[], problems=[])
        self._icons = icon_names(icons_dir)
        self._with_pseudo = with_pseudo
        kiosk = content.kiosk.shape
        self._slots = slots_of(kiosk.topics if kiosk is not None else ())
        settings = kiosk.settings if kiosk is not None else {}
        self._hides_missing = settings.get("missing_language") == "hide"

    def make(self, name: str, fingerprint: str) -> BuildResult:
        """Read, check and compile one topic."""
        self._content.topics.clear()
        self._content.problems.clear()
        files = read_topic(self._content, name)
        topic_problems = [] if files is None else list(check_topic(files, self._icons))
        problems = [*self._content.problems, *topic_problems]
        if files is None or errors(problems):
            return BuildResult(None, problems)
        compiled, media = self.compile(files)
        return BuildResult(compiled_rows(name, fingerprint, self._slots[name], compiled, media), problems)

    def compile(self, files: TopicFiles) -> tuple[list[CompiledTopic], dict[str, bytes]]:
        """Compile an error-free topic in all its languages; also return its media by key."""
        media = self.media_of(files)
        shown = [code for code in self._content.languages if code in files.words or not self._hides_missing]
        if self._with_pseudo:
            shown += PSEUDO
        compiled = self.compile_words(files, media, shown)
        clips = read_clips(files.folder, self._content.languages)
        spellings = {
            f"{SAY}{code}": json.dumps(topic.spellings, ensure_ascii=False).encode()
            for code, topic in zip(shown, compiled, strict=True)
            if topic.spellings
        }
        return with_reviews(compiled, files, self._content.languages[0]), {
            **media.data(),
            **clips,
            **spellings,
        }

    def media_of(self, files: TopicFiles) -> TopicMedia:
        """Return the pictures, films and icons of an error-free topic."""
        topic: TopicFile = files.topic.shape
        pictures: dict[str, Picture] = {}
        films: dict[str, FilmFile] = {}
        blocks = [block for section in topic.sections for block in section.blocks]
        for medium, path in sorted({item for block in blocks for item in media_in(block)}):
            if medium == "picture":
                pictures[path] = read_picture(files.folder / path)
            else:
                films[path] = read_film(files.folder / path, moving=medium == "film")
        used = {topic.icon, *(section.icon for section in topic.sections)} - self._icons
        icons = {ICON + name: read_icon(files.folder / name).data for name in sorted(used)}
        return TopicMedia(pictures, films, icons)

    def compile_words(
        self, files: TopicFiles, media: TopicMedia, languages: list[str]
    ) -> list[CompiledTopic]:
        """Compile an error-free topic in some languages, without its reviews."""
        writer_of = partial(block_compiler, files, media.pictures, media.films)
        return [self._compiled(files, code, writer_of) for code in languages]

    def _compiled(
        self, files: TopicFiles, code: str, writer_of: Callable[[str], BlockCompiler]
    ) -> CompiledTopic:
        first = self._content.languages[0]
        translation = translations_of(files).get(code)
        if translation is not None:
            words, shown = translation.words, ShownTexts(translation.state_of, translation.in_source)
        else:
            missing = code != first and code not in PSEUDO
            words, shown = files.words[first].shape, ShownTexts(missing=missing)
        writers = writer_of(code), writer_of(first)
        return Compiler(files.id, files.topic.shape, words, *writers, shown).compile()


def block_compiler(
    files: TopicFiles, pictures: dict[str, Picture], films: dict[str, FilmFile], code: str
) -> BlockCompiler:
    """Return the compiler for a topic's texts in a language, or in a pseudo-locale."""
    first = next(iter(files.words))
    written = first if code in PSEUDO or code not in files.words else code
    respell: Callable[[str], str]
    if code in PSEUDO:
        respell = partial(pseudo.text, code)
    elif code in FROM_RIGHT:
        respell = isolate
    else:
        respell = breaker(code, terms_of(files, written))
    captions = captions_of(files.folder, films, written)
    return BlockCompiler(files.id, code, pictures, films, captions, respell)


def captions_of(folder: Path, films: dict[str, FilmFile], language: str) -> dict[str, tuple[Cue, ...]]:
    """Return the captions in a language by film name, for the films that have any."""
    paths = {name: folder / captions_name(name, language) for name in films}
    return {name: read_captions(path, films[name].seconds) for name, path in paths.items() if path.exists()}


def terms_of(files: TopicFiles, language: str) -> list[str]:
    """Return the names of a topic's glossary terms."""
    glossary = files.words[language].tree.data.get("glossary") or {}
    return [entry["term"] for entry in glossary.values() if "term" in entry]


def make_all(maker: TopicMaker, wanted: list[tuple[str, str]]) -> Generator[BuildResult, None, None]:
    """Yield the results of building topics, given as (name, fingerprint) pairs, in their order."""
    workers = min(processors(), len(wanted) // WORTH_A_WORKER)
    if workers < 2:
        yield from (maker.make(*topic) for topic in wanted)
        return
    # Spawn, because forking a process with threads, such as Qt's, may deadlock.
    pool = ProcessPoolExecutor(workers, multiprocessing.get_context("spawn"), initialize_worker, (maker,))
    try:
        waiting: deque[Future[BuildResult]] = deque()
        for topic in wanted:
            waiting.append(pool.submit(work, *topic))
            if len(waiting) > workers * QUEUED_PER_WORKER:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()
    except BrokenProcessPool as error:
        message = "A process that builds topics was ended from outside."
        raise KioskError(message, "look whether memory is short, and build again", ExitCode.OSERR) from error
    finally:
        pool.shutdown(cancel_futures=True)


def processors() -> int:
    """Return the number of CPUs that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


_makers: list[TopicMaker] = []
"""The topic maker of a worker process; empty in other processes."""


def initialize_worker(maker: TopicMaker) -> None:
    """Initialize a worker, which exits with the builder even if that is killed."""
    _makers.append(maker)
    keep_in(maker.drawings)
    # Imported objects are permanent and topics create few reference cycles, so collect garbage rarely.
    gc.freeze()
    gc.set_threshold(100_000, 20, 20)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=exit_with_builder, daemon=True).start()


def exit_with_builder() -> None:
    """Exit once the builder has exited."""
    builder = multiprocessing.parent_process()
    if builder is not None:
        builder.join()
        os._exit(1)


def work(name: str, fingerprint: str) -> BuildResult:
    """Build one topic in a worker."""
    return _makers[0].make(name, fingerprint)
