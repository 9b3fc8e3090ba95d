"""A language in a known script takes one record and its texts: Dutch is added to a copy, by docs/contributing.md."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.conftest import PROJECT
from tests.content.small import edit, write_content

RECORD = re.compile(r"^    ( +LanguageRecord\(.*\n(?: {4}.*\n)*)", re.MULTILINE)

DUTCH = """\
title: Verkoudheid
summary: Wat helpt
invite: {title: Lees over verkoudheid, text: De meeste zijn onschuldig.}
glossary:
  virus: {term: virus, meaning: Een kiem die veel kleiner is dan een cel.}
sections:
  overview:
    title: Overzicht
    summary: Wat een verkoudheid is
    words:
      short: "Een verkoudheid komt door een kiem, een [virus](term:virus). Zij duurt 7 tot 10 dagen."
"""

USED = """
import json, sys
from pathlib import Path
from kiosk.startup.font_coverage import font_coverage
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search
from kiosk.devices.sound.voice import Voice
from tests.screen import kiosk_on

library = Library.open(Path(sys.argv[1]))
result = {"fonts": [(one.language, one.lacking, one.missing, one.is_drawable) for one in font_coverage(library)]}
plural = Search(library).answer("kiemen", "nl")  # the text has "kiem"
result["plural"] = bool(plural.found) and not plural.near
with kiosk_on(library, language="nl", translations="draft") as screen:
    result["offered"] = [view.code for view in screen.kiosk.choices.languages]
    screen.touch("start")
    result["menu"] = screen.texts()
    screen.touch("search")
    result["search"] = screen.texts()
    for letter in "dag":
        screen.touch(f"key-{letter}")
    result["found"] = [str(one.text) for one in screen.kiosk.search.finder.found]
    screen.touch("back")
    screen.go("tile-overview")
    said = []
    Voice.say = lambda _, sentence: said.append(sentence) or 1
    screen.touch("listen")
    result["spoken"] = [sentence.language for sentence in said]
print(json.dumps(result))
"""


def record_in_the_guide() -> str:
    """Return the record that docs/contributing.md gives as an example."""
    guide = (PROJECT / "docs" / "contributing.md").read_text(encoding="utf-8")
    found = RECORD.search(guide)
    assert found, "the guide shows a record"
    return found[1]


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the program with Dutch in it, and a topic in English and Dutch."""
    folder = tmp_path / "copy"
    for name in ("kiosk", "assets"):
        ignored = shutil.ignore_patterns("__pycache__", "kiosk_*.ts", "*.qm")
        shutil.copytree(PROJECT / name, folder / name, ignore=ignored)
    (folder / "packaging" / "setup").mkdir(parents=True)
    for name in ("main.py", "packaging/setup/interface-words"):
        shutil.copy2(PROJECT / name, folder / name)
    (folder / "tests").symlink_to(PROJECT / "tests")

    edit(
        folder / "kiosk/content/languages.py",
        "\n)  # fmt: skip\n",
        f"\n{record_in_the_guide()})  # fmt: skip\n",
    )
    content = write_content(folder / "content")
    edit(content / "kiosk.yaml", "languages: [en]", "languages: [en, nl]")
    edit(content / "kiosk.yaml", "  en: Small Clinic\n", "  en: Small Clinic\n  nl: Kleine kliniek\n")
    edit(content / "kiosk.yaml", "settings:\n", "settings:\n  translations: draft\n")
    (content / "topics/colds/nl.yaml").write_text(DUTCH, encoding="utf-8")
    (folder / "assets/i18n/kiosk_nl.ts").write_text('<TS version="2.1" language="nl"/>', encoding="utf-8")
    return folder


def run(copy: Path, *arguments: object) -> str:
    """Run Python in the copy; return its output."""
    done = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=copy,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
        timeout=180,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def translate(file: Path, source: str, translation: str) -> None:
    """Translate a text of the interface in a file of Qt Linguist."""
    tree = ET.parse(file)  # noqa: S314  (made by the test)
    found = [message for message in tree.iter("message") if message.findtext("source") == source]
    assert found, f"{source!r} is among the texts that were collected"
    for message in found:
        target = message.find("translation")
        assert target is not None
        target.attrib.pop("type", None)
        target.text = translation
    tree.write(file, encoding="utf-8", xml_declaration=True)


def test_a_language_in_a_known_script_takes_one_record_and_its_texts(copy: Path) -> None:
    run(copy, "packaging/setup/interface-words", "update")
    translate(copy / "assets/i18n/kiosk_nl.ts", "Search", "Zoeken")
    run(copy, "packaging/setup/interface-words", "compile")
    run(copy, "main.py", "build", "-o", "library.sqlite")
    result = json.loads(run(copy, "-c", USED, "library.sqlite").splitlines()[-1])
    assert result["offered"] == ["en", "nl"]
    assert ["nl", "", "", True] in result["fonts"]
    assert "Overzicht" in result["menu"]
    assert "Zoeken" in result["menu"]
    assert any("7 tot 10 dagen" in text for text in result["found"])
    assert result["plural"]
    assert result["spoken"] == ["nl"], "the code under which the speech service offers a Dutch voice"
    run(copy, "main.py", "export", "site")
    pages = [page.read_text(encoding="utf-8") for page in (copy / "site" / "nl").rglob("*.html")]
    assert any('<html lang="nl" dir="ltr"' in page and "Verkoudheid" in page for page in pages)
