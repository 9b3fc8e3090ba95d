"""Reads Word files (.docx)."""

import io
import re
from typing import Any

from kiosk.content.documents.model import DocumentRefused, Note, SourceDocument
from kiosk.content.documents.readers.archive import DAMAGED, Archive
from kiosk.content.documents.readers.html_pictures import PictureSource
from kiosk.content.documents.readers.web_page import read_tree, tree_of

PROPERTIES = "docProps/core.xml"
TITLE = "{http://purl.org/dc/elements/1.1/}title"
MODIFIED = "{http://purl.org/dc/terms/}modified"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STYLES = """
p[style-name='Title'] => h1.title:fresh
p[style-name='caption'] => p.caption:fresh
p[style-name='Caption'] => p.caption:fresh
p[style-name='Table Caption'] => p.caption:fresh
p[style-name='Image Caption'] => p.caption:fresh
p[style-name='toc 1'] => nav:fresh
p[style-name='toc 2'] => nav:fresh
p[style-name='toc 3'] => nav:fresh
p[style-name='heading 7'] => h6:fresh
p[style-name='heading 8'] => h6:fresh
p[style-name='heading 9'] => h6:fresh
"""
MARGINAL = re.compile(r"word/(header|footer)\d*\.xml")


def read_word(name: str, data: bytes) -> SourceDocument:
    """Return the document in a Word file; text that was deleted while changes were tracked is not part of it."""
    import mammoth

    archive = Archive(data)
    pictures: dict[str, bytes] = {}

    def keep(image: Any) -> dict[str, str]:
        key = f"picture:{len(pictures) + 1}"
        with image.open() as opened:
            pictures[key] = opened.read()
        return {"src": key}

    try:
        converted = mammoth.convert_to_html(
            io.BytesIO(data), style_map=STYLES, convert_image=mammoth.images.img_element(keep)
        )
    except DocumentRefused:
        raise
    except Exception as error:  # whatever mammoth meets in a damaged file
        raise DocumentRefused("The file is damaged.", DAMAGED) from error
    document = read_tree(tree_of(converted.value), name, PictureSource(pictures))
    for message in dict.fromkeys(one.message for one in converted.messages):
        if not message.startswith(("Unrecognised", "Image of type")):
            document.notes.append(Note(0, "", f"left out: {message}", needs_attention=True))
    _note_unread(archive, document)
    if PROPERTIES in archive.names:
        properties = archive.xml(PROPERTIES)
        document.title = " ".join((properties.findtext(TITLE) or "").split())
        document.date = (properties.findtext(MODIFIED) or "")[:10]
    return document


def _note_unread(archive: Archive, document: SourceDocument) -> None:
    """Note what is in the file, but not in its text."""
    for part in sorted(filter(MARGINAL.fullmatch, archive.names)):
        text = " ".join("".join(node.text or "" for node in archive.xml(part).iter(f"{WORD}t")).split())
        if text and not text.isdecimal():
            document.notes.append(Note(0, text, "left out: it is in the margin of every page"))
    if any(name.endswith("vbaProject.bin") for name in archive.names):
        document.notes.append(Note(0, "", "its macros were left out"))
    deleted = sum(1 for _ in archive.xml("word/document.xml").iter(f"{WORD}delText"))
    if deleted:
        said = f"changes are tracked: {deleted} deleted passages were left out, insertions were taken"
        document.notes.append(Note(0, "", said, needs_attention=True))
    if "word/comments.xml" in archive.names:
        for comment in archive.xml("word/comments.xml").iter(f"{WORD}comment"):
            text = " ".join("".join(node.text or "" for node in comment.iter(f"{WORD}t")).split())
            document.notes.append(Note(0, text, "left out: a comment", needs_attention=True))
