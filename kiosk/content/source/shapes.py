"""Holds a file's data against its shape, and says in plain words, with line and column, what does not fit."""

from difflib import get_close_matches
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from kiosk.content.source.problems import Problem
from kiosk.content.source.shape_examples import kind_hint, models_of, plain_shapes
from kiosk.content.source.yaml_tree import MOST_PROBLEMS, Path, Tree

UNKNOWN = "extra_forbidden"
MISSING = "missing"
WANTED = {
    "string_type": "text",
    "dict_type": "keys and values",
    "model_type": "keys and values",
    "model_attributes_type": "keys and values",
    "list_type": "a list",
    "int_type": "a number",
    "float_type": "a number",
    "bool_type": "true or false",
}
GOT = {
    dict: "keys and values",
    list: "a list",
    str: "text",
    bool: "true or false",
    int: "a number",
    float: "a number",
}


@cache  # making one takes longer than the checking
def adapter(shape: Any) -> TypeAdapter[Any]:
    """Return what checks data against a shape."""
    return TypeAdapter(shape)


def fit(shape: Any, tree: Tree, file: str, path: Path = (), data: Any = None) -> tuple[Any, list[Problem]]:
    """Return `data`, which stands at `path` of `tree`, as `shape` reads it; `None` when it does not fit.

    Without a path the whole tree is meant.
    """
    value = data if path else tree.data
    try:
        return adapter(shape).validate_python(value), []
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_PROBLEMS]
    found: dict[tuple[Path, str], Problem] = {}
    misspelt = _misspelt(details, shape, value)
    for detail in details:
        if detail["type"] == MISSING and detail["loc"] in misspelt:
            continue
        # Where several types would do, each says its own of one value: the first is told.
        what = str(detail["loc"][-1:]) if detail["type"] in {UNKNOWN, MISSING} else ""
        problem = _problem(detail, shape, value, tree=tree, file=file, base=path)
        found.setdefault((_present(value, detail["loc"]), what), problem)
    return None, [problem for problem in found.values() if problem.line not in tree.mistaken]


def _misspelt(details: list[Any], shape: Any, data: Any) -> set[tuple[str | int, ...]]:
    """Return the places of keys that are missing because an unknown key next to them was meant for one of them."""
    return {
        (*detail["loc"][:-1], near)
        for detail in details
        if detail["type"] == UNKNOWN and (near := _nearest_key(detail, shape, data))
    }


def _nearest_key(detail: Any, shape: Any, data: Any) -> str | None:
    """Return the known key that an unknown one was probably meant for, or None."""
    known = sorted(_keys(shape, _present(data, detail["loc"])[:-1]))
    unknown = str(detail["loc"][-1])
    before_colon = unknown.split(":", 1)[0]
    return before_colon if before_colon in known else next(iter(get_close_matches(unknown, known, 1)), None)


def _problem(detail: Any, shape: Any, data: Any, *, tree: Tree, file: str, base: Path) -> Problem:
    where = _present(data, detail["loc"])
    full = (*base, *where)
    last = str(detail["loc"][-1]) if detail["loc"] else ""
    if detail["type"] == UNKNOWN:
        line, column = tree.at_key(full)
        near = _nearest_key(detail, shape, data)
        if near is None:
            hint = f"known here: {', '.join(sorted(_keys(shape, where[:-1])))}"
        elif last.startswith(f"{near}:"):
            hint = f"write `{near}: `, with a space after the colon"
        else:
            hint = f"did you mean {near!r}?"
        return Problem(file, line, column, f"unknown key {last!r}", hint, "unknown")
    if detail["type"] == MISSING:
        line, column = tree.at_key(full)
        return Problem(file, line, column, f"{last!r} is missing", f"add `{last}:` here", "missing")
    line, column = tree.at(full)
    name = next((part for part in reversed(full) if isinstance(part, str)), "")
    return Problem(
        file, line, column, _sentence(detail, full), _hint(detail, _shapes(shape, where), name), "form"
    )


def _present(data: Any, loc: tuple[str | int, ...]) -> Path:
    """Leave out of pydantic's place what is not in the data, such as the names of a union's shapes."""
    path: Path = ()
    for part in loc:
        there = part in data if isinstance(data, dict) else isinstance(data, list) and isinstance(part, int)
        if there:
            data = data[part]
            path = (*path, part)
    return path


def _keys(shape: Any, path: Path) -> set[str]:
    """Return the keys that `shape` knows at `path`."""
    return {name for model in models_of(_shapes(shape, path)) for name in model.model_fields}


def _shapes(shape: Any, path: Path) -> list[Any]:
    """Return what a value at `path` of `shape` may be, unions and annotations taken apart."""
    shapes = plain_shapes(shape)
    for part in path:
        inner: list[Any] = []
        for one in shapes:
            if get_origin(one) in (list, dict):
                inner += plain_shapes(get_args(one)[-1])
        for model in models_of(shapes):
            field = model.model_fields.get(str(part))
            inner += plain_shapes(field.annotation) if field else []
        shapes = inner
    return shapes


def _sentence(detail: Any, where: Path) -> str:
    name = _named(where)
    value = detail.get("input")
    got = GOT.get(type(value), "nothing")
    kind = detail["type"]
    if kind in WANTED:
        return f"{name} must be {WANTED[kind]}, not {got}"
    if kind == "too_short" and not value:
        return f"{name} is empty"
    if kind in {"too_short", "too_long"} and hasattr(value, "__len__"):
        return f"{name} has {len(value)} entries"
    if kind == "string_too_short" or (kind == "string_pattern_mismatch" and not str(value).strip()):
        return f"{name} is empty"
    if kind in {"string_pattern_mismatch", "literal_error"}:
        return f"{value!r} cannot be used for {name}"
    return f"{name}: {detail['msg']}"


def _named(where: Path) -> str:
    """Name a value as a person would look for it."""
    if not where:
        return "the file"
    if isinstance(where[-1], int):
        return f"entry {where[-1] + 1} of {_named(where[:-1])}"
    return repr(where[-1])


def _hint(detail: Any, shapes: list[Any], name: str) -> str:
    """Return how to correct an error of pydantic at a value that one of `shapes` would fit."""
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in WANTED:
        return kind_hint(shapes, detail.get("input"), name)
    if kind == "literal_error":
        expected = str(context.get("expected", ""))
        near = get_close_matches(
            str(detail.get("input")), expected.replace("'", "").replace(" or ", ", ").split(", "), 1
        )
        return f"did you mean {near[0]!r}?" if near else f"it may be {expected}"
    if kind == "string_pattern_mismatch":
        pattern = str(context.get("pattern", ""))
        return (
            'write the day as "YYYY-MM-DD"'
            if r"\d{4}" in pattern
            else "small letters, digits and - only"
            if "a-z" in pattern
            else "write it out: https://..."
            if "http" in pattern
            else ""
        )
    if kind == "string_too_long":
        return f"it may have {context.get('max_length')} characters"
    if kind in {"too_short", "too_long"}:
        bound = "min_length" if kind == "too_short" else "max_length"
        return f"at {'least' if kind == 'too_short' else 'most'} {context.get(bound)}"
    return ""
