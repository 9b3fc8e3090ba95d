"""Holds the files of a content folder against each other: what one names, another must have."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from typing import Any

from kiosk.content.authored import (
    WORDS,
    BlockPlan,
    ChartPlan,
    FigurePlan,
    SectionPlan,
    TopicFile,
    WordsFile,
)
from kiosk.content.files import inside
from kiosk.content.inline import Inline, read_inline
from kiosk.content.partial import BrokenPlan, partial_topic, partial_words
from kiosk.content.pictures import PictureRefused, read_icon, read_picture
from kiosk.content.problems import Problem
from kiosk.content.reader import Content, File, TopicFiles, read_content
from kiosk.content.shapes import fit
from kiosk.content.yaml_tree import MOST_PROBLEMS
from kiosk.settings import SettingError, validate

MOST_COMPARED = 500
"""Names that a mistyped one is compared with; with more, a hostile file takes minutes."""

DIGIT = re.compile(r"\d")


def check_content(folder: Path, icons_dir: Path) -> list[Problem]:
    """Give everything that is wrong with a content folder, sorted."""
    content = read_content(folder)
    problems = [*content.problems, *check_kiosk(content)]
    icons = icon_names(icons_dir)
    for topic in content.topics:
        problems += check_topic(topic, icons)
    return sorted(set(problems))


def icon_names(icons_dir: Path) -> frozenset[str]:
    """Give the names of the kiosk's own icons."""
    return frozenset(path.stem for path in icons_dir.glob("*.svg"))


def check_kiosk(content: Content) -> Iterator[Problem]:
    """Check `kiosk.yaml`."""
    file = content.kiosk
    if file.shape is None:
        return
    for name, value in file.shape.settings.items():
        try:
            validate(name, value, "content")
        except SettingError as error:
            yield file.problem(("settings", name), error.message, error.hint)
    for language in file.shape.languages:
        if language not in file.shape.clinic:
            yield file.problem(
                ("clinic",), f"the clinic has no name in {language}", f"add `{language}:`", key=True
            )
    for key in ("languages", "topics"):
        yield from repeated(file, (key,), getattr(file.shape, key))


def repeated(file: File, path: tuple[str | int, ...], names: list[str]) -> Iterator[Problem]:
    """Give a problem for each name that a list has twice."""
    for index, name in enumerate(names):
        if name in names[:index]:
            yield file.problem((*path, index), f"{name!r} stands here twice", "take one out")


def check_topic(files: TopicFiles, icons: frozenset[str]) -> Iterator[Problem]:
    """Check one topic in all its languages."""
    topic: TopicFile | None = files.topic.shape or partial_topic(files.topic.tree)
    if topic is None:
        return
    yield from at_most(check_plan(files, topic, icons))
    for file in files.words.values():
        words: WordsFile | None = file.shape or partial_words(file.tree)
        if words is not None:
            yield from at_most(WordsCheck(topic, words, file).problems())


def at_most(problems: Iterator[Problem]) -> Iterator[Problem]:
    """Give the problems of one file; of a flood, the first, and that more follow."""
    for count, problem in enumerate(problems):
        if count == MOST_PROBLEMS:
            yield replace(problem, message="more problems follow", hint="mend those above first")
            return
        yield problem


def check_plan(files: TopicFiles, topic: TopicFile, icons: frozenset[str]) -> Iterator[Problem]:
    """Check what no language changes."""
    file = files.topic
    yield from check_icon(files, topic.icon, ("icon",), icons)
    ids = [section.id for section in topic.sections]
    for at, section in enumerate(topic.sections):
        if section.id and section.id in ids[:at]:
            yield file.problem(
                ("sections", at, "id"), f"section {section.id!r} stands here twice", "rename one"
            )
        yield from check_icon(files, section.icon, ("sections", at, "icon"), icons)
        seen: set[str] = set()
        for number, block in enumerate(section.blocks):
            path = ("sections", at, "blocks", number)
            if block.id and block.id in seen:
                yield file.problem((*path, "id"), f"block {block.id!r} stands here twice", "rename one")
            seen.add(block.id)
            for index, source in enumerate(block.sources):
                if source not in topic.sources:
                    yield file.problem(
                        (*path, "sources", index),
                        f"there is no source {source!r}",
                        nearest(source, topic.sources, "add it under sources"),
                    )
            if isinstance(block, FigurePlan):
                yield from check_picture(files, block.picture, (*path, "picture"))
            if isinstance(block, ChartPlan):
                yield from check_chart(file, block, path)
    yield from check_review(file, topic)


def nearest(name: str, known: Any, otherwise: str) -> str:
    """Give a hint: the name that was probably meant."""
    near = get_close_matches(name, islice(known, MOST_COMPARED), 1)
    return f"did you mean {near[0]!r}?" if near else otherwise


def check_icon(
    files: TopicFiles, icon: str, path: tuple[str | int, ...], icons: frozenset[str]
) -> Iterator[Problem]:
    """Check that an icon is the kiosk's, or a drawing in the topic's folder."""
    if icon in icons or not icon:
        return
    if "/" not in icon:
        yield files.topic.problem(
            path, f"there is no icon {icon!r}", nearest(icon, icons, "or name an SVG: media/….svg")
        )
        return
    yield from check_picture(files, icon, path, read=read_icon)


def check_picture(
    files: TopicFiles, name: str, path: tuple[str | int, ...], read: Any = read_picture
) -> Iterator[Problem]:
    """Check that a picture lies in the topic's folder and can be read."""
    target = files.folder / name
    if not inside(target, files.folder):
        yield files.topic.problem(
            path, f"{name!r} leads out of the topic's folder", "put the picture into media/"
        )
        return
    try:
        read(target)
    except FileNotFoundError:
        there = [f"media/{one.name}" for one in (files.folder / "media").glob("*")]
        yield files.topic.problem(
            path,
            f"there is no picture {name!r}",
            nearest(name, there, "put it into the topic's folder"),
        )
    except PictureRefused as error:
        yield files.topic.problem(path, f"{name!r}: {error}", "PNG, JPEG, WebP, or an SVG of plain shapes")
    except OSError as error:
        yield files.topic.problem(path, f"{name!r} cannot be read: {error.strerror}")


def check_chart(file: File, chart: ChartPlan, path: tuple[str | int, ...]) -> Iterator[Problem]:
    """Check that all series of a chart have the same marks, and nothing below zero."""
    first = list(chart.series[0].values)
    yield from repeated(file, (*path, "series"), [series.id for series in chart.series])
    for index, series in enumerate(chart.series):
        here = (*path, "series", index, "values")
        if list(series.values) != first:
            yield file.problem(
                here,
                "this series has other marks than the first",
                f"the first has {', '.join(first)}",
            )
        for mark, value in series.values.items():
            if value < 0:
                yield file.problem((*here, mark), "a chart shows nothing below zero", "use a table")
    if not chart.sources:
        yield file.problem((*path, "id"), f"chart {chart.id!r} names no source", "add `sources:`")


def check_review(file: File, topic: TopicFile) -> Iterator[Problem]:
    """Check that a review has all its parts, with real days in order."""
    review = topic.review
    parts = {"by": review.by, "on": review.on, "due": review.due}
    given = [name for name, value in parts.items() if value is not None]
    if given and len(given) < len(parts):
        missing = " and ".join(name for name in parts if name not in given)
        yield file.problem(
            ("review",), f"the review lacks {missing}", "give by, on and due, or none", key=True
        )
    days = {}
    for name in ("on", "due"):
        if parts[name] is not None:
            try:
                days[name] = date.fromisoformat(str(parts[name]))
            except ValueError:
                yield file.problem(("review", name), f"{parts[name]} is no day", 'write "YYYY-MM-DD"')
    if len(days) > 1 and days["due"] <= days["on"]:
        yield file.problem(("review", "due"), "the next review is due before this one was made")


class WordsCheck:
    """Checks the words of one topic in one language against its plan."""

    def __init__(self, topic: TopicFile, words: WordsFile, file: File) -> None:
        """Check `words`, which stand in `file`."""
        self._topic = topic
        self._words = words
        self._file = file

    def problems(self) -> Iterator[Problem]:
        """Give everything that is wrong with the words."""
        for term, words in self._words.glossary.items():
            yield from self._inline(words.meaning, ("glossary", term, "meaning"))
        plans = {section.id: section for section in self._topic.sections if section.id}
        for section in plans:
            if section not in self._words.sections:
                yield self._file.problem(
                    ("sections",),
                    f"section {section!r} has no words",
                    f"add `{section}:`",
                    key=True,
                )
        for section, given in self._words.sections.items():
            if section not in plans:
                hint = nearest(section, plans, "add it to topic.yaml, or take it out")
                yield self._file.problem(
                    ("sections", section), f"topic.yaml has no section {section!r}", hint, key=True
                )
                continue
            yield from self._section(plans[section], given.words)

    def _section(self, plan: SectionPlan, words: dict[str, Any]) -> Iterator[Problem]:
        path = ("sections", plan.id, "words")
        blocks = {block.id: block for block in plan.blocks if block.id}
        for name in blocks:
            if name not in words:
                yield self._file.problem(path, f"block {name!r} has no words", f"add `{name}:`", key=True)
        for name, given in words.items():
            if name not in blocks:
                hint = nearest(name, blocks, "add it to topic.yaml, or take it out")
                yield self._file.problem(
                    (*path, name), f"topic.yaml has no block {name!r} in {plan.id}", hint, key=True
                )
                continue
            block = blocks[name]
            if isinstance(block, BrokenPlan):
                continue
            shaped, found = fit(WORDS[block.kind], self._file.tree, self._file.name, (*path, name), given)
            yield from found
            if not found:
                yield from self._texts(given, (*path, name))
                yield from self._block(block, shaped, given, (*path, name))

    def _block(
        self, block: BlockPlan, words: Any, given: Any, path: tuple[str | int, ...]
    ) -> Iterator[Problem]:
        if not block.sources and any(DIGIT.search(text) for text in all_texts(given)):
            yield self._file.problem(
                path,
                f"block {block.id!r} has a number and no source",
                "name its sources in topic.yaml, or write the number as a word",
                key=True,
            )
        if isinstance(block, ChartPlan):
            yield from self._labels(path, "labels", list(block.series[0].values), words.labels)
            several = [series.id for series in block.series] if len(block.series) > 1 else []
            yield from self._labels(path, "series", several, words.series)
        if block.kind == "table":
            for index, row in enumerate(words.rows):
                if len(row) != len(words.columns):
                    yield self._file.problem(
                        (*path, "rows", index),
                        f"this row has {len(row)} cells, the heading {len(words.columns)}",
                    )

    def _labels(
        self, path: tuple[str | int, ...], key: str, wanted: list[str], given: dict[str, str]
    ) -> Iterator[Problem]:
        for name in wanted:
            if name not in given:
                yield self._file.problem(
                    (*path, key), f"{name!r} has no label", f"add `{name}:` under {key}", key=True
                )
        for name in given:
            if name not in wanted:
                yield self._file.problem(
                    (*path, key, name),
                    f"nothing is called {name!r}",
                    nearest(name, wanted, "take it out"),
                    key=True,
                )

    def _texts(self, given: Any, path: tuple[str | int, ...]) -> Iterator[Problem]:
        if isinstance(given, str):
            yield from self._inline(given, path)
        elif isinstance(given, dict):
            for key, part in given.items():
                if key not in ("title", "when", "by", "unit", "labels", "series", "columns", "alt"):
                    yield from self._texts(part, (*path, key))
        elif isinstance(given, list):
            for index, part in enumerate(given):
                yield from self._texts(part, (*path, index))

    def _inline(self, text: str, path: tuple[str | int, ...]) -> Iterator[Problem]:
        inline: Inline = read_inline(text)
        for what, hint in inline.refused:
            yield self._file.problem(path, f"{what} cannot stand in a text", hint)
        for link in inline.links:
            kind, _, name = link.partition(":")
            known = (
                self._words.glossary if kind == "term" else [section.id for section in self._topic.sections]
            )
            if name not in known:
                yield self._file.problem(
                    path,
                    f"there is no {kind} {name!r}",
                    nearest(name, known, "add it, or take the link out"),
                )


def all_texts(given: Any) -> Iterator[str]:
    """Give every text in a block's words."""
    if isinstance(given, str):
        yield given
    elif isinstance(given, dict):
        for part in given.values():
            yield from all_texts(part)
    elif isinstance(given, list):
        for part in given:
            yield from all_texts(part)
