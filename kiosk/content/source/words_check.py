"""Checks a topic's words in one language against its plan: each block needs words of the right shape."""

import re
import unicodedata
from collections.abc import Collection, Container, Iterable, Iterator
from dataclasses import dataclass
from html import escape
from typing import Any

from kiosk.content.blocks.inline import read_inline
from kiosk.content.blocks.registry import KINDS
from kiosk.content.languages import record_of
from kiosk.content.reading.respelling import has_word
from kiosk.content.source.authored import BlockPlan, SectionPlan, TopicFile
from kiosk.content.source.authored_words import WORDS, SpokenWord, WordsFile
from kiosk.content.source.models import texts_in
from kiosk.content.source.partial import BrokenPlan
from kiosk.content.source.problems import Problem, nearest
from kiosk.content.source.reader import File
from kiosk.content.source.shapes import validate
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.states import texts_of
from kiosk.content.translation.units import Unit

DIGIT = re.compile(r"\d")

SHORT_TITLE_LENGTH = 16
SHORT_TITLE_LENGTH_WIDE = 6
"""Maximum number of characters of a short title: six tabs share the width of a portrait screen. Chinese, Japanese and
Korean characters are about two and a half times as wide as Latin letters."""


@dataclass(frozen=True, slots=True)
class WordsCheck:
    """Checks `words`, from `file` and in `language`, against the topic's plan; not units that are shown `in_source`."""

    topic: TopicFile
    words: WordsFile
    file: File
    language: str
    in_source: Container[Unit]

    def problems(self) -> Iterator[Problem]:
        """Yield all problems of the words."""
        for term, words in self.words.glossary.items():
            if ("glossary", term) not in self.in_source:
                yield from self._inline(words.meaning, ("glossary", term, "meaning"))
                yield from self._spoken(term, words.say)
        plans = {section.id: section for section in self.topic.sections if section.id}
        yield from self._named(("sections",), "section", plans, self.words.sections)
        for section, section_words in self.words.sections.items():
            if section in plans:
                if ("sections", section, "short") not in self.in_source:
                    yield from self._short_title(section_words.short or "", ("sections", section, "short"))
                yield from self._section(plans[section], section_words.words)
        if self.words.check:
            yield from self._check()

    def _spoken(self, term: str, words: list[SpokenWord]) -> Iterator[Problem]:
        """Yield a warning for each word with a spelling for the voice that the texts do not have."""
        for index, spoken in enumerate(words):
            if not any(
                has_word(text, spoken.word, self.language) for _, text in texts_of(self.file.tree.data)
            ):
                message = f"no text of this file has the word {spoken.word!r}, so the voice never says it"
                path = ("glossary", term, "say", index, "word")
                yield self.file.problem(path, message, "write it as in the texts", severity="warning")

    def _check(self) -> Iterator[Problem]:
        """Yield the problems of the self-check's words, which must be complete if there are any."""
        plans = {question.id: question for question in self.topic.check}
        yield from self._named(("check",), "question", plans, self.words.check)
        for name, words in self.words.check.items():
            plan = plans.get(name)
            if plan is None or ("check", name) in self.in_source:
                continue
            path = ("check", name, "answers")
            yield from self._named(path, "answer", plan.answers, words.answers)
            if not plan.sources:
                answers = (text for answer in words.answers.values() for text in (answer.text, answer.why))
                yield from self._unsourced(("check", name), "question", (words.question, *answers))
            for answer, answer_words in words.answers.items():
                yield from self._inline(answer_words.why, (*path, answer, "why"))

    def _named(
        self,
        path: TreePath,
        item_kind: str,
        expected: Collection[str],
        present: Collection[str],
        inside: str = "",
    ) -> Iterator[Problem]:
        """Yield the problems of names at `path` that lack their words, or that topic.yaml does not have `inside`."""
        for name in expected:
            if name not in present:
                message, hint = f"{item_kind} {name!r} has no words", f"add `{name}:`"
                yield self.file.problem(path, message, hint, key=True, kind="missing")
        for name in present:
            if name not in expected:
                message = f"topic.yaml has no {item_kind} {name!r}{inside}"
                hint = nearest(name, expected, "add it to topic.yaml, or take it out")
                yield self.file.problem((*path, name), message, hint, key=True, kind="unknown")

    def _unsourced(self, path: TreePath, item_kind: str, texts: Iterable[str]) -> Iterator[Problem]:
        """Yield a problem if there is a number in the texts at `path`, which have no source."""
        if any(DIGIT.search(text) for text in texts):
            message = f"{item_kind} {path[-1]!r} has a number and no source"
            hint = "name its sources in topic.yaml, or write the number as a word"
            yield self.file.problem(path, message, hint, key=True, kind="source")

    def _short_title(self, text: str, path: TreePath) -> Iterator[Problem]:
        """Yield the problems of a short title for a tab: markup, or too many characters."""
        line = " ".join(text.split())
        inline = read_inline(line)
        if inline.refused or inline.prose().markup != escape(line):
            message, hint = "marks cannot stand in a short title", "write the words alone"
            yield self.file.problem(path, message, hint, kind="form")
        # Combining marks and format characters have no width of their own
        length = sum(unicodedata.category(character) not in ("Mn", "Me", "Cf") for character in line)
        is_wide = record_of(self.language).script.is_wide
        most = SHORT_TITLE_LENGTH_WIDE if is_wide else SHORT_TITLE_LENGTH
        if length > most:
            message = f"this short title has {length} characters, more than fit on a tab"
            hint = f"write a word or two, at most {most} characters; `title:` has the full title"
            yield self.file.problem(path, message, hint, kind="form")

    def _section(self, plan: SectionPlan, words: dict[str, Any]) -> Iterator[Problem]:
        path = ("sections", plan.id, "words")
        blocks = {block.id: block for block in plan.blocks if block.id}
        yield from self._named(path, "block", blocks, words, f" in {plan.id}")
        for name, given in words.items():
            block = blocks.get(name)
            unit = (*path, name)
            if block is None or isinstance(block, BrokenPlan) or unit in self.in_source:
                continue
            shaped, faults = validate(WORDS[block.kind], self.file.tree, self.file.name, unit, given)
            yield from faults
            if not faults:
                yield from self._block(block, shaped, unit)

    def _block(self, block: BlockPlan, words: Any, path: TreePath) -> Iterator[Problem]:
        kind = KINDS[block.kind]
        texts = list(texts_in(words, kind.words))
        if not block.sources:
            figures = (text for _, text, limits in texts if not limits.is_verbatim)
            yield from self._unsourced(path, "block", figures)
        for place, text, limits in texts:
            if limits.has_markup:
                yield from self._inline(text, (*path, *place))
        for fault in kind.check_words(block, words):
            yield self.file.fault(path, fault)

    def _inline(self, text: str, path: TreePath) -> Iterator[Problem]:
        inline = read_inline(text)
        for refused_item, hint in inline.refused:
            yield self.file.problem(path, f"{refused_item} cannot stand in a text", hint, kind="form")
        sections = [section.id for section in self.topic.sections]
        targets: dict[str, Collection[str]] = {"term": self.words.glossary, "section": sections}
        for link in inline.links:
            kind, _, name = link.partition(":")
            if name not in targets[kind]:
                hint = nearest(name, targets[kind], "add it, or take the link out")
                yield self.file.problem(path, f"there is no {kind} {name!r}", hint, kind="unknown")
