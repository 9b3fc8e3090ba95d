"""Reads HTML: web pages, and what the readers of other formats make of theirs."""

import re
from pathlib import Path

import lxml.html
from lxml import etree
from lxml.html import HtmlElement

from kiosk.content.documents.model import SourceDocument
from kiosk.content.documents.readers.encodings import DecodedText, decoded
from kiosk.content.documents.readers.html_pictures import PictureSource
from kiosk.content.documents.readers.html_walk import HtmlWalk

DECLARED = re.compile(rb"<meta[^>]+charset=[\"']?\s*([\w-]+)", re.IGNORECASE)
XML_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
DATES = ("dcterms.modified", "dcterms.date", "changed", "last-modified", "date", "dcterms.created", "created")


def read_html(name: str, data: bytes, language: str, folder: Path) -> SourceDocument:
    """Return the document in a web page, which lies in `folder` as its pictures do."""
    text = _text_of(data, language).text
    tree = tree_of(XML_DECLARATION.sub("", text))
    document = read_tree(tree, name, PictureSource(folder=folder))
    document.title = " ".join((tree.findtext(".//title") or "").split())
    metas = {meta.get("name", "").casefold(): meta.get("content", "") for meta in tree.iter("meta")}
    document.date = next((metas[date][:10] for date in DATES if metas.get(date)), "")
    return document


def tree_of(text: str) -> HtmlElement:
    """Return the tree of HTML, whatever is wrong with it."""
    parser = lxml.html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True)
    try:
        return lxml.html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except etree.ParserError:  # there is nothing in it
        return lxml.html.document_fromstring("<html><body></body></html>")


def read_tree(tree: HtmlElement, name: str, pictures: PictureSource) -> SourceDocument:
    """Return the document that a tree of HTML contains."""
    document = SourceDocument(name, "paragraph")
    walk = HtmlWalk(document, pictures)
    body = tree.find("body")
    walk.walk(tree if body is None else body)
    walk.end_paragraph()
    return document


def _text_of(data: bytes, language: str) -> DecodedText:
    """Return the text of a page in the encoding that it declares, unless it obviously has another."""
    declared = DECLARED.search(data[:4096])
    if declared:
        try:
            return DecodedText(data.decode(declared[1].decode("ascii")))
        except (LookupError, UnicodeDecodeError):
            pass
    return decoded(data, language)
