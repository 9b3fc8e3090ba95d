"""Imports a document as a new topic, or as a newer version of the topic that it once became."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.documents.completeness import lost_in
from kiosk.content.documents.draft import DraftTopic
from kiosk.content.documents.model import DocumentRefused, Note, SourceDocument
from kiosk.content.documents.names import name_of
from kiosk.content.documents.readers.open_file import read_document
from kiosk.content.documents.report import report_of
from kiosk.content.documents.structure.draft_maker import draft_of
from kiosk.content.documents.target import Target
from kiosk.content.documents.versions.record import (
    RECORD_FILE,
    ImportRecord,
    read_record,
    record_as_json,
    record_of,
)
from kiosk.content.documents.versions.update import update_topic
from kiosk.content.documents.yaml_writer import topic_yaml, words_yaml
from kiosk.content.source.reader import TOPIC_FILE
from kiosk.errors import ExitCode, KioskError


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a document: the topic's id and folder, whether it is new, and a report."""

    topic: str
    folder: Path
    is_new: bool
    unit: str
    notes: list[Note]


def import_document(path: Path, content: Path, topic: str = "", language: str = "") -> Imported:
    """Import a document into a content folder, in the content's first language.

    `topic` is the id of the topic; by default it is made of the title, unless a file of this name was imported before.
    Raise `KioskError`, and change nothing, if that is not possible.
    """
    target = Target(content, language)
    try:
        document = read_document(path, target.language)
        draft = draft_of(document)
    except DocumentRefused as error:
        message = error.message if str(path) in error.message else f"{path}: {error.message}"
        raise DocumentRefused(message, error.hint, error.exit_code) from error
    notes = [*document.notes, *report_of(document, draft), *lost_in(document.parts, draft)]
    earlier = _earlier(target, topic, path.name, draft)
    if earlier is None:
        name = topic or name_of(draft.title, "topic", target.topics)
        folder = _write_new(target, name, document, draft)
        return Imported(name, folder, True, document.unit, sorted(notes))  # noqa: FBT003
    name, record = earlier
    changes = update_topic(target, name, record, draft, document.name)
    return Imported(name, target.folder(name), False, document.unit, [*sorted(notes), *changes])  # noqa: FBT003


def _earlier(target: Target, topic: str, file: str, draft: DraftTopic) -> tuple[str, ImportRecord] | None:
    """Return the topic of which this is a newer version, with the record of its import, or `None`.

    It is the named topic; or the one that a file of this name became; or the one of the same title.
    """
    named = topic or name_of(draft.title, "topic", ())
    if topic or named in target.topics:
        folder = target.folder(named)
        if not folder.exists():
            return None
        record = read_record(folder)
        if record is not None:
            return named, record
        if topic or not _of_file(target, file):
            message = f"There is a topic {named!r} that was not made of a document."
            hint = "import this one under another name, with --topic NAME"
            raise KioskError(message, hint, ExitCode.USAGE)
    return next(iter(_of_file(target, file)), None)


def _of_file(target: Target, file: str) -> list[tuple[str, ImportRecord]]:
    """Return the topics that were made of a file of this name."""
    records = ((name, read_record(target.folder(name))) for name in target.topics)
    return [(name, record) for name, record in records if record is not None and record.document == file]


def _write_new(target: Target, name: str, document: SourceDocument, draft: DraftTopic) -> Path:
    """Write the folder of a new topic, all of it or nothing, and list the topic in `kiosk.yaml`."""
    folder = target.folder(name)
    staging = folder.with_name(f".{name}.new")
    shutil.rmtree(staging, ignore_errors=True)
    try:
        staging.mkdir(parents=True)
        for block in (block for section in draft.sections for block in section.blocks if block.picture):
            (staging / "media").mkdir(exist_ok=True)
            if block.picture:
                (staging / "media" / block.picture.name).write_bytes(block.picture.data)
        texts = {
            TOPIC_FILE: topic_yaml(draft, document.name, target.clinic),
            f"{target.language}.yaml": words_yaml(draft, document.name),
            RECORD_FILE: record_as_json(record_of(draft, document.name, target.language)),
        }
        for file, text in texts.items():
            target.check_size(file, text)
            (staging / file).write_text(text, encoding="utf-8", newline="")
        target.list_topic(name)
        staging.rename(folder)
    except OSError as error:
        message = f"{error.filename or folder} cannot be written: {error.strerror}."
        raise KioskError(message, "run this where the content is written", ExitCode.CANTCREAT) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return folder
