"""No QML file contains a way out of the kiosk: text fields with menus, drops, links, code or remote content."""

import re
from pathlib import Path

import pytest

UI = Path(__file__).resolve().parents[2] / "kiosk" / "ui"
FILES = sorted(UI.rglob("*.qml"))

LEADING_OUT = {
    "a field that can be selected from, or that has a menu": r"\bText(?:Input|Edit|Field|Area)\b",
    "controls that open windows": r"import QtQuick\.(?:Controls|Dialogs)|import Qt\.labs",
    "windows of such controls": r"\b(?:Menu|Popup|ToolTip|Dialog)\s*\{",
    "another window": r"\b(?:Window|ApplicationWindow)\s*\{",
    "a link to another program": r"openUrlExternally",
    "drops and drags": r"\bDropArea\b|\bDrag\.",
    "shortcuts, or an end": r"\bShortcut\b|Qt\.(?:quit|exit)\b",
    "a web page": r"import QtWeb|WebView",
    "what is fetched": r"XMLHttpRequest|WebSocket|https?:|\bFontLoader\b",
    "code made at run time": r"\beval\(|createQmlObject|Qt\.include",
    "text that fetches what it names": r"Text\.(?:RichText|AutoText|MarkdownText)\b",
}

MARKED_UP = {
    "charts/LineChart.qml",
    "search/ResultRow.qml",
    "controls/LitSentence.qml",
    "controls/RichText.qml",
    "section/SourcesPlace.qml",
}
"""The files with rich text. Their texts are escaped by the builder or the search, or are the kiosk's own."""


@pytest.mark.parametrize("what", LEADING_OUT)
def test_nothing_in_qml_leads_out(what: str) -> None:
    found = [
        f"{path.relative_to(UI)}:{number}: {line.strip()}"
        for path in FILES
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if re.search(LEADING_OUT[what], line.partition("//")[0] if "http" not in line else line)
    ]
    assert found == []


def test_every_text_is_plain_or_is_known_to_have_marks() -> None:
    marked = {str(p.relative_to(UI)) for p in FILES if "StyledText" in p.read_text(encoding="utf-8")}
    assert marked == MARKED_UP
    bare = [
        str(p.relative_to(UI)) for p in FILES if re.search(r"(?<!\w)Text \{", p.read_text(encoding="utf-8"))
    ]
    for name in bare:
        assert "textFormat: Text." in (UI / name).read_text(encoding="utf-8"), f"{name}: Qt would guess"


def test_links_lead_to_places_of_the_kiosk_only() -> None:
    assert [
        p.name for p in FILES if re.search(r"onLink(?:Activated|Hovered)", p.read_text(encoding="utf-8"))
    ] == []


def test_what_is_loaded_lies_beside_what_loads_it() -> None:
    for path in FILES:
        for line in path.read_text(encoding="utf-8").splitlines():
            if re.match(r"\s*file: ", line):
                assert "Qt.resolvedUrl(" in line, f"{path.name}: {line.strip()}"


def test_no_file_is_shown_by_what_keeps_the_properties_of_every_call() -> None:
    """Qt's `Loader.setSource` does: see docs/decisions/0033; `FileLoader` is there for it."""
    assert [p.name for p in FILES if re.search(r"\bsetSource\(", p.read_text("utf-8"))] == []
