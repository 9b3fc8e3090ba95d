"""Reads what the import wrote: the texts of a topic, block by block."""

import re
from pathlib import Path
from typing import Any

import yaml

from kiosk.content.documents.completeness import bare
from kiosk.content.documents.importing import Imported, import_document
from kiosk.content.reading.sentences import sentences
from kiosk.content.source.checks import check_content
from kiosk.content.source.problems import Problem
from kiosk.paths import ICONS

MARKER = re.compile(r"^(\d+\.|●)\s*")


def imported(source: Path, content: Path, **options: str) -> Imported:
    """Import a document, and assert that `check` accepts the content."""
    done = import_document(source, content, **options)
    assert problems(content) == []
    return done


def problems(content: Path) -> list[Problem]:
    """Return what `check` says of a content folder."""
    return check_content(content, ICONS)


def words_of(topic: Path) -> dict[str, Any]:
    """Return the words file of a topic in English."""
    words: dict[str, Any] = yaml.safe_load((topic / "en.yaml").read_text(encoding="utf-8"))
    return words


def plan_of(topic: Path) -> dict[str, Any]:
    """Return `topic.yaml`."""
    plan: dict[str, Any] = yaml.safe_load((topic / "topic.yaml").read_text(encoding="utf-8"))
    return plan


def kinds_of(topic: Path) -> dict[str, list[str]]:
    """Return the kinds of block of each section, in order, by the sections' titles; `in_short` is left out."""
    words = words_of(topic)["sections"]
    return {
        words[section["id"]]["title"]: [
            block["kind"] for block in section["blocks"] if block["kind"] != "in_short"
        ]
        for section in plan_of(topic)["sections"]
    }


def blocks_of(topic: Path, kind: str) -> list[Any]:
    """Return the words of all blocks of a kind, in order."""
    words = words_of(topic)["sections"]
    return [
        words[section["id"]]["words"][block["id"]]
        for section in plan_of(topic)["sections"]
        for block in section["blocks"]
        if block["kind"] == kind
    ]


def texts_in(value: Any) -> list[str]:
    """Return all texts in YAML data, in order."""
    if isinstance(value, str):
        return [value]
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else []
    return [text for part in parts for text in texts_in(part)]


def missing_in(topic: Path, text: str) -> list[str]:
    """Return the sentences of a text that are not in the topic; only letters and figures are compared.

    What the import writes by itself, such as summaries, does not count. Each line begins a sentence.
    """
    data = words_of(topic)
    sections = plan_of(topic)["sections"]
    own = [
        (section["id"], block["id"])
        for section in sections
        for block in section["blocks"]
        if block["kind"] == "in_short"
    ]
    for section, block in own:
        del data["sections"][section]["words"][block]
    for words in (data, *data["sections"].values()):
        del words["summary"]
    present = bare("".join(texts_in(data)))
    lines = [MARKER.sub("", line) for line in text.splitlines()]
    return [one for line in lines for one in sentences(line) if bare(one) not in present]


def report(done: Imported) -> str:
    """Return the report of an import."""
    from kiosk.content.documents.report import report_lines

    return "\n".join(report_lines(done.unit, done.notes))
