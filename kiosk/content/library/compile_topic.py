"""Compiles a checked topic into the pages, cards and terms that the library stores."""

from collections.abc import Callable, Container, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from kiosk.content.blocks.block import Block, CommonFields
from kiosk.content.blocks.cards import MISSING, Review, SectionCard, TopicCard
from kiosk.content.blocks.compile import BlockCompiler
from kiosk.content.blocks.records import Answer, Page, Question, Source, Term
from kiosk.content.blocks.registry import KINDS
from kiosk.content.reading.sentences import minutes
from kiosk.content.source.authored import BlockPlan, SectionPlan, TopicFile
from kiosk.content.source.authored_words import WORDS, WordsFile
from kiosk.content.source.shapes import adapter
from kiosk.content.translation.units import Unit


class ShownTexts(NamedTuple):
    """How much of a topic is translated into the page's language: the `in_source` units are not.

    `state_of` returns the lowest translation state of a part of the topic; `None` for the source language.
    `missing`: the topic has no file in this language, so all its texts are in the source language.
    """

    state_of: Callable[..., str] | None = None
    in_source: Container[Unit] = ()
    missing: bool = False


@dataclass(frozen=True, slots=True)
class CompiledTopic:
    """A topic in one language; `spellings` are those for the voice of words that it would read wrong."""

    card: TopicCard
    pages: tuple[Page, ...]
    terms: tuple[Term, ...]
    check: tuple[Question, ...]
    spellings: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Compiler:
    """Compiles a topic's words in one language: those left in the source language with `source`, others with `own`."""

    topic_id: str
    topic: TopicFile
    words: WordsFile
    own: BlockCompiler
    source: BlockCompiler
    shown: ShownTexts

    def compile(self) -> CompiledTopic:
        """Return the compiled topic."""
        section_pages = tuple(
            self._page(position, section) for position, section in enumerate(self.topic.sections, 1)
        )
        words, invite = self.words, self._writer("invite")
        card = TopicCard(
            id=self.topic_id,
            title=self._writer("title").say(words.title),
            summary=self._writer("summary").say(words.summary),
            invite_title=invite.say(words.invite.title),
            invite_text=invite.say(words.invite.text),
            hue=self.topic.hue,
            icon=self._icon(self.topic.icon),
            sections=tuple(map(self._section_card, section_pages)),
            translation=self._state(),
            questions=len(self.topic.check) if words.check else 0,
            in_source=self._in_source_of("title", "summary", "invite"),
        )
        terms = tuple(self._term(name) for name in sorted(words.glossary))
        return CompiledTopic(card, section_pages, terms, self._check(), self._spellings())

    def _is_in_source(self, *unit: str) -> bool:
        return unit in self.shown.in_source

    def _in_source_of(self, *names: str, below: tuple[str, ...] = ()) -> tuple[str, ...]:
        """Return those texts of a card that are individually in the source language."""
        return tuple(name for name in names if self._is_in_source(*below, name))

    def _writer(self, *unit: str) -> BlockCompiler:
        return self.source if self.shown.missing or self._is_in_source(*unit) else self.own

    def _lacks_language(self, section: SectionPlan) -> bool:
        """Return whether a page, if not the whole topic, has not a single text in its language."""
        names = [("title",), ("summary",), *(("words", block.id) for block in section.blocks)]
        return self.shown.missing or all(self._is_in_source("sections", section.id, *name) for name in names)

    def _fallback_language(self, *unit: str) -> str:
        """Return the source language if this unit alone falls back to it, or an empty string."""
        return self.source.language if self._is_in_source(*unit) else ""

    def _written(self, *unit: str) -> str:
        """Return the source language if this unit or the whole topic falls back to it, or an empty string."""
        return self.source.language if self.shown.missing else self._fallback_language(*unit)

    def _state(self, *part: str) -> str:
        """Return the translation state of a part of the topic, empty in the source language."""
        if self.shown.missing:
            return MISSING
        return self.shown.state_of(*part) if self.shown.state_of else ""

    def _term(self, name: str) -> Term:
        words, writer = self.words.glossary[name], self._writer("glossary", name)
        also = tuple(map(writer.say, words.also))
        written = self._written("glossary", name)
        return Term(name, writer.say(words.term), writer.prose(words.meaning), also, written)

    def _spellings(self) -> dict[str, str]:
        """Return the spellings for the voice of this language's own words."""
        return {
            spoken.word: spoken.like
            for name, words in self.words.glossary.items()
            if not self._written("glossary", name)
            for spoken in words.say
        }

    def _section_card(self, page: Page) -> SectionCard:
        below = ("sections", page.section)
        short = self._writer(*below, "short").say(self.words.sections[page.section].short or "")
        in_source = self._in_source_of("title", "summary", "short", below=below)
        return SectionCard(
            page.section, page.title, page.summary, page.minutes, page.hue, page.icon, short, in_source
        )

    def _check(self) -> tuple[Question, ...]:
        """Return the self-check, empty if this language has none."""
        if not self.words.check:
            return ()
        questions = []
        for plan in self.topic.check:
            words, writer = self.words.check[plan.id], self._writer("check", plan.id)
            given = [(name, words.answers[name]) for name in plan.answers]
            answers = tuple(
                Answer(name, writer.say(answer.text), writer.prose(answer.why), name == plan.right)
                for name, answer in given
            )
            written = self._written("check", plan.id)
            questions.append(Question(plan.id, writer.say(words.question), answers, written))
        return tuple(questions)

    def _page(self, position: int, section: SectionPlan) -> Page:
        words = self.words.sections[section.id]
        numbers: dict[str, int] = {}
        for block in section.blocks:
            for source in block.sources:
                numbers.setdefault(source, len(numbers) + 1)
        lacks_language = self._lacks_language(section)
        blocks = tuple(
            self._block(section.id, plan, numbers, marked=not lacks_language) for plan in section.blocks
        )
        below = ("sections", section.id)
        return Page(
            topic=self.topic_id,
            section=section.id,
            language=self.own.language,
            title=self._writer(*below, "title").say(words.title),
            summary=self._writer(*below, "summary").say(words.summary),
            hue=section.hue,
            icon=self._icon(section.icon),
            position=position,
            count=len(self.topic.sections),
            minutes=minutes([text for block in blocks for text in block.plain_texts()]),
            blocks=blocks,
            sources=tuple(self._source_of(number, name) for name, number in numbers.items()),
            review=Review(),
            translation=MISSING if lacks_language else self._state(*below),
            sensitive=section.sensitive or "",
            written=self.source.language if lacks_language else "",
            title_written="" if lacks_language else self._fallback_language(*below, "title"),
        )

    def _block(self, section: str, plan: BlockPlan, numbers: Mapping[str, int], *, marked: bool) -> Block:
        """Return the record of a block; `numbers` are those of the page's sources.

        A block that falls back is `marked`, unless the page as a whole is.
        """
        unit = ("sections", section, "words", plan.id)
        compiler = self._writer(*unit)
        words = adapter(WORDS[plan.kind]).validate_python(self.words.sections[section].words[plan.id])
        title = "" if isinstance(words, str) else getattr(words, "title", None) or ""
        common = CommonFields(
            id=plan.id,
            title=compiler.say(title),
            evidence=plan.evidence or "",
            sources=tuple(sorted({numbers[source] for source in plan.sources})),
            sensitive=plan.sensitive or "",
            written=self._fallback_language(*unit) if marked else "",
        )
        return KINDS[plan.kind].compile(plan, words, common, compiler)

    def _source_of(self, number: int, name: str) -> Source:
        source = self.topic.sources[name]
        address = source.url or (f"https://doi.org/{source.doi}" if source.doi else "")
        return Source(number, name, source.title, source.publisher, source.year, address)

    def _icon(self, name: str) -> str:
        return f"{self.topic_id}/{name}" if "/" in name else name
