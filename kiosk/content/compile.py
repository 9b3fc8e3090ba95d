"""Makes of a checked topic the pages, cards and terms that the library holds."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from kiosk.content import pages
from kiosk.content.authored import (
    AudioPlan,
    BlockPlan,
    ChartPlan,
    FigurePlan,
    SectionPlan,
    TopicFile,
    VideoPlan,
)
from kiosk.content.authored_words import WORDS, WordsFile
from kiosk.content.cards import Review, SectionCard, TopicCard
from kiosk.content.films import Film
from kiosk.content.inline import read_inline
from kiosk.content.pages import Page, Prose, Question, Term, plain_texts
from kiosk.content.pictures import Picture
from kiosk.content.sentences import minutes, shown_number
from kiosk.content.shapes import adapter

Respell = Callable[[str], str]
"""Changes words, for pseudo-locales; else gives them as they are."""

NO_STANDING: Mapping[str, str] = MappingProxyType({})
"""That of the first language, which is no translation."""


@dataclass(frozen=True, slots=True)
class CompiledTopic:
    """A topic in one language."""

    card: TopicCard
    pages: tuple[Page, ...]
    terms: tuple[Term, ...]
    check: tuple[Question, ...] = ()


class Compiler:
    """Compiles one topic in one language; `pictures` and `films` are those of the topic, by path in its folder.

    `captions` are those of its films in this language, by the film.
    `standing` gives the state of a translation by section, and under "" that of the whole topic.
    """

    def __init__(
        self,
        topic_id: str,
        *,
        topic: TopicFile,
        words: WordsFile,
        language: str,
        pictures: dict[str, Picture],
        films: Mapping[str, Film],
        captions: Mapping[str, tuple[pages.Cue, ...]],
        respell: Respell,
        standing: Mapping[str, str] = NO_STANDING,
    ) -> None:
        """Keep what the pages are made of."""
        self._id = topic_id
        self._topic = topic
        self._words = words
        self._language = language
        self._pictures = pictures
        self._films = films
        self._captions = captions
        self._respell = respell
        self._standing = standing

    def compile(self) -> CompiledTopic:
        """Give the topic."""
        made = tuple(self._page(at, section) for at, section in enumerate(self._topic.sections, 1))
        say = self._say
        card = TopicCard(
            id=self._id,
            title=say(self._words.title),
            summary=say(self._words.summary),
            invite_title=say(self._words.invite.title),
            invite_text=say(self._words.invite.text),
            hue=self._topic.hue,
            icon=self._icon(self._topic.icon),
            sections=tuple(map(self._section_card, made)),
            translation=self._standing.get("", ""),
            questions=len(self._topic.check) if self._words.check else 0,
        )
        terms = tuple(
            pages.Term(name, say(term.term), self._prose(term.meaning), tuple(map(say, term.also)))
            for name, term in sorted(self._words.glossary.items())
        )
        return CompiledTopic(card, made, terms, self._check())

    def _section_card(self, page: Page) -> SectionCard:
        """Return the card of a section whose page is `page`."""
        short = self._say(self._words.sections[page.section].short or "")
        return SectionCard(page.section, page.title, page.summary, page.minutes, page.hue, page.icon, short)

    def _check(self) -> tuple[Question, ...]:
        """Give the self-check, where the language has its words."""
        if not self._words.check:
            return ()
        made = []
        for plan in self._topic.check:
            words = self._words.check[plan.id]
            answers = tuple(
                pages.Answer(
                    name,
                    self._say(words.answers[name].text),
                    self._prose(words.answers[name].why),
                    name == plan.right,
                )
                for name in plan.answers
            )
            made.append(Question(plan.id, self._say(words.question), answers))
        return tuple(made)

    def _page(self, position: int, section: SectionPlan) -> pages.Page:
        words = self._words.sections[section.id]
        numbers: dict[str, int] = {}
        for block in section.blocks:
            for source in block.sources:
                numbers.setdefault(source, len(numbers) + 1)
        blocks = tuple(self._block(plan, words.words[plan.id], numbers) for plan in section.blocks)
        return pages.Page(
            topic=self._id,
            section=section.id,
            language=self._language,
            title=self._say(words.title),
            summary=self._say(words.summary),
            hue=section.hue,
            icon=self._icon(section.icon),
            position=position,
            count=len(self._topic.sections),
            minutes=minutes([text for block in blocks for text in plain_texts(block)]),
            blocks=blocks,
            sources=tuple(self._source(number, name) for name, number in numbers.items()),
            review=Review(),
            translation=self._standing.get(section.id, ""),
            sensitive=section.sensitive or "",
        )

    def _source(self, number: int, name: str) -> pages.Source:
        source = self._topic.sources[name]
        address = source.url or (f"https://doi.org/{source.doi}" if source.doi else "")
        return pages.Source(number, name, source.title, source.publisher, source.year, address)

    def _icon(self, name: str) -> str:
        return f"{self._id}/{name}" if "/" in name else name

    def _prose(self, text: str) -> Prose:
        inline = read_inline(text)
        spans = [
            type(span)(self._respell(span.text), span.strong, span.emphasis, span.link)
            for span in inline.spans
        ]
        return type(inline)(tuple(spans), ()).prose()

    def _say(self, text: str) -> str:
        """Give a text without marks as one line, however it was broken in YAML."""
        return self._respell(" ".join(text.split()))

    def _maybe(self, text: str | None) -> Prose | None:
        return None if text is None else self._prose(text)

    def _proses(self, texts: list[str]) -> tuple[Prose, ...]:
        return tuple(self._prose(text) for text in texts)

    def _block(self, plan: BlockPlan, given: Any, numbers: dict[str, int]) -> pages.Block:
        words = adapter(WORDS[plan.kind]).validate_python(given)
        common: dict[str, Any] = {
            "id": plan.id,
            "evidence": plan.evidence or "",
            "sources": tuple(sorted({numbers[source] for source in plan.sources})),
            "sensitive": plan.sensitive or "",
        }
        if hasattr(words, "title") and not isinstance(words, str):
            common["title"] = self._say(words.title) if words.title else ""
        block: pages.Block = getattr(self, f"_{plan.kind}")(plan, words, common)
        return block

    def _in_short(self, _: BlockPlan, words: str, common: dict[str, Any]) -> pages.Block:
        return pages.InShort(**common, text=self._prose(words))

    def _paragraph(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        text = words if isinstance(words, str) else words.text
        texts = self._proses([text] if isinstance(text, str) else text)
        return pages.Paragraph(**{"title": "", **common}, texts=texts)

    def _points(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.Points(**common, intro=self._maybe(words.intro), items=self._proses(words.items))

    def _cards(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        items = tuple(pages.Card(self._say(one.title), self._prose(one.text)) for one in words.items)
        return pages.Cards(**common, items=items)

    def _steps(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        say = self._say
        items = tuple(pages.Step(say(one.when), say(one.title), self._prose(one.text)) for one in words.items)
        return pages.Steps(**common, items=items)

    def _call_out(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.CallOut(**common, text=self._maybe(words.text), items=self._proses(words.items))

    def _questions(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.Questions(**common, items=self._proses(words.items))

    def _figure(self, plan: FigurePlan, words: Any, common: dict[str, Any]) -> pages.Block:
        picture = self._pictures[plan.picture]
        return pages.Figure(
            **common,
            picture=f"{self._id}/{plan.picture}",
            width=picture.width,
            height=picture.height,
            alt=self._say(words.alt),
            caption=self._maybe(words.caption),
            key=self._proses(words.key),
        )

    def _chart(self, plan: ChartPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        series = tuple(
            pages.Series(
                self._say(words.series.get(one.id, "")),
                tuple(
                    pages.Mark(
                        self._say(words.labels[mark]),
                        float(value),
                        shown_number(value, words.unit),
                    )
                    for mark, value in one.values.items()
                ),
            )
            for one in plan.series
        )
        note = self._maybe(words.note)
        return pages.Chart(**common, form=plan.form, unit=words.unit, series=series, note=note)

    def _table(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.Table(
            **common,
            columns=tuple(self._say(column) for column in words.columns),
            rows=tuple(self._proses(row) for row in words.rows),
            note=self._maybe(words.note),
        )

    def _video(self, plan: VideoPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        film = self._films[plan.film]
        return pages.Film(
            **common,
            text=self._maybe(words.text),
            media=f"{self._id}/{plan.film}",
            seconds=film.seconds,
            cues=self._cues(plan.film),
            alt=self._say(words.alt),
            width=film.width,
            height=film.height,
            poster=f"{self._id}/{plan.poster}" if plan.poster else "",
        )

    def _audio(self, plan: AudioPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        name = plan.recording
        return pages.Recording(
            **common,
            text=self._maybe(words.text),
            media=f"{self._id}/{name}",
            seconds=self._films[name].seconds,
            cues=self._cues(name),
        )

    def _cues(self, film: str) -> tuple[pages.Cue, ...]:
        return tuple(pages.Cue(cue.begin, cue.end, self._say(cue.text)) for cue in self._captions[film])

    def _quote(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.Quote(**common, text=self._prose(words.text), by=self._say(words.by))
