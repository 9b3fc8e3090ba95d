"""Makes the draft of a topic of a document."""

from kiosk.content.documents.draft import DraftBlock, DraftSection, DraftTopic
from kiosk.content.documents.marks import marked
from kiosk.content.documents.model import (
    DocumentRefused,
    ItemPart,
    ParagraphPart,
    SourceDocument,
    TextRun,
    plain,
    text_of_part,
)
from kiosk.content.documents.structure.cleaning import clean
from kiosk.content.documents.structure.kinds import SectionBlocks
from kiosk.content.documents.structure.lengths import LONGEST_LABEL, shortened
from kiosk.content.documents.structure.outline import SectionOutline, outline_of
from kiosk.content.documents.structure.vocabulary import subject_of
from kiosk.content.names import name_of, unused
from kiosk.content.reading.sentences import sentences

SUMMARY_LENGTH = 110
IN_SHORT_LENGTH = 280
MOST_IN_SHORT = 2
"""Sentences of a section in short."""
MOST_SECTION_BLOCKS = 59
"""Blocks of a section besides the proposed summary."""

PROPOSED = "Proposed from the text below: check it, or write your own."


def draft_of(document: SourceDocument) -> DraftTopic:
    """Return the draft of a topic; raise `DocumentRefused` if the document cannot become one."""
    clean(document)
    if not any(text_of_part(part) for part in document.parts):
        raise DocumentRefused("There is no text in it.", "check that this is the right file")
    outline = outline_of(document)
    topic = DraftTopic(outline.title[:LONGEST_LABEL], document.date)
    topic.icon, topic.hue = subject_of(topic.title, 0, "")
    for position, section in enumerate(outline.sections):
        previous = topic.sections[-1].hue if topic.sections else ""
        topic.sections.append(_section(section, position, previous, topic, document))
    first = next((part for part in document.parts if isinstance(part, ParagraphPart | ItemPart)), None)
    words = sentences(plain(first.runs))[0] if first is not None else topic.title
    topic.summary = shortened(words, SUMMARY_LENGTH)
    return topic


def _section(
    outline: SectionOutline, position: int, previous_hue: str, topic: DraftTopic, document: SourceDocument
) -> DraftSection:
    blocks = SectionBlocks(outline, document.notes).blocks
    if len(blocks) > MOST_SECTION_BLOCKS:
        message = (
            f"The section {outline.title[:60]!r} has {len(blocks)} paragraphs, lists, tables and pictures."
        )
        raise DocumentRefused(message, f"divide it by headings: a section has at most {MOST_SECTION_BLOCKS}")
    taken = {section.id for section in topic.sections}
    section = DraftSection(
        name_of(outline.title, f"section-{position + 1}", taken), outline.title[:LONGEST_LABEL], outline.place
    )
    section.icon, section.hue = subject_of(outline.title, position, previous_hue)
    set_names(blocks)
    words = _first_sentences(outline, blocks[0])
    section.summary = shortened(words[0] if words else outline.title, SUMMARY_LENGTH)
    if blocks[0].kind == "paragraph" and len(words) <= MOST_IN_SHORT:
        # Not the whole paragraph twice, unless it is a sentence above other blocks
        words = words[:-1] or (words if len(blocks) > 1 else [])
    section.blocks = [*_in_short(words), *blocks]
    return section


def _first_sentences(outline: SectionOutline, block: DraftBlock) -> list[str]:
    """Return what a section begins with: the sentences of its first paragraph, or the titles of cards or steps."""
    if block.kind in ("cards", "steps"):
        return ["; ".join(item["title"].rstrip(".") for item in block.words["items"])]
    texts = (part for part in outline.parts if isinstance(part, ParagraphPart | ItemPart))
    first = next((part for part in texts if isinstance(part, ItemPart) or not part.caption), None)
    words = [] if first is None else sentences(plain(first.runs))
    return [sentence for sentence in words if not sentence.endswith((":", "："))]  # those announce a list


def set_names(blocks: list[DraftBlock], taken: frozenset[str] = frozenset(("short",))) -> None:
    """Name the blocks after their titles or kinds, uniquely in their section."""
    names = set(taken)
    for block in blocks:
        title = block.words.get("title", "") if isinstance(block.words, dict) else ""
        kind = block.kind.replace("paragraph", "text")
        block.id = name_of(title, kind, names) if title else unused(kind, names)
        names.add(block.id)


def _in_short(words: list[str]) -> list[DraftBlock]:
    """Return a proposal for the section in short: its first sentences, if there are any."""
    text = ""
    for sentence in words[:MOST_IN_SHORT]:
        if text and len(text) + len(sentence) > IN_SHORT_LENGTH:
            break
        text = f"{text} {sentence}".strip()
    if not text:
        return []
    if text[-1].isalnum():
        text += "."
    text = marked((TextRun(shortened(text, 2 * IN_SHORT_LENGTH)),))
    return [DraftBlock("in_short", text, [], id="short", remark=PROPOSED)]
