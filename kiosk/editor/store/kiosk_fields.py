"""What an author can fill in for the kiosk as a whole, from the shapes of `kiosk.yaml` and of its settings."""

from dataclasses import replace

from kiosk.content.languages import NAMES
from kiosk.content.source.authored import KioskFile
from kiosk.editor.store.fields import Field, fields_in
from kiosk.settings import SETTINGS, Setting

LABELS = {
    "clinic": "Name of the clinic",
    "look": "Color of the start screen",
    "reading": "How hard texts may be to read",
    "topics": "Topics, in the order of the menu",
}


def setting_field(setting: Setting) -> Field:
    """Return the field of a setting, which is optional: without a value, the usual one applies."""
    unit = f", in {setting.unit}" if setting.unit else ""
    zero = f"; 0: {setting.zero}" if setting.zero else ""
    field = Field(
        setting.name,
        "line",
        f"{setting.help[:1].upper()}{setting.help[1:]}{unit}{zero}.",
        usual=setting.default,
    )
    if isinstance(setting.default, bool):
        return replace(field, kind="switch")
    if isinstance(setting.default, int | float):
        least = 0 if setting.zero else setting.low
        return replace(field, kind="number", least=least, highest=setting.high)
    return replace(field, kind="choice", choices=setting.choices) if setting.choices else field


def kiosk_fields() -> tuple[Field, ...]:
    """Return the fields of `kiosk.yaml`."""
    fields = {field.name: field for field in fields_in(KioskFile)}
    code = fields["languages"].parts[0]
    names = tuple(f"{NAMES[choice]} ({choice})" for choice in code.choices)
    special = {
        "clinic": replace(fields["clinic"], kind="by_language"),
        "languages": replace(fields["languages"], parts=(replace(code, choice_labels=names),)),
        "topics": replace(fields["topics"], kind="topics", parts=()),
        "settings": replace(
            fields["settings"],
            kind="group",
            parts=tuple(setting_field(setting) for setting in SETTINGS if "content" in setting.places),
        ),
    }
    return tuple(replace(field, title=LABELS.get(field.name, "")) for field in {**fields, **special}.values())


KIOSK = kiosk_fields()
