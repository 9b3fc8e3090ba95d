"""Writes translations into the text of a words file: nothing else in it changes."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.content.source.yaml_edit import inserted, replaced, replaced_all
from kiosk.content.source.yaml_tree import TreePath, read_tree
from kiosk.content.translation.states import texts_of
from kiosk.content.translation.units import OWN_TO_A_LANGUAGE, Unit, unit_of, units_of, words_from

NEW_FILE = "{}\n"


def with_translations(text: str, source: Any, translations: Mapping[TreePath, str]) -> str:
    """Return the text of a words file with translations of texts of `source`, a words file as plain data.

    A unit (a block, a glossary entry) whose parts differ from its source's is written whole, and then needs a
    translation of each: see `incomplete`.
    """
    words = _data(text)
    own = dict(texts_of(words))
    units = {unit_of(path) for path in translations if path not in own}
    here = units_of(words) if words else {}
    changed = {path: new for path, new in translations.items() if new.split() != own.get(path, "").split()}
    text = replaced_all(text, {path: new for path, new in changed.items() if unit_of(path) not in units})
    for unit in units.intersection(here):
        text = replaced(text, unit, _unit_data(source, unit, translations, here[unit]))
    new = {
        unit: _unit_data(source, unit, translations, None)
        for unit in units_of(source)
        if unit in units and unit not in here
    }
    for path, data in _branches(new, words):
        text = inserted(text, path, data)
    return text


def incomplete(source: Any, words: Any, translations: Mapping[TreePath, str]) -> Iterator[TreePath]:
    """Yield each text that lacks a translation, though others of its unit are new."""
    own = dict(texts_of(words))
    units = {unit_of(path) for path in translations if path not in own}
    for path, _ in texts_of(source):
        if unit_of(path) in units and path not in translations:
            yield path


def _data(text: str) -> Any:
    return read_tree(text.encode(), "")[0].data


def _unit_data(source: Any, unit: Unit, translations: Mapping[TreePath, str], own: Any) -> Any:
    """Return a unit with the structure of its source; parts of a term that are not translated are its own."""
    data = _translated(units_of(source)[unit], unit, translations)
    if unit[0] == "glossary":
        for part in OWN_TO_A_LANGUAGE:
            data.pop(part, None)
            data |= {part: own[part]} if own and own.get(part) else {}
    return data


def _translated(data: Any, path: TreePath, translations: Mapping[TreePath, str]) -> Any:
    """Return a copy of plain data with its texts translated."""
    if isinstance(data, dict):
        return {name: _translated(value, (*path, name), translations) for name, value in data.items()}
    if isinstance(data, list):
        return [_translated(value, (*path, index), translations) for index, value in enumerate(data)]
    return translations.get(path, data)


def _branches(units: Mapping[Unit, Any], words: Any) -> Iterator[tuple[TreePath, Any]]:
    """Yield new units as entries to insert: those in a new section, for example, together as that section."""
    groups: dict[TreePath, dict[Unit, Any]] = {}
    for unit, data in units.items():
        depth = 1
        inner = words
        while depth < len(unit) and isinstance(inner, dict) and isinstance(inner.get(unit[depth - 1]), dict):
            inner = inner[unit[depth - 1]]
            depth += 1
        groups.setdefault(unit[:depth], {})[unit] = data
    for path, group in groups.items():
        branch: Any = words_from(group)
        for name in path:
            branch = branch[name]
        yield path, branch
