"""Names the files of the exported web site, so that no two share a name and every name works as an address."""

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
"""Bytes that tell a format, where they stand, and the ending by which a web server tells it. The first match counts."""


def section_file(section: str) -> str:
    """Return the file of a section in the folder of its topic.

    No id has an underscore, so no section takes the name of the topic's own pages or of another section.
    """
    name = f"{section}.html"
    return f"{section}_.html" if name in (GLOSSARY, MENU) else name


def media_file(key: str, data: bytes) -> str:
    """Return the file of a picture, film or recording below the folder of media; `key` names it in the library.

    An author may give a file any name and any ending, and a drawing is in the library as the pixels it was drawn to.
    Its ending here is that of its bytes, and its name a digest.
    """
    topic = key.partition("/")[0]
    digest = hashlib.sha256(key.encode() + b"\0" + data).hexdigest()[:16]
    ending = next(
        (ending for at, signature, ending in MEDIA_SIGNATURES if data.startswith(signature, at)),
        PurePosixPath(key).suffix.lower(),
    )
    return f"{topic}/{digest}{ending}"
