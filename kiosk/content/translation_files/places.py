"""Says in plain words where a text stands in a topic: "Overview, card 2, title"."""

from collections import Counter
from collections.abc import Iterator
from typing import Any

from kiosk.base.plain_text import cut_at_word
from kiosk.content.source.authored import SectionPlan, TopicFile
from kiosk.content.source.yaml_tree import TreePath

TOPIC_SHEET, GLOSSARY_SHEET, CHECK_SHEET = "Topic", "Glossary", "Self-check"

BLOCKS = {
    "paragraph": "text",
    "points": "list",
    "call_out": "call-out",
    "figure": "picture",
    "quote": "quotation",
    "video": "film",
    "audio": "recording",
}
"""The names of kinds of block where their own, without its underscore, would not be understood."""

FIELDS = {
    "alt": "description",
    "invite": "invitation",
    "labels": "label",
    "by": "who said it",
    "when": "time",
    "short": "short title",
}
ITEMS = {
    ("cards", "items"): "card",
    ("steps", "items"): "step",
    ("questions", "items"): "question",
    ("points", "items"): "point",
    ("call_out", "items"): "point",
    ("paragraph", "text"): "paragraph",
    ("table", "columns"): "column heading",
    ("figure", "key"): "key",
}
"""What an entry of a list is called, by kind of block and field."""

FORBIDDEN_IN_SHEETS = "[]:*?/\\"
LONGEST_SHEET = 27
"""Length limit of a sheet's name in characters, so that there is room for a number: Excel allows 31."""

NAMED_BY_ITEM = ("card", "step", "question")
"""Items that name their block too, if a section has only one of its kind."""


class TextPlaces:
    """The places of a topic's texts; `source` is the words file of the first language as plain data."""

    def __init__(self, topic: TopicFile, source: Any) -> None:
        """Name the sections after their titles."""
        self._source = source
        self._sections = {section.id: section for section in topic.sections}
        self._order = [TOPIC_SHEET, *self._sections, GLOSSARY_SHEET, CHECK_SHEET]
        self._names: dict[str, str] = {name: name for name in (TOPIC_SHEET, GLOSSARY_SHEET, CHECK_SHEET)}
        for section in self._sections:
            words = source["sections"].get(section) or {}
            self._names[section] = self._unused(words.get("short") or words.get("title") or section)

    def _unused(self, title: str) -> str:
        """Return a title as the name of a sheet, which Excel limits, unlike those of the sheets before it."""
        allowed = "".join(" " if sign in FORBIDDEN_IN_SHEETS else sign for sign in title)
        name = cut_at_word(" ".join(allowed.split()).strip("'"), LONGEST_SHEET, "")
        taken = {other.casefold() for other in self._names.values()}
        number, unused = 1, name
        while unused.casefold() in taken:
            number += 1
            unused = f"{name} {number}"
        return unused

    def sheet(self, path: TreePath) -> str:
        """Return the name of the sheet that a text belongs to."""
        return self._names[self._part(path)]

    def rank(self, path: TreePath) -> int:
        """Return a sort key that orders texts by sheet."""
        return self._order.index(self._part(path))

    def _part(self, path: TreePath) -> str:
        if path[0] == "sections":
            return str(path[1]) if path[1] in self._sections else TOPIC_SHEET
        return {"glossary": GLOSSARY_SHEET, "check": CHECK_SHEET}.get(str(path[0]), TOPIC_SHEET)

    def place(self, path: TreePath) -> str:
        """Return where a text stands, in plain words."""
        section = self._sections.get(str(path[1])) if path[0] == "sections" else None
        if section is not None and path[2] == "words":
            parts = block_place(section, str(path[3]), path[4:])
        elif path[0] in ("glossary", "check"):
            parts = iter(
                [self._entry_name(path), *(field_name(part) for part in path[2:] if part != "answers")]
            )
        else:
            parts = iter([field_name(part) for part in (path[2:] if section else path)])
        return ", ".join([self.sheet(path), *filter(None, parts)])

    def _entry_name(self, path: TreePath) -> str:
        """Return the name of a glossary term, or the number of a question."""
        entries = self._source[path[0]]
        if path[0] == "glossary":
            return str((entries.get(path[1]) or {}).get("term") or path[1])
        return f"question {list(entries).index(path[1]) + 1}" if path[1] in entries else str(path[1])


def block_place(section: SectionPlan, block: str, path: TreePath) -> Iterator[str]:
    """Yield the parts of the place of a text in a block."""
    kinds = {plan.id: plan.kind for plan in section.blocks}
    kind = kinds.get(block, block)
    count = Counter(kinds.values())[kind]
    field = str(path[0]) if path else ""
    item = ITEMS.get((kind, field), "entry") if len(path) > 1 and isinstance(path[1], int) else ""
    if count > 1 or item not in NAMED_BY_ITEM:
        number = [name for name in kinds if kinds[name] == kind].index(block) + 1 if count > 1 else ""
        yield f"{block_kind(kind)} {number}".strip()
    if field == "rows":
        yield f"row {int(path[1]) + 1}, column {int(path[2]) + 1}"
    elif item:
        yield f"{item} {int(path[1]) + 1}"
        yield from map(field_name, path[2:])
    else:
        yield from map(field_name, path)


def block_kind(kind: str) -> str:
    """Return the name of a kind of block in plain words."""
    return BLOCKS.get(kind, kind.replace("_", " "))


def field_name(part: str | int) -> str:
    """Return the name of a field in plain words."""
    return FIELDS.get(str(part), str(part))
