"""Writes the files of a new topic, in the form that authors are shown in docs/authors.md."""

import textwrap
from typing import Any

import yaml

from kiosk.content.documents.draft import DraftBlock, DraftSection, DraftTopic, Words
from kiosk.content.documents.marks import escaped

SOURCE = "document"
"""The id of the document among the topic's sources."""
LONGEST_QUOTED = 90
WIDTH = 110


class Quoted(str):
    """A text that is written in quotes, or below `>-` if it is long."""

    __slots__ = ()


class WordsDumper(yaml.SafeDumper):
    """Writes `Quoted` texts as authors do, and indents the entries of lists."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        """Indent the entries of a list below its name, too."""
        super().increase_indent(flow, indentless=False)


def _represent(dumper: WordsDumper, text: Quoted) -> yaml.ScalarNode:
    style = '"' if len(text) <= LONGEST_QUOTED else ">"
    return dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style)


WordsDumper.add_representer(Quoted, _represent)


def dumped(name: str, value: Words) -> str:
    """Return `name: value` as YAML that ends in a line break."""
    options: dict[str, Any] = {"allow_unicode": True, "sort_keys": False, "width": WIDTH}
    return str(yaml.dump({name: _quoted(value)}, Dumper=WordsDumper, **options))


def _quoted(value: Words) -> Words:
    if isinstance(value, dict):
        return {key: _quoted(part) for key, part in value.items()}
    if isinstance(value, list):
        return [_quoted(part) for part in value]
    return Quoted(value) if isinstance(value, str) else value


def plan_line(block: DraftBlock) -> str:
    """Return what `topic.yaml` says of a block, as a mapping on one line."""
    picture = f", picture: media/{block.picture.name}" if block.picture else ""
    return f"{{id: {block.id}, kind: {block.kind}, evidence: clinic{picture}, sources: [{SOURCE}]}}"


def topic_yaml(topic: DraftTopic, document: str, clinic: str) -> str:
    """Return the text of `topic.yaml`; `document` is the name of the file, `clinic` published it."""
    head = f"# Imported from {document}. Importing a newer version keeps what you change here.\n"
    sections = "\n".join(section_plan(section) for section in topic.sections)
    source = {"title": escaped(topic.title), "publisher": escaped(clinic), "year": topic.date}
    sources = textwrap.indent(dumped(SOURCE, source), "  ")
    return f"{head}icon: {topic.icon}\nhue: {topic.hue}\n\nsections:\n{sections}\nsources:\n{sources}"


def section_plan(section: DraftSection) -> str:
    """Return what `topic.yaml` says of a section."""
    lines = [
        f"  - id: {section.id}",
        f"    hue: {section.hue}",
        f"    icon: {section.icon}",
        "    blocks:",
        *(f"      - {plan_line(block)}" for block in section.blocks),
    ]
    return "\n".join(lines) + "\n"


def words_yaml(topic: DraftTopic, document: str) -> str:
    """Return the text of the words file."""
    head = f"# Imported from {document}. The names before the colons are those of topic.yaml.\n"
    invite = {"title": topic.title, "text": topic.summary}
    own = dumped("title", topic.title) + dumped("summary", topic.summary) + dumped("invite", invite)
    sections = "\n".join(textwrap.indent(section_words(section), "  ") for section in topic.sections)
    return f"{head}{own}\nsections:\n{sections}"


def section_words(section: DraftSection) -> str:
    """Return the words of a section, under its id."""
    own = dumped("title", section.title) + dumped("summary", section.summary)
    blocks = "".join(block_words(block) for block in section.blocks)
    inner = f"{own}words:\n{textwrap.indent(blocks, '  ')}"
    return f"{section.id}:\n{textwrap.indent(inner, '  ')}"


def block_words(block: DraftBlock) -> str:
    """Return the words of a block, below its remark."""
    remark = f"# {block.remark}\n" if block.remark else ""
    return remark + dumped(block.id, block.words)
