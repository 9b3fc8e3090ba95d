"""XLIFF files are valid, other programs read them, and what these programs return is read."""

import os
from pathlib import Path

import pytest
from lxml import etree
from translate.storage.xliff import xlifffile

from kiosk.content.translation_files.xliff import read_xliff
from kiosk.errors import KioskError
from tests.content.translation_files.delivery import exported, imported

SCHEMA = os.environ.get("XLIFF_SCHEMA", "")
"""The path of xliff-core-1.2-transitional.xsd or -strict.xsd of OASIS, which is not copied into the project."""


XML_NAMESPACE = """\
<schema xmlns="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/XML/1998/namespace">
  <attribute name="lang" type="string"/>
  <attribute name="space" type="string"/>
</schema>
"""


class XmlNamespace(etree.Resolver):
    """Gives the schema the attributes `xml:lang` and `xml:space`, which it would load from the network."""

    def resolve(self, url: str, identifier: str, context: object) -> object:
        """Return them for the address that the schema names."""
        return self.resolve_string(XML_NAMESPACE, context) if url.endswith("xml.xsd") else None


@pytest.fixture
def xliff(german: Path) -> Path:
    """Return the XLIFF file of the German translation."""
    return exported(german, "colds.de.xliff")


def test_a_translation_program_reads_and_returns_it(german: Path, icons: Path, xliff: Path) -> None:
    store = xlifffile.parsefile(str(xliff))
    assert (store.sourcelanguage, store.targetlanguage, len(store.units)) == ("en", "de", 49)
    unit = next(unit for unit in store.units if unit.source == "Sleep more.")
    assert unit.target == "Schlafen Sie mehr."
    assert "Self-care, card 1, text" in unit.getnotes()
    unit.target = "Schlafen Sie & ruhen Sie."
    store.save()
    lines = imported(german, icons, xliff)
    assert lines[-2].endswith("“Schlafen Sie mehr.” is now “Schlafen Sie & ruhen Sie.”")
    assert lines[-2].startswith("line ")
    assert lines[-1] == "colds, Deutsch: 1 changed, 48 unchanged"


@pytest.mark.skipif(
    not SCHEMA, reason="needs the schema of OASIS: XLIFF_SCHEMA=xliff-core-1.2-transitional.xsd"
)
def test_it_is_valid(xliff: Path) -> None:
    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(XmlNamespace())
    etree.XMLSchema(etree.parse(SCHEMA, parser)).assertValid(etree.parse(str(xliff)))


def test_the_words_in_segments_and_styles_count(xliff: Path) -> None:
    text = xliff.read_text(encoding="utf-8")
    inner = '<mrk mtype="seg" mid="1">Schlafen <g id="1">Sie</g></mrk> mehr.'
    rows = read_xliff(text.replace("Schlafen Sie mehr.", inner).encode()).rows
    assert "Schlafen Sie mehr." in [row.translation for row in rows]


def test_notes_of_the_translator_are_mentioned(xliff: Path) -> None:
    text = xliff.read_text(encoding="utf-8")
    note = '<note from="Ana">Is this right?</note>'
    delivery = read_xliff(text.replace("</trans-unit>", f"{note}</trans-unit>", 1).encode())
    assert [remark.partition(": ")[2] for remark in delivery.remarks] == ["Is this right?"]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "no XLIFF file"),
        (b"<xliff>", "no XLIFF file"),
        (b"<html/>", "no XLIFF file of version 1.2"),
        (b'<!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>', "declares a document type"),
        (b'<!DOCTYPE x SYSTEM "https://a.example/x.dtd"><x/>', "declares a document type"),
        (b'<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2"/>', "has no translations"),
        (b'<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0"/>', "no XLIFF file of version 1.2"),
    ],
)
def test_what_is_no_such_file_is_refused(data: bytes, message: str) -> None:
    with pytest.raises(KioskError, match=message):
        read_xliff(data)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("Schlafen Sie mehr.", "Schlafen <x id='1'/> mehr.", "there are codes in this text"),
        ('id="colds/de/title/', 'id="', "this text is not one of the export"),
    ],
)
def test_a_text_that_cannot_be_taken_is_named_by_its_line(
    xliff: Path, old: str, new: str, message: str
) -> None:
    text = xliff.read_text(encoding="utf-8").replace(old, new)
    (problem,) = read_xliff(text.encode()).problems
    line = int(problem.split(":")[0].removeprefix("line "))
    assert message in problem
    assert 'id="' in text.splitlines()[line - 1]
