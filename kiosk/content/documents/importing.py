"""Imports a document as a new topic, or as a newer version of the topic that it once became."""

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.documents.completeness import lost_in
from kiosk.content.documents.draft import DraftTopic
from kiosk.content.documents.model import DocumentRefused, Note, SourceDocument
from kiosk.content.documents.readers.open_file import read_document
from kiosk.content.documents.report import report_of
from kiosk.content.documents.structure.draft_maker import draft_of
from kiosk.content.documents.target import Target
from kiosk.content.documents.versions.matching import is_version_of
from kiosk.content.documents.versions.record import (
    RECORD_FILE,
    ImportRecord,
    read_record,
    record_as_json,
    record_of,
)
from kiosk.content.documents.versions.update import update_topic
from kiosk.content.documents.yaml_writer import topic_yaml, words_yaml
from kiosk.content.names import name_of
from kiosk.content.source.reader import TOPIC_FILE
from kiosk.errors import ExitCode, KioskError

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,62}")


@dataclass(frozen=True, slots=True)
class Imported:
    """What became of a document: the topic's id and folder, and a report; places in it count the `unit`.

    `is_new` unless the document was merged into a topic that there was.
    """

    topic: str
    folder: Path
    unit: str
    notes: list[Note]
    is_new: bool


def import_document(path: Path, content: Path, topic: str = "", language: str = "") -> Imported:
    """Import a document into a content folder, in the content's first language.

    `topic` is the id of the topic; by default it is made of the title, unless a file of this name was imported before.
    Raise `KioskError`, and change nothing, if that is not possible.
    """
    if topic and not NAME.fullmatch(topic):
        message = f"{topic!r} cannot be the name of a topic."
        raise KioskError(message, "use small letters, digits and -", ExitCode.USAGE)
    target = Target(content, language)
    try:
        document = read_document(path, target.language)
        draft = draft_of(document)
    except DocumentRefused as error:
        message = error.message if str(path) in error.message else f"{path}: {error.message}"
        raise DocumentRefused(message, error.hint, error.exit_code) from error
    notes = [*document.notes, *report_of(document, draft), *lost_in(document.parts, draft)]
    earlier = _earlier(target, topic, path.name, draft)
    if earlier is not None:
        name, record = earlier
        changes = update_topic(target, name, record, draft, document.name)
        return Imported(name, target.folder(name), document.unit, [*sorted(notes), *changes], is_new=False)
    name = topic or name_of(draft.title, "topic", target.topics)
    if not target.has_clinic:
        said = (
            f"the clinic is called {target.clinic!r} for now: "
            "write its name in “The kiosk as a whole”, and in the sources"
        )
        notes.append(Note(0, "", said, needs_attention=True))
    folder = _write_new(target, name, document, draft)
    return Imported(name, folder, document.unit, sorted(notes), is_new=True)


def _earlier(target: Target, topic: str, file: str, draft: DraftTopic) -> tuple[str, ImportRecord] | None:
    """Return the topic of which this is a newer version, with the record of its import, or `None`.

    It is the named topic; or one that a file of this name or a document of this title became, if the texts are alike.
    Raise `KioskError` if the topic was written by hand.
    """
    named = topic or name_of(draft.title, "topic", ())
    record = read_record(target.folder(named))
    if record is None and named in target.topics:
        message = f"There is a topic {named!r} that was not made of a document."
        raise KioskError(message, "import this one under another name, with --topic NAME", ExitCode.USAGE)
    if topic:
        return None if record is None else (topic, record)
    for name in target.topics:
        record = read_record(target.folder(name))
        is_meant = record is not None and (record.document == file or record.title == draft.title)
        if record is not None and is_meant and is_version_of(draft, record):
            return name, record
    return None


def _write_new(target: Target, name: str, document: SourceDocument, draft: DraftTopic) -> Path:
    """Write the folder of a new topic, all of it or nothing, and list the topic in `kiosk.yaml`."""
    folder = target.folder(name)
    staging = folder.with_name(f".{name}.new")
    shutil.rmtree(staging, ignore_errors=True)
    try:
        staging.mkdir(parents=True)
        for picture in (block.picture for section in draft.sections for block in section.blocks):
            if picture is not None:
                (staging / "media").mkdir(exist_ok=True)
                (staging / "media" / picture.name).write_bytes(picture.data)
        texts = {
            TOPIC_FILE: topic_yaml(draft, document.name, target.clinic),
            f"{target.language}.yaml": words_yaml(draft, document.name),
            RECORD_FILE: record_as_json(record_of(draft, document.name, target.language)),
        }
        for file, text in texts.items():
            target.check_size(file, text)
            (staging / file).write_text(text, encoding="utf-8", newline="")
        staging.rename(folder)
        try:
            target.list_topic(name)
        except KioskError:
            shutil.rmtree(folder)
            raise
    except OSError as error:
        message = f"{error.filename or folder} cannot be written: {error.strerror}."
        raise KioskError(message, "run this where the content is written", ExitCode.CANTCREAT) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    return folder
