"""Writes translations into the text of a words file: nothing else in it changes."""

from collections.abc import Iterator, Mapping
from typing import Any

from kiosk.content.source.yaml_edit import deleted, inserted, replaced, replaced_all
from kiosk.content.source.yaml_edit.entries import changed
from kiosk.content.source.yaml_tree import TreePath, read_tree
from kiosk.content.translation.gaps import without_gaps
from kiosk.content.translation.states import texts_of
from kiosk.content.translation.units import OWN_TO_A_LANGUAGE, Unit, unit_of, units_of, words_from

NEW_FILE = "{}\n"


def with_translations(text: str, source: Any, translations: Mapping[TreePath, str]) -> str:
    """Return the text of a words file with translations of texts of `source`, a words file as plain data.

    An entry of a list that is translated before those in front of it has its place: `null` stands for them.
    """
    words = read_tree(text.encode(), "")[0].data
    own = dict(texts_of(words))
    units = {unit_of(path) for path in translations if path not in own}
    here = units_of(words) if words else {}
    other = {path: new for path, new in translations.items() if new.split() != own.get(path, "").split()}
    text = replaced_all(text, {path: new for path, new in other.items() if unit_of(path) not in units})
    every = {**own, **translations}
    for unit in units.intersection(here):
        text = changed(text, unit, here[unit], translated_unit(source, unit, every, here[unit]))
    new = {
        unit: translated_unit(source, unit, every)
        for unit in units_of(source)
        if unit in units and unit not in here
    }
    for path, data in _branches(new, words):
        text = replaced(text, path, data) if _exists(words, path) else inserted(text, path, data)
    return text


def without_translation(text: str, source: Any, path: TreePath) -> str | None:
    """Return the text of a words file without the translation at `path`, `None` if it was the last one.

    Nothing empty stays behind.
    """
    words = read_tree(text.encode(), "")[0].data
    rest = {other: translation for other, translation in texts_of(words) if other != path}
    unit = unit_of(path)
    here = units_of(words)[unit]
    data = translated_unit(source, unit, rest, here)
    if not rest:
        return None
    if data is not None:
        return changed(text, unit, here, data)
    while len(unit) > 1 and len(_value(words, unit[:-1])) == 1:
        unit = unit[:-1]
    return deleted(text, unit)


def translated_unit(source: Any, unit: Unit, translations: Mapping[TreePath, str], own: Any = None) -> Any:
    """Return a unit with the structure of its source and those of its texts that are translated; `None` without any.

    What a term has of its own in each language, such as other words for it, comes from `own`, the unit as it was.
    """
    original = units_of(source)[unit]
    if unit[0] == "glossary":
        original = {part: value for part, value in original.items() if part not in OWN_TO_A_LANGUAGE}
    data = without_gaps(_translated(original, unit, translations), original)
    if unit[0] == "glossary" and data is not None and own:
        data |= {part: own[part] for part in OWN_TO_A_LANGUAGE if own.get(part)}
    return data


def _translated(data: Any, path: TreePath, translations: Mapping[TreePath, str]) -> Any:
    """Return a copy of plain data with its texts translated, or empty."""
    if isinstance(data, dict):
        names = [name for name in data if path[:1] != ("glossary",) or name != "also"]
        return {name: _translated(data[name], (*path, name), translations) for name in names}
    if isinstance(data, list):
        return [_translated(value, (*path, index), translations) for index, value in enumerate(data)]
    return translations.get(path, "")


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


def _exists(words: Any, path: TreePath) -> bool:
    """Return whether there is an entry at `path`, if only its key with nothing after it; its parent is a mapping."""
    return path[-1] in (_value(words, path[:-1]) or {})


def _value(words: Any, path: TreePath) -> Any:
    for name in path:
        words = words[name]
    return words
