"""Builds the library: checks the content, makes what changed, and puts one new file in place."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.languages import PSEUDO, language
from kiosk.content.library.fingerprint import Digests, Fingerprints, build_options, fingerprints
from kiosk.content.library.reader import (
    ICON,
    ILLUSTRATION,
    ILLUSTRATION_WIDTHS,
    KIOSK,
    Library,
    LibraryError,
)
from kiosk.content.library.rows import TopicRows, compiled_rows
from kiosk.content.library.staging import draft_path, remove_drafts, take_copy, take_spare
from kiosk.content.library.topic_maker import TopicMaker, make_all
from kiosk.content.library.writer import LibraryWriter
from kiosk.content.media.drawings import forget_unused, keep_in
from kiosk.content.media.pictures import PictureRefused, read_icon, read_picture, resized
from kiosk.content.source.authored import KioskFile
from kiosk.content.source.checks import check_content, check_kiosk, icon_names
from kiosk.content.source.problems import ContentError, Problem, errors
from kiosk.content.source.reader import read_kiosk
from kiosk.content.translation import pseudolocalize as pseudo
from kiosk.errors import KioskError

Progress = Callable[[int, int, str], None]
"""Is told how many topics of how many are done, and which comes next."""

SMALL = 16 << 20
"""Bytes up to which a library is read whole before a build trusts it, which takes about 0.3 s. Of a larger one
only the rows that are taken over are held against their sums; to look at all of it would take longer than to
change it, and `Library.verify` does."""

MOST_CHANGED = 32
"""Topics that are changed in the library before; for more, which would all be held in memory, a new one is
written."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: `changed` is false when the library in place already was of this content.

    `warnings` are those about `kiosk.yaml` and the topics that were built.
    """

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
    """Make `output` the library of the content in `folder`.

    Only topics that changed are read; a build from nothing gives the same bytes for the same content, one that
    changes a library gives the same rows. Raises `ContentError` with all errors when there are any, and
    `KioskError` or `OSError` when the file cannot be written; the library in place then stays as it is.
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
    job = _Build(output, prints, maker, icons_dir, progress)
    with library_before(output, prints) as before:
        known = before.topic_fingerprints() if before is not None else {}
        changed = [name for name, one in prints.topics.items() if known.get(name) != one]
        if before is not None and before.fingerprint == prints.whole and not errors(problems):
            digests.write()
            return BuildReport(output, changed=False, topics_built=0, topics_reused=len(prints.topics))
        output.parent.mkdir(parents=True, exist_ok=True)
        remove_drafts(output)
        last = (kiosk.topics, codes, about(kiosk, codes, prints.whole))
        few = before is not None and len(changed) <= min(MOST_CHANGED, len(prints.topics) - 1)
        if before is None or not few or not job.change(before, changed, problems, last):
            job.write(before, changed, problems, last)
            forget_unused(drawings, began)
    digests.write()
    progress(len(prints.topics), len(prints.topics), "done")
    return BuildReport(
        output,
        changed=True,
        topics_built=len(changed),
        topics_reused=len(prints.topics) - len(changed),
        warnings=tuple(sorted({one for one in problems if one.severity == "warning"})),
    )


Last = tuple[list[str], list[str], dict[str, str]]
"""What `LibraryWriter.finish` is given."""


class _Build:
    """One build, in one of its two ways."""

    def __init__(
        self, output: Path, prints: Fingerprints, maker: TopicMaker, icons_dir: Path, progress: Progress
    ) -> None:
        self._output = output
        self._prints = prints
        self._maker = maker
        self._icons_dir = icons_dir
        self._progress = progress

    def write(self, before: Library | None, changed: list[str], problems: list[Problem], last: Last) -> None:
        """Write a new library, with the topics that did not change from the one before."""
        prints = self._prints.topics
        made = make_all(self._maker, [(name, prints[name]) for name in changed])
        with closing(made), LibraryWriter(self._output, changed=False) as writer:
            again = set(changed)
            for number, name in enumerate(prints):
                self._progress(number, len(prints), name)
                rows = before.topic_rows(name) if before is not None and name not in again else None
                if rows is None:
                    one = next(made) if name in again else self._maker.make(name, prints[name])
                    problems += one.problems
                    rows = one.rows
                if rows is not None and not errors(problems):
                    writer.add(rows)
            if errors(problems):
                raise ContentError(problems)
            writer.add(self._kiosk_rows())
            writer.finish(*last)

    def change(self, before: Library, changed: list[str], problems: list[Problem], last: Last) -> bool:
        """Change a copy of the library in place; false, with nothing done, when there is no sound one."""
        made: dict[str, TopicRows] = {}
        for number, name in enumerate(changed):
            self._progress(number, len(changed), name)
            one = self._maker.make(name, self._prints.topics[name])
            problems += one.problems
            if one.rows is not None:
                made[name] = one.rows
        if errors(problems):
            raise ContentError(problems)
        wanted = {**self._prints.topics, KIOSK: self._prints.program}
        there = self._workspace(wanted)
        if there is None:
            return False
        with LibraryWriter(self._output, changed=True) as writer:
            differ = [name for name, one in wanted.items() if there.get(name) != one]
            for name in [*(set(there) - set(wanted)), *differ]:
                writer.remove(name)
            for name in differ:
                writer.add(made.get(name) or before.topic_rows(name) or self._again(name))
            writer.finish(*last)
        return True

    def _workspace(self, wanted: dict[str, str]) -> dict[str, str] | None:
        """Make a draft of the library two builds ago, else of the one in place; return its fingerprints."""
        draft = draft_path(self._output)
        for take in (take_spare, take_copy):
            if take(self._output, draft):
                there = known_of(draft)
                if there is not None and len(set(there.items()) ^ set(wanted.items())) <= 4 * MOST_CHANGED:
                    return there
                draft.unlink()
        return None

    def _again(self, name: str) -> TopicRows:
        """Make a topic whose rows in the library in place are damaged."""
        if name == KIOSK:
            return self._kiosk_rows()
        one = self._maker.make(name, self._prints.topics[name])
        if one.rows is None:
            raise ContentError(one.problems)
        return one.rows

    def _kiosk_rows(self) -> TopicRows:
        media = kiosk_icons(self._icons_dir) | kiosk_illustrations(self._icons_dir)
        return compiled_rows(KIOSK, self._prints.program, [], media)


def known_of(path: Path) -> dict[str, str] | None:
    """Return the fingerprints of a library; `None` when it is not sound."""
    try:
        with closing(Library.open(path)) as library:
            verify_small(library)
            return library.topic_fingerprints()
    except LibraryError:
        return None


def verify_small(library: Library) -> None:
    """Read a library whole if that is quick; `LibraryError` when it is damaged."""
    if library.path.stat().st_size <= SMALL:
        library.verify()


@contextmanager
def library_before(output: Path, prints: Fingerprints) -> Iterator[Library | None]:
    """Yield the library in place, if there is one that seems sound."""
    try:
        before = Library.open(output)
    except LibraryError:
        yield None
        return
    with closing(before):
        try:
            if before.fingerprint == prints.whole:
                verify_small(before)  # else what becomes of it is looked at
        except LibraryError:
            yield None
            return
        yield before


def kiosk_icons(icons_dir: Path) -> dict[str, bytes]:
    """Draw the kiosk's own icons."""
    drawn = {}
    for name in sorted(icon_names(icons_dir)):
        path = icons_dir / f"{name}.svg"
        try:
            drawn[ICON + name] = read_icon(path).data
        except PictureRefused as error:
            raise KioskError(f"{path}: {error}.", "icons are SVGs of plain shapes") from error
    return drawn


def kiosk_illustrations(icons_dir: Path) -> dict[str, bytes]:
    """Draw the kiosk's own illustrations, which lie in a folder below the icons; `KioskError` names a bad one."""
    drawn = {}
    for path in sorted((icons_dir / "illustrations").glob("*.svg")):
        try:
            drawing = read_picture(path)
        except PictureRefused as error:
            raise KioskError(f"{path}: {error}.", "illustrations are SVGs of plain shapes") from error
        for width in ILLUSTRATION_WIDTHS:
            drawn[f"{ILLUSTRATION}{path.stem}/{width}"] = resized(drawing, width)
    return drawn


def about(kiosk: KioskFile, codes: list[str], fingerprint: str) -> dict[str, str]:
    """Return what a library says of itself."""
    clinic: dict[str, str] = dict(kiosk.clinic)
    for code in set(codes) - set(kiosk.languages):
        clinic[code] = pseudo.text(code, clinic[kiosk.languages[0]])
    languages = [[one.code, one.name, one.right_to_left] for one in map(language, codes)]
    return {
        "fingerprint": fingerprint,
        "hue": kiosk.look.hue,
        "languages": json.dumps(languages, ensure_ascii=False),
        "settings": json.dumps(kiosk.settings, sort_keys=True),
        "clinic": json.dumps(clinic, ensure_ascii=False, sort_keys=True),
    }
