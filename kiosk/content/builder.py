"""Builds the library: checks the content, compiles each topic, and puts one new file in place."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import pseudo
from kiosk.content.authored import KioskFile, TopicFile
from kiosk.content.checks import check_content, check_kiosk, check_topic, icon_names
from kiosk.content.compile import CompiledTopic, Compiler, Respell
from kiosk.content.fingerprint import Fingerprints, fingerprints
from kiosk.content.languages import PSEUDO, language
from kiosk.content.library import ICON, KIOSK, Library, LibraryError
from kiosk.content.pictures import PictureRefused, read_icon, read_picture
from kiosk.content.problems import ContentError, Problem
from kiosk.content.reader import Content, TopicFiles, read_kiosk, read_topic
from kiosk.content.writer import LibraryWriter
from kiosk.errors import KioskError

Progress = Callable[[int, int, str], None]
"""Is told how many topics of how many are done, and which comes next."""


@dataclass(frozen=True, slots=True)
class BuildReport:
    """What a build did: `changed` is false when the library in place already was of this content."""

    path: Path
    changed: bool
    topics_built: int
    topics_reused: int


def build(
    folder: Path,
    output: Path,
    *,
    icons_dir: Path,
    with_pseudo: bool = False,
    progress: Progress = lambda *_: None,
) -> BuildReport:
    """Make `output` the library of the content in `folder`.

    Topics that did not change since the library in place was built are taken over from it. The same
    content always gives the same bytes. Raises `ContentError` with all problems when there are any, and
    `KioskError` or `OSError` when the file cannot be written; the library in place then stays as it is.
    """
    content = read_kiosk(folder)
    if content.kiosk.shape is None:
        raise ContentError(check_content(folder, icons_dir))
    kiosk: KioskFile = content.kiosk.shape
    problems = [*content.problems, *check_kiosk(content)]
    prints = fingerprints(folder, kiosk.topics, [*kiosk.languages, str(with_pseudo)], icons_dir)
    with library_before(output) as before:
        if before is not None and before.fingerprint == prints.whole and not problems:
            return BuildReport(output, changed=False, topics_built=0, topics_reused=len(prints.topics))
        known = before.topic_fingerprints() if before is not None else {}
        with LibraryWriter(output, before.path if before is not None else None) as writer:
            topics = _Topics(content, icons_dir, writer, with_pseudo=with_pseudo)
            problems += topics.add(known, prints, progress)
            if problems:
                raise ContentError(problems)
            if known.get(KIOSK) == prints.program:
                writer.take_over(KIOSK)
            else:
                writer.add(KIOSK, prints.program, [], kiosk_icons(icons_dir))
            codes = [*kiosk.languages, *(PSEUDO if with_pseudo else ())]
            writer.finish(kiosk.topics, codes, about(kiosk, codes, prints.whole))
    progress(len(prints.topics), len(prints.topics), "done")
    return BuildReport(output, changed=True, topics_built=topics.built, topics_reused=topics.reused)


class _Topics:
    """Puts the topics into a library, one after the other, so that never more than one is in memory."""

    def __init__(
        self, content: Content, icons_dir: Path, writer: LibraryWriter, *, with_pseudo: bool
    ) -> None:
        self._content = content
        self._icons = icon_names(icons_dir)
        self._writer = writer
        self._with_pseudo = with_pseudo
        self.built = 0
        self.reused = 0

    def add(self, known: dict[str, str], prints: Fingerprints, progress: Progress) -> list[Problem]:
        """Add all, those of `known` fingerprints from the library in place; give what is wrong."""
        problems: list[Problem] = []
        for number, (name, fingerprint) in enumerate(prints.topics.items()):
            progress(number, len(prints.topics), name)
            if known.get(name) == fingerprint:
                self._writer.take_over(name)
                self.reused += 1
                continue
            self._content.topics.clear()
            self._content.problems.clear()
            files = read_topic(self._content, name)
            found = [] if files is None else list(check_topic(files, self._icons))
            problems += [*self._content.problems, *found]
            if files is not None and not problems:
                made, media = self._compile(files)
                self._writer.add(name, fingerprint, made, media)
                self.built += 1
        return problems

    def _compile(self, files: TopicFiles) -> tuple[list[CompiledTopic], dict[str, bytes]]:
        """Give a topic in all its languages, and its pictures and icons by key."""
        topic: TopicFile = files.topic.shape
        named = {getattr(block, "picture", "") for section in topic.sections for block in section.blocks}
        pictures = {name: read_picture(files.folder / name) for name in sorted(named) if name}
        used = {topic.icon, *(section.icon for section in topic.sections)} - self._icons
        icons = {ICON + name: read_icon(files.folder / name).data for name in sorted(used)}
        languages: list[tuple[str, str, Respell]] = [(code, code, str) for code in self._content.languages]
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
                respell=respell,
            ).compile()
            for code, written, respell in languages
        ]
        return made, {**{name: picture.data for name, picture in pictures.items()}, **icons}


@contextmanager
def library_before(output: Path) -> Iterator[Library | None]:
    """Give the library in place, if there is one that is sound to its last byte."""
    try:
        before = Library.open(output)
    except LibraryError:
        yield None
        return
    try:
        before.verify()
    except LibraryError:
        before.close()
        yield None
        return
    try:
        yield before
    finally:
        before.close()


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


def about(kiosk: KioskFile, codes: list[str], fingerprint: str) -> dict[str, str]:
    """Give what a library says of itself."""
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
