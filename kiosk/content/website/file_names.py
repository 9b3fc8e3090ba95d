"""Names the files of the exported website, so that they are unique and need no escaping in URLs."""

import hashlib
from pathlib import PurePosixPath

GLOSSARY = "glossary.html"
MENU = "index.html"

MEDIA_SIGNATURES = (
    (0, b"\x89PNG", ".png"),
    (0, b"\xff\xd8\xff", ".jpg"),
    (8, b"WEBP", ".webp"),
    (0, b"\x1a\x45\xdf\xa3", ".webm"),
    (4, b"ftypM4A", ".m4a"),
    (4, b"ftyp", ".mp4"),
    (0, b"OggS", ".ogg"),
)
"""Signatures: offset, bytes, and the extension by which web servers tell the type. The first match counts."""


def section_file(section: str) -> str:
    """Return the file name of a section in its topic's folder; ids have no underscores, so it is unique."""
    name = f"{section}.html"
    return f"{section}_.html" if name in (GLOSSARY, MENU) else name


def media_file(key: str, data: bytes) -> str:
    """Return the path of a picture, film or recording below the media folder; `key` is its key in the library.

    Authors may name files anything, and SVGs are stored rendered. So the extension is taken from the content, and
    the name is a digest.
    """
    topic = key.partition("/")[0]
    digest = hashlib.sha256(key.encode() + b"\0" + data).hexdigest()[:16]
    ending = next(
        (ending for offset, signature, ending in MEDIA_SIGNATURES if data.startswith(signature, offset)),
        PurePosixPath(key).suffix.lower(),
    )
    return f"{topic}/{digest}{ending}"
