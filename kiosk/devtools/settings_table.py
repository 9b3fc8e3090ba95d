"""Writes the table of settings in docs/settings.md."""

from kiosk.settings import SETTINGS, allowed


def as_markdown() -> str:
    """Return the table of settings for the docs page."""
    lines = ["| setting | default | may be | what it is | where |", "|---|---|---|---|---|"]
    for setting in SETTINGS:
        default = str(setting.default).lower() if isinstance(setting.default, bool) else setting.default
        where = " and ".join(
            {"content": "`kiosk.yaml`", "machine": "machine file"}[p] for p in setting.places
        )
        may = allowed(setting).removeprefix("it may be ")
        lines.append(f"| `{setting.name}` | {default} | {may} | {setting.help} | {where} |")
    return "\n".join(lines) + "\n"
