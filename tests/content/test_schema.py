"""Tests of the JSON Schemas for editors."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from kiosk.content.blocks.registry import KINDS
from kiosk.content.source.schema import schemas
from kiosk.settings import SETTINGS
from tests.content.small import KIOSK, TOPIC, WORDS

BEGUN = "title: Resfriados\nsections: {care: {words: {harms: {items: [{title: Cansancio}]}}}}\n"
FILES = {
    "kiosk.schema.json": KIOSK,
    "topic.schema.json": TOPIC,
    "words.schema.json": WORDS,
    "translation.schema.json": BEGUN,
}


def fits(data: Any, schema: dict[str, Any], whole: dict[str, Any]) -> bool:
    """Return whether data is valid, by the subset of JSON Schema that these schemas use."""
    if "$ref" in schema:
        schema = whole["$defs"][schema["$ref"].removeprefix("#/$defs/")]
    if "oneOf" in schema or "anyOf" in schema:
        return any(fits(data, option, whole) for option in schema.get("oneOf", []) + schema.get("anyOf", []))
    if ("enum" in schema and data not in schema["enum"]) or ("const" in schema and data != schema["const"]):
        return False
    kinds = {
        "object": dict, "array": list, "string": str, "number": (int, float), "integer": int,
        "boolean": bool, "null": type(None),
    }  # fmt: skip
    if "type" in schema and not isinstance(data, kinds[schema["type"]]):
        return False
    if isinstance(data, list):
        return all(fits(entry, schema.get("items", {}), whole) for entry in data)
    if not isinstance(data, dict):
        return True
    named = dict(schema.get("properties", {}))
    for pattern, part in schema.get("patternProperties", {}).items():
        named |= {key: part for key in data if re.search(pattern, key)}
    rest = schema.get("additionalProperties", {})
    return set(schema.get("required", ())) <= set(data) and all(
        fits(value, named[key], whole)
        if key in named
        else rest is not False and fits(value, rest if isinstance(rest, dict) else {}, whole)
        for key, value in data.items()
    )


def properties(schema: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(schema, dict):
        named = schema.get("properties", {})
        yield from named.items()
        for part in schema.values():
            yield from properties(part)
    elif isinstance(schema, list):
        for part in schema:
            yield from properties(part)


@pytest.mark.parametrize("name", FILES)
def test_valid_content_fits_its_schema(name: str) -> None:
    schema = schemas()[name]
    assert fits(yaml.safe_load(FILES[name]), schema, schema)


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("kiosk.schema.json", "look:", "looks:"),
        ("kiosk.schema.json", "hue: blue", "hue: pink"),
        ("kiosk.schema.json", "idle_after", "idle_aftr"),
        ("kiosk.schema.json", "idle_after: 90", "idle_after: long"),
        ("topic.schema.json", "kind: points", "kind: pionts"),
        ("topic.schema.json", ", picture: media/where.svg", ""),
        ("topic.schema.json", "form: bars", "form: pie"),
        ("words.schema.json", "{alt: A red square}", "{}"),
        ("translation.schema.json", "title: Resfriados", "titel: Resfriados"),
        ("words.schema.json", "{when: Today,", "{wen: Today,"),
    ],
)
def test_content_with_a_mistake_does_not(name: str, old: str, new: str) -> None:
    assert FILES[name].count(old) == 1
    schema = schemas()[name]
    assert not fits(yaml.safe_load(FILES[name].replace(old, new)), schema, schema)


@pytest.mark.parametrize("name", FILES)
def test_every_field_is_explained(name: str) -> None:
    whole = schemas()[name]
    silent = {
        key
        for key, schema in properties(whole)
        if "description" not in {**whole["$defs"].get(schema.get("$ref", "")[8:], {}), **schema}
    }
    assert silent == set()


def test_every_setting_of_the_content_is_in_the_schema_and_no_other() -> None:
    known = schemas()["kiosk.schema.json"]["properties"]["settings"]["properties"]
    assert set(known) == {setting.name for setting in SETTINGS if "content" in setting.places}


def test_every_kind_of_block_has_a_form_for_its_words() -> None:
    words = schemas()["words.schema.json"]["$defs"]["SectionWords"]["properties"]["words"]
    (forms,) = words["patternProperties"].values()
    assert {form["title"] for form in forms["anyOf"]} == set(KINDS)


def test_the_schemas_are_plain_json() -> None:
    assert json.loads(json.dumps(schemas())) == schemas()
