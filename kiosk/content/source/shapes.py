"""Validates a file's data against its shape, and explains in plain words, with line and column, what is invalid."""

from difflib import get_close_matches
from functools import cache
from typing import Any, get_args, get_origin

from pydantic import TypeAdapter, ValidationError

from kiosk.content.source.problems import Problem, nearest
from kiosk.content.source.shape_examples import kind_hint, models_of, plain_shapes
from kiosk.content.source.yaml_tree import MOST_PROBLEMS, Tree, TreePath

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


PATTERN_HINTS = {
    r"\d{4}": 'write the day as "YYYY-MM-DD"',
    "a-z": "small letters, digits and - only",
    "http": "write it out: https://...",
}
"""How to write a text, by a part of the pattern that it must match."""


@cache  # creating one takes longer than validating
def adapter(shape: Any) -> TypeAdapter[Any]:
    """Return the validator of a shape."""
    return TypeAdapter(shape)


def validate(
    shape: Any, tree: Tree, file: str, path: TreePath = (), data: Any = None
) -> tuple[Any, list[Problem]]:
    """Validate `data`, which is at `path` of `tree`, and return it in its shape, or `None` with the problems.

    Without a path, validate the whole tree.
    """
    value = data if path else tree.data
    try:
        return adapter(shape).validate_python(value), []
    except ValidationError as error:
        details = error.errors(include_url=False)[:MOST_PROBLEMS]
    found: dict[tuple[TreePath, str], Problem] = {}
    misspelt = _misspelt(details, shape, value)
    for detail in details:
        if detail["type"] == MISSING and detail["loc"] in misspelt:
            continue
        # Each member of a union reports its own error about the same value: keep the first.
        key = str(detail["loc"][-1:]) if detail["type"] in {UNKNOWN, MISSING} else ""
        problem = _problem(detail, shape, value, tree=tree, file=file, base=path)
        found.setdefault((_present(value, detail["loc"]), key), problem)
    return None, [problem for problem in found.values() if problem.line not in tree.mistaken]


def _misspelt(details: list[Any], shape: Any, data: Any) -> set[TreePath]:
    """Return the missing keys for which an unknown key beside them is probably a typo."""
    return {
        (*detail["loc"][:-1], near)
        for detail in details
        if detail["type"] == UNKNOWN and (near := _nearest_key(detail, shape, data))
    }


def _nearest_key(detail: Any, shape: Any, data: Any) -> str | None:
    """Return the known key that an unknown one was probably meant for, or `None`."""
    valid = sorted(_keys(shape, _present(data, detail["loc"])[:-1]))
    unknown = str(detail["loc"][-1])
    before_colon = unknown.split(":", 1)[0]
    return before_colon if before_colon in valid else next(iter(get_close_matches(unknown, valid, 1)), None)


def _problem(detail: Any, shape: Any, data: Any, *, tree: Tree, file: str, base: TreePath) -> Problem:
    location = _present(data, detail["loc"])
    full_path = (*base, *location)
    last = str(detail["loc"][-1]) if detail["loc"] else ""
    if detail["type"] == UNKNOWN:
        nearest_key = _nearest_key(detail, shape, data)
        if nearest_key is None:
            hint = f"known here: {', '.join(sorted(_keys(shape, location[:-1])))}"
        elif last.startswith(f"{nearest_key}:"):
            hint = f"write `{nearest_key}: `, with a space after the colon"
        else:
            hint = f"did you mean {nearest_key!r}?"
        return Problem(file, *tree.at_key(full_path), f"unknown key {last!r}", hint, "unknown")
    if detail["type"] == MISSING:
        message, hint = f"{last!r} is missing", f"add `{last}:` here"
        return Problem(file, *tree.at_key(full_path), message, hint, "missing")
    name = next((part for part in reversed(full_path) if isinstance(part, str)), "")
    hint = _hint(detail, _shapes(shape, location), name)
    return Problem(file, *tree.at(full_path), _sentence(detail, full_path), hint, "form")


def _present(data: Any, loc: TreePath) -> TreePath:
    """Return the part of pydantic's location that exists in the data, without such parts as union tags."""
    path: TreePath = ()
    for part in loc:
        if part in data if isinstance(data, dict) else isinstance(data, list) and isinstance(part, int):
            data = data[part]
            path = (*path, part)
    return path


def _keys(shape: Any, path: TreePath) -> set[str]:
    """Return the valid keys at `path` of `shape`."""
    return {name for model in models_of(_shapes(shape, path)) for name in model.model_fields}


def _shapes(shape: Any, path: TreePath) -> list[Any]:
    """Return the types that a value at `path` of `shape` may have, with unions and `Annotated` resolved."""
    shapes = plain_shapes(shape)
    for part in path:
        inner: list[Any] = []
        for candidate in shapes:
            if get_origin(candidate) in (list, dict):
                inner += plain_shapes(get_args(candidate)[-1])
        for model in models_of(shapes):
            field = model.model_fields.get(str(part))
            inner += plain_shapes(field.annotation) if field else []
        shapes = inner
    return shapes


def _sentence(detail: Any, where: TreePath) -> str:
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


def _named(where: TreePath) -> str:
    """Return how a message refers to a value."""
    if not where:
        return "the file"
    if isinstance(where[-1], int):
        return f"entry {where[-1] + 1} of {_named(where[:-1])}"
    return repr(where[-1])


def _hint(detail: Any, shapes: list[Any], name: str) -> str:
    """Return how to correct a pydantic error at a value that should have one of `shapes`."""
    kind, context = detail["type"], detail.get("ctx", {})
    if kind in WANTED:
        return kind_hint(shapes, detail.get("input"), name)
    if kind == "literal_error":
        expected = str(context.get("expected", ""))
        choices = expected.replace("'", "").replace(" or ", ", ").split(", ")
        return nearest(str(detail.get("input")), choices, f"it may be {expected}")
    if kind == "string_pattern_mismatch":
        pattern = str(context.get("pattern", ""))
        return next((hint for part, hint in PATTERN_HINTS.items() if part in pattern), "")
    if kind == "string_too_long":
        return f"it may have {context.get('max_length')} characters"
    if kind == "too_short":
        return f"at least {context.get('min_length')}"
    return f"at most {context.get('max_length')}" if kind == "too_long" else ""
