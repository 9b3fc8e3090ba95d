"""Compiles a checked topic into the pages, cards and terms that the library stores."""

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.content.blocks.block import Block
from kiosk.content.blocks.cards import MISSING, Review, SectionCard, TopicCard
from kiosk.content.blocks.compile import BlockCompiler
from kiosk.content.blocks.compile_block import compile_block
from kiosk.content.blocks.records import Answer, Page, Question, Source, Term
from kiosk.content.reading.sentences import minutes
from kiosk.content.source.authored import BlockPlan, SectionPlan, TopicFile
from kiosk.content.source.authored_words import WordsFile
from kiosk.content.translation.units import Unit


class ShownTexts(NamedTuple):
    """How much of a topic is translated into the page's language: the `in_source` units are not.

    `state_of` returns the lowest translation state of a part of the topic; `None` for the source language.
    `missing`: the topic has no file in this language, so all its texts are in the source language.
    """

    state_of: Callable[..., str] | None = None
    in_source: Container[Unit] = ()
    missing: bool = False


UNTRANSLATED = ShownTexts()
"""For the source language, which is not a translation."""


@dataclass(frozen=True, slots=True)
class CompiledTopic:
    """A topic in one language."""

    card: TopicCard
    pages: tuple[Page, ...]
    terms: tuple[Term, ...]
    check: tuple[Question, ...] = ()


class Compiler:
    """Compiles one topic in one language: `source` compiles units left in the source language, `own` all others."""

    def __init__(
        self,
        topic_id: str,
        *,
        topic: TopicFile,
        words: WordsFile,
        own: BlockCompiler,
        source: BlockCompiler,
        shown: ShownTexts = UNTRANSLATED,
    ) -> None:
        """Compile the `words` of `topic`; `shown` says which of them are translated."""
        self._id = topic_id
        self._topic = topic
        self._words = words
        self._own = own
        self._source = source
        self._shown = shown

    def compile(self) -> CompiledTopic:
        """Return the compiled topic."""
        section_pages = tuple(
            self._page(position, section) for position, section in enumerate(self._topic.sections, 1)
        )
        words, invite = self._words, self._writer("invite")
        card = TopicCard(
            id=self._id,
            title=self._writer("title").say(words.title),
            summary=self._writer("summary").say(words.summary),
            invite_title=invite.say(words.invite.title),
            invite_text=invite.say(words.invite.text),
            hue=self._topic.hue,
            icon=self._icon(self._topic.icon),
            sections=tuple(map(self._section_card, section_pages)),
            translation=self._state(),
            questions=len(self._topic.check) if words.check else 0,
            in_source=tuple(self._in_source_of("title", "summary", "invite")),
        )
        terms = tuple(self._term(name) for name in sorted(words.glossary))
        return CompiledTopic(card, section_pages, terms, self._check())

    def _is_in_source(self, *unit: str) -> bool:
        return unit in self._shown.in_source

    def _in_source_of(self, *names: str, below: tuple[str, ...] = ()) -> Iterator[str]:
        """Yield the texts of a card that are individually in the source language."""
        return (name for name in names if self._is_in_source(*below, name))

    def _writer(self, *unit: str) -> BlockCompiler:
        """Return the compiler for a unit's texts."""
        return self._source if self._shown.missing or self._is_in_source(*unit) else self._own

    def _fallback_language(self, *unit: str) -> str:
        """Return the source language if this unit alone falls back to it, or an empty string."""
        return self._source.language if self._is_in_source(*unit) else ""

    def _topic_fallback_language(self) -> str:
        """Return the source language if the whole topic falls back to it, or an empty string."""
        return self._source.language if self._shown.missing else ""

    def _state(self, *part: str) -> str:
        """Return the translation state of a part of the topic, empty in the source language."""
        if self._shown.missing:
            return MISSING
        return self._shown.state_of(*part) if self._shown.state_of else ""

    def _term(self, name: str) -> Term:
        words, writer = self._words.glossary[name], self._writer("glossary", name)
        also = tuple(map(writer.say, words.also))
        written = self._topic_fallback_language() or self._fallback_language("glossary", name)
        return Term(name, writer.say(words.term), writer.prose(words.meaning), also, written)

    def _section_card(self, page: Page) -> SectionCard:
        """Return the card of a section from its page."""
        below = ("sections", page.section)
        short = self._writer(*below, "short").say(self._words.sections[page.section].short or "")
        in_source = tuple(self._in_source_of("title", "summary", "short", below=below))
        return SectionCard(
            page.section, page.title, page.summary, page.minutes, page.hue, page.icon, short, in_source
        )

    def _check(self) -> tuple[Question, ...]:
        """Return the self-check, empty if this language has none."""
        if not self._words.check:
            return ()
        questions = []
        for plan in self._topic.check:
            words, writer = self._words.check[plan.id], self._writer("check", plan.id)
            answers = tuple(
                Answer(
                    name,
                    writer.say(words.answers[name].text),
                    writer.prose(words.answers[name].why),
                    name == plan.right,
                )
                for name in plan.answers
            )
            written = self._topic_fallback_language() or self._fallback_language("check", plan.id)
            questions.append(Question(plan.id, writer.say(words.question), answers, written))
        return tuple(questions)

    def _page(self, position: int, section: SectionPlan) -> Page:
        words = self._words.sections[section.id]
        numbers: dict[str, int] = {}
        for block in section.blocks:
            for source in block.sources:
                numbers.setdefault(source, len(numbers) + 1)
        blocks = tuple(self._block(section.id, plan, numbers) for plan in section.blocks)
        below = ("sections", section.id)
        return Page(
            topic=self._id,
            section=section.id,
            language=self._own.language,
            title=self._writer(*below, "title").say(words.title),
            summary=self._writer(*below, "summary").say(words.summary),
            hue=section.hue,
            icon=self._icon(section.icon),
            position=position,
            count=len(self._topic.sections),
            minutes=minutes([text for block in blocks for text in block.plain_texts()]),
            blocks=blocks,
            sources=tuple(self._source_of(number, name) for name, number in numbers.items()),
            review=Review(),
            translation=self._state(*below),
            sensitive=section.sensitive or "",
            written=self._topic_fallback_language(),
            title_written=self._fallback_language(*below, "title"),
        )

    def _block(self, section: str, plan: BlockPlan, numbers: dict[str, int]) -> Block:
        unit = ("sections", section, "words", plan.id)
        words = self._words.sections[section].words[plan.id]
        return compile_block(self._writer(*unit), plan, words, numbers, self._fallback_language(*unit))

    def _source_of(self, number: int, name: str) -> Source:
        source = self._topic.sources[name]
        address = source.url or (f"https://doi.org/{source.doi}" if source.doi else "")
        return Source(number, name, source.title, source.publisher, source.year, address)

    def _icon(self, name: str) -> str:
        return f"{self._id}/{name}" if "/" in name else name
