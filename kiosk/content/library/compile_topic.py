"""Makes of a checked topic the pages, cards and terms that the library holds."""

from collections.abc import Callable, Container, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from kiosk.content.blocks import records as pages
from kiosk.content.blocks.cards import MISSING, Review, SectionCard, TopicCard
from kiosk.content.blocks.compile import BlockCompiler
from kiosk.content.blocks.records import Page, Question, Term, plain_texts
from kiosk.content.reading.sentences import minutes
from kiosk.content.source.authored import BlockPlan, SectionPlan, TopicFile
from kiosk.content.source.authored_words import WordsFile
from kiosk.content.translation.units import Unit


class Shown(NamedTuple):
    """How far the words of a topic are in the page's language: `in_source` are the units that are not.

    `state_of` returns the state of the weakest text in a part of the words, and is not called in the first language.
    A topic that lacks the language is `missing` it: all of its words are the source's.
    """

    state_of: Callable[..., str] | None = None
    in_source: Container[Unit] = ()
    missing: bool = False


AS_WRITTEN = Shown()
"""For the first language, which is no translation."""


@dataclass(frozen=True, slots=True)
class CompiledTopic:
    """A topic in one language."""

    card: TopicCard
    pages: tuple[Page, ...]
    terms: tuple[Term, ...]
    check: tuple[Question, ...] = ()


class Compiler:
    """Compiles one topic in one language: `source` makes the texts that stay in the source's language, `own` others."""

    def __init__(
        self,
        topic_id: str,
        *,
        topic: TopicFile,
        words: WordsFile,
        own: BlockCompiler,
        source: BlockCompiler,
        shown: Shown = AS_WRITTEN,
    ) -> None:
        """Keep what the pages are made of."""
        self._id = topic_id
        self._topic = topic
        self._words = words
        self._own = own
        self._source = source
        self._shown = shown

    def compile(self) -> CompiledTopic:
        """Return the topic."""
        made = tuple(self._page(at, section) for at, section in enumerate(self._topic.sections, 1))
        words, invite = self._words, self._writer("invite")
        card = TopicCard(
            id=self._id,
            title=self._writer("title").say(words.title),
            summary=self._writer("summary").say(words.summary),
            invite_title=invite.say(words.invite.title),
            invite_text=invite.say(words.invite.text),
            hue=self._topic.hue,
            icon=self._icon(self._topic.icon),
            sections=tuple(map(self._section_card, made)),
            translation=self._state(),
            questions=len(self._topic.check) if words.check else 0,
            in_source=tuple(self._in_source_of("title", "summary", "invite")),
        )
        terms = tuple(self._term(name) for name in sorted(words.glossary))
        return CompiledTopic(card, made, terms, self._check())

    def _is_in_source(self, *unit: str) -> bool:
        return unit in self._shown.in_source

    def _in_source_of(self, *names: str, below: tuple[str, ...] = ()) -> Iterator[str]:
        """Yield those texts of a card that alone are in the source's language."""
        return (name for name in names if self._is_in_source(*below, name))

    def _writer(self, *unit: str) -> BlockCompiler:
        """Return what makes the texts of a unit."""
        return self._source if self._shown.missing or self._is_in_source(*unit) else self._own

    def _written(self, *unit: str) -> str:
        """Return the language of a unit that alone is not in that of the page, else an empty text."""
        return self._source.language if self._is_in_source(*unit) else ""

    def _all_written(self) -> str:
        """Return the language of the whole topic where it lacks that of the page, else an empty text."""
        return self._source.language if self._shown.missing else ""

    def _state(self, *part: str) -> str:
        """Return how far the translation of a part has come."""
        if self._shown.missing:
            return MISSING
        return self._shown.state_of(*part) if self._shown.state_of else ""

    def _term(self, name: str) -> Term:
        words, writer = self._words.glossary[name], self._writer("glossary", name)
        also = tuple(map(writer.say, words.also))
        written = self._all_written() or self._written("glossary", name)
        return Term(name, writer.say(words.term), writer.prose(words.meaning), also, written)

    def _section_card(self, page: Page) -> SectionCard:
        """Return the card of a section whose page is `page`."""
        below = ("sections", page.section)
        short = self._writer(*below, "short").say(self._words.sections[page.section].short or "")
        in_source = tuple(self._in_source_of("title", "summary", "short", below=below))
        return SectionCard(
            page.section, page.title, page.summary, page.minutes, page.hue, page.icon, short, in_source
        )

    def _check(self) -> tuple[Question, ...]:
        """Return the self-check, where the language has its words."""
        if not self._words.check:
            return ()
        made = []
        for plan in self._topic.check:
            words, writer = self._words.check[plan.id], self._writer("check", plan.id)
            answers = tuple(
                pages.Answer(
                    name,
                    writer.say(words.answers[name].text),
                    writer.prose(words.answers[name].why),
                    name == plan.right,
                )
                for name in plan.answers
            )
            written = self._all_written() or self._written("check", plan.id)
            made.append(Question(plan.id, writer.say(words.question), answers, written))
        return tuple(made)

    def _page(self, position: int, section: SectionPlan) -> pages.Page:
        words = self._words.sections[section.id]
        numbers: dict[str, int] = {}
        for block in section.blocks:
            for source in block.sources:
                numbers.setdefault(source, len(numbers) + 1)
        blocks = tuple(self._block(section.id, plan, numbers) for plan in section.blocks)
        below = ("sections", section.id)
        return pages.Page(
            topic=self._id,
            section=section.id,
            language=self._own.language,
            title=self._writer(*below, "title").say(words.title),
            summary=self._writer(*below, "summary").say(words.summary),
            hue=section.hue,
            icon=self._icon(section.icon),
            position=position,
            count=len(self._topic.sections),
            minutes=minutes([text for block in blocks for text in plain_texts(block)]),
            blocks=blocks,
            sources=tuple(self._source_of(number, name) for name, number in numbers.items()),
            review=Review(),
            translation=self._state(*below),
            sensitive=section.sensitive or "",
            written=self._all_written(),
            title_written=self._written(*below, "title"),
        )

    def _block(self, section: str, plan: BlockPlan, numbers: dict[str, int]) -> pages.Block:
        unit = ("sections", section, "words", plan.id)
        given = self._words.sections[section].words[plan.id]
        return self._writer(*unit).block(plan, given, numbers, self._written(*unit))

    def _source_of(self, number: int, name: str) -> pages.Source:
        source = self._topic.sources[name]
        address = source.url or (f"https://doi.org/{source.doi}" if source.doi else "")
        return pages.Source(number, name, source.title, source.publisher, source.year, address)

    def _icon(self, name: str) -> str:
        return f"{self._id}/{name}" if "/" in name else name
