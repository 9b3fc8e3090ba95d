"""Typesets what a visitor takes home as a PDF, with text that machines can read too."""

import re
from collections.abc import Callable
from html import escape, unescape
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt, QUrl
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFont,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from kiosk.content.blocks.records import Page, Source
from kiosk.content.direction import END, ISOLATE
from kiosk.content.languages import NAMES
from kiosk.content.review.text import review_text
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.translation.notes import note_of
from kiosk.content.website.blocks import BDI, BDI_END, block_html, citation, heading, plain

POINTS = {"small": 11, "medium": 13, "large": 17, "largest": 22}
"""Font size of body text in points, by the text size on the screen."""

SIZES = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
MARGIN_MILLIMETRES = 18
FOOT_MILLIMETRES = 10
DOTS_AN_INCH = 300
MILLIMETRES_AN_INCH = 25.4
MOST_PASSES = 60
"""Maximum number of layout passes; each adds a page break before one paragraph that was split."""

LONGEST_SHARE = 0.7
"""A paragraph as long as this share of the page's height may be split."""

CAPTION = re.compile("<table>\\s*<caption>(.*?)</caption>")
PICTURE = re.compile(r'<img src="\.\./\.\./media/(?P<key>[^"]*)" alt="(?P<alt>[^"]*)"[^>]*>')

STYLE = "h1 { font-size: 160%; } h2 { font-size: 120%; } h3 { font-size: 105%; } td, th { padding: 4px; }"
NO_ADVICE = "This is information, not medical advice. Your doctor can tell you what it means for you."
LEFT_OUT = re.compile(
    r'<caption class="twin">.*?</caption>|</?(?:a|details|section|figure|figcaption|wbr)\b[^>]*>'
    r'|<summary\b.*?</summary>|<span class="bar".*?</span>|<(?:video|audio)\b.*?</(?:video|audio)>',
    re.DOTALL,
)
"""HTML of the website that has no place on paper."""


class Handout(NamedTuple):
    """Content and layout of a printout.

    `pages` holds sections, each with the ids of the blocks to print. `size` is one of `POINTS`, `paper` one of `SIZES`,
    `day` is the date as it is to be printed.
    """

    pages: tuple[tuple[Page, tuple[str, ...]], ...]
    questions: tuple[str, ...]
    language: str
    family: str
    right_to_left: bool
    size: str
    paper: str
    clinic: str
    day: str

    @property
    def title(self) -> str:
        """Return the title of the document."""
        return " · ".join(page.title for page, _ in self.pages) or self.clinic


def write_pdf(
    handout: Handout, words: InterfaceWords, media: Callable[[str], bytes | None], path: Path
) -> int:
    """Write a handout as a PDF; return its number of pages. `media` returns pictures by key.

    Raise `OSError` if the file cannot be written.
    """
    writer = pdf_writer(path, handout.paper, handout.title)
    writer.setResolution(DOTS_AN_INCH)
    writer.setCreator(handout.clinic)
    writer.setDocumentXmpMetadata(xmp(handout).encode())
    document = _document(handout, words, media, writer)
    painter = QPainter()
    if not painter.begin(writer):
        raise OSError(f"{path} cannot be written")
    sheets = document.pageCount()
    for number in range(sheets):
        if number:
            writer.newPage()
        _draw(painter, document, number, _foot(handout, words, number + 1, sheets))
    painter.end()
    return sheets


def pdf_writer(path: Path, paper: str, title: str) -> QPdfWriter:
    """Return a writer of a PDF in portrait format; `paper` is one of `SIZES`."""
    writer = QPdfWriter(str(path))
    margins, unit = QMarginsF(*[MARGIN_MILLIMETRES] * 4), QPageLayout.Unit.Millimeter
    writer.setPageLayout(
        QPageLayout(QPageSize(SIZES[paper]), QPageLayout.Orientation.Portrait, margins, unit)
    )
    writer.setTitle(title)
    return writer


def empty_document(family: str, points: int, *, right_to_left: bool) -> QTextDocument:
    """Return a document without text, in a font of this size."""
    document = QTextDocument()
    font = QFont(family)
    font.setPointSize(points)
    document.setDefaultFont(font)
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if right_to_left else Qt.LayoutDirection.LeftToRight
    )
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    return document


def xmp(handout: Handout) -> str:
    """Return the PDF's XMP metadata: its title and language."""
    title, language = escape(handout.title), escape(handout.language)
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def html_of(handout: Handout, words: InterfaceWords) -> str:
    """Return the HTML of a handout, for Qt's rich text layout."""
    parts = []
    for page, blocks in handout.pages:
        parts.append(heading(page.title, 1, page.title_written or page.written))
        note = note_of(page.translation, words, NAMES.get(page.written, ""))
        if note:
            parts.append(f"<p><b>{plain(note)}</b></p>")
        kept = [
            block_html(block, words, page.written_of(block)) for block in page.blocks if block.id in blocks
        ]
        parts += [CAPTION.sub(r"<h2>\1</h2><table>", LEFT_OUT.sub("", html)) for html in kept]
        named = {number for block in page.blocks if block.id in blocks for number in block.sources}
        sources = [source for source in page.sources if source.number in named]
        if sources:
            parts.append(heading(words("EvidenceName", "Sources")))
        parts += [_source(source) for source in sources]
        parts.append(f"<p><b>{plain(review_text(page.review, words))}</b></p>")
    if handout.questions:
        parts.append(heading(words("PaperWords", "My questions")))
        parts += [f"<p>☐ {plain(question)}</p><p>&nbsp;</p>" for question in handout.questions]
    parts.append(f"<p>{plain(words('ReviewNote', NO_ADVICE))}</p>")
    return "".join(parts).replace(BDI, ISOLATE).replace(BDI_END, END)  # Qt does not know the element


def _source(source: Source) -> str:
    return f'<p dir="ltr">{source.number}. {citation(source)} {escape(source.url)}</p>'


def _document(
    handout: Handout, words: InterfaceWords, media: Callable[[str], bytes | None], writer: QPdfWriter
) -> QTextDocument:
    room = QSizeF(writer.width(), writer.height() - _dots(FOOT_MILLIMETRES))
    html = html_of(handout, words)
    keys = {unescape(match["key"]) for match in PICTURE.finditer(html)}
    pictures = {key: QImage.fromData(media(key) or b"") for key in keys}
    html = _with_pictures(html, pictures, round(room.width() * 2 / 3))
    breaks: set[int] = set()
    while True:
        document = _set(handout, html, pictures)
        _break_before(document, breaks)
        # Only now: changing the blocks of a document that is already laid out loses pages
        document.documentLayout().setPaintDevice(writer)
        document.setPageSize(room)
        torn = _first_torn(document, room.height(), breaks)
        if torn < 0 or len(breaks) == MOST_PASSES:
            return document
        breaks.add(torn)


def _set(handout: Handout, html: str, pictures: dict[str, QImage]) -> QTextDocument:
    """Return the document, without a layout yet."""
    document = empty_document(handout.family, POINTS[handout.size], right_to_left=handout.right_to_left)
    document.setDefaultStyleSheet(STYLE)
    document.setDocumentMargin(0)
    for key, image in pictures.items():
        document.addResource(QTextDocument.ResourceType.ImageResource.value, QUrl(key), image)
    document.setHtml(html)
    return document


def _with_pictures(html: str, pictures: dict[str, QImage], width: int) -> str:
    """Return the HTML with pictures at a width; pictures that cannot be read are replaced by their descriptions."""

    def image_tag(match: re.Match[str]) -> str:
        image = pictures.get(unescape(match["key"]))
        if image is None or image.isNull():
            return f"<p>{match['alt']}</p>"
        return f'<p><img src="{match["key"]}" width="{width}"></p>'

    return PICTURE.sub(image_tag, html)


def _break_before(document: QTextDocument, blocks: set[int]) -> None:
    """Start a new page before the paragraphs with these numbers."""
    block_format = QTextBlockFormat()
    block_format.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
    for number in blocks:
        QTextCursor(document.findBlockByNumber(number)).mergeBlockFormat(block_format)


def _first_torn(document: QTextDocument, height: float, breaks: set[int]) -> int:
    """Return the number of the first paragraph that should start a page, or -1.

    It would be split between pages, or is a heading that would be separated from its text.
    """
    layout = document.documentLayout()
    block, head = document.begin(), -1
    while block.isValid():
        box = layout.blockBoundingRect(block)
        begins = block.blockNumber() if head < 0 else head
        torn = int((box.top() + 1) // height) != int((box.bottom() - 1) // height)
        apart = head >= 0 and _page_of(layout, document, head, height) != int((box.top() + 1) // height)
        if (torn or apart) and box.height() < LONGEST_SHARE * height and begins not in breaks:
            return begins
        head = begins if block.blockFormat().headingLevel() else -1
        block = block.next()
    return -1


def _page_of(layout: QAbstractTextDocumentLayout, document: QTextDocument, number: int, height: float) -> int:
    return int((layout.blockBoundingRect(document.findBlockByNumber(number)).top() + 1) // height)


def _dots(millimetres: float) -> float:
    return millimetres / MILLIMETRES_AN_INCH * DOTS_AN_INCH


def _foot(handout: Handout, words: InterfaceWords, number: int, sheets: int) -> str:
    page = words("PaperWords", "Page %1 of %2").replace("%1", str(number)).replace("%2", str(sheets))
    printed = words("PaperWords", "Printed on %1").replace("%1", handout.day)
    return f"{handout.clinic}  ·  {printed}  ·  {page}"


def _draw(painter: QPainter, document: QTextDocument, number: int, foot: str) -> None:
    room = document.pageSize()
    painter.save()
    painter.translate(0, -number * room.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.clip = QRectF(0, number * room.height() + 1, room.width(), room.height() - 2)
    painter.setClipRect(context.clip)
    document.documentLayout().draw(painter, context)
    painter.restore()
    font = QFont(document.defaultFont())
    font.setPointSize(9)
    painter.setFont(font)
    below = QRectF(
        0, room.height() + _dots(FOOT_MILLIMETRES) * 0.35, room.width(), _dots(FOOT_MILLIMETRES) * 0.65
    )
    painter.drawText(below, int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom), foot)
