"""Merges a newer version of a document into the topic that it became."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk.content.documents.completeness import texts_in_words
from kiosk.content.documents.draft import DraftBlock, DraftSection, DraftTopic
from kiosk.content.documents.marks import escaped
from kiosk.content.documents.model import Note
from kiosk.content.documents.target import Target
from kiosk.content.documents.versions.matching import adopt_names
from kiosk.content.documents.versions.merging import ValueChange, changes_between, merged_order
from kiosk.content.documents.versions.record import (
    RECORD_FILE,
    ImportedBlock,
    ImportedSection,
    ImportRecord,
    record_as_json,
    record_of,
)
from kiosk.content.documents.versions.topic_text import TopicText
from kiosk.content.documents.versions.update_pictures import PictureUpdates
from kiosk.content.documents.yaml_writer import SOURCE
from kiosk.content.source.checks import check_topic, icon_names
from kiosk.content.source.files import replace_file
from kiosk.content.source.problems import ContentError, errors
from kiosk.content.source.reader import read_kiosk, read_topic
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation_files.places import block_kind
from kiosk.paths import ICONS

LONGEST_SHOWN = 160


def update_topic(
    target: Target, topic: str, record: ImportRecord, draft: DraftTopic, file: str
) -> list[Note]:
    """Merge the draft of a newer version into a topic; return what changed, and what was kept instead.

    What people changed or added since stays. Raise `KioskError`, and change nothing, if the topic has errors.
    """
    _require_no_errors(target.content, topic)
    text = TopicText(target.content, target.folder(topic), target.language)
    adopt_names(draft, record, {section: text.blocks(section) for section in text.sections()})
    update = _Update(text, record, draft)
    update.merge()
    update.pictures.write()
    for edited in (text.plan, text.words):
        target.check_size(edited.path.name, edited.text)
        replace_file(edited.path, edited.text)
    replace_file(text.folder / RECORD_FILE, record_as_json(record_of(draft, file, target.language)))
    return update.notes or [Note(0, "", "nothing has changed since the last import")]


def _require_no_errors(content: Path, topic: str) -> None:
    """Raise `ContentError` if a topic has errors: its two files may not fit each other then."""
    kiosk = read_kiosk(content)
    files = read_topic(kiosk, topic)
    found = [] if files is None else check_topic(files, icon_names(ICONS))
    if problems := errors([*kiosk.problems, *found]):
        raise ContentError(problems)


class _Update:
    """Merges a draft into the texts of a topic; `record` has what was imported before."""

    def __init__(self, text: TopicText, record: ImportRecord, draft: DraftTopic) -> None:
        self.notes: list[Note] = []
        self.pictures = PictureUpdates(text.folder, self.notes)
        self._text, self._record, self._draft = text, record, draft

    def merge(self) -> None:
        """Make all changes."""
        old = {section.id: section for section in self._record.sections}
        self._merge_topic()
        for section in self._draft.sections:
            if section.id in self._text.sections():
                self._merge_section(old.get(section.id), section)
            elif section.id not in old:
                self._add_section(section)
            elif self._differs(old[section.id], section):
                self._keep("you removed this section, and the document has changed it", section.title)
        kept = {section.id for section in self._draft.sections}
        for section_id in [name for name in old if name not in kept and name in self._text.sections()]:
            self._remove_section(old[section_id])
        self._order(("sections",), list(old), [section.id for section in self._draft.sections])

    def _merge_topic(self) -> None:
        record, draft = self._record, self._draft
        for path, imported, new in (
            (("title",), record.title, draft.title),
            (("summary",), record.summary, draft.summary),
            (("invite", "title"), record.title, draft.title),
            (("invite", "text"), record.summary, draft.summary),
        ):
            self._merge_words(path, imported, new, "of the topic")
        sources = self._text.plan.data.get("sources", {})
        source = {"title": escaped(draft.title), "publisher": "", "year": draft.date}
        if SOURCE in sources:
            for name, imported in (("title", escaped(record.title)), ("year", record.date)):
                if sources[SOURCE][name] == imported != source[name]:
                    self._text.plan.replace(("sources", SOURCE, name), source[name])

    def _merge_section(self, old: ImportedSection | None, section: DraftSection) -> None:
        path = ("sections", section.id)
        if old is not None:
            where = f"in {section.title}"
            self._merge_words((*path, "title"), old.title, section.title, where)
            self._merge_words((*path, "summary"), old.summary, section.summary, where)
        olds = {block.id: block for block in old.blocks} if old is not None else {}
        previous = ""
        for block in section.blocks:
            self._merge_block(section.id, olds.get(block.id), block, previous)
            if block.id in self._text.blocks(section.id):
                previous = block.id
        kept = {block.id for block in section.blocks}
        for block_id in [name for name in olds if name not in kept and name in self._text.blocks(section.id)]:
            self._remove_block(section.id, olds[block_id])
        self._order(self._text.blocks_path(section.id), list(olds), [block.id for block in section.blocks])

    def _merge_block(self, section: str, old: ImportedBlock | None, block: DraftBlock, previous: str) -> None:
        where = self._where(section, block.kind)
        if old is None:
            self._add_block(section, block, previous)
            self.notes.append(Note(_place(block), _shown(block.words), f"is new {where}"))
        elif block.id not in self._text.blocks(section):
            if block.words != old.words:
                self._keep(f"you removed it, and the document has changed it, {where}", block.words)
        else:
            self._merge_block_words(section, old, block, where)
            index = self._text.blocks(section).index(block.id)
            plan = self._text.plan.at((*self._text.blocks_path(section), index))
            self.pictures.merge(str(plan.get("picture", "")), old.picture, block)

    def _merge_block_words(self, section: str, old: ImportedBlock, block: DraftBlock, where: str) -> None:
        current = self._text.block_words(section, block.id)
        if block.kind != "in_short" or current == old.words:
            self._merge_words(("sections", section, "words", block.id), old.words, block.words, where)
        elif block.words != old.words:  # what the document says is only a proposal
            self._keep(f"your own summary was kept; what it sums up has changed: check it, {where}", current)

    def _merge_words(self, path: TreePath, imported: Any, new: Any, where: str) -> None:
        current = self._text.words.at(path)
        for change in changes_between(path, imported, current, new):
            if change.is_conflict:
                said = f"was kept as you changed it, {_name(change)} {where}; now in the document: {_shown(change.new)}"
                self.notes.append(Note(0, _shown(change.old), said, needs_attention=True))
            else:
                self._text.words.replace(change.path, change.new)
                self.notes.append(Note(0, _shown(change.old), f"changed {where} to: {_shown(change.new)}"))

    def _add_block(self, section: str, block: DraftBlock, previous: str) -> None:
        path = self._text.blocks_path(section)
        blocks = self._text.blocks(section)
        plan = self._plan(block)
        self._text.plan.insert((*path, blocks.index(previous) + 1 if previous else 0), plan)
        self._text.words.insert(("sections", section, "words", block.id), block.words)

    def _plan(self, block: DraftBlock) -> dict[str, Any]:
        """Return what `topic.yaml` says of a new block."""
        plan: dict[str, Any] = {"id": block.id, "kind": block.kind, "evidence": "clinic"}
        if block.picture is not None:
            plan["picture"] = self.pictures.add(block.picture)
        return {**plan, "sources": [SOURCE]}

    def _add_section(self, section: DraftSection) -> None:
        plan = {
            "id": section.id,
            "hue": section.hue,
            "icon": section.icon,
            "blocks": [self._plan(block) for block in section.blocks],
        }
        words = {
            "title": section.title,
            "summary": section.summary,
            "words": {block.id: block.words for block in section.blocks},
        }
        self._text.plan.insert(("sections", len(self._text.sections())), plan)
        self._text.words.insert(("sections", section.id), words)
        self.notes.append(Note(section.place, section.title, "is a new section"))

    def _remove_block(self, section: str, old: ImportedBlock) -> None:
        where = self._where(section, old.kind)
        if self._text.block_words(section, old.id) != old.words:
            self._keep(f"the document no longer has it; you changed it, so it stays, {where}", old.words)
        elif len(self._text.blocks(section)) == 1:
            self._keep(f"the document no longer has it; it is all that is left, {where}", old.words)
        else:
            self._text.delete_block(section, old.id)
            self.notes.append(Note(0, _shown(old.words), f"was removed {where}"))

    def _remove_section(self, old: ImportedSection) -> None:
        """Remove a section that the document no longer has, unless people have changed or added something in it."""
        imported = {block.id: block.words for block in old.blocks}
        current = {block: self._text.block_words(old.id, block) for block in self._text.blocks(old.id)}
        if (
            all(imported.get(block) == words for block, words in current.items())
            and len(self._text.sections()) > 2
        ):
            self._text.delete_section(old.id)
            self.notes.append(Note(0, old.title, "was removed, with its section"))
        else:
            self._keep("the document no longer has this section; it stays, as you changed it", old.title)

    def _order(self, path: TreePath, imported: Sequence[str], new: Sequence[str]) -> None:
        current = self._text.plan.ids(path)
        order = merged_order([*imported, *(name for name in new if name not in imported)], current, new)
        if order != current:
            self._text.plan.order(path, order)

    def _where(self, section: str, kind: str) -> str:
        """Return the place of a block in plain words."""
        titles = {one.id: one.title for one in self._record.sections}
        titles |= {one.id: one.title for one in self._draft.sections}
        return f"in {titles.get(section, section)}, {block_kind(kind)}"

    def _keep(self, said: str, words: Any) -> None:
        self.notes.append(Note(0, _shown(words), said, needs_attention=True))

    @staticmethod
    def _differs(old: ImportedSection, section: DraftSection) -> bool:
        words = {block.id: block.words for block in section.blocks}
        return words != {block.id: block.words for block in old.blocks}


def _place(block: DraftBlock) -> int:
    return block.places[0] if block.places else 0


def _name(change: ValueChange) -> str:
    """Return the name of a changed value for the report, such as "item 2 title"."""
    parts = change.path[4:] if len(change.path) > 4 else change.path[-1:]
    return " ".join(
        str(part + 1) if isinstance(part, int) else part.replace("items", "item") for part in parts
    )


def _shown(words: Any) -> str:
    """Return the texts of a value on one line, at most `LONGEST_SHOWN` characters."""
    text = " / ".join(texts_in_words(words))
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"
