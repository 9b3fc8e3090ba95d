"""Walks a tree of HTML, and collects the parts of the document in their order."""

from collections.abc import Iterator

from lxml.html import HtmlElement

from kiosk.content.documents.model import (
    HeadingPart,
    ItemPart,
    Note,
    ParagraphPart,
    PicturePart,
    Runs,
    SourceDocument,
    TablePart,
    TextRun,
    plain,
)
from kiosk.content.documents.readers.html_pictures import PictureSource
from kiosk.content.documents.readers.plain_text import text_paragraphs

HEADINGS = {f"h{level}": level for level in range(1, 7)}
UNSEEN = {
    "script",
    "style",
    "template",
    "head",
    "link",
    "meta",
    "noscript",
    "title",
    "colgroup",
    "map",
    "object",
}
NAVIGATION = {"nav", "button", "select", "input", "textarea"}
STRONG, EMPHASIZED, DELETED = {"b", "strong"}, {"i", "em", "cite", "dfn"}, {"del", "s", "strike"}
INLINE = {
    *STRONG, *EMPHASIZED, *DELETED, *("a", "abbr", "acronym", "bdi", "bdo", "big", "code", "data", "font", "ins"),
    *("kbd", "label", "mark", "o:p", "output", "q", "ruby", "rp", "rt", "samp", "small", "span", "sub", "sup"),
    *("time", "tt", "u", "var", "wbr"),
}  # fmt: skip

PLAIN = TextRun("")
RAISED = str.maketrans("0123456789+-−=()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾")
LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
"""Figures above and below the line: 10 to the power of six must not become 106."""


class HtmlWalk:
    """Adds what it finds to a document; text between block elements is a paragraph."""

    def __init__(self, document: SourceDocument, pictures: PictureSource) -> None:
        self._document = document
        self._pictures = pictures
        self._runs: list[TextRun] = []
        self._count = 0
        self._item: int | None = None  # the number of the list item whose first paragraph is being read
        self._is_caption = False

    def walk(self, element: HtmlElement, style: TextRun = PLAIN) -> None:
        """Read an element, which is not itself a heading, list or table, with the text after each child."""
        self._text(element.text, style)
        for child in element:
            if isinstance(child.tag, str):
                self._element(child, style)
            self._text(child.tail, style)

    def end_paragraph(self) -> None:
        """Add the text that was read since the last block element as a paragraph, or as an item of a list."""
        runs, self._runs = tuple(self._runs), []
        if not plain(runs):
            return
        place = self._next()
        if self._item is None:
            self._document.parts.append(ParagraphPart(place, runs, self._is_caption))
        else:
            self._document.parts.append(ItemPart(place, runs, self._item))
            self._item = None

    def _next(self) -> int:
        self._count += 1
        return self._count

    def _note(self, text: str, outcome: str, *, needs_attention: bool = True) -> None:
        if text:
            self._document.notes.append(Note(self._count + 1, text, outcome, needs_attention))

    def _text(self, text: str | None, style: TextRun) -> None:
        if text:
            # Line breaks of the file are blanks, those of the author are `br`
            self._runs.append(style._replace(text=text.replace("\n", " ").replace("\r", " ")))

    def _element(self, element: HtmlElement, style: TextRun) -> None:
        tag = str(element.tag).lower()
        if tag in UNSEEN:
            return
        if tag in NAVIGATION:
            self._note(_text_in(element), "left out: navigation", needs_attention=False)
        elif _is_hidden(element):
            self._note(_text_in(element), "left out: the page hides it")
        elif tag in DELETED:
            self._note(_text_in(element), "left out: it is struck out")
        elif tag == "br":
            self._runs.append(style._replace(text="\n"))
        elif tag in ("sup", "sub"):
            raised = _text_in(element).translate(RAISED if tag == "sup" else LOWERED)
            self._runs.append(style._replace(text=raised))
        elif tag in ("img", "svg"):
            self._picture(element)
        elif tag in INLINE:
            self._inline(element, tag, style)
        else:
            self.end_paragraph()
            self._block(element, tag)
            self.end_paragraph()

    def _inline(self, element: HtmlElement, tag: str, style: TextRun) -> None:
        address = element.get("href", "")
        if address.startswith(("http:", "https:", "mailto:")) and address.rstrip("/") != _text_in(element):
            self._note(
                address, "left out: a link to the web; its words are in the topic", needs_attention=False
            )
        self.walk(element, style._replace(
            strong=style.strong or tag in STRONG, emphasis=style.emphasis or tag in EMPHASIZED
        ))  # fmt: skip

    def _block(self, element: HtmlElement, tag: str) -> None:
        if tag in HEADINGS:
            self._heading(element, HEADINGS[tag])
        elif tag in ("ul", "ol"):
            self._list(element, is_numbered=tag == "ol")
        elif tag == "table":
            self._table(element)
        elif tag == "pre":
            for _, words in text_paragraphs("".join(element.itertext())):
                self._runs = [TextRun(words)]
                self.end_paragraph()
        elif tag in ("figcaption", "caption") or "caption" in element.get("class", "").split():
            self._is_caption = True
            self.walk(element)
            self.end_paragraph()
            self._is_caption = False
        else:
            self.walk(element)

    def _heading(self, element: HtmlElement, level: int) -> None:
        for picture in element.iter("img"):
            self._picture(picture)
        text = _text_in(element)
        if text:
            is_title = "title" in element.get("class", "").split()
            self._document.parts.append(HeadingPart(self._next(), text, 0 if is_title else level))

    def _list(self, element: HtmlElement, *, is_numbered: bool) -> None:
        start = element.get("start", "")
        number = int(start) if is_numbered and start.isdecimal() else int(is_numbered)
        for child in element:
            if child.tag == "li":
                self._item = number
                self.walk(child)
                self.end_paragraph()
                self._item = None
                number += is_numbered
            elif isinstance(child.tag, str):
                self._element(child, PLAIN)
            self._text(child.tail, PLAIN)

    def _picture(self, element: HtmlElement) -> None:
        self.end_paragraph()
        if element.tag == "svg":
            from lxml import etree

            data: bytes | None = etree.tostring(element, with_tail=False)
            alt, why = element.get("aria-label", ""), ""
        else:
            data, why = self._pictures.read(element.get("src", ""))
            alt = element.get("alt", "")
        self._document.parts.append(PicturePart(self._next(), data, " ".join(alt.split()), why=why))

    def _table(self, element: HtmlElement) -> None:
        rows = [_cells(row) for row in element.iter("tr") if next(row.iterancestors("table")) is element]
        rows = [row for row in rows if row]
        caption = element.find("caption")
        if _is_layout(element, rows):
            self._note(_text_in(element)[:80], "a table that only arranges text: its text is in the topic",
                       needs_attention=False)  # fmt: skip
            for child in element.iter("caption", "td", "th"):
                if next(child.iterancestors("table")) is element:
                    self.end_paragraph()
                    self.walk(child)
            self.end_paragraph()
            return
        width = max(map(len, rows))
        padded = tuple((*row, *[()] * (width - len(row))) for row in rows)
        title = "" if caption is None else _text_in(caption)
        self._document.parts.append(TablePart(self._next(), padded, title))


def _cells(row: HtmlElement) -> list[Runs]:
    """Return the cells of a row; one that spans several columns is followed by empty ones."""
    cells: list[Runs] = []
    for cell in row:
        if cell.tag in ("td", "th"):
            span = cell.get("colspan", "1")
            cells.append(_runs_of(cell))
            cells += [()] * (min(int(span), 20) - 1 if span.isdecimal() else 0)
    return cells


def _is_layout(table: HtmlElement, rows: list[list[Runs]]) -> bool:
    """Return whether a table arranges text on the page: one row or column, or cells with more than text."""
    if len(rows) < 2 or max(map(len, rows)) < 2 or not any(plain(cell) for cell in rows[0]):
        return True
    return any(cell.find(f".//{tag}") is not None for cell in table.iter("td", "th")
               for tag in ("table", "img", "svg", "h1", "h2", "h3", "h4", "ul", "ol"))  # fmt: skip


def _runs_of(cell: HtmlElement) -> Runs:
    """Return the text of a cell as one text; its paragraphs are divided by blanks."""
    document = SourceDocument("", "")
    walk = HtmlWalk(document, PictureSource())
    walk.walk(cell)
    walk.end_paragraph()
    runs: list[TextRun] = []
    for part in document.parts:
        runs += [TextRun(" "), *(part.runs if isinstance(part, ParagraphPart | ItemPart) else ())]
    return tuple(runs)


def _is_hidden(element: HtmlElement) -> bool:
    style = element.get("style", "").replace(" ", "").casefold()
    return "hidden" in element.attrib or "display:none" in style or "mso-hide:all" in style


def _text_in(element: HtmlElement) -> str:
    """Return the text of an element on one line, without deleted and hidden parts."""
    return " ".join("".join(_texts(element)).split())


def _texts(element: HtmlElement) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if isinstance(child.tag, str) and child.tag not in UNSEEN | DELETED and not _is_hidden(child):
            yield " " if child.tag == "br" else ""
            yield from _texts(child)
        yield child.tail or ""
