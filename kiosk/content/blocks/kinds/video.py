"""A film, with its captions and what it shows."""

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import CommonFields, texts_of
from kiosk.content.blocks.forms import FilmFile, PictureFile, PlainText, PlanForm, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.blocks.playable import PlayableBlock, PlayableWords
from kiosk.content.website.blocks import heading, plain

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class VideoPlan(PlanForm):
    """A film without its words. Its captions lie beside it, one file per language: walk.en.vtt beside walk.webm."""

    film: FilmFile = field("Path in the topic's folder: WebM (VP9), or MP4 (H.264).")
    poster: PictureFile | None = field("Path of the picture that is shown before it plays.", None)


class VideoWords(PlayableWords):
    """The words of a film."""

    alt: PlainText = field("What is to be seen, for those who do not see it.")


class VideoBlock(PlayableBlock, frozen=True, kw_only=True, tag="video"):
    """A film of `width` by `height` pixels; `alt` describes it, `poster` is a picture in the library, or empty."""

    files: ClassVar[tuple[str, ...]] = ("media", "poster")

    alt: str
    width: int
    height: int
    poster: str

    @property
    def aspect(self) -> float:
        """Return the film's height over its width."""
        return self.height / self.width

    def body_texts(self) -> Iterator[str]:
        """Yield what the film shows, the text about it, and the transcript."""
        return texts_of(self.alt, self.text, self.cues)

    def html(self, words: "InterfaceWords", /) -> str:
        """Return a player, the description and the transcript."""
        poster = f' poster="../../media/{escape(self.poster)}"' if self.poster else ""
        size = f' width="{self.width}" height="{self.height}"'
        player = self.player_html("video", size + poster, words)
        return f"{heading(self.title)}{player}<p>{plain(self.alt)}</p>\n{self.transcript_html(words)}"


def _compile(
    plan: VideoPlan, words: VideoWords, common: CommonFields, compiler: "BlockCompiler"
) -> VideoBlock:
    film = compiler.films[plan.film]
    return VideoBlock(
        **common,
        text=compiler.prose_or_none(words.text),
        media=compiler.media_key(plan.film),
        seconds=film.seconds,
        cues=compiler.cues(plan.film),
        alt=compiler.say(words.alt),
        width=film.width,
        height=film.height,
        poster=compiler.media_key(plan.poster) if plan.poster else "",
    )


KIND = BlockKind(record=VideoBlock, words=VideoWords, compile=_compile, plan=VideoPlan)
