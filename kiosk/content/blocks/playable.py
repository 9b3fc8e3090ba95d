"""What films and recordings have in common: a file that is played, with captions."""

from html import escape
from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import Block, Cue, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.media.captions import captions_name
from kiosk.content.website.blocks import label_in, paragraphs, plain, written_in

if TYPE_CHECKING:
    from kiosk.content.translation.interface_words import InterfaceWords


class PlayableWords(Form):
    """The words of something that is played."""

    title: Label = field("Heading: what is to be heard.")
    text: Text | None = field("A sentence about it, such as who speaks.", None)


class PlayableBlock(Block, frozen=True, kw_only=True):
    """Something played for `seconds`; `media` is its key in the library, and `text` describes it."""

    css_class: ClassVar[str] = "card"
    files: ClassVar[tuple[str, ...]] = ("media",)

    text: Prose | None
    media: str
    seconds: float
    cues: tuple[Cue, ...]

    @property
    def length(self) -> str:
        """Return its length in minutes and seconds, such as 1:05."""
        minutes, seconds = divmod(round(self.seconds), 60)
        return f"{minutes}:{seconds:02}"

    @property
    def transcript(self) -> tuple[str, ...]:
        """Return what is said, caption by caption."""
        return tuple(cue.text for cue in self.cues)

    def player_html(self, tag: str, attributes: str, words: "InterfaceWords") -> str:
        """Return an element that plays it with captions: `tag` is "video" or "audio"."""
        language = self.written or words.language
        captions = escape(captions_name(self.media, language))
        return (
            f'<{tag} controls preload="none"{attributes} src="../../media/{escape(self.media)}">\n'
            f'<track kind="captions" srclang="{language}" src="../../media/{captions}" default>\n</{tag}>\n'
        )

    def transcript_html(self, words: "InterfaceWords") -> str:
        """Return the text about it, and the transcript, which is folded."""
        cues = "".join(f"<p>{plain(text)}</p>\n" for text in self.transcript)
        prompt = plain(words("MediaBlock", "Read transcript"))
        summary = f"<summary{written_in(label_in(self, words))}>{prompt}</summary>"
        return f"{paragraphs([self.text])}<details>\n{summary}\n{cues}</details>\n"
