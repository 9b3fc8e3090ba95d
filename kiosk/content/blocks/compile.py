"""Compiles the blocks of a topic, and its single texts, in one language."""

from collections.abc import Callable, Mapping
from typing import Any

from kiosk.base.plain_text import joined_lines
from kiosk.content.blocks import records as pages
from kiosk.content.blocks.inline import read_inline
from kiosk.content.blocks.records import Prose
from kiosk.content.media.films import FilmFile
from kiosk.content.media.pictures import Picture
from kiosk.content.reading.sentences import shown_number
from kiosk.content.source.authored import AudioPlan, BlockPlan, ChartPlan, FigurePlan, VideoPlan
from kiosk.content.source.authored_words import WORDS
from kiosk.content.source.shapes import adapter

Pseudolocalize = Callable[[str], str]
"""Transforms texts, for pseudo-locales or word breaks."""


class BlockCompiler:
    """Compiles the blocks of one topic, and single texts, in one language.

    `pictures` and `films` are those of the topic by their path in its folder; `captions` are those in this language by
    film; `respell` is applied to all texts.
    """

    def __init__(
        self,
        topic_id: str,
        language: str,
        *,
        pictures: Mapping[str, Picture],
        films: Mapping[str, FilmFile],
        captions: Mapping[str, tuple[pages.Cue, ...]],
        respell: Pseudolocalize,
    ) -> None:
        """Keep the inputs."""
        self.language = language
        self._id = topic_id
        self._pictures = pictures
        self._films = films
        self._captions = captions
        self._respell = respell

    def prose(self, text: str) -> Prose:
        """Compile a text with inline markup."""
        inline = read_inline(text)
        spans = [
            type(span)(self._respell(span.text), span.strong, span.emphasis, span.link)
            for span in inline.spans
        ]
        return type(inline)(tuple(spans), ()).prose()

    def say(self, text: str) -> str:
        """Compile a text without markup into one line, however it was wrapped in YAML."""
        return self._respell(joined_lines(text))

    def _maybe(self, text: str | None) -> Prose | None:
        return None if text is None else self.prose(text)

    def _proses(self, texts: list[str]) -> tuple[Prose, ...]:
        return tuple(self.prose(text) for text in texts)

    def block(self, plan: BlockPlan, given: Any, numbers: dict[str, int], written: str) -> pages.Block:
        """Compile a block; `given` are its words, `numbers` those of the page's sources, `written` as in the record."""
        words = adapter(WORDS[plan.kind]).validate_python(given)
        common: dict[str, Any] = {
            "id": plan.id,
            "evidence": plan.evidence or "",
            "sources": tuple(sorted({numbers[source] for source in plan.sources})),
            "sensitive": plan.sensitive or "",
            "written": written,
        }
        if hasattr(words, "title") and not isinstance(words, str):
            common["title"] = self.say(words.title) if words.title else ""
        block: pages.Block = getattr(self, f"_{plan.kind}")(plan, words, common)
        return block

    def _in_short(self, _: BlockPlan, words: str, common: dict[str, Any]) -> pages.Block:
        return pages.InShort(**common, text=self.prose(words))

    def _paragraph(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        text = words if isinstance(words, str) else words.text
        texts = self._proses([text] if isinstance(text, str) else text)
        return pages.Paragraph(**{"title": "", **common}, texts=texts)

    def _points(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.BulletList(**common, intro=self._maybe(words.intro), items=self._proses(words.items))

    def _cards(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        items = tuple(pages.Card(self.say(card.title), self.prose(card.text)) for card in words.items)
        return pages.Cards(**common, items=items)

    def _steps(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        say = self.say
        items = tuple(
            pages.Step(say(step.when), say(step.title), self.prose(step.text)) for step in words.items
        )
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
            alt=self.say(words.alt),
            caption=self._maybe(words.caption),
            key=self._proses(words.key),
        )

    def _chart(self, plan: ChartPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        series = tuple(
            pages.Series(
                self.say(words.series.get(row.id, "")),
                tuple(
                    pages.Mark(
                        self.say(words.labels[mark]),
                        float(value),
                        shown_number(value, words.unit),
                    )
                    for mark, value in row.values.items()
                ),
            )
            for row in plan.series
        )
        note = self._maybe(words.note)
        return pages.Chart(**common, form=plan.form, unit=words.unit, series=series, note=note)

    def _table(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.Table(
            **common,
            columns=tuple(self.say(column) for column in words.columns),
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
            alt=self.say(words.alt),
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
        return tuple(pages.Cue(cue.begin, cue.end, self.say(cue.text)) for cue in self._captions[film])

    def _quote(self, _: BlockPlan, words: Any, common: dict[str, Any]) -> pages.Block:
        return pages.Quote(**common, text=self.prose(words.text), by=self.say(words.by))
