"""Builds the library: checks the content, compiles what changed, and replaces the file atomically."""

import json
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from kiosk.content.languages import FROM_RIGHT, NAMES, PSEUDO
from kiosk.content.library.fingerprint import Digests, Fingerprints, build_options, fingerprints
from kiosk.content.library.reader import (
    ICON,
    ILLUSTRATION,
    ILLUSTRATION_WIDTHS,
    KIOSK,
    LANGUAGE_NAME,
    LANGUAGE_NAME_HEIGHTS,
    Library,
    LibraryError,
)
from kiosk.content.library.rows import TopicRows, compiled_rows
from kiosk.content.library.staging import remove_staging_files, stage_copy, stage_previous, staging_path
from kiosk.content.library.topic_maker import TopicMaker, make_all
from kiosk.content.library.writer import LibraryWriter
from kiosk.content.media.drawings import forget_unused, keep_in
from kiosk.content.media.pictures import Picture, PictureRefused, read_icon, read_picture, read_word, resized
from kiosk.content.source.authored import KioskFile
from kiosk.content.source.checks import check_content, check_kiosk
from kiosk.content.source.problems import ContentError, Problem, errors
from kiosk.content.source.reader import read_kiosk
from kiosk.content.translation import pseudolocalize as pseudo
from kiosk.errors import KioskError

Progress = Callable[[int, int, str], None]
"""Callback: the number of topics done, their total, and the topic that comes next."""

SMALL = 16 << 20
"""Largest library, in bytes, that a build verifies completely before reusing it (about 0.3 s). In a larger one,
only the reused rows are verified by their checksums: reading all of it would take longer than updating it.
`Library.verify` does read all of it."""

MOST_CHANGED = 32
"""Largest number of changed topics to update in place. As these are all held in memory, a build with more writes
a new library."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """The outcome of a build, `changed` unless the library was up to date; `warnings` are about what was built."""

    path: Path
    changed: bool
    topics_built: int
    topics_reused: int
    warnings: tuple[Problem, ...] = ()


def build(
    folder: Path,
    output: Path,
    *,
    icons_dir: Path,
    with_pseudo: bool = False,
    progress: Progress = lambda *_: None,
) -> BuildReport:
    """Build the library of the content in `folder` at `output`.

    Only changed topics are read. A full build of the same content yields the same bytes; an update yields the
    same rows. Raise `ContentError` with all errors in the content, and `KioskError` or `OSError` if the file
    cannot be written; the existing library is then kept.
    """
    content = read_kiosk(folder)
    if content.kiosk.shape is None:
        raise ContentError(check_content(folder, icons_dir))
    kiosk: KioskFile = content.kiosk.shape
    problems = [*content.problems, *check_kiosk(content)]
    digests = Digests.read(output.with_suffix(".digests.json"))
    options = build_options(kiosk, with_pseudo=with_pseudo)
    prints = fingerprints(folder, kiosk.topics, options, icons_dir, digests)
    codes = [*kiosk.languages, *(PSEUDO if with_pseudo else ())]
    drawings = output.with_suffix(".drawings")
    keep_in(drawings)
    began = time.time()
    maker = TopicMaker(content, icons_dir, with_pseudo=with_pseudo, drawings=drawings)
    last = (kiosk.topics, codes, about(kiosk, codes, prints.whole))
    job = _Build(output, prints, maker, icons_dir, progress, last)
    with library_before(output, prints) as previous:
        built = previous.topic_fingerprints() if previous is not None else {}
        changed = [name for name, digest in prints.topics.items() if built.get(name) != digest]
        if previous is not None and previous.fingerprint == prints.whole and not errors(problems):
            digests.write()
            return BuildReport(output, changed=False, topics_built=0, topics_reused=len(prints.topics))
        output.parent.mkdir(parents=True, exist_ok=True)
        remove_staging_files(output)
        few = len(changed) <= min(MOST_CHANGED, len(prints.topics) - 1)
        if previous is None or not few or not job.change(previous, changed, problems):
            job.write(previous, changed, problems)
            forget_unused(drawings, began)
    digests.write()
    progress(len(prints.topics), len(prints.topics), "done")
    return BuildReport(
        output,
        changed=True,
        topics_built=len(changed),
        topics_reused=len(prints.topics) - len(changed),
        warnings=tuple(sorted({problem for problem in problems if problem.severity == "warning"})),
    )


@dataclass(frozen=True, slots=True)
class _Build:
    """A build of a new library, or of a copy with changes; `last` are the arguments of `LibraryWriter.finish`."""

    output: Path
    prints: Fingerprints
    maker: TopicMaker
    icons_dir: Path
    progress: Progress
    last: tuple[list[str], list[str], dict[str, str]]

    def write(self, previous: Library | None, changed: list[str], problems: list[Problem]) -> None:
        """Write a new library, reusing the unchanged topics of the previous one."""
        prints = self.prints.topics
        results = make_all(self.maker, [(name, prints[name]) for name in changed])
        with closing(results), LibraryWriter(self.output, changed=False) as writer:
            to_build = set(changed)
            for number, name in enumerate(prints):
                self.progress(number, len(prints), name)
                rows = previous.topic_rows(name) if previous is not None and name not in to_build else None
                if rows is None:
                    result = next(results) if name in to_build else self.maker.make(name, prints[name])
                    problems += result.problems
                    rows = result.rows
                if rows is not None and not errors(problems):
                    writer.add(rows)
            if errors(problems):
                raise ContentError(problems)
            writer.add(self._kept_kiosk_rows(previous) or self._kiosk_rows())
            writer.finish(*self.last)

    def change(self, previous: Library, changed: list[str], problems: list[Problem]) -> bool:
        """Update a copy of an existing library; return false, having written nothing, if there is no intact one."""
        built: dict[str, TopicRows] = {}
        for number, name in enumerate(changed):
            self.progress(number, len(changed), name)
            result = self.maker.make(name, self.prints.topics[name])
            problems += result.problems
            if result.rows is not None:
                built[name] = result.rows
        if errors(problems):
            raise ContentError(problems)
        expected = {**self.prints.topics, KIOSK: self.prints.program}
        staged = self._workspace(expected)
        if staged is None:
            return False
        with LibraryWriter(self.output, changed=True) as writer:
            differ = [name for name, digest in expected.items() if staged.get(name) != digest]
            for name in [*(set(staged) - set(expected)), *differ]:
                writer.remove(name)
            for name in differ:
                writer.add(built.get(name) or previous.topic_rows(name) or self._again(name))
            writer.finish(*self.last)
        return True

    def _workspace(self, expected: dict[str, str]) -> dict[str, str] | None:
        """Stage a copy of the library before last, or else of the current one; return its fingerprints."""
        staging = staging_path(self.output)
        for take in (stage_previous, stage_copy):
            if take(self.output, staging):
                staged = staged_fingerprints(staging)
                if staged is not None and len(staged.items() ^ expected.items()) <= 4 * MOST_CHANGED:
                    return staged
                staging.unlink()
        return None

    def _again(self, name: str) -> TopicRows:
        """Build a topic whose rows in the existing library are damaged."""
        if name == KIOSK:
            return self._kiosk_rows()
        result = self.maker.make(name, self.prints.topics[name])
        if result.rows is None:
            raise ContentError(result.problems)
        return result.rows

    def _kept_kiosk_rows(self, previous: Library | None) -> TopicRows | None:
        """Return the kiosk's own pictures from the previous library if they are the same: drawing them takes long."""
        if previous is None or previous.topic_fingerprints().get(KIOSK) != self.prints.program:
            return None
        return previous.topic_rows(KIOSK)

    def _kiosk_rows(self) -> TopicRows:
        _, languages, _ = self.last
        return compiled_rows(KIOSK, self.prints.program, 0, [], kiosk_media(self.icons_dir, languages))


def staged_fingerprints(path: Path) -> dict[str, str] | None:
    """Return a library's fingerprint by topic, or `None` if it is missing or damaged."""
    with suppress(LibraryError), closing(Library.open(path)) as library:
        verify_if_small(library)
        return library.topic_fingerprints()
    return None


def verify_if_small(library: Library) -> None:
    """Verify all of a library unless that takes long; raise `LibraryError` if it is damaged."""
    if library.path.stat().st_size <= SMALL:
        library.verify()


@contextmanager
def library_before(output: Path, prints: Fingerprints) -> Iterator[Library | None]:
    """Yield the existing library, or `None` if there is none or it is damaged."""
    previous = None
    with ExitStack() as opened:
        with suppress(LibraryError):
            library = opened.enter_context(closing(Library.open(output)))
            if library.fingerprint == prints.whole:
                verify_if_small(library)  # otherwise its rows are verified as they are reused
            previous = library
        yield previous


def kiosk_media(icons_dir: Path, languages: Iterable[str]) -> dict[str, bytes]:
    """Return the kiosk's own pictures as PNGs, by media key; raise `KioskError` if one is invalid.

    These are its icons, its illustrations, and the names of `languages` that are drawn.
    """
    media = {ICON + path.stem: _drawn(path, read_icon, "icons").data for path in icons_dir.glob("*.svg")}
    for path in (icons_dir / "illustrations").glob("*.svg"):
        drawing = _drawn(path, read_picture, "illustrations")
        for width in ILLUSTRATION_WIDTHS:
            media[f"{ILLUSTRATION}{path.stem}/{width}"] = resized(drawing, width)
    for path in (icons_dir / "languages" / f"{code}.svg" for code in languages):
        for height in LANGUAGE_NAME_HEIGHTS if path.exists() else ():
            name = _drawn(path, partial(read_word, height=height), "drawn names")
            media[f"{LANGUAGE_NAME}{path.stem}/{height}"] = name.data
    return media


def _drawn(path: Path, read: Callable[[Path], Picture], kind: str) -> Picture:
    try:
        return read(path)
    except PictureRefused as error:
        raise KioskError(f"{path}: {error}.", f"{kind} are SVGs of plain shapes") from error


def about(kiosk: KioskFile, codes: list[str], fingerprint: str) -> dict[str, str]:
    """Return the library's metadata."""
    clinic: dict[str, str] = dict(kiosk.clinic)
    for code in set(codes) - set(kiosk.languages):
        clinic[code] = pseudo.text(code, clinic[kiosk.languages[0]])
    languages = [[code, NAMES[code], code in FROM_RIGHT] for code in codes]
    return {
        "fingerprint": fingerprint,
        "hue": kiosk.look.hue,
        "languages": json.dumps(languages, ensure_ascii=False),
        "settings": json.dumps(kiosk.settings, sort_keys=True),
        "clinic": json.dumps(clinic, ensure_ascii=False, sort_keys=True),
    }
