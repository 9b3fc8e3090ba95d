"""Compiles the texts of a topic in one language: what each kind of block compiles its words with."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.base.plain_text import joined_lines
from kiosk.content.blocks.block import Cue, Prose
from kiosk.content.blocks.inline import Inline, read_inline
from kiosk.content.direction import left_to_right
from kiosk.content.media.films import FilmFile
from kiosk.content.media.pictures import Picture


@dataclass(frozen=True, slots=True)
class BlockCompiler:
    """Compiles the texts of one topic in one language.

    `pictures` and `films` are those of the topic by their path in its folder; `captions` are those in this language by
    film; `respell` is applied to all texts but those of the type `Verbatim`, for pseudo-locales, word breaks or text
    direction.
    """

    topic_id: str
    language: str
    pictures: Mapping[str, Picture]
    films: Mapping[str, FilmFile]
    captions: Mapping[str, tuple[Cue, ...]]
    respell: Callable[[str], str]

    def prose(self, text: str) -> Prose:
        """Compile a text with inline markup."""
        spans = (replace(span, text=self.respell(span.text)) for span in read_inline(text).spans)
        return Inline(tuple(spans), ()).prose()

    def prose_or_none(self, text: str | None) -> Prose | None:
        """Compile a text with inline markup that may be left out."""
        return None if text is None else self.prose(text)

    def proses(self, texts: Iterable[str]) -> tuple[Prose, ...]:
        """Compile several texts with inline markup."""
        return tuple(map(self.prose, texts))

    def say(self, text: str) -> str:
        """Compile a text without markup into one line, however it was wrapped in YAML."""
        return self.respell(joined_lines(text))

    def verbatim(self, text: str) -> str:
        """Compile a text of the type `Verbatim` into one line that is shown from left to right in any language."""
        return left_to_right(joined_lines(text))

    def media_key(self, name: str) -> str:
        """Return the key in the library of a file in the topic's folder."""
        return f"{self.topic_id}/{name}"

    def cues(self, film: str) -> tuple[Cue, ...]:
        """Compile the captions of a film or recording."""
        return tuple(Cue(cue.begin, cue.end, self.say(cue.text)) for cue in self.captions[film])
