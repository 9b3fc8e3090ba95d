"""The record of an import, in `imported.json` of the topic: what the document said, to compare a newer version with."""

import json
from pathlib import Path
from typing import Any

import msgspec

from kiosk.base.bounded_file import bytes_of
from kiosk.content.documents.draft import DraftTopic
from kiosk.errors import ExitCode, KioskError

RECORD_FILE = "imported.json"
MOST_BYTES = 16 << 20


class ImportedBlock(msgspec.Struct, frozen=True):
    """A block as it was imported; `picture` is the SHA-256 of its picture, if it has one."""

    id: str
    kind: str
    words: Any
    picture: str = ""


class ImportedSection(msgspec.Struct, frozen=True):
    """A section as it was imported."""

    id: str
    title: str
    summary: str
    blocks: tuple[ImportedBlock, ...]


class ImportRecord(msgspec.Struct, frozen=True):
    """A topic as it was imported: the name of the document, its date and language, and the texts."""

    document: str
    date: str
    language: str
    title: str
    summary: str
    sections: tuple[ImportedSection, ...]


def record_of(topic: DraftTopic, document: str, language: str) -> ImportRecord:
    """Return the record of a draft."""
    sections = tuple(
        ImportedSection(
            section.id,
            section.title,
            section.summary,
            tuple(
                ImportedBlock(
                    block.id, block.kind, block.words, block.picture.digest if block.picture else ""
                )
                for block in section.blocks
            ),
        )
        for section in topic.sections
    )
    return ImportRecord(document, topic.date, language, topic.title, topic.summary, sections)


def record_as_json(record: ImportRecord) -> str:
    """Return a record as JSON that is easy to compare: one value a line."""
    return json.dumps(msgspec.to_builtins(record), ensure_ascii=False, indent=1) + "\n"


def read_record(topic: Path) -> ImportRecord | None:
    """Return the record of a topic's folder, or `None` if it was not imported; raise `KioskError` if it is damaged."""
    file = topic / RECORD_FILE
    try:
        return msgspec.json.decode(bytes_of(file, MOST_BYTES), type=ImportRecord)
    except FileNotFoundError:
        return None
    except (OSError, msgspec.DecodeError) as error:
        hint = "restore it; or delete it, rename the topic's folder, and import the document as a new topic"
        raise KioskError(f"{file} is damaged.", hint, ExitCode.DATAERR) from error
