"""Reads files of OpenDocument text (.odt), by way of HTML."""

from xml.etree import ElementTree as ET

import lxml.html
from lxml.html import HtmlElement

from kiosk.content.documents.model import DocumentRefused, Note, SourceDocument
from kiosk.content.documents.readers.archive import Archive
from kiosk.content.documents.readers.html_pictures import PictureSource
from kiosk.content.documents.readers.web_page import read_tree

NAMESPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
    "manifest": "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0",
}
PREFIXES = {address: prefix for prefix, address in NAMESPACES.items()}

AS_HTML = {
    "text:p": "p", "text:list-item": "li", "text:list-header": "li", "text:a": "a", "text:line-break": "br",
    "table:table": "table", "table:table-row": "tr", "table:table-cell": "td", "draw:text-box": "div",
    "draw:frame": "span", "text:section": "div", "text:note-body": "div", "text:table-of-content": "nav",
    "text:illustration-index": "nav", "text:alphabetical-index": "nav", "text:table-index": "nav",
}  # fmt: skip
"""HTML for elements of OpenDocument; of others, what is inside of them."""

UNREAD = {
    *("text:tracked-changes", "office:annotation", "office:forms", "text:sequence-decls", "svg:title"),
    *("svg:desc", "table:covered-table-cell", "office:annotation-end", "text:note-citation"),
}
MOST_BLANKS = 100


def _name(element: ET.Element) -> str:
    """Return the name of an element with its usual prefix."""
    address, _, local = element.tag[1:].partition("}")
    return f"{PREFIXES.get(address, '')}:{local}"


def _value(element: ET.Element, name: str) -> str:
    prefix, _, local = name.partition(":")
    return element.get(f"{{{NAMESPACES[prefix]}}}{local}", "")


def read_open_document(name: str, data: bytes) -> SourceDocument:
    """Return the document in a file of OpenDocument text; raise `DocumentRefused` if it has a password."""
    archive = Archive(data)
    if "META-INF/manifest.xml" in archive.names:
        manifest = archive.xml("META-INF/manifest.xml")
        if manifest.find(".//manifest:encryption-data", NAMESPACES) is not None:
            raise DocumentRefused("The file has a password.", "save it without one, and import that")
    content = archive.xml("content.xml")
    roots = [content, *([archive.xml("styles.xml")] if "styles.xml" in archive.names else [])]
    reader = _Converter(roots)
    body = content.find("office:body/office:text", NAMESPACES)
    page = lxml.html.Element("body")
    if body is not None:
        reader.convert_children(body, page)
    pictures = {
        part: archive.read(part) for part in archive.names if part.startswith(("Pictures/", "media/"))
    }
    document = read_tree(
        lxml.html.document_fromstring(lxml.html.tostring(page)), name, PictureSource(pictures)
    )
    document.notes += reader.notes
    if "meta.xml" in archive.names:
        meta = archive.xml("meta.xml")
        document.title = " ".join((meta.findtext(".//dc:title", "", NAMESPACES) or "").split())
        document.date = (meta.findtext(".//dc:date", "", NAMESPACES) or "")[:10]
    return document


class _Converter:
    """Converts the elements of a text to HTML, with the styles that matter: bold, italic, title, numbers."""

    def __init__(self, roots: list[ET.Element]) -> None:
        self.notes: list[Note] = []
        self._styles = {
            (_value(style, "style:family"), _value(style, "style:name")): style
            for root in roots
            for style in root.iter(f"{{{NAMESPACES['style']}}}style")
        }
        self._numbered = {
            _value(style, "style:name")
            for root in roots
            for style in root.iter(f"{{{NAMESPACES['text']}}}list-style")
            if style.find("text:list-level-style-number[@text:level='1']", NAMESPACES) is not None
        }
        for root in roots:
            for margin in root.findall(".//style:header", NAMESPACES) + root.findall(
                ".//style:footer", NAMESPACES
            ):
                text = " ".join("".join(margin.itertext()).split())
                if text and not text.isdecimal():
                    self.notes.append(Note(0, text, "left out: it is in the margin of every page"))

    def convert_children(self, element: ET.Element, target: HtmlElement) -> None:
        """Append the content of an element to `target`."""
        _append(target, element.text)
        for child in element:
            self._convert(child, target)
            _append(target, child.tail)

    def _convert(self, element: ET.Element, target: HtmlElement) -> None:
        name = _name(element)
        if name in UNREAD:
            self._note_unread(element, name)
        elif name == "text:s":
            count = _value(element, "text:c")
            _append(target, " " * min(int(count) if count.isdecimal() else 1, MOST_BLANKS))
        elif name == "text:tab":
            _append(target, " ")
        elif name == "draw:image":
            self._picture(element, target)
        elif name in ("text:h", "text:p", "text:span", "text:list") or name in AS_HTML:
            self._element(element, name, target)
        else:
            self.convert_children(element, target)

    def _element(self, element: ET.Element, name: str, target: HtmlElement) -> None:
        made = lxml.html.Element(self._tag(element, name))
        target.append(made)
        style = _value(element, "text:style-name")
        if name == "text:p" and self._is("paragraph", style, "Title"):
            made.tag = "h1"
            made.set("class", "title")
        elif name == "text:p" and self._is("paragraph", style, "Caption"):
            made.set("class", "caption")
        for attribute, original in (("href", "xlink:href"), ("colspan", "table:number-columns-spanned")):
            if _value(element, original):
                made.set(attribute, _value(element, original))
        if name == "draw:frame":
            made.set("title", _described(element))
        self.convert_children(element, made)
        repeated = _value(element, "table:number-columns-repeated") if name == "table:table-cell" else ""
        if repeated.isdecimal() and made.text_content().strip():
            for _ in range(min(int(repeated), 20) - 1):
                self.convert_children(element, lxml.html.etree.SubElement(target, "td"))

    def _tag(self, element: ET.Element, name: str) -> str:
        style = _value(element, "text:style-name")
        if name == "text:h":
            level = _value(element, "text:outline-level")
            return f"h{min(int(level), 6) if level.isdecimal() and level != '0' else 1}"
        if name == "text:list":
            return "ol" if style in self._numbered else "ul"
        if name == "text:span":
            return self._inline_tag(style)
        return AS_HTML.get(name, "p")

    def _inline_tag(self, style: str) -> str:
        found = self._styles.get(("text", style))
        properties = None if found is None else found.find("style:text-properties", NAMESPACES)
        if properties is None:
            return "span"
        if _value(properties, "style:text-line-through-style") not in ("", "none"):
            return "s"
        position = _value(properties, "style:text-position")
        if position.startswith(("super", "sub")):
            return position[:3]
        if _value(properties, "fo:font-weight") == "bold":
            return "b"
        return "i" if _value(properties, "fo:font-style") == "italic" else "span"

    def _is(self, family: str, style: str, wanted: str) -> bool:
        """Return whether a style is the wanted one, or based on it."""
        for _ in range(20):
            if style == wanted:
                return True
            found = self._styles.get((family, style))
            if found is None:
                return False
            style = _value(found, "style:parent-style-name")
        return False

    def _picture(self, element: ET.Element, target: HtmlElement) -> None:
        if target.find("img") is not None:
            return  # the same picture in another format
        made = lxml.html.Element("img")
        made.set("src", _value(element, "xlink:href").removeprefix("./"))
        made.set("alt", target.get("title", ""))
        target.append(made)

    def _note_unread(self, element: ET.Element, name: str) -> None:
        text = " ".join("".join(element.itertext()).split())
        if name == "office:annotation":
            self.notes.append(Note(0, text, "left out: a comment", needs_attention=True))
        elif name == "text:tracked-changes" and text:
            said = "left out: it was deleted while changes were tracked"
            self.notes.append(Note(0, text, said, needs_attention=True))


def _described(frame: ET.Element) -> str:
    """Return the alternative text of a frame: its description, or else its title."""
    return frame.findtext("svg:desc", "", NAMESPACES) or frame.findtext("svg:title", "", NAMESPACES) or ""


def _append(target: HtmlElement, text: str | None) -> None:
    """Append text to an element, after its last child."""
    if not text:
        return
    if len(target):
        target[-1].tail = (target[-1].tail or "") + text
    else:
        target.text = (target.text or "") + text
