"""Builds the library: checks the content, compiles each topic, and puts one new file in place."""

import hashlib
import json
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import pseudo
from kiosk.content.authored import KioskFile, TopicFile
from kiosk.content.checks import check_kiosk, check_topic, icon_names
from kiosk.content.compile import CompiledTopic, Compiler
from kiosk.content.languages import PSEUDO, language
from kiosk.content.library import BUILDER, FORMAT, Library, LibraryError
from kiosk.content.pictures import Picture, read_icon, read_picture
from kiosk.content.problems import ContentError, Problem
from kiosk.content.reader import Content, TopicFiles, read_kiosk, read_topic
from kiosk.content.writer import LibraryWriter
from kiosk.errors import KioskError

KIOSK_ICONS = "icon"
"""The name under which the kiosk's own icons stand among the topics' pictures."""

Progress = Callable[[int, int, str], None]


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
    content always gives the same bytes. Raises `ContentError` with all problems when there are any; the
    library in place then stays as it is.
    """
    content = read_kiosk(folder)
    problems = [*content.problems, *check_kiosk(content)]
    kiosk: KioskFile | None = content.kiosk.shape
    if kiosk is None:
        raise ContentError(problems)
    base = digest([f"{BUILDER}/{FORMAT}/{with_pseudo}".encode(), ",".join(kiosk.languages).encode(), *files_in(icons_dir)])
    prints = {name: digest([base.encode(), *files_in(folder / "topics" / name)]) for name in kiosk.topics}
    whole = digest([base.encode(), file_bytes(folder / "kiosk.yaml"), *(prints[name].encode() for name in kiosk.topics)])
    before = open_previous(output)
    if before is not None and before.fingerprint == whole and not problems:
        before.close()
        return BuildReport(output, False, 0, len(prints))
    known = before.topic_fingerprints() if before is not None else {}
    icons = icon_names(icons_dir)
    made: dict[str, list[CompiledTopic] | None] = {}
    media: dict[str, dict[str, bytes]] = {}
    for number, name in enumerate(kiosk.topics):
        progress(number, len(kiosk.topics), name)
        if known.get(name) == prints[name]:
            made[name] = None
            continue
        files = read_checked(content, name, icons, problems)
        if files is not None and not problems:
            made[name], media[name] = compile_topic(files, kiosk.languages, icons, with_pseudo)
    if problems or content.problems:
        raise ContentError([*problems, *content.problems])
    writer = LibraryWriter(output, before.path if before is not None else None)
    if before is not None:
        before.close()
    codes = [*kiosk.languages, *(PSEUDO if with_pseudo else ())]
    with writer:
        for name in kiosk.topics:
            compiled = made[name]
            if compiled is None:
                writer.take_over(name)
            else:
                writer.add(name, prints[name], compiled, media[name])
        writer.add_media(KIOSK_ICONS, {icon: read_icon(icons_dir / f"{icon}.svg").data for icon in sorted(icons)})
        writer.finish(
            kiosk.topics,
            codes,
            {
                "fingerprint": whole,
                "hue": kiosk.look.hue,
                "languages": json.dumps([[one.code, one.name, one.right_to_left] for one in map(language, codes)], ensure_ascii=False),
                "settings": json.dumps(kiosk.settings, sort_keys=True),
                "clinic": json.dumps(clinic_names(kiosk, with_pseudo), ensure_ascii=False),
            },
        )
    progress(len(kiosk.topics), len(kiosk.topics), "done")
    reused = sum(compiled is None for compiled in made.values())
    return BuildReport(output, True, len(made) - reused, reused)


def read_checked(content: Content, name: str, icons: frozenset[str], problems: list[Problem]) -> TopicFiles | None:
    """Read one topic and add what is wrong with it to `problems`."""
    files = read_topic(content, name)
    if files is not None:
        problems += check_topic(files, content, icons)
    complete = files is not None and all(file.shape is not None for file in (files.topic, *files.words.values()))
    return files if complete else None


def compile_topic(
    files: TopicFiles, languages: list[str], icons: frozenset[str], with_pseudo: bool
) -> tuple[list[CompiledTopic], dict[str, bytes]]:
    """Give a topic in all its languages, and its pictures and icons by path."""
    topic: TopicFile = files.topic.shape
    pictures = topic_pictures(files, topic)
    drawn = {name: read_icon(files.folder / name) for name in topic_icons(topic) if name not in icons}
    made = [
        Compiler(files.id, topic, files.words[code].shape, code, pictures, str).compile() for code in languages
    ]
    if with_pseudo:
        words = files.words[languages[0]].shape
        for code in PSEUDO:
            respell = lambda text, code=code: pseudo.text(code, text)  # noqa: E731
            made.append(Compiler(files.id, topic, words, code, pictures, respell).compile())
    return made, {name: picture.data for name, picture in sorted((pictures | drawn).items())}


def topic_pictures(files: TopicFiles, topic: TopicFile) -> dict[str, Picture]:
    """Read the pictures of all figures."""
    names = {getattr(block, "picture", None) for section in topic.sections for block in section.blocks}
    return {name: read_picture(files.folder / name) for name in names if name}


def topic_icons(topic: TopicFile) -> set[str]:
    """Name the icons that a topic uses."""
    return {topic.icon, *(section.icon for section in topic.sections)}


def clinic_names(kiosk: KioskFile, with_pseudo: bool) -> dict[str, str]:
    """Give the clinic's name by language."""
    names: dict[str, str] = dict(kiosk.clinic)
    if with_pseudo:
        names |= {code: pseudo.text(code, names[kiosk.languages[0]]) for code in PSEUDO}
    return names


def open_previous(output: Path) -> Library | None:
    """Open the library in place, if there is a sound one."""
    try:
        return Library.open(output)
    except LibraryError:
        return None


def files_in(folder: Path) -> Iterator[bytes]:
    """Give the names and contents of all files below a folder, in order."""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            yield path.relative_to(folder).as_posix().encode()
            yield file_bytes(path)


def file_bytes(path: Path) -> bytes:
    """Read a file; `KioskError` when that fails."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror}", exit_code=os.EX_NOINPUT) from error


def digest(parts: Iterable[bytes]) -> str:
    """Give one name for all the bytes."""
    whole = hashlib.sha256()
    for part in parts:
        whole.update(len(part).to_bytes(8, "big"))
        whole.update(part)
    return whole.hexdigest()

