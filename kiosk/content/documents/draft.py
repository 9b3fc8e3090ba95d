"""The topic that a document becomes, before it is written as YAML."""

from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, TypeAlias

Words: TypeAlias = Any
"""The words of a block, as its kind has them in the words file."""


@dataclass(slots=True)
class DraftPicture:
    """A picture of a block: the name and bytes of its file in `media/`."""

    name: str
    data: bytes

    @property
    def digest(self) -> str:
        """Return the SHA-256 of the file."""
        return sha256(self.data).hexdigest()


@dataclass(slots=True)
class DraftBlock:
    """A block: its kind and words, and the places of the document that it was made of.

    `id` is set when all blocks of the section are known. `remark` is written as a comment beside the words.
    """

    kind: str
    words: Words
    places: list[int] = field(default_factory=list)
    id: str = ""
    remark: str = ""
    picture: DraftPicture | None = None


@dataclass(slots=True)
class DraftSection:
    """A section with its look and its words."""

    id: str
    title: str
    place: int
    hue: str = ""
    icon: str = ""
    summary: str = ""
    blocks: list[DraftBlock] = field(default_factory=list)


@dataclass(slots=True)
class DraftTopic:
    """A topic with its look and its words; `date` is that of the document."""

    title: str
    date: str
    hue: str = ""
    icon: str = ""
    summary: str = ""
    sections: list[DraftSection] = field(default_factory=list)
