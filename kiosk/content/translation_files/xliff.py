"""Writes a topic's texts as XLIFF 1.2, and reads them back from what a translation program has made of it."""

from collections.abc import Iterable
from itertools import groupby

from lxml import etree

from kiosk.content.translation_files.rows import DeliveredRow, Delivery, Row, RowKey
from kiosk.errors import KioskError

NAMESPACE = "urn:oasis:names:tc:xliff:document:1.2"
SPACE = "{http://www.w3.org/XML/1998/namespace}space"
STATES = {
    "missing": "new",
    "draft": "needs-review-translation",
    "stale": "needs-translation",
    "translated": "translated",
    "reviewed": "signed-off",
    "approved": "final",
}
"""XLIFF's names of our states."""

INSIDE_TEXT = ("g", "mrk")
"""Elements around words that programs add, for styles and for sentences; their words count."""

EXPORT_AGAIN = "save it as XLIFF 1.2, or export it again"


def xliff_of(rows: Iterable[Row], topic: str, source: str, language: str) -> bytes:
    """Return an XLIFF file with these rows, which are ordered by sheet; `source` and `language` are codes."""
    root = etree.Element(_name("xliff"), {"version": "1.2"}, nsmap={None: NAMESPACE})  # type: ignore[dict-item]  # the default namespace
    attributes = {
        "original": topic,
        "source-language": source,
        "target-language": language,
        "datatype": "plaintext",
    }
    body = etree.SubElement(etree.SubElement(root, _name("file"), attributes), _name("body"))
    for name, group in groupby(rows, lambda row: row.sheet):
        element = etree.SubElement(body, _name("group"), {"resname": name, "restype": "x-section"})
        for row in group:
            _add_row(element, row)
    return etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)


def _add_row(parent: etree._Element, row: Row) -> None:
    unit = etree.SubElement(
        parent, _name("trans-unit"), {"id": str(row.key), "resname": row.place, SPACE: "preserve"}
    )
    etree.SubElement(unit, _name("source")).text = row.source
    target = etree.SubElement(unit, _name("target"), {"state": STATES[row.state]})
    target.text = row.translation or None
    for note in filter(None, (row.place, row.note)):
        etree.SubElement(unit, _name("note"), {"from": "clinic"}).text = note


def read_xliff(data: bytes) -> Delivery:
    """Return the rows of an XLIFF file; raise `KioskError` if it is none. No entity or other file is read with it."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    try:
        root = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        message = f"This is no XLIFF file: {error.msg}."
        raise KioskError(message, EXPORT_AGAIN) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise KioskError("This file declares a document type, as no XLIFF file does.", EXPORT_AGAIN)
    if root.tag != _name("xliff"):
        raise KioskError("This is no XLIFF file of version 1.2.", EXPORT_AGAIN)
    delivery = Delivery([], [], [])
    for unit in root.iter(_name("trans-unit")):
        _read_unit(unit, delivery)
    if not delivery.rows and not delivery.problems:
        raise KioskError("This file has no translations.", "import a file that `words export` has written")
    return delivery


def _read_unit(unit: etree._Element, delivery: Delivery) -> None:
    """Add one text to a delivery."""
    cell = f"line {unit.sourceline}"
    key = RowKey.parse(unit.get("id", ""))
    if key is None:
        delivery.problems.append(f"{cell}: this text is not one of the export (delete it)")
        return
    texts = {name: unit.find(_name(name)) for name in ("source", "target")}
    for element in texts.values():
        if element is not None and any(
            _local(inner) not in INSIDE_TEXT for inner in element.iterdescendants()
        ):
            delivery.problems.append(f"{cell}: there are codes in this text ({EXPORT_AGAIN}, without codes)")
            return
    source, target = (
        "" if element is None else "".join(map(str, element.itertext())) for element in texts.values()
    )
    delivery.rows.append(DeliveredRow(cell, key, source, target))
    for note in unit.iterfind(_name("note")):
        if note.get("from") != "clinic" and note.text:
            delivery.remarks.append(f"{cell}: {' '.join(note.text.split())}")


def _name(local: str) -> str:
    return f"{{{NAMESPACE}}}{local}"


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname
