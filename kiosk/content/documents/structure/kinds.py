"""Decides which kinds of block the parts of a section become."""

from collections.abc import Iterator, Sequence

from kiosk.content.documents.draft import DraftBlock
from kiosk.content.documents.marks import strong
from kiosk.content.documents.model import (
    HeadingPart,
    ItemPart,
    Note,
    ParagraphPart,
    Part,
    PicturePart,
    TablePart,
    plain,
)
from kiosk.content.documents.structure.cleaning import UNSTYLED
from kiosk.content.documents.structure.lengths import LONGEST_LABEL, texts_of
from kiosk.content.documents.structure.lists import list_blocks
from kiosk.content.documents.structure.outline import SectionOutline
from kiosk.content.documents.structure.pictures import picture_of
from kiosk.content.documents.structure.tables import table_blocks

MOST_BLOCKS = 58
"""Blocks of a section that are made of a document; there may be a few more."""


class SectionBlocks:
    """Makes the blocks of one section."""

    def __init__(self, outline: SectionOutline, notes: list[Note]) -> None:
        self.blocks: list[DraftBlock] = []
        self._title = outline.title
        self._notes = notes
        self._heading: HeadingPart | None = None
        parts = outline.parts
        index = 0
        while index < len(parts):
            index += self._take(parts, index)
        self._flush_heading()
        if not self.blocks:
            self._notes.append(
                Note(outline.place, outline.title, "the section has no text", needs_attention=True)
            )
            self.blocks.append(DraftBlock("paragraph", strong(outline.title), [outline.place]))
        if len(self.blocks) > MOST_BLOCKS:
            self.blocks = list(together(self.blocks))

    def _take(self, parts: Sequence[Part], index: int) -> int:
        """Make blocks of the part at `index`, and of those that belong to it; return how many parts that are."""
        part = parts[index]
        if isinstance(part, HeadingPart):
            self._flush_heading()
            self._heading = part
            return 1
        if isinstance(part, ItemPart) or _introduces_list(parts, index):
            return self._list(parts, index)
        if isinstance(part, TablePart):
            places = [] if self._heading is None else [self._heading.place]
            blocks = table_blocks(part, self._heading_text() or self._title, self._notes)
            blocks[0].places = [*places, *blocks[0].places]
            self.blocks += blocks
            return 1
        if isinstance(part, PicturePart):
            return self._picture(parts, index)
        following = parts[index + 1] if index + 1 < len(parts) else None
        if part.caption and isinstance(following, TablePart) and not following.caption:
            self._flush_heading()
            self._heading = HeadingPart(part.place, plain(part.runs), UNSTYLED)
        else:
            self._paragraph(part)
        return 1

    def _heading_text(self) -> str:
        """Return the heading for the next block, and note that it has been used."""
        heading, self._heading = self._heading, None
        return "" if heading is None else heading.text

    def _flush_heading(self) -> None:
        """Make a paragraph of a heading below which there is nothing that could have it."""
        heading, self._heading = self._heading, None
        if heading is not None:
            self.blocks.append(DraftBlock("paragraph", strong(heading.text), [heading.place]))

    def _paragraph(self, part: ParagraphPart) -> None:
        texts = texts_of(part.runs)
        if not texts:
            return
        heading = self._heading
        places = [part.place] if heading is None else [heading.place, part.place]
        self.blocks.append(DraftBlock("paragraph", paragraph_words(self._heading_text(), texts), places))

    def _list(self, parts: Sequence[Part], index: int) -> int:
        places = [] if self._heading is None else [self._heading.place]
        made = list_blocks(parts[index:])
        blocks = made.blocks
        if blocks and self._heading is not None:
            if isinstance(blocks[0].words, dict) and "title" not in blocks[0].words:
                blocks[0].words = {"title": self._heading_text(), **blocks[0].words}
                blocks[0].places = [*places, *blocks[0].places]
            else:
                self._flush_heading()
        self.blocks += blocks
        return made.taken

    def _picture(self, parts: Sequence[Part], index: int) -> int:
        part = parts[index]
        following = parts[index + 1] if index + 1 < len(parts) else None
        caption = following if isinstance(following, ParagraphPart) and following.caption else None
        self._flush_heading()
        if isinstance(part, PicturePart):
            block = picture_of(part, caption, self._title, self._notes)
            if block is None:
                return 1
            self.blocks.append(block)
        return 1 if caption is None else 2


def _introduces_list(parts: Sequence[Part], index: int) -> bool:
    """Return whether the paragraph at `index` ends with a colon, and bullets follow."""
    part, following = parts[index], parts[index + 1] if index + 1 < len(parts) else None
    if not isinstance(part, ParagraphPart) or not isinstance(following, ItemPart):
        return False
    text = plain(part.runs)
    return text.endswith((":", "：")) and not following.number


def paragraph_words(title: str, texts: list[str]) -> object:
    """Return the words of a paragraph block, in the shortest form that authors may write."""
    text: object = texts[0] if len(texts) == 1 else texts
    if title:
        return {"title": title[:LONGEST_LABEL], "text": text}
    return text if isinstance(text, str) else {"text": text}


def together(blocks: list[DraftBlock]) -> Iterator[DraftBlock]:
    """Yield the blocks with paragraphs that follow each other as one block, as long as none has a title."""
    last: DraftBlock | None = None
    for block in blocks:
        if block.kind != "paragraph":
            last = None
        elif last is not None and not (isinstance(block.words, dict) and "title" in block.words):
            title = last.words.get("title", "") if isinstance(last.words, dict) else ""
            last.words = paragraph_words(title, [*_texts(last), *_texts(block)])
            last.places += block.places
            continue
        else:
            last = block
        yield block


def _texts(block: DraftBlock) -> list[str]:
    text = block.words["text"] if isinstance(block.words, dict) else block.words
    return [text] if isinstance(text, str) else list(text)
