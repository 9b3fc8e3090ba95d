"""JSON Schemas of the authored files, with which editors complete and check them."""

from typing import Any

from pydantic import TypeAdapter

from kiosk.content.source.authored import KioskFile, TopicFile
from kiosk.content.source.authored_words import WORDS, WordsFile
from kiosk.settings import SETTINGS

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS = {bool: "boolean", int: "integer", float: "number", str: "string"}


def schemas() -> dict[str, Any]:
    """Return the JSON Schemas by file name: kiosk, topic, words, and words of a translation."""
    kiosk, topic, words = (shape.model_json_schema() for shape in (KioskFile, TopicFile, WordsFile))
    kiosk["properties"]["settings"] = settings_schema()
    definitions = words.setdefault("$defs", {})
    forms = []
    for kind, form in WORDS.items():
        definition = TypeAdapter(form).json_schema(ref_template="#/$defs/{model}")
        definitions.update(definition.pop("$defs", {}))
        forms.append({**definition, "title": kind})
    by_id = definitions["SectionWords"]["properties"]["words"]["patternProperties"]
    by_id.update({pattern: {"anyOf": forms} for pattern in by_id})
    named = {"kiosk.schema.json": kiosk, "topic.schema.json": topic, "words.schema.json": words}
    named["translation.schema.json"] = without_required(words)
    return {name: {"$schema": DIALECT, **schema} for name, schema in named.items()}


def without_required(schema: Any) -> Any:
    """Return a schema in which nothing has to be there: a translation may lack any text."""
    if isinstance(schema, list):
        return [without_required(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    return {
        name: without_required(part)
        for name, part in schema.items()
        if name != "required" or not isinstance(part, list)
    }


def settings_schema() -> dict[str, Any]:
    """Return the schema of the settings in `kiosk.yaml`, from `SETTINGS`."""
    properties: dict[str, Any] = {}
    for setting in SETTINGS:
        if "content" not in setting.places:
            continue
        definition: dict[str, Any] = {
            "type": KINDS[type(setting.default)],
            "description": f"{setting.help}{f', in {setting.unit}' if setting.unit else ''}",
            "default": setting.default,
        }
        if setting.choices:
            definition["enum"] = list(setting.choices)
        if setting.high:
            definition |= {"minimum": setting.low, "maximum": setting.high}
        properties[setting.name] = definition
    description = "Settings of the kiosk; what is left out is as the program or the machine sets it."
    shape = {"description": description, "type": "object", "additionalProperties": False}
    return shape | {"properties": properties}
