"""Reads Markdown, as a program such as pandoc writes it."""

import re
from pathlib import Path

from kiosk.content.documents.model import SourceDocument
from kiosk.content.documents.readers.encodings import decoded
from kiosk.content.documents.readers.html_pictures import PictureSource
from kiosk.content.documents.readers.web_page import read_tree, tree_of

FRONT_MATTER = re.compile(r"\A---\n(.*?)\n(?:---|\.\.\.)\n", re.DOTALL)
PROPERTY = re.compile(r"^(title|date):\s*[\"']?(.*?)[\"']?\s*$", re.MULTILINE)
ATTRIBUTES = re.compile(r"(?<=[)\]])\{[^{}\n]*\}|(?<=\S)[ \t]*\{#[^{}\n]*\}[ \t]*$", re.MULTILINE)
"""What pandoc writes after headings, pictures and spans, and no other program reads."""


def read_markdown(name: str, data: bytes, language: str, folder: Path) -> SourceDocument:
    """Return the document in a Markdown file, which lies in `folder` as its pictures do."""
    from markdown_it import MarkdownIt

    text = decoded(data, language).text.replace("\r\n", "\n")
    matter = FRONT_MATTER.match(text)
    properties = dict(PROPERTY.findall(matter[1])) if matter else {}
    text = ATTRIBUTES.sub("", text[matter.end() :] if matter else text)
    # A line break in a paragraph may be meant: the reader of paragraphs decides
    markdown = MarkdownIt("commonmark", {"html": True, "breaks": True}).enable(["table", "strikethrough"])
    document = read_tree(tree_of(markdown.render(text)), name, PictureSource(folder=folder))
    document.title = properties.get("title", "")
    document.date = properties.get("date", "")
    return document
