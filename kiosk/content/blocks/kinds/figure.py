"""A picture, with its caption and the key to the numbers in it."""

from html import escape
from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, PictureFile, PlainText, PlanForm, Text, field
from kiosk.content.blocks.kind import BlockKind
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.website.blocks import items, prose

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class FigurePlan(PlanForm):
    """A picture without its words."""

    picture: PictureFile = field("Path in the topic's folder: PNG, JPEG, WebP or SVG.")


class FigureWords(Form):
    """The words of a picture."""

    alt: PlainText = field("What the picture shows, for those who do not see it.")
    caption: Text | None = field("A text below the picture.", None)
    key: list[Text] = field("What number 1, 2, … in the picture mark.", list)


class FigureBlock(Block, frozen=True, kw_only=True, tag="figure"):
    """A picture of `width` by `height` pixels, which is `picture` in the library; `key` explains the numbers in it."""

    css_class: ClassVar[str] = "card"
    files: ClassVar[tuple[str, ...]] = ("picture",)

    picture: str
    width: int
    height: int
    alt: str
    caption: Prose | None
    key: tuple[Prose, ...]

    @property
    def aspect(self) -> float:
        """Return the picture's height over its width."""
        return self.height / self.width

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the picture with its caption."""
        # A figcaption must be the first or last child of a figure, so the key is part of it
        caption = prose(self.caption) + items(self.key, "ol")
        caption = f"<figcaption>{caption}</figcaption>\n" if caption else ""
        picture = f'<img src="../../media/{escape(self.picture)}" alt="{escape(without_breaks(self.alt))}"'
        size = f' width="{self.width}" height="{self.height}" loading="lazy">\n'
        return f"<figure>\n{picture}{size}{caption}</figure>\n"


def _compile(
    plan: FigurePlan, words: FigureWords, common: CommonFields, compiler: "BlockCompiler"
) -> FigureBlock:
    picture = compiler.pictures[plan.picture]
    return FigureBlock(
        **common,
        picture=compiler.media_key(plan.picture),
        width=picture.width,
        height=picture.height,
        alt=compiler.say(words.alt),
        caption=compiler.prose_or_none(words.caption),
        key=compiler.proses(words.key),
    )


KIND = BlockKind(record=FigureBlock, words=FigureWords, compile=_compile, plan=FigurePlan)
