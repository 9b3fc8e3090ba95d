"""An audio recording, such as of somebody who speaks about an illness."""

from typing import TYPE_CHECKING

from kiosk.content.blocks.block import CommonFields
from kiosk.content.blocks.forms import PlanForm, RecordingFile, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.blocks.playable import PlayableBlock, PlayableWords
from kiosk.content.website.blocks import heading

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class AudioPlan(PlanForm):
    """A recording without its words. Its captions lie beside it, as a film's do."""

    recording: RecordingFile = field("Path in the topic's folder: Opus, Ogg Vorbis, MP3 or M4A.")


class AudioWords(PlayableWords):
    """The words of a recording."""


class AudioBlock(PlayableBlock, frozen=True, kw_only=True, tag="audio"):
    """An audio recording."""

    def html(self, words: "InterfaceWords", /) -> str:
        """Return a player, and the transcript."""
        return heading(self.title) + self.player_html("audio", "", words) + self.transcript_html(words)


def _compile(
    plan: AudioPlan, words: AudioWords, common: CommonFields, compiler: "BlockCompiler"
) -> AudioBlock:
    return AudioBlock(
        **common,
        text=compiler.prose_or_none(words.text),
        media=compiler.media_key(plan.recording),
        seconds=compiler.films[plan.recording].seconds,
        cues=compiler.cues(plan.recording),
    )


KIND = BlockKind(record=AudioBlock, words=AudioWords, compile=_compile, plan=AudioPlan)
